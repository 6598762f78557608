// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/tokenbucket.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

namespace meshtray::broker {

/// Where a request comes from, as far as one machine is told from another: this machine has many addresses of its own.
QHostAddress originOf(const QHostAddress &address);

/// How often hooks may speak: 30 at once and 30 a minute, for each process and folder of each address. Remembers a
/// bounded number of them; a machine that makes up more waits, and others do not.
class HookRate {
public:
    static constexpr qsizetype maxBuckets = 4'096;
    static constexpr qsizetype maxBucketsPerOrigin = 256;

    /// False when it is too much. `subject`: process and folder. Steady milliseconds.
    bool take(const QHostAddress &origin, const QByteArray &subject, qint64 now);
    qsizetype remembered() const { return m_count; }

private:
    using Buckets = QHash<QByteArray, TokenBucket>;
    void forgetIdle(qint64 now);

    QHash<QHostAddress, Buckets> m_buckets;
    qsizetype m_count = 0;
    qint64 m_forgetFrom = 0; ///< steady milliseconds
};

} // namespace meshtray::broker
