// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "launchedsession.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// kick, disconnect, ban, unban and list_bans over the socket.
class TestModeration : public WireTest {
    Q_OBJECT

    Person owner() const { return {ownerKeys(mesh()), mesh()[u"ownerMemberId"_s].toString().toLatin1()}; }
    std::unique_ptr<WireClient> ownersClient() const { return connected(helloOn(owner(), u"claude-code"_s)); }
    Person joinAsAdmin(const QString &name)
    {
        Person person{crypto::KeyPair::generate(), {}};
        const auto answer =
            postJoin(joinRequest(invite({u"--role"_s, u"admin"_s}), person.pubkey(), name)).answer().json();
        person.memberId = answer[u"memberId"_s].toString().toLatin1();
        return person;
    }
    std::unique_ptr<WireClient> launched(const LaunchedSession &session) const
    {
        return connected(session.hello(QDateTime::currentMSecsSinceEpoch()));
    }
    static QJsonObject asking(const QString &type, const QJsonObject &more = {})
    {
        QJsonObject frame = more;
        frame[u"type"_s] = type;
        frame[u"_reqId"_s] = u"r1"_s;
        return frame;
    }
    static QJsonObject about(const QString &type, const QString &target)
    {
        return asking(type, {{u"target"_s, target}});
    }
    static QJsonObject ack(const QString &type, const QJsonArray &names)
    {
        return {{u"type"_s, type}, {u"kicked"_s, names}, {u"affected"_s, names}, {u"_reqId"_s, u"r1"_s}};
    }
    static QString errorCode(WireClient &client, const QJsonObject &frame)
    {
        client.send(frame);
        const QJsonObject error = client.take(u"error"_s);
        return error[u"_reqId"_s] == u"r1"_s ? error[u"code"_s].toString() : u"an error without its request"_s;
    }
    static void isClosedWith(WireClient &client, int code, const QString &reason)
    {
        QVERIFY(client.waitForClose());
        QCOMPARE(client.closeCode(), code);
        QCOMPARE(client.closeReason(), reason);
    }
    static int peersOf(WireClient &client)
    {
        client.send(QJsonObject{{u"type"_s, u"list_peers"_s}});
        return static_cast<int>(client.take(u"peers_list"_s)[u"peers"_s].toArray().size());
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void onlyTheOwnerAndAdminsMay()
    {
        const auto bea = connected(helloOn(join(u"Bea"_s), u"claude-code"_s));
        const auto cleo = connected(helloOn(join(u"Cleo"_s), u"claude-code"_s));
        for (const QString &type : {u"kick"_s, u"disconnect"_s, u"ban"_s, u"unban"_s, u"list_bans"_s})
            QCOMPARE(errorCode(*bea, about(type, u"Cleo"_s)), u"forbidden"_s);
        QVERIFY(cleo->hearsNo(u"error"_s));

        const Person ann = joinAsAdmin(u"Ann"_s);
        joinAsAdmin(u"Abe"_s);
        const auto admin = connected(helloOn(ann, u"claude-code"_s));
        const auto owners = ownersClient();
        for (const QString &target : {owner().pubkey(), u"Abe"_s, u"Ann"_s})
            QCOMPARE(errorCode(*admin, about(u"ban"_s, target)), u"forbidden"_s);
        QCOMPARE(errorCode(*admin, about(u"kick"_s, owner().pubkey())), u"forbidden"_s);
        QVERIFY(owners->hearsNo(u"error"_s));
        owners->send(about(u"ban"_s, u"Ann"_s));
        QCOMPARE(owners->take(u"ban_ack"_s)[u"banned"_s].toString(), u"Ann"_s);
        isClosedWith(*admin, 4002, u"banned"_s);
    }

    void aKickedSessionStaysOutAndItsSiblingsIn()
    {
        const Person ada = join(u"Ada"_s);
        const LaunchedSession fix(meshId(), ada, u"fix-login"_s);
        const LaunchedSession docs(meshId(), ada, u"docs"_s);
        const auto daemon = connected(helloOn(ada, u"claudemesh-daemon"_s));
        const auto first = launched(fix);
        const auto second = launched(docs);
        const auto owners = ownersClient();
        QCOMPARE(peersOf(*owners), 4);

        owners->send(about(u"kick"_s, u"fix-login"_s));
        QCOMPARE(owners->take(u"kick_ack"_s), ack(u"kick_ack"_s, {u"fix-login"_s}));
        isClosedWith(*first, 4001, u"kicked"_s);
        QCOMPARE(peersOf(*owners), 3);
        QVERIFY(owners->hearsNo(u"push"_s));

        const auto again = dial();
        again->send(fix.hello(QDateTime::currentMSecsSinceEpoch()));
        QCOMPARE(again->take(u"error"_s)[u"code"_s].toString(), u"kicked"_s);
        isClosedWith(*again, 4001, u"kicked"_s);
        const auto verb = dial();
        verb->send(fix.coldHello(hello(ada)));
        QCOMPARE(verb->take(u"error"_s)[u"code"_s].toString(), u"kicked"_s);
        QVERIFY(second->hearsNo(u"error"_s));

        // A daemon's own connection is nobody's session.
        owners->send(about(u"kick"_s, ada.pubkey().left(12)));
        QJsonObject both = ack(u"kick_ack"_s, {u"docs"_s});
        both[u"skipped_control_plane"_s] = QJsonArray{u"Ada"_s};
        QCOMPARE(owners->take(u"kick_ack"_s), both);
        isClosedWith(*second, 4001, u"kicked"_s);
        QVERIFY(daemon->hearsNo(u"error"_s));
    }

    void whoIsDisconnectedMayComeBackAtOnce()
    {
        const Person bea = join(u"Bea"_s);
        const auto client = connected(helloOn(bea, u"claude-code"_s));
        const auto owners = ownersClient();
        owners->send(about(u"disconnect"_s, u"Bea"_s));
        QCOMPARE(owners->take(u"disconnect_ack"_s), ack(u"disconnect_ack"_s, {u"Bea"_s}));
        isClosedWith(*client, 1000, u"disconnected"_s);
        QVERIFY(connected(helloOn(bea, u"claude-code"_s))->isOpen());
    }

    void whoIsMeantIsSaidByTargetStaleOrAll()
    {
        const Person bea = join(u"Bea"_s);
        const auto gone = connected(helloOn(join(u"Gone"_s), u"claude-code"_s));
        const auto client = connected(helloOn(bea, u"claude-code"_s));
        const auto owners = ownersClient();
        gone->abort();
        QCOMPARE(errorCode(*owners, asking(u"kick"_s)), u"invalid"_s);
        owners->send(about(u"kick"_s, u"nobody"_s));
        QCOMPARE(owners->take(u"kick_ack"_s), ack(u"kick_ack"_s, {}));

        QCOMPARE(peersOf(*owners), 3);
        QTRY_VERIFY([&] { // once the broker has noticed that it is gone
            owners->send(asking(u"disconnect"_s, {{u"stale"_s, 0}}));
            return peersOf(*owners) == 2;
        }());
        QVERIFY(client->hearsNo(u"error"_s));

        owners->send(asking(u"kick"_s, {{u"all"_s, true}}));
        isClosedWith(*client, 4001, u"kicked"_s);
        QCOMPARE(peersOf(*owners), 1);
    }

    void aBannedMemberIsOutUntilUnbanned()
    {
        const Person bea = join(u"Bea"_s);
        const auto client = connected(helloOn(bea, u"claude-code"_s));
        const auto owners = ownersClient();
        QCOMPARE(errorCode(*owners, about(u"ban"_s, u"nobody"_s)), u"not_found"_s);
        QCOMPARE(errorCode(*owners, about(u"ban"_s, {})), u"invalid"_s);
        QCOMPARE(errorCode(*owners, about(u"unban"_s, u"Bea"_s)), u"not_found"_s);

        owners->send(about(u"ban"_s, bea.pubkey().left(16)));
        const QJsonObject banned{{u"type"_s, u"ban_ack"_s}, {u"banned"_s, u"Bea"_s}, {u"_reqId"_s, u"r1"_s}};
        QCOMPARE(owners->take(u"ban_ack"_s), banned);
        isClosedWith(*client, 4002, u"banned"_s);
        owners->send(asking(u"list_bans"_s));
        const QJsonArray bans = owners->take(u"list_bans_result"_s)[u"bans"_s].toArray();
        QCOMPARE(bans.size(), 1);
        QCOMPARE(bans[0][u"name"_s].toString(), u"Bea"_s);
        QCOMPARE(bans[0][u"pubkey"_s].toString(), bea.pubkey());
        QVERIFY(QDateTime::fromString(bans[0][u"revokedAt"_s].toString(), Qt::ISODateWithMs).isValid());

        const auto refused = dial();
        refused->send(hello(bea));
        QCOMPARE(refused->take(u"error"_s)[u"code"_s].toString(), u"revoked"_s);
        owners->send(about(u"unban"_s, u"Bea"_s));
        QCOMPARE(owners->take(u"unban_ack"_s)[u"unbanned"_s].toString(), u"Bea"_s);
        QVERIFY(connected(bea)->isOpen());
    }

    void nameThatTwoHaveIsNoTargetOfABan()
    {
        join(u"Twin"_s);
        join(u"Twin"_s);
        QCOMPARE(errorCode(*ownersClient(), about(u"ban"_s, u"Twin"_s)), u"invalid"_s);
    }
};

QTEST_GUILESS_MAIN(TestModeration)
#include "test_moderation.moc"
