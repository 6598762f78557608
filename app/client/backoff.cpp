// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace meshtray::client {
namespace {

constexpr std::array capsInSeconds = {1, 2, 4, 8, 16, 30};

} // namespace

RandomSource systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

std::chrono::milliseconds jitteredWait(int failures, double draw)
{
    const auto step = std::clamp<size_t>(static_cast<size_t>(std::max(failures, 1)), 1, capsInSeconds.size());
    const int capMs = capsInSeconds.at(step - 1) * 1000;
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(draw, 0.0, 1.0) * capMs));
}

std::chrono::milliseconds Backoff::next()
{
    ++m_failures;
    return jitteredWait(m_failures, m_random());
}

} // namespace meshtray::client
