// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/hookrate.h"

#include <QCryptographicHash>

namespace meshtray::broker {
namespace {

constexpr Rate rate{.perSecond = 0.5, .burst = 30};

} // namespace

QHostAddress originOf(const QHostAddress &address)
{
    return address.isLoopback() ? QHostAddress(QHostAddress::LocalHost) : address;
}

bool HookRate::take(const QHostAddress &origin, const QByteArray &subject, qint64 now)
{
    // All keys are of one size, whatever was sent.
    const QByteArray key = QCryptographicHash::hash(subject, QCryptographicHash::Sha256);
    const auto isKnown = [&] { return m_buckets.value(origin).contains(key); };
    const auto isFull = [&] { return m_count >= maxBuckets || m_buckets.value(origin).size() >= maxBucketsPerOrigin; };
    if (!isKnown() && isFull())
        forgetIdle(now);
    if (isKnown())
        return m_buckets[origin].find(key)->take(now);
    if (isFull())
        return false;
    ++m_count;
    return m_buckets[origin].insert(key, TokenBucket(rate, now))->take(now);
}

/// A bucket that is full again is as good as none.
void HookRate::forgetIdle(qint64 now)
{
    // Not for each request of a flood.
    constexpr qint64 intervalMs = 1'000;
    if (now < m_forgetFrom)
        return;
    m_forgetFrom = now + intervalMs;
    for (auto origin = m_buckets.begin(); origin != m_buckets.end();) {
        const qsizetype before = origin->size();
        origin->removeIf([now](const auto &bucket) { return bucket.value().isFull(now); });
        m_count -= before - origin->size();
        origin = origin->isEmpty() ? m_buckets.erase(origin) : std::next(origin);
    }
}

} // namespace meshtray::broker
