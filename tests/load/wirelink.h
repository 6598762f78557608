// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rawsocket.h"

#include <functional>

namespace meshtray::load {

/// A WebSocket connection of which little is asked, so that what is measured is the other side: texts only, masked with
/// a key of zeros as RFC 6455 allows, no fragments.
class WireLink {
public:
    /// Connects, and waits for the upgrade.
    WireLink(quint16 port, QByteArrayView path);

    int socket() const { return m_socket.descriptor(); }
    void queue(QByteArrayView text) { queue(Text, text); }
    bool flush() { return m_socket.flush(); }
    /// Reads what is there, and hands over each text. Pings are answered, behind what was queued.
    void read(const std::function<void(QByteArrayView)> &text);

private:
    enum Opcode : quint8 { Text = 0x1, Close = 0x8, Ping = 0x9, Pong = 0xA };
    void queue(Opcode opcode, QByteArrayView payload);
    /// How many bytes of the buffer were a whole frame; 0 when there is none yet.
    qsizetype take(QByteArrayView buffer, const std::function<void(QByteArrayView)> &text);

    RawSocket m_socket;
};

} // namespace meshtray::load
