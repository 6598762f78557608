// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Sessions with a key of their own.
class TestSessionKeys : public WireTest {
    Q_OBJECT

    static QString newKey() { return QString::fromLatin1(crypto::KeyPair::generate().publicKey().toHex()); }
    QJsonObject helloWith(const Person &person, const QString &key) const
    {
        QJsonObject frame = hello(person);
        frame[u"sessionPubkey"_s] = key;
        return frame;
    }
    /// How a hello was refused.
    QString refusal(const QJsonObject &hello) const
    {
        const auto client = dial();
        client->send(hello);
        const QString code = client->take(u"error"_s)[u"code"_s].toString();
        return client->waitForClose() && client->closeCode() == 1008 && client->closeReason() == code ? code : u""_s;
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void aSessionsKeyIsNobodysKeyToJoinWith()
    {
        const Person bob = join(u"Bob"_s);
        const QString key = newKey();
        const auto session = connected(helloWith(bob, key));
        const HttpAnswer answer = postJoin(joinRequest(invite(), key, u"Eve"_s)).answer();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"error"_s].toString(), u"member_insert_failed"_s);
    }

    void aMessageToASessionWaitsForThatSession()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const QString key = newKey();
        const auto sender = connected(ada);
        const auto other = connected(bob);
        connected(helloWith(bob, key)).reset();
        sender->send(message(key, u"1"_s));
        const QJsonObject ack = sender->take(u"ack"_s);
        QVERIFY2(ack[u"queued"_s].toBool(), qPrintable(ack[u"error"_s].toString()));
        sender->send(message(bob.pubkey(), u"2"_s));
        QCOMPARE(other->take(u"push"_s)[u"ciphertext"_s], u"2"_s);

        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto meant = connected(helloWith(bob, key));
        const QJsonObject push = meant->take(u"push"_s);
        QCOMPARE(push[u"messageId"_s], ack[u"messageId"_s]);
        QCOMPARE(push[u"senderPubkey"_s].toString(), ada.pubkey());
        acknowledge(*meant, push);
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }

    void whatASessionSendsIsFromItsKey()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const QString key = newKey();
        const auto session = connected(helloWith(ada, key));
        const auto receiver = connected(bob);
        session->send(message(bob.pubkey(), u"1"_s));
        const QJsonObject push = receiver->take(u"push"_s);
        QCOMPARE(push[u"senderPubkey"_s].toString(), key);
        QCOMPARE(push[u"senderMemberPubkey"_s].toString(), ada.pubkey());
        QCOMPARE(push[u"senderName"_s].toString(), u"Ada"_s);
        receiver->send(message(push[u"senderPubkey"_s].toString(), u"2"_s));
        QCOMPARE(session->take(u"push"_s)[u"ciphertext"_s], u"2"_s);
    }

    void aKeyOfNoSessionIsNoTarget()
    {
        const auto sender = connected(join(u"Ada"_s));
        sender->send(message(newKey(), u"1"_s));
        QVERIFY(sender->take(u"ack"_s)[u"error"_s].toString().startsWith(u"invalid target: "_s));
    }

    void aBadOrForeignKeyIsRefused()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const QString key = newKey();
        connected(helloWith(ada, key)).reset();
        for (const QString &bad : {u"short"_s, key.toUpper(), QString(64, u'z'), key, ada.pubkey(), bob.pubkey()})
            QCOMPARE(refusal(helloWith(bob, bad)), u"bad_session_pubkey"_s);
        QCOMPARE(metric("broker_connections_rejected_total{reason=\"bad_session_pubkey\"}"), 6);
        QVERIFY(connected(helloWith(bob, u""_s))->hearsNo(u"error"_s));
        QVERIFY(connected(helloWith(ada, key))->hearsNo(u"error"_s));
        // The shape is looked at before the signature.
        QJsonObject forged = helloWith(bob, u"short"_s);
        forged[u"signature"_s] = QString(128, u'0');
        QCOMPARE(refusal(forged), u"bad_session_pubkey"_s);
        forged[u"sessionPubkey"_s] = key;
        QCOMPARE(refusal(forged), u"bad_signature"_s);
    }
};

QTEST_GUILESS_MAIN(TestSessionKeys)
#include "test_sessionkeys.moc"
