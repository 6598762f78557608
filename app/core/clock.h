// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace meshtray {

/// Where time comes from. Code that waits or stamps takes a Clock, so that tests can turn the hands themselves.
/// All calls on the thread of the context objects.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01 UTC. May jump.
    virtual qint64 wallMs() const = 0;
    /// Milliseconds since some fixed moment. Never goes back.
    virtual qint64 steadyMs() const = 0;
    /// Calls `task` once, after `delay`, on the thread of `context`; never after `context` is gone. To cancel, delete
    /// the context.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> task) = 0;
};

/// The machine's own clock and Qt's timers.
class SystemClock final : public Clock {
public:
    qint64 wallMs() const override;
    qint64 steadyMs() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> task) override;
};

/// One pending task that can be restarted or stopped: starting again forgets the earlier one.
class Alarm {
public:
    explicit Alarm(Clock &clock)
        : m_clock(clock)
    {
    }

    void start(std::chrono::milliseconds delay, std::function<void()> task);
    void stop() { m_context.reset(); }
    bool isPending() const { return m_context != nullptr; }

private:
    Clock &m_clock;
    std::unique_ptr<QObject> m_context;
};

} // namespace meshtray
