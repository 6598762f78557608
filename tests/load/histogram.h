// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>

namespace meshtray::load {

/// Counts durations in buckets that are 1/32 of their size wide, so that any number of them takes the same room.
class Histogram {
public:
    void add(qint64 nanoseconds)
    {
        ++m_counts[bucketOf(static_cast<quint64>(std::max<qint64>(nanoseconds, 0)))];
        ++m_count;
        m_max = std::max(m_max, nanoseconds);
    }

    qint64 count() const { return m_count; }
    qint64 max() const { return m_max; }
    /// The duration that `share` (0 to 1) of all are not above, in nanoseconds; 0 when there is none.
    qint64 percentile(double share) const
    {
        const auto wanted = static_cast<qint64>(share * static_cast<double>(m_count));
        qint64 seen = 0;
        for (size_t bucket = 0; bucket < m_counts.size(); ++bucket) {
            seen += m_counts[bucket];
            if (seen > wanted)
                return std::min(m_max, static_cast<qint64>(upperBoundOf(bucket)));
        }
        return m_max;
    }

private:
    static constexpr int subBits = 5;
    static constexpr quint64 subCount = 1U << subBits;

    static size_t bucketOf(quint64 value)
    {
        if (value < subCount)
            return value;
        const int shift = static_cast<int>(std::bit_width(value)) - subBits - 1;
        return static_cast<size_t>((static_cast<quint64>(shift) + 1) * subCount + ((value >> shift) - subCount));
    }
    static quint64 upperBoundOf(size_t bucket)
    {
        if (bucket < subCount)
            return bucket;
        const quint64 shift = bucket / subCount - 1;
        return ((bucket % subCount + subCount + 1) << shift) - 1;
    }

    std::array<qint64, (64 - subBits + 1) * subCount> m_counts{};
    qint64 m_count = 0;
    qint64 m_max = 0;
};

} // namespace meshtray::load
