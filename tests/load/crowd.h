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

/// What is sent: everybody writes to random others.
struct Traffic {
    int messages = 0;             ///< of each peer
    int textBytes = 500;          ///< of each message, before it is sealed
    std::optional<int> perSecond; ///< of all together; nothing: as fast as they go
    int mostUnanswered = 64;      ///< of each peer: so many may wait for their acks
};

struct Outcome {
    qint64 sent = 0;
    qint64 delivered = 0; ///< different ones
    qint64 repeated = 0;  ///< pushed once more
    Histogram toAck;
    Histogram toPush;
    qint64 nanoseconds = 0; ///< from the first send to the last push
};

/// Peers of one mesh, all connected, in one thread. Each confirms what it gets.
class Crowd {
public:
    /// Connects and greets for all of them.
    Crowd(const Population &population, const std::function<std::unique_ptr<Speaker>()> &connect);
    ~Crowd();

    /// Seals every message first, then sends them, and waits for all to arrive, unless nothing moves any more.
    Outcome run(const Traffic &traffic);

private:
    struct Message {
        size_t number;
        size_t to;
        crypto::SealedText sealed;
    };
    /// One peer, and what it hears.
    struct Peer final : Listener {
        void greeted() override { isGreeted = true; }
        void acked(size_t number) override { crowd->acked(*this, number); }
        void arrived(size_t number) override { crowd->arrived(number); }

        Crowd *crowd = nullptr;
        std::unique_ptr<Speaker> speaker;
        std::vector<Message> messages; ///< to be sent
        size_t next = 0;
        int unanswered = 0;
        bool isGreeted = false;
        bool isBlocked = false; ///< the socket has no room
    };
    void acked(Peer &peer, size_t number);
    void arrived(size_t number);
    void seal(const Traffic &traffic);
    void sendWhatMayGo(Peer &peer, const Traffic &traffic, qint64 now);
    void turn(int patienceMs);
    void flush(Peer &peer);
    qint64 dueBy(const Traffic &traffic, qint64 now) const;

    const Population &m_population;
    std::vector<Peer> m_peers;
    std::mt19937 m_random{20261126};
    int m_epoll = -1;
    qint64 m_startedAt = 0;
    std::vector<qint64> m_sentAt; ///< by number; steady nanoseconds
    std::vector<bool> m_arrived;
    qint64 m_lastArrival = 0;
    qint64 m_answered = 0;
    Outcome m_outcome;
};

} // namespace meshtray::load
