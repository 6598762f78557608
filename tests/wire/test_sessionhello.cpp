// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/sign.h"
#include "launchedsession.h"
#include "wiretest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Launched sessions: a key of their own, which a member attests.
class TestSessionHello : public WireTest {
    Q_OBJECT

    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }
    LaunchedSession launch(const Person &parent, const QString &name) const { return {meshId(), parent, name}; }

    /// How a hello was refused: code and close code.
    QString refusal(const QJsonObject &hello) const
    {
        const auto client = dial();
        client->send(hello);
        const QString code = client->take(u"error"_s)[u"code"_s].toString();
        if (!client->waitForClose())
            return code + u", not closed"_s;
        return code == client->closeReason() && client->closeCode() == 1008
                   ? code
                   : u"%1 %2 %3"_s.arg(code).arg(client->closeCode()).arg(client->closeReason());
    }
    static QJsonObject peer(WireClient &asker, const QString &pubkey)
    {
        asker.send(QJsonObject{{u"type"_s, u"list_peers"_s}, {u"_reqId"_s, u"r1"_s}});
        const QJsonObject list = asker.take(u"peers_list"_s);
        for (const QJsonValue &one : list[u"peers"_s].toArray()) {
            if (one[u"pubkey"_s] == pubkey)
                return one.toObject();
        }
        return {};
    }
    static QString eventOf(WireClient &client) { return client.take(u"news"_s)[u"event"_s].toString(); }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void aSessionIsLetInAndListedUnderItsMember()
    {
        const Person ada = join(u"Ada"_s);
        const LaunchedSession session = launch(ada, u"fix-login"_s);
        const auto client = dial();
        client->send(session.hello(now()));
        const QJsonObject ack = client->take();
        QCOMPARE(ack[u"type"_s], u"hello_ack"_s);
        QCOMPARE(ack[u"memberDisplayName"_s], u"fix-login"_s);
        QVERIFY(ack[u"serverTime"_s].isDouble());

        const QJsonObject listed = peer(*client, session.pubkey());
        QCOMPARE(listed[u"memberPubkey"_s].toString(), ada.pubkey());
        QCOMPARE(listed[u"displayName"_s], u"fix-login"_s);
        QCOMPARE(listed[u"sessionId"_s].toString(), session.id());
        QCOMPARE(listed[u"peerRole"_s], u"session"_s);
        QCOMPARE(listed[u"cwd"_s], u"/srv/ada/fix-login"_s);
        QCOMPARE(listed[u"channel"_s], u"claudemesh-session"_s);
        QVERIFY(listed[u"groups"_s].isArray());
    }

    void eachFaultHasItsCodeAndTheFirstOneIsTold()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const LaunchedSession session = launch(ada, u"one"_s);
        const QJsonObject good = session.hello(now());
        const auto with = [&](const QString &field, const QJsonValue &value) {
            QJsonObject frame = good;
            frame[field] = value;
            return frame;
        };
        QCOMPARE(refusal(with(u"sessionPubkey"_s, session.pubkey().toUpper())), u"bad_session_pubkey"_s);
        QCOMPARE(refusal(with(u"sessionPubkey"_s, QJsonValue())), u"bad_session_pubkey"_s);
        QCOMPARE(refusal(with(u"parentMemberPubkey"_s, u"beef"_s)), u"bad_parent_pubkey"_s);
        QCOMPARE(refusal(with(u"parentMemberPubkey"_s, bob.pubkey())), u"attestation_mismatch"_s);
        QCOMPARE(refusal(with(u"parentAttestation"_s, QJsonValue())), u"attestation_mismatch"_s);

        QCOMPARE(refusal(session.hello(now(), session.attestation(now() - 1))), u"expired"_s);
        QCOMPARE(refusal(session.hello(now(), session.attestation(now() + 25 * 3'600'000LL))), u"ttl_too_long"_s);
        QJsonObject attestation = session.attestation(now() + 3'600'000);
        attestation[u"expiresAt"_s] = u"soon"_s;
        QCOMPARE(refusal(session.hello(now(), attestation)), u"malformed"_s);
        attestation = session.attestation(now() + 3'600'000);
        attestation[u"signature"_s] = QString(128, u'0');
        QCOMPARE(refusal(session.hello(now(), attestation)), u"bad_signature"_s);

        QCOMPARE(refusal(session.hello(now() - 61'000)), u"timestamp_skew"_s);
        QCOMPARE(refusal(with(u"signature"_s, u"00"_s)), u"malformed"_s);
        QCOMPARE(refusal(with(u"timestamp"_s, now() + 1)), u"bad_signature"_s);
        const Person stranger{crypto::KeyPair::generate(), ada.memberId};
        QCOMPARE(refusal(launch(stranger, u"x"_s).hello(now())), u"unauthorized"_s);
        QCOMPARE(refusal(with(u"parentMemberId"_s, QString::fromLatin1(bob.memberId))), u"parent_member_id_mismatch"_s);

        connected(good).reset();
        QCOMPARE(refusal(good), u"replayed"_s);
        QJsonObject withoutId = session.hello(now() + 1);
        withoutId.remove(u"parentMemberId"_s); // the key tells who it is
        connected(withoutId).reset();
    }

    void aSessionOfSomebodyRemovedIsToldSo()
    {
        const Person ada = join(u"Ada"_s);
        const QString slug = mesh()[u"slug"_s].toString();
        QCOMPARE(runBroker({u"member"_s, u"ban"_s, slug, u"Ada"_s, u"--data"_s, dataFolder()}).exitCode, 0);
        const auto client = dial();
        client->send(launch(ada, u"one"_s).hello(now()));
        QCOMPARE(client->take(u"error"_s)[u"code"_s], u"revoked"_s);
        QVERIFY(client->waitForClose());
        QCOMPARE(client->closeCode(), 4002);
    }

    void theKeyOfASessionIsNobodyElses()
    {
        const Person ada = join(u"Ada"_s);
        const Person eve = join(u"Eve"_s);
        const LaunchedSession session = launch(ada, u"one"_s);
        const auto client = connected(session.hello(now()));
        QJsonObject stolen = hello(eve);
        stolen[u"sessionPubkey"_s] = session.pubkey();
        QCOMPARE(refusal(stolen), u"bad_session_pubkey"_s);
        stolen = helloAt(eve, now() + 5);
        stolen[u"sessionPubkey"_s] = session.pubkey();
        stolen[u"sessionId"_s] = session.id();
        QCOMPARE(refusal(stolen), u"bad_session_pubkey"_s);
        QVERIFY(client->isOpen());
    }

    void aSessionThatComesBackTakesItsPlaceOver()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const LaunchedSession session = launch(ada, u"one"_s);
        const auto watcher = connected(helloOn(bob, u"claude-code"_s));
        const auto first = dial();
        first->send(session.hello(now()));
        const QString presence = first->take(u"hello_ack"_s)[u"presenceId"_s].toString();
        QCOMPARE(eventOf(*watcher), u"peer_joined"_s);
        // what was pushed to it and not confirmed is not lost with the old connection
        watcher->send(message(session.pubkey(), u"1"_s));
        const QString id = first->take(u"push"_s)[u"messageId"_s].toString();

        const auto second = dial();
        second->send(session.hello(now() + 1));
        QCOMPARE(second->take(u"hello_ack"_s)[u"presenceId"_s].toString(), presence);
        QVERIFY(first->waitForClose());
        QCOMPARE(first->closeCode(), 1000);
        QCOMPARE(first->closeReason(), u"session_replaced"_s);
        const QJsonObject again = second->take(u"push"_s);
        QCOMPARE(again[u"messageId"_s].toString(), id);
        acknowledge(*second, again);
        QVERIFY(watcher->hearsNo(u"news"_s));
        QTRY_COMPARE(metric("broker_connections_active"), 2);
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }

    void aSessionLaunchedAgainWithAnotherKeyIsNotThereTwice()
    {
        const Person ada = join(u"Ada"_s);
        const LaunchedSession session = launch(ada, u"one"_s);
        LaunchedSession again = launch(ada, u"one"_s);
        again.setId(session.id());
        const auto first = connected(session.hello(now()));
        const auto second = connected(again.hello(now()));
        QVERIFY(first->waitForClose());
        QCOMPARE(first->closeReason(), u"session_replaced"_s);
        QVERIFY(peer(*second, session.pubkey()).isEmpty());
        QVERIFY(!peer(*second, again.pubkey()).isEmpty());
    }

    void siblingsHearOfASessionAndItsKeyIsWhereMessagesGo()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto daemon = connected(helloOn(ada, u"claudemesh-daemon"_s));
        const LaunchedSession one = launch(ada, u"one"_s);
        const LaunchedSession two = launch(ada, u"two"_s);
        const auto first = connected(one.hello(now()));
        QCOMPARE(eventOf(*daemon), u"peer_joined"_s);
        const auto second = connected(two.hello(now()));
        QCOMPARE(eventOf(*daemon), u"peer_joined"_s);
        QCOMPARE(eventOf(*first), u"peer_joined"_s);

        const auto sender = connected(bob);
        sender->send(message(two.pubkey(), u"for two"_s));
        QCOMPARE(second->take(u"push"_s)[u"ciphertext"_s], u"for two"_s);
        QVERIFY(first->hearsNo(u"push"_s));
        QVERIFY(daemon->hearsNo(u"push"_s));
        sender->send(message(ada.pubkey(), u"for ada"_s));
        for (const auto *client : {first.get(), second.get(), daemon.get()})
            QCOMPARE(const_cast<WireClient *>(client)->take(u"push"_s)[u"ciphertext"_s], u"for ada"_s);
    }

    void aMessageFromASessionIsFromItsKeyAndUnderItsName()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const LaunchedSession session = launch(ada, u"fix-login"_s);
        {
            const auto client = connected(session.hello(now()));
            client->send(message(bob.pubkey(), u"hello"_s));
            QVERIFY(client->take(u"ack"_s)[u"queued"_s].toBool());
        }
        QVERIFY(broker().kill()); // it waits under that name
        QVERIFY(broker().start());
        const auto reader = connected(helloOn(bob, u"claude-code"_s));
        const QJsonObject push = reader->take(u"push"_s);
        QCOMPARE(push[u"senderPubkey"_s].toString(), session.pubkey());
        QCOMPARE(push[u"senderMemberPubkey"_s].toString(), ada.pubkey());
        QCOMPARE(push[u"senderName"_s], u"fix-login"_s);
    }

    void aSessionThatWritesToItsMemberMeansItsSiblings()
    {
        const Person ada = join(u"Ada"_s);
        const LaunchedSession one = launch(ada, u"one"_s);
        const LaunchedSession two = launch(ada, u"two"_s);
        const auto first = connected(one.hello(now()));
        const auto second = connected(two.hello(now()));
        first->send(message(ada.pubkey(), u"1"_s));
        QVERIFY(first->take(u"ack"_s)[u"queued"_s].toBool());
        QCOMPARE(second->take(u"push"_s)[u"ciphertext"_s], u"1"_s);
        QVERIFY(first->hearsNo(u"push"_s));
    }

    void oneVerbOfTheCommandLineSpeaksForItsSession()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const LaunchedSession session = launch(ada, u"one"_s);
        const auto watcher = connected(helloOn(bob, u"claude-code"_s));
        const auto client = connected(session.hello(now()));
        QCOMPARE(eventOf(*watcher), u"peer_joined"_s);

        const auto verb = connected(session.coldHello(hello(ada)));
        verb->send(QJsonObject{{u"type"_s, u"set_summary"_s}, {u"summary"_s, u"half done"_s}});
        verb->send(QJsonObject{{u"type"_s, u"set_status"_s}, {u"status"_s, u"working"_s}});
        const QJsonObject listed = peer(*verb, session.pubkey());
        QCOMPARE(listed[u"summary"_s], u"half done"_s);
        QCOMPARE(listed[u"status"_s], u"working"_s);
        verb->send(message(bob.pubkey(), u"1"_s));
        QVERIFY(verb->take(u"ack"_s)[u"queued"_s].toBool());
        const QJsonObject push = watcher->take(u"push"_s);
        QCOMPARE(push[u"senderName"_s], u"one"_s);
        acknowledge(*watcher, push);
        watcher->send(message(session.pubkey(), u"2"_s));
        QVERIFY(watcher->take(u"ack"_s)[u"queued"_s].toBool());
        QVERIFY(verb->hearsNo(u"push"_s)); // that is for the session
        QVERIFY(client->isOpen());
        // nobody could open what is sealed for the key of the verb
        watcher->send(message(push[u"senderPubkey"_s].toString(), u"3"_s));
        QVERIFY(watcher->take(u"ack"_s)[u"error"_s].toString().startsWith(u"invalid target"_s));
        QVERIFY(watcher->hearsNo(u"news"_s));
        QTRY_COMPARE(metric("broker_connections_active"), 3);
    }

    void aSessionIdOfSomebodyElseMeansNothing()
    {
        const Person ada = join(u"Ada"_s);
        const Person eve = join(u"Eve"_s);
        const LaunchedSession session = launch(ada, u"one"_s);
        const auto client = connected(session.hello(now()));
        const auto other = connected(session.coldHello(hello(eve)));
        other->send(QJsonObject{{u"type"_s, u"set_summary"_s}, {u"summary"_s, u"not hers"_s}});
        QVERIFY(peer(*other, session.pubkey())[u"summary"_s].isNull());
        QVERIFY(client->isOpen());
    }

    void aSecondHelloOfEitherKindChangesNothing()
    {
        const Person ada = join(u"Ada"_s);
        const LaunchedSession session = launch(ada, u"one"_s);
        const auto client = connected(session.hello(now()));
        client->send(session.hello(now() + 1));
        QCOMPARE(client->take(u"error"_s)[u"code"_s], u"already_authenticated"_s);
        client->send(hello(ada));
        QCOMPARE(client->take(u"error"_s)[u"code"_s], u"already_authenticated"_s);
        QVERIFY(client->isOpen());
    }
};

QTEST_GUILESS_MAIN(TestSessionHello)
#include "test_sessionhello.moc"
