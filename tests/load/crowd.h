// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "histogram.h"
#include "population.h"
#include "speaker.h"

#include <functional>
#include <optional>
#include <random>
#include <vector>

namespace meshtray::load {

/// Who writes to whom.
enum class Pattern {
    Random,  ///< everybody to random others
    FanOut,  ///< one to all others at once
    Backlog, ///< the first half to random ones of the second, who are not there; then they come and read
};

struct Traffic {
    Pattern pattern = Pattern::Random;
    int messages = 0;             ///< of each who writes
    int textBytes = 500;          ///< of each message, before it is sealed
    std::optional<int> perSecond; ///< of all together; nothing: as fast as they go
    int mostUnanswered = 64;      ///< of each peer: so many may wait for their acks
};

struct Outcome {
    qint64 sent = 0;
    qint64 wanted = 0;    ///< arrivals, when all goes well
    qint64 delivered = 0; ///< different ones
    qint64 repeated = 0;  ///< pushed once more
    Histogram toAck;
    Histogram toPush;                ///< since it was sent; with Backlog since the readers came
    std::vector<qint64> residentKiB; ///< of the server, whenever a tenth more has arrived
    qint64 nanoseconds = 0;          ///< from the first send to the last push; with Backlog since the readers came
};

/// Peers of one mesh, in one thread. Each confirms what it gets.
class Crowd {
public:
    using Connect = std::function<std::unique_ptr<Speaker>()>;

    /// Connects and greets for all of them.
    Crowd(const Population &population, Connect connect);
    ~Crowd();

    /// What is asked for the server's memory now and then.
    void watch(std::function<qint64()> residentKiB) { m_residentKiB = std::move(residentKiB); }
    /// Seals first, then sends, and waits for all to arrive, unless nothing moves any more.
    Outcome run(const Traffic &traffic);

private:
    struct Message {
        size_t to; ///< not used with FanOut
        crypto::SealedText sealed;
    };
    /// One peer, and what it hears.
    struct Peer final : Listener {
        void greeted() override { isGreeted = true; }
        void acked(size_t number) override { crowd->acked(*this, number); }
        void arrived(size_t number) override { crowd->arrived(*this, number); }

        Crowd *crowd = nullptr;
        std::unique_ptr<Speaker> speaker;
        std::vector<Message> messages; ///< to be sent, over and over
        int left = 0;                  ///< to be sent
        int unanswered = 0;
        bool isGreeted = false;
        bool isBlocked = false; ///< the socket has no room
    };
    void connect(size_t index);
    void leave(size_t index);
    void acked(Peer &peer, size_t number);
    void arrived(const Peer &peer, size_t number);

    size_t writers(const Traffic &traffic) const;
    void prepare(const Traffic &traffic);
    void seal(Peer &peer, const Traffic &traffic);
    template <class IsDone>
    void loop(const Traffic &traffic, IsDone isDone);
    void send(const Traffic &traffic);
    void sendWhatMayGo(Peer &peer, const Traffic &traffic, qint64 now);
    void turn(int patienceMs);
    void flush(Peer &peer);
    qint64 dueBy(const Traffic &traffic, qint64 now) const;
    size_t indexOf(const Peer &peer) const { return static_cast<size_t>(&peer - m_peers.data()); }

    const Population &m_population;
    const Connect m_connect;
    std::function<qint64()> m_residentKiB = [] { return qint64{0}; };
    std::vector<Peer> m_peers;
    std::mt19937 m_random{20261126};
    int m_epoll = -1;
    qint64 m_startedAt = 0;
    qint64 m_all = 0;             ///< to be sent
    qint64 m_readersCameAt = 0;   ///< with Backlog
    std::vector<qint64> m_sentAt; ///< by number; steady nanoseconds
    std::vector<bool> m_arrived;
    qint64 m_lastArrival = 0;
    qint64 m_answered = 0;
    size_t m_turnOf = 0;
    Outcome m_outcome;
};

} // namespace meshtray::load
