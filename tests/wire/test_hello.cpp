// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/sign.h"
#include "wiretest.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;
using namespace std::chrono_literals;

/// Who is let in, and how everybody else is told.
class TestHello : public WireTest {
    Q_OBJECT

    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }
    static QByteArray rejected(const QByteArray &code)
    {
        return "broker_connections_rejected_total{reason=\"" + code + "\"}";
    }

    /// The whole of a refusal: error frame, close code and reason, metric.
    void refused(const QJsonObject &hello, const QByteArray &code)
    {
        const double before = std::max(0.0, metric(rejected(code)));
        const auto client = dial();
        client->send(hello);
        const QJsonObject error = client->take(u"error"_s);
        QCOMPARE(error[u"code"_s].toString(), QString::fromLatin1(code));
        QVERIFY(!error[u"message"_s].toString().isEmpty());
        QVERIFY(std::abs(error[u"serverTime"_s].toDouble() - double(now())) < 10'000);
        QVERIFY(client->waitForClose());
        QCOMPARE(client->closeCode(), 1008);
        QCOMPARE(client->closeReason(), QString::fromLatin1(code));
        QCOMPARE(metric(rejected(code)), before + 1);
        QVERIFY(client->heard().isEmpty());
    }

private Q_SLOTS:
    void aMemberIsAcknowledged()
    {
        const Person alice = join(u"Alice"_s);
        const auto client = dial();
        client->send(hello(alice));
        const QJsonObject ack = client->take();
        QCOMPARE(ack[u"type"_s].toString(), u"hello_ack"_s);
        QCOMPARE(ack[u"memberDisplayName"_s].toString(), u"Alice"_s);
        QVERIFY(isIdentifier(ack[u"presenceId"_s].toString().toLatin1()));
        QVERIFY(std::abs(ack[u"serverTime"_s].toDouble() - double(now())) < 10'000);
        QCOMPARE(metric("broker_connections_total"), 1);
        QCOMPARE(metric("broker_connections_active"), 1);
    }

    void aQueryBehindThePathDoesNotMatter()
    {
        const Person alice = join(u"Alice"_s);
        WireClient client(broker().webSocketUrl() + u"?v=0.1.4"_s);
        client.send(hello(alice));
        QVERIFY(!client.take(u"hello_ack"_s).isEmpty());
    }

    void upperCaseKeysAreTheSameKeys()
    {
        const Person alice = join(u"Alice"_s);
        const QByteArray key = alice.keys.publicKey().toHex().toUpper();
        const QByteArray time = QByteArray::number(now());
        const QByteArray canonical = meshId() + '|' + alice.memberId + '|' + key + '|' + time;
        QJsonObject frame = hello(alice);
        frame[u"pubkey"_s] = QString::fromLatin1(key);
        frame[u"timestamp"_s] = time.toDouble();
        frame[u"signature"_s] = QString::fromLatin1(crypto::signToHex(alice.keys, canonical).toUpper());
        const auto client = dial();
        client->send(frame);
        QVERIFY(!client->take(u"hello_ack"_s).isEmpty());
    }

    void missingExtrasAreTolerated()
    {
        const Person alice = join(u"Alice"_s);
        QJsonObject frame = hello(alice);
        for (const auto &field : {u"pid"_s, u"cwd"_s, u"sessionId"_s})
            frame.remove(field);
        const auto client = dial();
        client->send(frame);
        QVERIFY(!client->take(u"hello_ack"_s).isEmpty());
    }

    void twoConnectionsOfOneMemberBothLive()
    {
        const Person alice = join(u"Alice"_s);
        const auto first = connected(alice);
        const auto second = connected(alice);
        QVERIFY(first->hearsNo(u"error"_s));
        QCOMPARE(metric("broker_connections_active"), 2);
    }

    void theKeyOfAStrangerIsUnauthorized()
    {
        const Person alice = join(u"Alice"_s);
        const Person stranger{crypto::KeyPair::generate(), alice.memberId};
        refused(hello(stranger), "unauthorized");
    }

    void anotherMembersIdIsUnauthorized()
    {
        const Person alice = join(u"Alice"_s);
        Person bob = join(u"Bob"_s);
        bob.memberId = alice.memberId;
        refused(hello(bob), "unauthorized");
    }

    void aSignatureByAnotherKeyIsBad()
    {
        const Person alice = join(u"Alice"_s);
        const Person mallory{crypto::KeyPair::generate(), alice.memberId};
        QJsonObject frame = hello(mallory);
        frame[u"pubkey"_s] = alice.pubkey();
        refused(frame, "bad_signature");
    }

    void aChangedMeshIdIsRefused()
    {
        const Person alice = join(u"Alice"_s);
        QJsonObject frame = hello(alice);
        frame[u"meshId"_s] = u"somewhereElse"_s;
        refused(frame, "bad_signature");
    }

    void aChangedMemberIdIsRefused()
    {
        const Person alice = join(u"Alice"_s);
        QJsonObject frame = hello(alice);
        frame[u"memberId"_s] = u"somebodyElse"_s;
        refused(frame, "bad_signature");
    }

    void timesTooFarOffAreRefused_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::newRow("old") << qint64(-61'000);
        QTest::newRow("future") << qint64(65'000);
        QTest::newRow("1970") << -now();
    }
    void timesTooFarOffAreRefused()
    {
        QFETCH(qint64, offset);
        const Person alice = join(u"Alice"_s);
        refused(helloAt(alice, now() + offset), "timestamp_skew");
    }

    void timesALittleOffAreNot()
    {
        const Person alice = join(u"Alice"_s);
        for (const qint64 offset : {-50'000, 50'000}) {
            const auto client = dial();
            client->send(helloAt(alice, now() + offset));
            QVERIFY(!client->take(u"hello_ack"_s).isEmpty());
        }
    }

    void aTimeThatIsNoNumberIsRefused()
    {
        const Person alice = join(u"Alice"_s);
        QJsonObject frame = hello(alice);
        frame[u"timestamp"_s] = QString::number(now());
        refused(frame, "timestamp_skew");
    }

    void malformedFieldsAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("keyNotHex") << u"pubkey"_s << QString(64, u'g');
        QTest::newRow("keyTooShort") << u"pubkey"_s << QString(62, u'a');
        QTest::newRow("signatureNotHex") << u"signature"_s << QString(128, u'x');
        QTest::newRow("signatureTooLong") << u"signature"_s << QString(130, u'a');
        QTest::newRow("meshId") << u"meshId"_s << u"a|b"_s;
        QTest::newRow("memberIdTooLong") << u"memberId"_s << QString(65, u'a');
        QTest::newRow("reservedId") << u"memberId"_s << u"claudemesh-admin"_s;
    }
    void malformedFieldsAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Person alice = join(u"Alice"_s);
        QJsonObject frame = hello(alice);
        frame[field] = value;
        refused(frame, "malformed");
    }

    void theFirstFailureWins()
    {
        const Person alice = join(u"Alice"_s);
        QJsonObject frame = helloAt(alice, now() - 120'000);
        frame[u"pubkey"_s] = u"nonsense"_s;
        refused(frame, "timestamp_skew");
    }

    void theSameHelloTwiceIsAReplay()
    {
        const Person alice = join(u"Alice"_s);
        const QJsonObject frame = hello(alice);
        const auto client = dial();
        client->send(frame);
        QVERIFY(!client->take(u"hello_ack"_s).isEmpty());
        refused(frame, "replayed");

        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        refused(frame, "replayed"); // a restart forgets nothing
    }

    void aRefusedHelloMayBeSaidAgain()
    {
        const Person stranger{crypto::KeyPair::generate(), "nobody"};
        const QJsonObject frame = hello(stranger);
        refused(frame, "unauthorized");
        refused(frame, "unauthorized"); // only what was accepted counts as said
    }

    void aSecondHelloIsAnsweredAndChangesNothing()
    {
        const Person alice = join(u"Alice"_s);
        const auto client = connected(alice);
        client->send(hello(alice));
        QCOMPARE(client->take(u"error"_s)[u"code"_s].toString(), u"already_authenticated"_s);
        QVERIFY(client->hearsNo(u"hello_ack"_s));
        QCOMPARE(metric("broker_connections_active"), 1);
    }

    void aFullMeshTakesNobodyElse()
    {
        const Person alice = join(u"Alice"_s);
        std::vector<std::unique_ptr<WireClient>> clients;
        for (int i = 0; i < 100; ++i)
            clients.push_back(connected(alice));
        QCOMPARE(metric("broker_connections_active"), 100);
        QJsonObject frame = hello(alice);
        frame[u"signature"_s] = u"nonsense"_s; // not even looked at
        refused(frame, "capacity");

        clients.pop_back();
        QTRY_COMPARE(metric("broker_connections_active"), 99);
        clients.push_back(connected(alice));
        QCOMPARE(metric("broker_connections_active"), 100);
    }

    void anythingBeforeTheHelloIsAnError()
    {
        const Person alice = join(u"Alice"_s);
        const auto client = dial();
        client->send(QJsonObject{{u"type"_s, u"set_status"_s}, {u"status"_s, u"idle"_s}});
        QCOMPARE(client->take(u"error"_s)[u"code"_s].toString(), u"no_hello"_s);
        client->send(hello(alice)); // the connection is kept
        QVERIFY(!client->take(u"hello_ack"_s).isEmpty());
    }

    void aHelloOf8KiBIsTooLarge()
    {
        const Person alice = join(u"Alice"_s);
        QJsonObject frame = hello(alice);
        frame[u"cwd"_s] = QString(8 * 1024, u'x');
        const auto client = dial();
        client->send(frame);
        QVERIFY(client->waitForClose());
        QVERIFY(client->take(u"hello_ack"_s, 0ms).isEmpty());
    }

    void whoSaysNothingIsNotWaitedForLong()
    {
        const auto client = dial();
        QVERIFY(client->waitForClose(10s));
        QCOMPARE(client->closeCode(), 1008);
        QVERIFY(metric("broker_connections_rejected_total{reason=\"hello_timeout\"}") >= 1);
    }
};

QTEST_GUILESS_MAIN(TestHello)
#include "test_hello.moc"
