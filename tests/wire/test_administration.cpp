// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// What the verbs do to members and invites while a broker serves them.
class TestAdministration : public WireTest {
    Q_OBJECT

    Outcome run(const QStringList &arguments) const
    {
        return runBroker(arguments + QStringList{u"--data"_s, dataFolder()});
    }
    /// One of the verbs that are about a member; what it prints.
    QJsonObject change(const QString &verb, const QString &member, const QStringList &more = {}) const
    {
        const Outcome outcome = run(QStringList{u"member"_s, verb, u"lab"_s, member} + more);
        if (outcome.exitCode != 0)
            qWarning("%s", outcome.err.constData());
        return outcome.json().object();
    }
    QJsonObject listed(const Person &person) const
    {
        const QJsonArray members = run({u"member"_s, u"list"_s, u"lab"_s}).json().array();
        for (const QJsonValue &member : members) {
            if (member[u"pubkey"_s] == person.pubkey())
                return member.toObject();
        }
        return {};
    }
    QJsonObject listedInvite(const protocol::Invite &invite) const
    {
        const QJsonArray invites = run({u"invite"_s, u"list"_s, u"lab"_s}).json().array();
        const auto expiresAt = QDateTime::fromSecsSinceEpoch(invite.payload.expiresAt, Qt::UTC);
        for (const QJsonValue &listed : invites) {
            if (QDateTime::fromString(listed[u"expiresAt"_s].toString(), Qt::ISODate) == expiresAt)
                return listed.toObject();
        }
        return {};
    }
    QString joinError(const protocol::Invite &by, const QString &pubkey) const
    {
        return postJoin(joinRequest(by, pubkey, u"Zoe"_s)).answer().json()[u"error"_s].toString();
    }
    static QString newKey() { return QString::fromLatin1(crypto::KeyPair::generate().publicKey().toHex()); }
    /// The code of the error that a hello gets, empty when it is accepted; the close code in `closed`.
    QString refusal(const Person &person, int &closed) const
    {
        const auto client = dial();
        client->send(hello(person));
        const QJsonObject answer = client->take();
        if (answer[u"type"_s] != u"error"_s)
            return {};
        closed = client->waitForClose() ? client->closeCode() : 0;
        return answer[u"code"_s].toString();
    }
    void refused(const QStringList &arguments) const
    {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("meshtray-broker: ") && outcome.err.count('\n') == 1);
    }
    Person owner() const { return {ownerKeys(mesh()), mesh()[u"ownerMemberId"_s].toString().toLatin1()}; }

private Q_SLOTS:
    void whoIsBannedIsOut()
    {
        const Person alice = join(u"Alice"_s);
        const auto first = connected(alice);
        const auto second = connected(alice);
        const auto bystander = connected(join(u"Bob"_s));
        const QJsonObject banned = change(u"ban"_s, u"Alice"_s);
        QCOMPARE(banned[u"memberId"_s].toString().toLatin1(), alice.memberId);
        QCOMPARE(banned[u"banned"_s], QJsonValue(true));
        for (WireClient *client : {first.get(), second.get()}) {
            QVERIFY(client->waitForClose(std::chrono::seconds(2)));
            QCOMPARE(client->closeCode(), 4002);
            QCOMPARE(client->closeReason(), u"banned"_s);
        }
        int closed = 0;
        QCOMPARE(refusal(alice, closed), u"revoked"_s);
        QCOMPARE(closed, 4002);
        QCOMPARE(joinError(invite(), alice.pubkey()), u"banned"_s);
        QVERIFY(bystander->hearsNo(u"error"_s) && bystander->isOpen());
    }

    void whatIsSentToABannedMemberFindsNobody()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto writer = connected(bob);
        QVERIFY(!change(u"ban"_s, u"Alice"_s).isEmpty());
        writer->send(sealed(bob, alice, u"hello?"_s, u"1"_s));
        const QJsonObject ack = writer->take(u"ack"_s);
        QCOMPARE(ack[u"queued"_s], QJsonValue(false));
        QVERIFY(ack[u"error"_s].toString().startsWith(u"invalid target"_s));
    }

    void whoIsUnbannedIsTheSameMemberAndGetsWhatWaited()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto writer = connected(bob);
        writer->send(sealed(bob, alice, u"it waits"_s, u"1"_s));
        QCOMPARE(writer->take(u"ack"_s)[u"queued"_s], QJsonValue(true));
        change(u"ban"_s, QString::fromLatin1(alice.memberId));
        int closed = 0;
        QCOMPARE(refusal(alice, closed), u"revoked"_s);
        QCOMPARE(change(u"unban"_s, alice.pubkey())[u"banned"_s], QJsonValue(false));
        const auto reader = connected(alice); // under the memberId from before
        QCOMPARE(opened(alice, bob, reader->take(u"push"_s)), u"it waits"_s);
        const QJsonObject again = postJoin(joinRequest(invite(), alice.pubkey(), u"Al"_s)).answer().json();
        QCOMPARE(again[u"alreadyMember"_s], QJsonValue(true));
        QCOMPARE(again[u"memberId"_s].toString().toLatin1(), alice.memberId);
    }

    void whoIsKickedMayComeBackLater()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto client = connected(alice);
        const QJsonObject kicked = change(u"kick"_s, u"Alice"_s, {u"--for"_s, u"6s"_s});
        QVERIFY(kicked.contains(u"kickedUntil"_s));
        QVERIFY(client->waitForClose(std::chrono::seconds(2)));
        QCOMPARE(client->closeCode(), 4001);
        QCOMPARE(client->closeReason(), u"kicked"_s);
        int closed = 0;
        QCOMPARE(refusal(alice, closed), u"kicked"_s);
        QCOMPARE(closed, 4001);
        const auto writer = connected(bob);
        writer->send(sealed(bob, alice, u"meanwhile"_s, u"1"_s));
        QCOMPARE(writer->take(u"ack"_s)[u"queued"_s], QJsonValue(true));

        std::unique_ptr<WireClient> reader;
        const auto isLetIn = [&] {
            reader = dial();
            reader->send(hello(alice));
            return reader->take()[u"type"_s] == u"hello_ack"_s;
        };
        QVERIFY(QTest::qWaitFor(isLetIn, 15'000)); // tries until the time is over
        QVERIFY(!listed(alice).contains(u"kickedUntil"_s));
        QCOMPARE(opened(alice, bob, reader->take(u"push"_s)), u"meanwhile"_s);
    }

    void aKickLastsForMinutesUnlessItSaysOtherwise()
    {
        const Person alice = join(u"Alice"_s);
        const QString until = change(u"kick"_s, u"Alice"_s)[u"kickedUntil"_s].toString();
        const auto time = QDateTime::fromString(until, Qt::ISODateWithMs);
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(time) - 300) < 30);
        QVERIFY(!change(u"unban"_s, u"Alice"_s).contains(u"kickedUntil"_s));
        QVERIFY(connected(alice)->isOpen());
    }

    void aNewNameIsSeenAtOnce()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto writer = connected(alice);
        const auto reader = connected(bob);
        QCOMPARE(change(u"rename"_s, u"Alice"_s, {u" Alicia\u202e "_s})[u"displayName"_s].toString(), u"Alicia"_s);
        // The broker notices by itself; what is sent meanwhile has one name or the other.
        QString name;
        int sent = 0;
        QTRY_VERIFY([&] {
            writer->send(sealed(alice, bob, u"x"_s, QString::number(++sent)));
            name = reader->take(u"push"_s)[u"senderName"_s].toString();
            return name != u"Alice"_s;
        }());
        QCOMPARE(name, u"Alicia"_s);
        QVERIFY(writer->isOpen());
        const auto again = dial();
        again->send(hello(alice));
        QCOMPARE(again->take(u"hello_ack"_s)[u"memberDisplayName"_s].toString(), u"Alicia"_s);
    }

    void aNewNameIsOnWhatWaits()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto writer = connected(alice);
        writer->send(sealed(alice, bob, u"x"_s, u"1"_s));
        QVERIFY(!writer->take(u"ack"_s).isEmpty());
        change(u"rename"_s, u"Alice"_s, {u"Alicia"_s});
        QCOMPARE(connected(bob)->take(u"push"_s)[u"senderName"_s].toString(), u"Alicia"_s);
    }

    void aRenamedMemberKeepsItsNameWhenItJoinsAgain()
    {
        const Person alice = join(u"Alice"_s);
        change(u"rename"_s, u"Alice"_s, {u"Alicia"_s});
        const auto answer = postJoin(joinRequest(invite(), alice.pubkey(), u"Queen"_s)).answer().json();
        QCOMPARE(answer[u"alreadyMember"_s], QJsonValue(true));
        QCOMPARE(listed(alice)[u"displayName"_s].toString(), u"Alicia"_s);
    }

    void theOwnerCanBeNeitherBannedNorKicked()
    {
        const auto client = connected(owner());
        const QString id = mesh()[u"ownerMemberId"_s].toString();
        refused({u"member"_s, u"ban"_s, u"lab"_s, id});
        refused({u"member"_s, u"kick"_s, u"lab"_s, id});
        QVERIFY(!listed(owner())[u"banned"_s].toBool());
        QVERIFY(connected(owner())->isOpen());
        QVERIFY(client->hearsNo(u"error"_s) && client->isOpen());
        QCOMPARE(change(u"rename"_s, id, {u"Boss"_s})[u"displayName"_s].toString(), u"Boss"_s);
    }

    void whoIsMeantHasToBeClear()
    {
        const Person first = join(u"Sam"_s);
        const Person second = join(u"Sam"_s);
        refused({u"member"_s, u"ban"_s, u"lab"_s, u"Sam"_s});
        refused({u"member"_s, u"ban"_s, u"lab"_s, u"Nobody"_s});
        refused({u"member"_s, u"ban"_s, u"lab"_s, first.pubkey().first(7)}); // too short for a key
        refused({u"member"_s, u"rename"_s, u"lab"_s, first.pubkey().first(8), u"\u202e"_s});
        QCOMPARE(change(u"ban"_s, second.pubkey().first(8).toUpper())[u"pubkey"_s].toString(), second.pubkey());
        QVERIFY(!listed(first)[u"banned"_s].toBool());
        // A name that looks like somebody's key is not taken for the key's member.
        change(u"rename"_s, QString::fromLatin1(first.memberId), {second.pubkey()});
        QCOMPARE(change(u"unban"_s, second.pubkey())[u"memberId"_s].toString().toLatin1(), second.memberId);
    }

    void theInvitesAreListed()
    {
        const auto open = invite({u"--uses"_s, u"2"_s, u"--expires"_s, u"1h"_s, u"--role"_s, u"admin"_s});
        const auto usedUp = invite({u"--expires"_s, u"2h"_s});
        for (const auto &by : {open, usedUp})
            QCOMPARE(joinError(by, newKey()), QString());
        const QJsonObject first = listedInvite(open);
        QCOMPARE(first[u"id"_s].toString().size(), 12);
        QCOMPARE(first[u"role"_s].toString(), u"admin"_s);
        QCOMPARE(first[u"maxUses"_s].toInt(), 2);
        QCOMPARE(first[u"usedCount"_s].toInt(), 1);
        QCOMPARE(first[u"state"_s].toString(), u"open"_s);
        QVERIFY(QDateTime::fromString(first[u"createdAt"_s].toString(), Qt::ISODate).isValid());
        QCOMPARE(listedInvite(usedUp)[u"state"_s].toString(), u"used-up"_s);
        const Outcome list = run({u"invite"_s, u"list"_s, u"lab"_s});
        QVERIFY(!list.out.contains(open.token)); // it could be used
    }

    void aRevokedInviteIsOfNoUse_data()
    {
        QTest::addColumn<QString>("form");
        for (const auto &form : {u"id"_s, u"token"_s, u"link"_s, u"http link"_s})
            QTest::newRow(qPrintable(form)) << form;
    }
    void aRevokedInviteIsOfNoUse()
    {
        QFETCH(QString, form);
        const auto known = invite({u"--uses"_s, u"5"_s});
        const Person alice{crypto::KeyPair::generate(), {}};
        QCOMPARE(joinError(known, alice.pubkey()), QString());
        const QHash<QString, QString> forms{{u"id"_s, listedInvite(known)[u"id"_s].toString()},
                                            {u"token"_s, QString::fromLatin1(known.token)},
                                            {u"link"_s, protocol::inviteLink(known)},
                                            {u"http link"_s, protocol::inviteHttpLink(known)}};
        const Outcome revoked = run({u"invite"_s, u"revoke"_s, u"lab"_s, forms[form]});
        QVERIFY2(revoked.exitCode == 0, revoked.err.constData());
        QCOMPARE(revoked.json()[u"state"_s].toString(), u"revoked"_s);
        QCOMPARE(joinError(known, newKey()), u"invite_revoked"_s);
        QCOMPARE(joinError(known, alice.pubkey()), u"invite_revoked"_s); // a member's, too
        QVERIFY(!listed(alice).isEmpty());                               // who is still a member
    }

    void anInviteThatIsNotThereIsNotRevoked()
    {
        const auto known = invite();
        refused({u"invite"_s, u"revoke"_s, u"lab"_s, u"0123456789ab"_s});
        const Outcome misread = run({u"invite"_s, u"revoke"_s, u"lab"_s, QString::fromLatin1(known.token.chopped(2))});
        QCOMPARE(misread.exitCode, 2);
        QVERIFY(!misread.err.contains(known.token.first(20))); // most of a secret
    }

    void meshesOfOneBrokerDoNotSeeEachOther()
    {
        const QJsonObject other =
            run({u"mesh"_s, u"create"_s, u"Other"_s, u"--owner-name"_s, u"Olga"_s}).json().object();
        const Person alice = join(u"Alice"_s);
        const Person stranger{ownerKeys(other), other[u"ownerMemberId"_s].toString().toLatin1()};
        const auto known = invite();
        // Names, ids, keys and invites of the one are nothing in the other.
        for (const QString &who : {u"Alice"_s, QString::fromLatin1(alice.memberId), alice.pubkey()}) {
            refused({u"member"_s, u"ban"_s, u"other"_s, who});
            refused({u"member"_s, u"rename"_s, u"other"_s, who, u"X"_s});
        }
        refused({u"invite"_s, u"revoke"_s, u"other"_s, listedInvite(known)[u"id"_s].toString()});
        QCOMPARE(run({u"invite"_s, u"list"_s, u"other"_s}).json().array().size(), 0);
        QCOMPARE(run({u"member"_s, u"list"_s, u"other"_s}).json().array().size(), 1);
        QCOMPARE(run({u"mesh"_s, u"list"_s}).json().array().size(), 2);

        const auto writer = connected(alice);
        for (const QString &target : {stranger.pubkey(), u"Olga"_s}) {
            QJsonObject frame = sealed(alice, stranger, u"x"_s, target);
            frame[u"targetSpec"_s] = target;
            writer->send(frame);
            QCOMPARE(writer->take(u"ack"_s)[u"queued"_s], QJsonValue(false));
        }
        int closed = 0;
        QCOMPARE(refusal(stranger, closed), u"unauthorized"_s); // says hello to this mesh
    }

    void theSameKeyInTwoMeshesIsTwoMembers()
    {
        QCOMPARE(run({u"mesh"_s, u"create"_s, u"Other"_s}).exitCode, 0);
        const Person alice = join(u"Alice"_s);
        const Outcome invited = run({u"invite"_s, u"create"_s, u"other"_s});
        const auto elsewhere = protocol::parseInviteLink(invited.json()[u"link"_s].toString(), 0);
        QVERIFY(elsewhere);
        const auto joined = postJoin(joinRequest(*elsewhere, alice.pubkey(), u"Alice"_s)).answer().json();
        QVERIFY(!joined.contains(u"alreadyMember"_s));
        QVERIFY(joined[u"memberId"_s].toString().toLatin1() != alice.memberId);
        QCOMPARE(run({u"member"_s, u"ban"_s, u"other"_s, u"Alice"_s}).exitCode, 0);
        QVERIFY(connected(alice)->isOpen());
        QVERIFY(!listed(alice)[u"banned"_s].toBool());
    }
};

QTEST_GUILESS_MAIN(TestAdministration)
#include "test_administration.moc"
