// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <netinet/in.h>

namespace meshtray::load {

/// A port of this machine; `host`: which of its loopback addresses, 0 for 127.0.0.1.
sockaddr_in loopback(quint16 port, quint32 host = 0);

/// A non-blocking TCP connection to this machine with a buffer each way, as cheap as it can be had. Ends the program
/// when the other side closes it.
class RawSocket {
public:
    explicit RawSocket(quint16 port);
    ~RawSocket();
    RawSocket(const RawSocket &) = delete;
    RawSocket &operator=(const RawSocket &) = delete;

    int descriptor() const { return m_socket; }
    /// What is to be sent: flush() does it. False when some of it is still waiting for room.
    QByteArray &out() { return m_out; }
    bool flush();
    /// What has come, with what is there now, without those that drop() was called for.
    QByteArrayView in();
    void drop(qsizetype bytes) { m_in.remove(0, bytes); }
    /// Waits for that end, and drops everything up to it; gives it back. For what comes before the load.
    QByteArray readUntil(QByteArrayView end);

private:
    int m_socket = -1;
    QByteArray m_in;
    QByteArray m_out;
    qsizetype m_sent = 0;
};

} // namespace meshtray::load
