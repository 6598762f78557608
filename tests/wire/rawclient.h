// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QTcpSocket>

#include <chrono>
#include <optional>

namespace meshtray::test {

/// A WebSocket client that answers nothing by itself, no ping either, and reads only when it is told to: what it has
/// not read piles up at the broker.
class RawClient {
public:
    struct Frame {
        int opcode = 0;
        QByteArray payload;

        QString type() const;
        int closeCode() const; ///< of a close frame; 0 without one
        QByteArray closeReason() const { return payload.mid(2); }
    };
    static constexpr int closing = 8;
    static constexpr int ping = 9;

    /// Connects and upgrades.
    explicit RawClient(quint16 port);

    bool isOpen() const { return m_isOpen; }
    void send(const QJsonObject &frame);
    /// An empty-handed control frame, many times over, for as long as the broker takes them.
    void flood(int opcode, int count);
    void abort() { m_socket.abort(); }
    /// From now on it reads as fast as it can, not in small portions.
    void readFreely() { m_socket.setReadBufferSize(0); }
    /// The next frame; nothing when none came in time or the connection is over.
    std::optional<Frame> next(std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// The next frame of that type; those before it are thrown away.
    QJsonObject take(const QString &type);

private:
    bool upgrade(quint16 port);
    std::optional<Frame> cut();

    QTcpSocket m_socket;
    QByteArray m_unread;
    bool m_isOpen = false;
};

} // namespace meshtray::test
