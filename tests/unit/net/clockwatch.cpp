// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/linux/clockwatch.h"
#include "net/wakewatch.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace meshtray::net;
using namespace std::chrono_literals;

/// Without any system bus; the kernel's own timers.
class TestClockWatch : public QObject {
    Q_OBJECT

    /// Sets the clock to what it shows, which the kernel takes for a jump. Only the machine's administrator may.
    static bool setClockToItself()
    {
        timespec now{};
        return ::clock_gettime(CLOCK_REALTIME, &now) == 0 && ::clock_settime(CLOCK_REALTIME, &now) == 0;
    }

private Q_SLOTS:
    void aMomentThatIsReachedIsToldOnceAndThenItIsQuiet()
    {
        const auto soon = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) + 20ms;
        ClockWatch watch(nullptr, soon);
        QSignalSpy jumped(&watch, &ClockWatch::jumped);
        QVERIFY(jumped.wait());
        // A timer that were still readable would keep the event loop busy.
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(jumped.size(), 1);
    }

    void aMomentThatIsPastIsToldAsWell()
    {
        const ClockWatch watch(nullptr, ClockWatch::farAway - std::chrono::years(190));
        QSignalSpy jumped(&watch, &ClockWatch::jumped);
        QVERIFY(jumped.wait());
    }

    void aClockThatIsSetMeansAWakeUpWhereThereIsNoBus()
    {
        WakeWatch watch;
        QSignalSpy woke(&watch, &WakeWatch::woke);
        if (!setClockToItself())
            QSKIP("the clock can be set by the machine's administrator alone");
        QVERIFY(woke.wait());
        QVERIFY(setClockToItself());
        QVERIFY(woke.wait());
    }
};

int main(int argc, char **argv)
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + qgetenv("MESHTRAY_SESSION") + "/no-such-bus");
    const QCoreApplication application(argc, argv);
    TestClockWatch test;
    return QTest::qExec(&test, argc, argv);
}

#include "clockwatch.moc"
