// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "rawclient.h"
#include "wiretest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// What a recipient that does not read costs the broker, and what it gets.
namespace {

/// Reads until the broker closes; nothing when the connection ends without that.
std::optional<RawClient::Frame> lastFrameOf(RawClient &client)
{
    client.readFreely();
    auto frame = client.next();
    while (frame && frame->opcode != RawClient::closing)
        frame = client.next();
    return frame;
}

} // namespace

class TestSlowReader : public WireTest {
    Q_OBJECT

    std::optional<Person> m_ada;
    std::optional<Person> m_bob;

    /// The most memory the broker has had so far, in bytes.
    qint64 peakMemory()
    {
        QFile status(u"/proc/%1/status"_s.arg(broker().processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.sliced(6).simplified().split(' ').first().toLongLong() * 1024;
        }
        return 0;
    }

private Q_SLOTS:
    void init()
    {
        WireTest::init();
        if (QTest::currentTestFailed())
            return;
        m_ada = join(u"Ada"_s);
        m_bob = join(u"Bob"_s);
    }

    void whoFloodsWithPingsAndReadsNoPongCostsTheBrokerLittle()
    {
        constexpr int count = 400'000; // 52 MB, and their pongs as much again
        constexpr qint64 allowedGrowth = qint64{12} * 1024 * 1024;
        RawClient stuck(broker().port());
        stuck.send(helloOn(*m_bob, u"meshtray"_s));
        QVERIFY(!stuck.take(u"hello_ack"_s).isEmpty());
        const qint64 before = peakMemory();
        stuck.flood(RawClient::ping, count);
        const qint64 growth = peakMemory() - before;
        qInfo("the broker grew by %lld KiB", growth / 1024);
        QVERIFY2(before > 0 && growth < allowedGrowth, qPrintable(QString::number(growth)));
        QTRY_COMPARE(metric("broker_connections_active"), 0);
        const auto ada = connected(*m_ada);
        QVERIFY(ada->isOpen());
    }

    void whoDoesNotReadIsClosedAndGetsEverythingLater()
    {
        constexpr int first = 100; // far more than is kept for one connection
        constexpr int count = 400;
        constexpr qsizetype size = 48 * 1024; // the others are 14 MiB together
        constexpr qint64 allowedGrowth = qint64{6} * 1024 * 1024;
        restart({u"--slow-reader-patience"_s, u"2s"_s});
        RawClient stuck(broker().port());
        QVERIFY(stuck.isOpen());
        stuck.send(helloOn(*m_bob, u"meshtray"_s));
        QVERIFY(!stuck.take(u"hello_ack"_s).isEmpty());

        const auto sender = connected(*m_ada);
        QJsonObject large = message(m_bob->pubkey(), {});
        large[u"ciphertext"_s] = QString(size, u'x');
        qint64 before = 0;
        std::optional<RawClient::Frame> last; // whoever reads again within two seconds is told why
        for (int i = 0; i < count; ++i) {
            if (i == first)
                before = peakMemory();
            large[u"id"_s] = large[u"nonce"_s] = QString::number(i);
            sender->send(large);
            QVERIFY(sender->take(u"ack"_s)[u"queued"_s].toBool());
            if (!last && broker().log().contains("does not read"))
                last = lastFrameOf(stuck);
        }
        if (!last) {
            QTRY_VERIFY_WITH_TIMEOUT(broker().log().contains("does not read"), 30'000);
            last = lastFrameOf(stuck);
        }
        const qint64 growth = peakMemory() - before;
        qInfo("the broker grew by %lld KiB", growth / 1024);
        QVERIFY2(before > 0 && growth < allowedGrowth, qPrintable(QString::number(growth)));

        QVERIFY(last);
        QCOMPARE(last->closeCode(), 1008);
        QCOMPARE(last->closeReason(), "slow_consumer");

        const auto again = connected(helloOn(*m_bob, u"meshtray"_s));
        for (int i = 0; i < count; ++i) {
            const QJsonObject push = again->take(u"push"_s);
            QCOMPARE(push[u"nonce"_s].toString(), QString::number(i));
            QCOMPARE(push[u"ciphertext"_s].toString().size(), size);
            acknowledge(*again, push);
        }
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }
};

QTEST_GUILESS_MAIN(TestSlowReader)
#include "test_slowreader.moc"
