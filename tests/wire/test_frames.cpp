// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// What a frame may be, and what becomes of those that are not.
class TestFrames : public WireTest {
    Q_OBJECT

    static QJsonObject send(const QString &target, qsizetype bytes)
    {
        return {{u"type"_s, u"send"_s},
                {u"id"_s, u"big"_s},
                {u"targetSpec"_s, target},
                {u"nonce"_s, u"AAAA"_s},
                {u"ciphertext"_s, QString(bytes, u'A')}};
    }

private Q_SLOTS:
    void anUnknownTypeIsAnswered()
    {
        const auto client = connected(join(u"Alice"_s));
        client->send(QJsonObject{{u"type"_s, u"teleport"_s}, {u"id"_s, u"7"_s}, {u"_reqId"_s, u"r-1"_s}});
        const QJsonObject error = client->take(u"error"_s);
        QCOMPARE(error[u"code"_s].toString(), u"unsupported"_s);
        QVERIFY(!error[u"message"_s].toString().isEmpty());
        QCOMPARE(error[u"id"_s].toString(), u"7"_s);
        QCOMPARE(error[u"_reqId"_s].toString(), u"r-1"_s);
    }

    void malformedFramesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("notJson") << QByteArray("hello?");
        QTest::newRow("cutOff") << QByteArray("{\"type\":\"send\"");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("noType") << QByteArray("{}");
        QTest::newRow("typeIsNumber") << QByteArray("{\"type\":1}");
        QTest::newRow("sendWithoutTarget") << QByteArray(R"({"type":"send","nonce":"","ciphertext":""})");
        QTest::newRow("priority") << QByteArray(
            R"({"type":"send","targetSpec":"*","nonce":"","ciphertext":"","priority":"asap"})");
        QTest::newRow("status") << QByteArray(R"({"type":"set_status","status":"asleep"})");
        QTest::newRow("fieldTwice") << QByteArray(R"({"type":"set_status","status":"idle","status":"dnd"})");
        QTest::newRow("tooDeep") << QByteArray(R"({"type":"x","a":)" + QByteArray(40, '[') + QByteArray(40, ']') + '}');
    }
    void malformedFramesAreAnswered()
    {
        QFETCH(QByteArray, text);
        const auto client = connected(join(u"Alice"_s));
        client->send(text);
        const QJsonObject error = client->take(u"error"_s);
        QCOMPARE(error[u"code"_s].toString(), u"malformed_frame"_s);
        QVERIFY(!error[u"message"_s].toString().isEmpty());
        QCOMPARE(metric("broker_messages_rejected_total{reason=\"malformed_frame\"}"), 1);
        QVERIFY(client->isOpen());
    }

    void theEleventhMalformedFrameInAMinuteEndsIt()
    {
        const auto client = connected(join(u"Alice"_s));
        for (int i = 0; i < 10; ++i)
            client->send(QByteArray("?"));
        QVERIFY(client->hearsNo(u"push"_s)); // still open
        client->send(QByteArray("?"));
        QVERIFY(client->waitForClose());
        QCOMPARE(client->closeCode(), 1008);
        QCOMPARE(client->closeReason(), u"malformed_frame"_s);
        QCOMPARE(client->heard().size(), 11);
    }

    void aSendOver64KiBIsRefusedInItsAck()
    {
        const Person bob = join(u"Bob"_s);
        const auto alice = connected(join(u"Alice"_s));
        alice->send(send(bob.pubkey(), 65 * 1024));
        const QJsonObject ack = alice->take(u"ack"_s);
        QCOMPARE(ack[u"id"_s].toString(), u"big"_s);
        QCOMPARE(ack[u"queued"_s], QJsonValue(false));
        QVERIFY2(ack[u"error"_s].toString().startsWith(u"invalid: payload_too_large"),
                 qPrintable(ack[u"error"_s].toString()));
        QVERIFY(alice->hearsNo(u"error"_s)); // and the connection lives on
    }

    void aSendUnder64KiBIsTaken()
    {
        const Person bob = join(u"Bob"_s);
        const auto alice = connected(join(u"Alice"_s));
        alice->send(send(bob.pubkey(), 64'000));
        QVERIFY(alice->take(u"ack"_s)[u"queued"_s].toBool());
        const auto reader = connected(bob);
        QCOMPARE(reader->take(u"push"_s)[u"ciphertext"_s].toString().size(), 64'000);
    }

    void anythingElseOver64KiBIsAnError()
    {
        const auto client = connected(join(u"Alice"_s));
        client->send(QJsonObject{{u"type"_s, u"essay"_s}, {u"text"_s, QString(65 * 1024, u'x')}});
        QCOMPARE(client->take(u"error"_s)[u"code"_s].toString(), u"payload_too_large"_s);
        QVERIFY(client->isOpen());
    }

    void whoTalksTooMuchIsAskedToSlowDown()
    {
        const Person bob = join(u"Bob"_s);
        const auto alice = connected(join(u"Alice"_s));
        for (int i = 0; i < 700; ++i)
            alice->send(send(bob.pubkey(), 4));
        const auto taken = [&] { return metric("broker_messages_routed_total{priority=\"next\"}"); };
        const auto limited = [&] { return metric("broker_messages_rejected_total{reason=\"rate_limited\"}"); };
        QTRY_VERIFY(limited() > 0);
        QVERIFY(alice->hearsNo(u"error"_s)); // told in acks, never closed
        QVERIFY2(taken() >= 1, "the same id is the same message");
        QCOMPARE(alice->heard().size(), 700);
    }

    void over256KiBTheConnectionEnds()
    {
        const auto client = connected(join(u"Alice"_s));
        client->send(QByteArray(256 * 1024 + 1, 'x'));
        QVERIFY(client->waitForClose());
        QCOMPARE(client->closeCode(), 1009);
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "test_frames.moc"
