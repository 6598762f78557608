// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "behaviours.h"
#include "wirerig.h"

#include <QTest>

#include <algorithm>

#include <sys/resource.h>

using namespace meshtray::client;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The promises against the real broker, and those that only real sockets can break.
class WireRigTest : public Behaviours {
    Q_OBJECT

    std::unique_ptr<Rig> makeRig() override { return std::make_unique<WireRig>(); }
    WireRig &wire() { return static_cast<WireRig &>(rig()); }

    /// Of this process so far, in milliseconds.
    static qint64 processorTimeMs()
    {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto ms = [](const timeval &time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
        return ms(usage.ru_utime) + ms(usage.ru_stime);
    }

private Q_SLOTS:
    void withoutANetworkThereIsNoBusyLoop_data()
    {
        QTest::addColumn<FaultMode>("mode");
        QTest::newRow("nobody listens") << FaultMode(Shut{});
        QTest::newRow("every connection is reset") << FaultMode(Refuse{});
    }

    void withoutANetworkThereIsNoBusyLoop()
    {
        QFETCH(FaultMode, mode);
        wire().proxy().setMode(mode);
        QVERIFY(!rig().send("waits").isEmpty());
        const qint64 before = processorTimeMs();
        rig().client().open();
        rig().advance(8s);
        const qint64 spent = processorTimeMs() - before;
        qInfo("%lld attempts in 8 s, %lld ms of processor time", static_cast<long long>(rig().attempts()), spent);
        const auto waits = std::ranges::count_if(
            rig().states, [](const ConnectionState &state) { return std::holds_alternative<Reconnecting>(state); });
        QVERIFY(rig().attempts() == waits || rig().attempts() == waits + 1);
        QVERIFY(rig().attempts() < 40); // draws of the jitter near nothing included
        QVERIFY(std::holds_alternative<Shut>(mode) || wire().proxy().accepted() <= rig().attempts());
        QVERIFY(spent < 2'000);
        wire().proxy().setMode(Pass{});
        comeBack();
        QVERIFY(!rig().expect(u"send"_s).isEmpty());
    }

    void aConnectionThatDiesBetweenTwoBytesIsOneThatDied_data()
    {
        QTest::addColumn<Flow>("direction");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<Cut>("how");
        for (const qint64 bytes : {1, 2, 3, 40, 100}) {
            for (const Cut how : {Cut::Fin, Cut::Reset}) {
                const char *name = how == Cut::Fin ? "fin" : "reset";
                QTest::addRow("to the broker, %lld bytes, %s", bytes, name) << Flow::ToBroker << bytes << how;
                QTest::addRow("to the client, %lld bytes, %s", bytes, name) << Flow::ToClient << bytes << how;
            }
        }
    }

    void aConnectionThatDiesBetweenTwoBytesIsOneThatDied()
    {
        QFETCH(Flow, direction);
        QFETCH(qint64, bytes);
        QFETCH(Cut, how);
        becomeOpen();
        wire().proxy().cutAfter(direction, bytes, how);
        const QByteArray id = rig().send("through the gap");
        QVERIFY(!rig().expect(u"send"_s).isEmpty());
        QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 5s));
        QVERIFY(rig().until([&] { return rig().isTold<Accepted>(id); }, 5s));
        QCOMPARE(rig().received().size(), 1);
    }
};

QTEST_GUILESS_MAIN(WireRigTest)
#include "test_wire.moc"
