// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "support/manualclock.h"

#include <QDateTime>
#include <QEventLoop>
#include <QTest>

#include <memory>

using namespace meshtray;
using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlarmRingsOnceAtItsTime();
    void startingAgainForgetsTheEarlierTask();
    void aStoppedAlarmDoesNotRing();
    void aDestroyedAlarmDoesNotRing();
    void anAlarmMayStartItselfAgainFromItsTask();
    void anAlarmMayBeStoppedFromItsTask();
    void anAlarmMayDieInItsTask();
    void tasksRunInTheOrderOfTheirTime();
    void aTaskSeesTheTimeItWasSetFor();
    void aTaskOfADeadContextDoesNotRun();
    void theSystemsClockRunsATask();
    void theSystemsClockMayLoseItsContextInTheTask();
    void nothingWakesUpForAStoppedAlarm();
    void theSystemsClockTellsTheTime();
};

namespace {

/// Counts what the event loop wakes up for because of a time.
class TimerEvents : public QObject {
public:
    TimerEvents() { QCoreApplication::instance()->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Timer ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

void TestClock::anAlarmRingsOnceAtItsTime()
{
    test::ManualClock clock;
    Alarm alarm(clock);
    int rung = 0;
    QVERIFY(!alarm.isPending());
    alarm.start(100ms, [&] { ++rung; });
    QVERIFY(alarm.isPending());
    clock.advance(99ms);
    QCOMPARE(rung, 0);
    clock.advance(1ms);
    QCOMPARE(rung, 1);
    QVERIFY(!alarm.isPending());
    clock.advance(1h);
    QCOMPARE(rung, 1);
}

void TestClock::startingAgainForgetsTheEarlierTask()
{
    test::ManualClock clock;
    Alarm alarm(clock);
    QStringList rung;
    alarm.start(100ms, [&] { rung += QStringLiteral("first"); });
    clock.advance(50ms);
    alarm.start(100ms, [&] { rung += QStringLiteral("second"); });
    QCOMPARE(clock.pending(), 1);
    clock.advance(99ms);
    QVERIFY(rung.isEmpty());
    clock.advance(1ms);
    QCOMPARE(rung, QStringList{QStringLiteral("second")});
}

void TestClock::aStoppedAlarmDoesNotRing()
{
    test::ManualClock clock;
    Alarm alarm(clock);
    int rung = 0;
    alarm.start(100ms, [&] { ++rung; });
    alarm.stop();
    QVERIFY(!alarm.isPending());
    QCOMPARE(clock.pending(), 0);
    clock.advance(1s);
    QCOMPARE(rung, 0);
}

void TestClock::aDestroyedAlarmDoesNotRing()
{
    test::ManualClock clock;
    int rung = 0;
    {
        Alarm alarm(clock);
        alarm.start(100ms, [&] { ++rung; });
    }
    clock.advance(1s);
    QCOMPARE(rung, 0);
}

void TestClock::anAlarmMayStartItselfAgainFromItsTask()
{
    test::ManualClock clock;
    Alarm alarm(clock);
    QList<qint64> rung;
    std::function<void()> ring = [&] {
        rung += clock.steadyMs();
        QVERIFY(!alarm.isPending());
        if (rung.size() < 3) {
            alarm.start(100ms, ring);
            QVERIFY(alarm.isPending());
        }
    };
    alarm.start(100ms, ring);
    clock.advance(1s);
    QCOMPARE(rung, (QList<qint64>{100, 200, 300}));
    QVERIFY(!alarm.isPending());
}

void TestClock::anAlarmMayBeStoppedFromItsTask()
{
    test::ManualClock clock;
    Alarm alarm(clock);
    int rung = 0;
    alarm.start(100ms, [&] {
        alarm.start(100ms, [&] { ++rung; });
        alarm.stop();
    });
    clock.advance(1s);
    QCOMPARE(rung, 0);
    QVERIFY(!alarm.isPending());
}

void TestClock::anAlarmMayDieInItsTask()
{
    test::ManualClock clock;
    auto alarm = std::make_unique<Alarm>(clock);
    bool rung = false;
    alarm->start(100ms, [&] {
        alarm.reset();
        rung = true;
    });
    clock.advance(1s);
    QVERIFY(rung);
    QVERIFY(!alarm);
}

void TestClock::tasksRunInTheOrderOfTheirTime()
{
    test::ManualClock clock;
    QObject context;
    QList<int> order;
    clock.after(30ms, &context, [&] { order += 3; });
    clock.after(10ms, &context, [&] {
        order += 1;
        clock.after(10ms, &context, [&] { order += 2; });
    });
    clock.advance(30ms);
    QCOMPARE(order, (QList<int>{1, 2, 3}));
}

void TestClock::aTaskSeesTheTimeItWasSetFor()
{
    test::ManualClock clock;
    clock.setWall(1'000'000);
    QObject context;
    qint64 seen = 0;
    clock.after(250ms, &context, [&] { seen = clock.wallMs(); });
    clock.advance(1s);
    QCOMPARE(seen, 1'000'250);
    QCOMPARE(clock.wallMs(), 1'001'000);
}

void TestClock::aTaskOfADeadContextDoesNotRun()
{
    test::ManualClock clock;
    auto context = std::make_unique<QObject>();
    bool run = false;
    clock.after(10ms, context.get(), [&] { run = true; });
    context.reset();
    clock.advance(1s);
    QVERIFY(!run);
}

void TestClock::theSystemsClockRunsATask()
{
    SystemClock clock;
    Alarm alarm(clock);
    int rung = 0;
    alarm.start(1ms, [&] {
        if (++rung == 1)
            alarm.start(1ms, [&] { ++rung; });
    });
    QTRY_COMPARE(rung, 2);
    QVERIFY(!alarm.isPending());
    Alarm stopped(clock);
    stopped.start(0ms, [&] { rung = 99; });
    stopped.stop();
    alarm.start(2ms, [&] { ++rung; });
    QTRY_COMPARE(rung, 3);
}

void TestClock::theSystemsClockMayLoseItsContextInTheTask()
{
    SystemClock clock;
    auto context = std::make_unique<QObject>();
    bool ran = false;
    clock.after(1ms, context.get(), [&] {
        context.reset();
        ran = true;
    });
    QTRY_VERIFY(ran);
}

void TestClock::nothingWakesUpForAStoppedAlarm()
{
    SystemClock clock;
    Alarm alarm(clock);
    alarm.start(20ms, [] { });
    alarm.start(30ms, [] { }); // instead of the first
    alarm.stop();
    const TimerEvents events;
    QEventLoop loop;
    Alarm end(clock);
    end.start(60ms, [&] { loop.quit(); });
    loop.exec();
    QCOMPARE(events.count(), 1); // the end
}

void TestClock::theSystemsClockTellsTheTime()
{
    SystemClock clock;
    QVERIFY(std::abs(clock.wallMs() - QDateTime::currentMSecsSinceEpoch()) < 5'000);
    const qint64 before = clock.steadyMs();
    QVERIFY(clock.steadyMs() >= before);
}

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
