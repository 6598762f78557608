// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace meshtray::client {

/// Draws from [0, 1).
using RandomSource = std::function<double()>;
RandomSource systemRandom();

/// How long to wait after `failures` failures in a row (1 or more): anything up to 1, 2, 4, 8, 16, 30, 30 … seconds.
/// `draw` is from [0, 1). Full jitter, so that clients whose broker restarts do not come back all at once.
std::chrono::milliseconds jitteredWait(int failures, double draw);

/// Counts failures in a row and says how long to wait after each.
class Backoff {
public:
    explicit Backoff(RandomSource random = systemRandom())
        : m_random(std::move(random))
    {
    }

    /// Counts one more failure; the wait that follows it.
    std::chrono::milliseconds next();
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    RandomSource m_random;
    int m_failures = 0;
};

} // namespace meshtray::client
