// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>
#include <vector>

namespace meshtray::load {

/// Connections of strangers who mean no good, in a thread of their own for as long as this lives: some are silent, some
/// send a head byte by byte, some garbage, some open a WebSocket and never say hello, or say one that is none. Who is
/// thrown out comes back at once.
class Hostiles {
public:
    Hostiles(quint16 port, int count);
    ~Hostiles();
    Hostiles(const Hostiles &) = delete;
    Hostiles &operator=(const Hostiles &) = delete;

    /// Connections made so far, those that came back counted again.
    qint64 attempts() const { return m_attempts; }

private:
    /// What one of them does; the numbers are dealt out evenly.
    enum class Malice { Silent, Trickles, Garbage, NoHello, FalseHello };
    static constexpr int kinds = 5;
    struct Stranger {
        int socket = -1;
        Malice malice = Malice::Silent;
        int said = 0; ///< bytes of its text, or texts
    };
    void run();
    void come(size_t index);
    void go(Stranger &stranger);
    void act(Stranger &stranger);
    bool hasEnded(Stranger &stranger);

    const quint16 m_port;
    int m_epoll = -1;
    std::vector<Stranger> m_strangers;
    std::atomic<qint64> m_attempts = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace meshtray::load
