// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crowd.h"

#include "crypto/box.h"

#include <algorithm>
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

Crowd::Crowd(const Population &population, Connect connect)
    : m_population(population)
    , m_connect(std::move(connect))
    , m_peers(population.members().size())
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    for (size_t i = 0; i < m_peers.size(); ++i) {
        m_peers[i].crowd = this;
        this->connect(i);
    }
}

Crowd::~Crowd()
{
    ::close(m_epoll);
}

void Crowd::connect(size_t index)
{
    Peer &peer = m_peers[index];
    peer.speaker = m_connect();
    peer.isGreeted = false;
    epoll_event interest{EPOLLIN, {.u64 = index}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, peer.speaker->socket(), &interest);
    peer.speaker->greet(m_population, index);
    flush(peer);
    while (!peer.isGreeted)
        turn(1000);
}

void Crowd::leave(size_t index)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, m_peers[index].speaker->socket(), nullptr);
    m_peers[index].speaker.reset();
}

size_t Crowd::writers(const Traffic &traffic) const
{
    switch (traffic.pattern) {
    case Pattern::Random:
        return m_peers.size();
    case Pattern::FanOut:
        return 1;
    case Pattern::Backlog:
        return m_peers.size() / 2;
    }
    return 0;
}

void Crowd::prepare(const Traffic &traffic)
{
    const size_t count = writers(traffic);
    for (size_t i = 0; i < count; ++i) {
        m_peers[i].left = traffic.messages;
        seal(m_peers[i], traffic);
    }
    m_all = static_cast<qint64>(count) * traffic.messages;
    const size_t arrivalsEach = traffic.pattern == Pattern::FanOut ? m_peers.size() - 1 : 1;
    m_sentAt.assign(static_cast<size_t>(m_all), 0);
    m_arrived.assign(static_cast<size_t>(m_all) * m_peers.size(), false);
    m_outcome.wanted = m_all * static_cast<qint64>(arrivalsEach);
}

/// Some hundred different ones; a server cannot tell that they come again.
void Crowd::seal(Peer &peer, const Traffic &traffic)
{
    constexpr int mostDifferent = 500;
    const auto &members = m_population.members();
    const QByteArray text(traffic.textBytes, 'x');
    const size_t from = indexOf(peer);
    const size_t firstReader = traffic.pattern == Pattern::Backlog ? members.size() / 2 : 0;
    std::uniform_int_distribution<size_t> anybody(firstReader, members.size() - 1);
    for (int i = 0; i < std::min(traffic.messages, mostDifferent); ++i) {
        size_t to = anybody(m_random);
        if (to == from)
            to = (to + 1) % members.size();
        if (traffic.pattern == Pattern::FanOut) {
            peer.messages.push_back({to, {crypto::randomBytes(crypto::boxNonceSize).toBase64(), text.toBase64()}});
            continue;
        }
        auto sealed = crypto::seal(members[from].keys, members[to].keys.publicKey(),
                                   crypto::randomBytes(crypto::boxNonceSize), text);
        peer.messages.push_back({to, *std::move(sealed)});
    }
}

qint64 Crowd::dueBy(const Traffic &traffic, qint64 now) const
{
    if (!traffic.perSecond)
        return m_all;
    return static_cast<qint64>(static_cast<double>(now - m_startedAt) / 1e9 * *traffic.perSecond) + 1;
}

Outcome Crowd::run(const Traffic &traffic)
{
    prepare(traffic);
    const bool isBacklog = traffic.pattern == Pattern::Backlog;
    const size_t firstReader = m_peers.size() / 2;
    if (isBacklog) {
        for (size_t i = firstReader; i < m_peers.size(); ++i)
            leave(i);
    }
    m_startedAt = m_lastArrival = steadyNow();
    loop(traffic, [this, isBacklog] {
        return isBacklog ? m_answered == m_all : m_outcome.delivered == m_outcome.wanted && m_answered == m_all;
    });
    if (isBacklog) {
        m_startedAt = m_lastArrival = m_readersCameAt = steadyNow();
        for (size_t i = firstReader; i < m_peers.size(); ++i)
            connect(i);
        loop(traffic, [this] { return m_outcome.delivered == m_outcome.wanted; });
    }
    m_outcome.nanoseconds = m_lastArrival - m_startedAt;
    return m_outcome;
}

template <class IsDone>
void Crowd::loop(const Traffic &traffic, IsDone isDone)
{
    qint64 lastProgress = steadyNow();
    while (!isDone()) {
        const qint64 before = m_outcome.delivered + m_answered;
        send(traffic);
        turn(traffic.perSecond ? 1 : 100);
        const qint64 now = steadyNow();
        if (m_outcome.delivered + m_answered > before)
            lastProgress = now;
        if (std::chrono::nanoseconds(now - lastProgress) > patience)
            return;
    }
}

void Crowd::send(const Traffic &traffic)
{
    qint64 due = dueBy(traffic, steadyNow()) - m_outcome.sent;
    for (size_t i = 0; i < m_peers.size() && due > 0; ++i) {
        Peer &peer = m_peers[(m_turnOf + i) % m_peers.size()];
        const qint64 sentBefore = m_outcome.sent;
        if (peer.left > 0)
            sendWhatMayGo(peer, traffic, steadyNow());
        due -= m_outcome.sent - sentBefore;
    }
    ++m_turnOf;
}

/// At a rate one at a time, so that the messages come evenly from everybody.
void Crowd::sendWhatMayGo(Peer &peer, const Traffic &traffic, qint64 now)
{
    constexpr int atOnce = 16;
    const int most = traffic.perSecond ? 1 : atOnce;
    for (int i = 0; i < most; ++i) {
        if (peer.isBlocked || peer.left == 0 || peer.unanswered >= traffic.mostUnanswered)
            break;
        const auto number = static_cast<size_t>(m_outcome.sent++);
        const Message &message = peer.messages[static_cast<size_t>(--peer.left) % peer.messages.size()];
        m_sentAt[number] = now;
        peer.speaker->say(number,
                          traffic.pattern == Pattern::FanOut ? Speaker::everybody()
                                                             : m_population.members()[message.to].pubkey,
                          message.sealed);
        ++peer.unanswered;
    }
    flush(peer);
}

void Crowd::flush(Peer &peer)
{
    const bool isBlocked = !peer.speaker->flush();
    if (isBlocked == peer.isBlocked)
        return;
    peer.isBlocked = isBlocked;
    epoll_event interest{isBlocked ? EPOLLIN | EPOLLOUT : EPOLLIN, {.u64 = indexOf(peer)}};
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

void Crowd::arrived(const Peer &peer, size_t number)
{
    const size_t arrival = number * m_peers.size() + indexOf(peer);
    if (m_arrived.at(arrival)) {
        ++m_outcome.repeated;
        return;
    }
    m_arrived[arrival] = true;
    m_lastArrival = steadyNow();
    m_outcome.toPush.add(m_lastArrival - std::max(m_sentAt[number], m_readersCameAt));
    ++m_outcome.delivered;
    const qint64 tenth = std::max<qint64>(1, m_outcome.wanted / 10);
    if (m_outcome.delivered % tenth == 0)
        m_outcome.residentKiB.push_back(m_residentKiB());
}

} // namespace meshtray::load
