// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// POST /join: every refusal under its name, in its order.
class TestJoin : public WireTest {
    Q_OBJECT

    static QString newKey() { return QString::fromLatin1(crypto::KeyPair::generate().publicKey().toHex()); }

    crypto::KeyPair owner() const { return ownerKeys(mesh()); }

    /// A payload with changes, signed by `signer`; the token stays that of `invite`.
    static QJsonObject signedAnew(const protocol::Invite &invite, const crypto::KeyPair &signer,
                                  const std::function<void(protocol::InvitePayload &)> &change)
    {
        protocol::InvitePayload payload = invite.payload;
        change(payload);
        return protocol::signInvite(payload, signer).payloadJson;
    }

    void changeInvites(const QString &assignment)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(dataFolder() + u"/broker.sqlite"_s);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE invites SET "_s + assignment));
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    void refused(const QJsonObject &request, const QString &error)
    {
        const HttpAnswer answer = postJoin(request).answer();
        QCOMPARE(answer.json()[u"error"_s].toString(), error);
        QCOMPARE(answer.json()[u"ok"_s], QJsonValue(false));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.contentType, "application/json");
    }

private Q_SLOTS:
    void anInviteMakesAMember()
    {
        const QString key = newKey();
        const HttpAnswer answer = postJoin(joinRequest(invite(), key, u"Alice"_s)).answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, "application/json");
        QCOMPARE(answer.json()[u"ok"_s], QJsonValue(true));
        QVERIFY(isIdentifier(answer.json()[u"memberId"_s].toString().toLatin1()));
        QVERIFY(!answer.json().contains(u"alreadyMember"_s));
    }

    void fieldsThatAreNotThere_data()
    {
        QTest::addColumn<QString>("field");
        for (const auto &field : {u"invite_token"_s, u"invite_payload"_s, u"peer_pubkey"_s, u"display_name"_s})
            QTest::newRow(qPrintable(field)) << field;
    }
    void fieldsThatAreNotThere()
    {
        QFETCH(QString, field);
        const QString error = u"invite_token, invite_payload, peer_pubkey, display_name required"_s;
        QJsonObject request = joinRequest(invite(), newKey(), u"Alice"_s);
        request.remove(field);
        refused(request, error);
        request[field] = u""_s;
        refused(request, error);
    }

    void aKeyThatIsNoKey()
    {
        const QString error = u"peer_pubkey must be 64 hex chars (32 bytes)"_s;
        refused(joinRequest(invite(), QString(64, u'g'), u"Alice"_s), error);
        refused(joinRequest(invite(), QString(63, u'a'), u"Alice"_s), error);
    }

    void aPayloadThatWasChanged()
    {
        QJsonObject request = joinRequest(invite(), newKey(), u"Alice"_s);
        QJsonObject payload = request[u"invite_payload"_s].toObject();
        payload[u"role"_s] = u"admin"_s;
        request[u"invite_payload"_s] = payload;
        refused(request, u"invite_bad_signature"_s);
        payload[u"mesh_id"_s] = u"elsewhere"_s; // the signature is looked at first
        request[u"invite_payload"_s] = payload;
        refused(request, u"invite_bad_signature"_s);
    }

    void aMeshThatIsNotHere()
    {
        const auto known = invite();
        QJsonObject request = joinRequest(known, newKey(), u"Alice"_s);
        request[u"invite_payload"_s] = signedAnew(known, owner(), [](auto &p) { p.meshId = u"elsewhere"_s; });
        request[u"invite_token"_s] = u"unknown"_s;
        refused(request, u"mesh_not_found"_s);
    }

    void anInviteThatSomebodyElseSigned()
    {
        const auto known = invite();
        QJsonObject request = joinRequest(known, newKey(), u"Alice"_s);
        request[u"invite_payload"_s] = signedAnew(known, crypto::KeyPair::generate(), [](auto &) { });
        refused(request, u"invite_owner_mismatch"_s);
        request[u"invite_token"_s] = u"unknown"_s;
        refused(request, u"invite_owner_mismatch"_s);
    }

    void aTokenThatIsNotKnown()
    {
        QJsonObject request = joinRequest(invite(), newKey(), u"Alice"_s);
        request[u"invite_token"_s] = u"unknown"_s;
        refused(request, u"invite_not_found"_s);
    }

    void aTokenOfAnotherMesh()
    {
        QCOMPARE(runBroker({u"mesh"_s, u"create"_s, u"Other"_s, u"--data"_s, dataFolder()}).exitCode, 0);
        const Outcome made = runBroker({u"invite"_s, u"create"_s, u"other"_s, u"--data"_s, dataFolder()});
        QJsonObject request = joinRequest(invite(), newKey(), u"Alice"_s);
        request[u"invite_token"_s] = made.json()[u"token"_s];
        refused(request, u"invite_mesh_mismatch"_s);
    }

    void anInviteThatWasRevoked()
    {
        const auto known = invite();
        changeInvites(u"revoked = 1, expires_at = 1"_s); // and is over besides
        refused(joinRequest(known, newKey(), u"Alice"_s), u"invite_revoked"_s);
    }

    void anInviteThatIsOver()
    {
        const auto known = invite();
        const QJsonObject request = joinRequest(known, newKey(), u"Alice"_s);
        QCOMPARE(postJoin(request).answer().status, 200);
        changeInvites(u"expires_at = 1"_s);
        refused(request, u"invite_expired"_s); // a member too, and though no use is left
    }

    void anInviteWhosePayloadIsOver()
    {
        const auto known = invite();
        QJsonObject request = joinRequest(known, newKey(), u"Alice"_s);
        request[u"invite_payload"_s] = signedAnew(known, owner(), [](auto &p) { p.expiresAt = 1'700'000'000; });
        refused(request, u"invite_expired"_s);
    }

    void anInviteThatIsUsedUp()
    {
        const auto known = invite({u"--uses"_s, u"2"_s});
        QCOMPARE(postJoin(joinRequest(known, newKey(), u"A"_s)).answer().status, 200);
        QCOMPARE(postJoin(joinRequest(known, newKey(), u"B"_s)).answer().status, 200);
        refused(joinRequest(known, newKey(), u"C"_s), u"invite_exhausted"_s);
    }

    void aMemberWhoJoinsAgainIsTheSameMember()
    {
        const auto known = invite();
        const QJsonObject request = joinRequest(known, newKey(), u"Alice"_s);
        const QJsonObject first = postJoin(request).answer().json();
        const HttpAnswer again = postJoin(request).answer(); // though the invite is used up
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json()[u"alreadyMember"_s], QJsonValue(true));
        QCOMPARE(again.json()[u"memberId"_s], first[u"memberId"_s]);
    }

    void joiningAgainSpendsNoUse()
    {
        const auto known = invite({u"--uses"_s, u"2"_s});
        const QJsonObject request = joinRequest(known, newKey(), u"A"_s);
        QCOMPARE(postJoin(request).answer().status, 200);
        QCOMPARE(postJoin(request).answer().status, 200);
        QCOMPARE(postJoin(joinRequest(known, newKey(), u"B"_s)).answer().status, 200);
    }

    void anUpperCaseKeyIsKeptInLowerCase()
    {
        Person alice{crypto::KeyPair::generate(), {}};
        const HttpAnswer answer = postJoin(joinRequest(invite(), alice.pubkey().toUpper(), u"Alice"_s)).answer();
        alice.memberId = answer.json()[u"memberId"_s].toString().toLatin1();
        const auto client = dial();
        client->send(hello(alice)); // in lower case
        QVERIFY(!client->take(u"hello_ack"_s).isEmpty());
    }

    void manyAtOnceDoNotOversell()
    {
        const auto known = invite({u"--uses"_s, u"4"_s});
        std::vector<HttpCall> calls;
        for (int i = 0; i < 12; ++i)
            calls.push_back(postJoin(joinRequest(known, newKey(), QString::number(i))));
        int joined = 0;
        for (HttpCall &call : calls) {
            const HttpAnswer answer = call.answer();
            joined += answer.status == 200 ? 1 : 0;
            if (answer.status != 200)
                QCOMPARE(answer.json()[u"error"_s].toString(), u"invite_exhausted"_s);
        }
        QCOMPARE(joined, 4);
    }

    void namesAreCleaned()
    {
        const QString name = u"Al\u202eice\n"_s + QString(100, u'x');
        const QJsonObject answer = postJoin(joinRequest(invite(), newKey(), name)).answer().json();
        const auto list = runBroker({u"member"_s, u"list"_s, u"lab"_s, u"--data"_s, dataFolder()}).json();
        const QJsonObject member = list[1].toObject();
        QCOMPARE(member[u"memberId"_s], answer[u"memberId"_s]);
        QCOMPARE(member[u"displayName"_s].toString(), u"Alice"_s + QString(59, u'x'));
    }

    void badJsonIsABadRequest()
    {
        const QString url = broker().httpUrl(u"/join"_s);
        for (const QByteArray &body : {QByteArray("{"), QByteArray(""), QByteArray("[]"), QByteArray("\xff")}) {
            const HttpAnswer answer = HttpCall::post(url, body).answer();
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.json()[u"ok"_s], QJsonValue(false));
        }
    }
};

QTEST_GUILESS_MAIN(TestJoin)
#include "test_join.moc"
