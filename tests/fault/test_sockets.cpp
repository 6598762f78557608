// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wirerig.h"

#include <QTest>

#include <algorithm>

#include <sys/resource.h>

using namespace meshtray::client;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What only real sockets can do to a client.
class SocketsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WireRig> m_rig;
    WireRig &rig() { return *m_rig; }

    void becomeOpen()
    {
        rig().client().open();
        QVERIFY(rig().until([this] { return rig().is<Open>(); }, 10s));
        QVERIFY(!rig().expect(u"hello"_s).isEmpty());
    }

    /// Of this process so far, in milliseconds.
    static qint64 processorTimeMs()
    {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto ms = [](const timeval &time) { return time.tv_sec * 1000 + time.tv_usec / 1000; };
        return ms(usage.ru_utime) + ms(usage.ru_stime);
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WireRig>(); }
    void cleanup() { m_rig.reset(); }

    void withoutANetworkThereIsNoBusyLoop_data()
    {
        QTest::addColumn<FaultMode>("mode");
        QTest::newRow("nobody listens") << FaultMode(Shut{});
        QTest::newRow("every connection is reset") << FaultMode(Refuse{});
    }

    void withoutANetworkThereIsNoBusyLoop()
    {
        QFETCH(FaultMode, mode);
        rig().proxy().setMode(mode);
        QVERIFY(!rig().send("waits").isEmpty());
        const qint64 before = processorTimeMs();
        rig().client().open();
        rig().advance(5s);
        const qint64 spent = processorTimeMs() - before;
        qInfo("%lld attempts in 5 s, %lld ms of processor time", static_cast<long long>(rig().attempts()), spent);
        const auto waits = std::ranges::count_if(
            rig().states, [](const ConnectionState &state) { return std::holds_alternative<Reconnecting>(state); });
        QVERIFY(rig().attempts() == waits || rig().attempts() == waits + 1);
        QVERIFY(rig().attempts() < 40); // draws of the jitter near nothing included
        QVERIFY(std::holds_alternative<Shut>(mode) || rig().proxy().accepted() <= rig().attempts());
        QVERIFY(spent < 2'000);
        rig().proxy().setMode(Pass{});
        rig().client().hurry();
        QVERIFY(rig().until([this] { return rig().is<Open>(); }, 10s));
    }

    void aConnectionThatDiesBetweenTwoBytesIsOneThatDied_data()
    {
        QTest::addColumn<Flow>("direction");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<Cut>("how");
        for (const qint64 bytes : {1LL, 2LL, 41LL, 100LL}) {
            const Cut how = bytes % 2 == 0 ? Cut::Reset : Cut::Fin;
            QTest::addRow("to the broker, %lld bytes", bytes) << Flow::ToBroker << bytes << how;
            QTest::addRow("to the client, %lld bytes", bytes) << Flow::ToClient << bytes << how;
        }
    }

    void aConnectionThatDiesBetweenTwoBytesIsOneThatDied()
    {
        QFETCH(Flow, direction);
        QFETCH(qint64, bytes);
        QFETCH(Cut, how);
        becomeOpen();
        rig().proxy().cutAfter(direction, bytes, how);
        const QByteArray id = rig().send("through the gap");
        QVERIFY(!rig().expect(u"send"_s).isEmpty());
        QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 5s));
        QVERIFY(rig().until([&] { return rig().isTold<Accepted>(id); }, 5s));
        QCOMPARE(rig().received().size(), 1);
    }
};

QTEST_GUILESS_MAIN(SocketsTest)
#include "test_sockets.moc"
