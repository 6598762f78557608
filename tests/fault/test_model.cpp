// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "behaviours.h"
#include "modelrig.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace meshtray::client;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The promises in the rig without sockets, and those that would take a day to wait for.
class ModelTest : public Behaviours {
    Q_OBJECT

    std::unique_ptr<Rig> makeRig() override { return std::make_unique<ModelRig>(); }
    ModelRig &model() { return static_cast<ModelRig &>(rig()); }

private Q_SLOTS:
    void theWaitsHaveTheirCapsAndUseAllOfThem()
    {
        constexpr int rounds = 200;
        constexpr std::array capsMs = {1'000, 2'000, 4'000, 8'000, 16'000, 30'000, 30'000, 30'000};
        std::array<double, capsMs.size()> sums{};
        rig().setWay(Rig::Way::Refused);
        for (int round = 0; round < rounds; ++round) {
            model().client().open();
            for (size_t failure = 0; failure < capsMs.size(); ++failure) {
                QVERIFY(rig().until([this] { return rig().is<Reconnecting>(); }, 1s));
                const auto state = std::get<Reconnecting>(rig().client().state());
                const qint64 wait = state.retryAtMs - rig().nowMs();
                QCOMPARE(state.attempt, static_cast<int>(failure) + 1);
                QVERIFY(wait >= 0 && wait <= capsMs[failure]);
                sums[failure] += static_cast<double>(wait);
                model().clock().advance(std::chrono::milliseconds(wait));
            }
            model().client().close();
        }
        // Full jitter: the mean of so many is near the half, twelve times its deviation away at most.
        for (size_t failure = 0; failure < capsMs.size(); ++failure) {
            const double half = capsMs[failure] / 2.0;
            QVERIFY(std::abs(sums[failure] / rounds - half) < 12 * half / std::sqrt(3.0 * rounds));
        }
    }

    void aDayWithoutANetworkHasNoAttemptsButTheBackoffs()
    {
        constexpr qint64 dayMs = 86'400'000;
        rig().setWay(Rig::Way::Refused);
        rig().client().open();
        rig().advance(0ms);
        qint64 waited = 0;
        while (rig().nowMs() < dayMs) {
            QVERIFY(rig().is<Reconnecting>());
            QCOMPARE(model().clock().pending(), 1); // the next attempt, and nothing else would wake us
            const qint64 wait = std::get<Reconnecting>(rig().client().state()).retryAtMs - rig().nowMs();
            const qsizetype attempts = rig().attempts();
            if (wait > 1) {
                model().clock().advance(std::chrono::milliseconds(wait - 1));
                rig().advance(0ms);
                QCOMPARE(rig().attempts(), attempts);
            }
            model().clock().advance(std::chrono::milliseconds(std::min<qint64>(wait, 1)));
            rig().advance(0ms);
            QCOMPARE(rig().attempts(), attempts + 1);
            waited += wait;
        }
        QCOMPARE(waited, rig().nowMs());
        qInfo("%lld attempts in a day", static_cast<long long>(rig().attempts()));
        // One in 15 s is the mean; 6 400 would be thirteen deviations off.
        QVERIFY(rig().attempts() > dayMs / 30'000 && rig().attempts() < 6'400);
        rig().setWay(Rig::Way::Clear);
        comeBack();
    }

    void anOpenConnectionWakesForItsHeartbeatOnly()
    {
        becomeOpen();
        for (int beat = 0; beat < 100; ++beat) {
            QCOMPARE(model().clock().pending(), 1);
            model().clock().advance(25s);
            rig().advance(0ms);
        }
        QVERIFY(rig().is<Open>());
        QVERIFY(rig().expectNothing());
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "test_model.moc"
