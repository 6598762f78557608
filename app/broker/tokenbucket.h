// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshtray::broker {

/// How often something may happen. Times: steady milliseconds.
struct Rate {
    double perSecond = 100;
    double burst = 500;

    /// As often as anybody likes.
    static constexpr Rate off()
    {
        constexpr double unlimited = std::numeric_limits<double>::infinity();
        return {unlimited, unlimited};
    }
    bool isOff() const { return std::isinf(perSecond); }
};

/// Lets `burst` happen at once and `perSecond` in the long run.
class TokenBucket {
public:
    TokenBucket(const Rate &rate, qint64 now)
        : m_rate(rate)
        , m_tokens(rate.burst)
        , m_filledAt(now)
    {
    }

    /// False when it is too much; more than `burst` counts as that.
    bool take(qint64 now, double amount = 1)
    {
        if (m_rate.isOff())
            return true;
        const double wanted = std::min(amount, m_rate.burst);
        m_tokens = std::min(m_rate.burst, m_tokens + static_cast<double>(now - m_filledAt) * m_rate.perSecond / 1000);
        m_filledAt = now;
        if (m_tokens < wanted)
            return false;
        m_tokens -= wanted;
        return true;
    }

    /// As if nothing had ever been taken.
    bool isFull(qint64 now) const
    {
        return m_tokens + static_cast<double>(now - m_filledAt) * m_rate.perSecond / 1000 >= m_rate.burst;
    }

private:
    Rate m_rate;
    double m_tokens;
    qint64 m_filledAt;
};

} // namespace meshtray::broker
