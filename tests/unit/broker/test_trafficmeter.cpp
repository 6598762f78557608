// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/trafficmeter.h"

#include "support/manualclock.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::broker;
using namespace std::chrono_literals;

class TestTrafficMeter : public QObject {
    Q_OBJECT

    test::ManualClock m_clock;
    TrafficInfo m_counts;
    std::unique_ptr<TrafficMeter> m_meter;
    QList<TrafficInfo> m_measured;
    int m_reads = 0;

private Q_SLOTS:
    void init()
    {
        m_counts = {.connections = 2, .waiting = 1, .messages = 100};
        m_meter = std::make_unique<TrafficMeter>(m_clock, [this] {
            ++m_reads;
            return m_counts;
        });
        m_measured.clear();
        m_reads = 0;
        connect(m_meter.get(), &TrafficMeter::measured, this,
                [this](const TrafficInfo &traffic) { m_measured.append(traffic); });
    }

    void nothingIsMeasuredWhileNobodyWatches()
    {
        m_meter->noted();
        m_clock.advance(10s);
        QCOMPARE(m_reads, 0);
        m_meter->watch();
        m_meter->ignore();
        m_meter->noted();
        m_clock.advance(10s);
        QCOMPARE(m_reads, 1);
    }

    void itIsMeasuredAtOnceAndThenOnceASecond()
    {
        m_meter->watch();
        QCOMPARE(m_measured, QList<TrafficInfo>{m_counts});
        for (int i = 0; i < 50; ++i) {
            ++m_counts.messages;
            m_meter->noted();
        }
        QCOMPARE(m_measured.size(), 1);
        m_clock.advance(1s);
        QCOMPARE(m_measured.size(), 2);
        QCOMPARE(m_measured.last().perSecond, 50.0);
        QCOMPARE(m_measured.last().messages, 150);
    }

    void itCalmsDownAndThenRests()
    {
        m_meter->watch();
        m_counts.messages += 10;
        m_meter->noted();
        m_clock.advance(1s);
        QCOMPARE(m_measured.last().perSecond, 10.0);
        m_clock.advance(1s);
        QCOMPARE(m_measured.last().perSecond, 0.0);
        m_clock.advance(1s);
        const int reads = m_reads;
        m_clock.advance(60s);
        QCOMPARE(m_reads, reads);
    }

    void theTimeThatPassedCounts()
    {
        m_meter->watch();
        m_clock.advance(9s);
        m_counts.messages += 20;
        m_meter->noted();
        m_clock.advance(1s);
        QCOMPARE(m_measured.last().perSecond, 2.0);
    }

    void whoComesOrGoesIsSeen()
    {
        m_meter->watch();
        m_counts.connections = 3;
        m_meter->noted();
        m_clock.advance(1s);
        QCOMPARE(m_measured.last().connections, 3);
        QCOMPARE(m_measured.last().perSecond, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestTrafficMeter)
#include "test_trafficmeter.moc"
