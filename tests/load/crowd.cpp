// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crowd.h"

#include "crypto/box.h"

#include <array>
#include <chrono>
#include <sys/epoll.h>
#include <unistd.h>

namespace meshtray::load {
namespace {

constexpr std::chrono::seconds patience{60};

qint64 steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

Crowd::Crowd(const Population &population, const std::function<std::unique_ptr<Speaker>()> &connect)
    : m_population(population)
    , m_peers(population.members().size())
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    for (size_t i = 0; i < m_peers.size(); ++i) {
        Peer &peer = m_peers[i];
        peer.crowd = this;
        peer.speaker = connect();
        epoll_event interest{EPOLLIN, {.u64 = i}};
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, peer.speaker->socket(), &interest);
        peer.speaker->greet(population, i);
        flush(peer);
        while (!peer.isGreeted)
            turn(1000);
    }
}

Crowd::~Crowd()
{
    ::close(m_epoll);
}

void Crowd::seal(const Traffic &traffic)
{
    const auto &members = m_population.members();
    const QByteArray text(traffic.textBytes, 'x');
    std::uniform_int_distribution<size_t> anybody(0, members.size() - 1);
    size_t number = 0;
    for (size_t from = 0; from < members.size(); ++from) {
        Peer &peer = m_peers[from];
        for (int i = 0; i < traffic.messages; ++i) {
            size_t to = anybody(m_random);
            if (to == from)
                to = (to + 1) % members.size();
            auto sealed = crypto::seal(members[from].keys, members[to].keys.publicKey(),
                                       crypto::randomBytes(crypto::boxNonceSize), text);
            peer.messages.push_back({number++, to, *std::move(sealed)});
        }
    }
    m_sentAt.assign(number, 0);
    m_arrived.assign(number, false);
}

qint64 Crowd::dueBy(const Traffic &traffic, qint64 now) const
{
    if (!traffic.perSecond)
        return static_cast<qint64>(m_sentAt.size());
    return static_cast<qint64>(static_cast<double>(now - m_startedAt) / 1e9 * *traffic.perSecond) + 1;
}

Outcome Crowd::run(const Traffic &traffic)
{
    seal(traffic);
    m_startedAt = m_lastArrival = steadyNow();
    const auto all = static_cast<qint64>(m_sentAt.size());
    size_t turnOf = 0;
    qint64 lastProgress = m_startedAt;
    while (m_outcome.delivered < all) {
        const qint64 before = m_outcome.delivered + m_answered;
        qint64 due = dueBy(traffic, steadyNow()) - m_outcome.sent;
        for (size_t i = 0; i < m_peers.size() && due > 0; ++i) {
            Peer &peer = m_peers[(turnOf + i) % m_peers.size()];
            const qint64 sentBefore = m_outcome.sent;
            sendWhatMayGo(peer, traffic, steadyNow());
            due -= m_outcome.sent - sentBefore;
        }
        ++turnOf;
        turn(traffic.perSecond ? 1 : 100);
        const qint64 now = steadyNow();
        if (m_outcome.delivered + m_answered > before)
            lastProgress = now;
        if (std::chrono::nanoseconds(now - lastProgress) > patience)
            break;
    }
    m_outcome.nanoseconds = m_lastArrival - m_startedAt;
    return m_outcome;
}

/// At a rate one at a time, so that the messages come evenly from everybody.
void Crowd::sendWhatMayGo(Peer &peer, const Traffic &traffic, qint64 now)
{
    constexpr int atOnce = 16;
    const int most = traffic.perSecond ? 1 : atOnce;
    for (int i = 0; i < most; ++i) {
        if (peer.isBlocked || peer.next == peer.messages.size() || peer.unanswered >= traffic.mostUnanswered)
            break;
        const Message &message = peer.messages[peer.next++];
        m_sentAt[message.number] = now;
        peer.speaker->say(message.number, m_population.members()[message.to].pubkey, message.sealed);
        ++peer.unanswered;
        ++m_outcome.sent;
    }
    flush(peer);
}

void Crowd::flush(Peer &peer)
{
    const bool isBlocked = !peer.speaker->flush();
    if (isBlocked == peer.isBlocked)
        return;
    peer.isBlocked = isBlocked;
    const auto index = static_cast<quint64>(&peer - m_peers.data());
    epoll_event interest{isBlocked ? EPOLLIN | EPOLLOUT : EPOLLIN, {.u64 = index}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, peer.speaker->socket(), &interest);
}

void Crowd::turn(int patienceMs)
{
    std::array<epoll_event, 256> events{};
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), patienceMs);
    for (int i = 0; i < count; ++i) {
        Peer &peer = m_peers[events[static_cast<size_t>(i)].data.u64];
        if (events[static_cast<size_t>(i)].events & EPOLLIN)
            peer.speaker->read(peer);
        flush(peer);
    }
}

void Crowd::acked(Peer &peer, size_t number)
{
    m_outcome.toAck.add(steadyNow() - m_sentAt.at(number));
    --peer.unanswered;
    ++m_answered;
}

void Crowd::arrived(size_t number)
{
    if (m_arrived.at(number)) {
        ++m_outcome.repeated;
        return;
    }
    m_arrived[number] = true;
    m_lastArrival = steadyNow();
    m_outcome.toPush.add(m_lastArrival - m_sentAt[number]);
    ++m_outcome.delivered;
}

} // namespace meshtray::load
