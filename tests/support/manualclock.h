// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QPointer>

#include <map>

namespace meshtray::test {

/// A clock whose hands only the test moves. Tasks run inside advance(), in the order of their time.
class ManualClock final : public Clock {
public:
    qint64 wallMs() const override { return m_wall; }
    qint64 steadyMs() const override { return m_steady; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> task) override;

    void advance(std::chrono::milliseconds by);
    void setWall(qint64 unixMs) { m_wall = unixMs; }
    /// Tasks whose context still lives.
    int pending() const;

private:
    struct Task {
        QPointer<QObject> context;
        std::function<void()> run;
    };
    qint64 m_wall = 1'750'000'000'000;
    qint64 m_steady = 0;
    std::multimap<qint64, Task> m_tasks;
};

} // namespace meshtray::test
