// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"

#include <QHostAddress>

#include <deque>

namespace meshtray::broker {

/// What a hook said.
struct HookReport {
    QHostAddress origin; ///< originOf() where it came from
    QString cwd;
    std::optional<qint64> pid;
    QByteArray sessionId; ///< empty when it did not say
    protocol::Status status = protocol::Status::Idle;
};

/// Hooks that came before the connection they are about: kept for 10 s, a bounded number of them. Steady milliseconds.
class PendingHooks {
public:
    static constexpr qint64 lifeMs = 10'000;
    static constexpr size_t max = 256;
    static constexpr size_t maxPerOrigin = 64;

    /// One without a process is about nobody who could still come.
    void add(const HookReport &report, qint64 now);
    /// The latest about that process and folder.
    std::optional<protocol::Status> statusFor(const QHostAddress &origin, std::optional<qint64> pid, const QString &cwd,
                                              qint64 now);
    size_t size() const { return m_reports.size(); }

private:
    struct Pending {
        HookReport report;
        qint64 at = 0;
    };
    void forgetOld(qint64 now);

    std::deque<Pending> m_reports; ///< oldest first
};

} // namespace meshtray::broker
