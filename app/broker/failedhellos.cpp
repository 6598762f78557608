// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/failedhellos.h"

#include "core/logging.h"
#include "net/addressgroup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace meshtray::broker {
namespace {

constexpr std::array<QByteArrayView, 5> countedCodes{"malformed", "bad_signature", "timestamp_skew", "unauthorized",
                                                     "replayed"};

qint64 milliseconds(std::chrono::milliseconds time)
{
    return time.count();
}

} // namespace

FailedHellos::FailedHellos(const BrokerConfig &config, Clock &clock)
    : m_config(config)
    , m_clock(clock)
{
}

void FailedHellos::note(const QHostAddress &peer, QByteArrayView code)
{
    if (m_config.failedHellos <= 0 || std::ranges::find(countedCodes, code) == countedCodes.end())
        return;
    const QHostAddress address = net::addressGroup(peer);
    const qint64 now = m_clock.steadyMs();
    if (!m_suspects.contains(address))
        makeRoom(now);
    Suspect &suspect = m_suspects[address];
    suspect.failedAt.push_back(now);
    std::erase_if(suspect.failedAt, [&](qint64 at) { return now - at >= milliseconds(m_config.failedHelloWindow); });
    if (suspect.failedAt.size() < static_cast<size_t>(m_config.failedHellos))
        return;
    suspect.failedAt.clear();
    suspect.blockedUntil = now + milliseconds(m_config.failedHelloBlock);
    qCWarning(lcBroker).noquote() << "too many refused hellos from" << address.toString();
}

std::chrono::seconds FailedHellos::blockedFor(const QHostAddress &peer) const
{
    if (peer.isLoopback() && m_config.loopbackBlocking == LoopbackBlocking::Exempt)
        return {};
    const auto suspect = m_suspects.constFind(net::addressGroup(peer));
    if (suspect == m_suspects.cend())
        return {};
    const std::chrono::milliseconds left(suspect->blockedUntil - m_clock.steadyMs());
    return std::max(std::chrono::seconds(0), std::chrono::ceil<std::chrono::seconds>(left));
}

bool FailedHellos::isOver(const Suspect &suspect, qint64 now) const
{
    const bool isRecent =
        !suspect.failedAt.empty() && now - suspect.failedAt.back() < milliseconds(m_config.failedHelloWindow);
    return !isRecent && suspect.blockedUntil <= now;
}

void FailedHellos::makeRoom(qint64 now)
{
    if (m_suspects.size() < capacity)
        return;
    m_suspects.removeIf([&](const auto &entry) { return isOver(entry.value(), now); });
    if (m_suspects.size() < capacity)
        return;
    // Those who are not blocked go first, and of them whoever has been quiet longest.
    const auto rank = [](const Suspect &suspect) {
        return std::pair(suspect.blockedUntil, suspect.failedAt.empty() ? 0 : suspect.failedAt.back());
    };
    auto first = m_suspects.begin();
    for (auto it = m_suspects.begin(); it != m_suspects.end(); ++it) {
        if (rank(*it) < rank(*first))
            first = it;
    }
    m_suspects.erase(first);
}

} // namespace meshtray::broker
