// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QWebSocket>

#include <chrono>

namespace meshtray::test {

/// A WebSocket that sends what it is told and keeps what it hears. Knows nothing of the protocol but `type`, and that
/// system pushes are not messages: their `type` reads "news".
class WireClient {
public:
    /// Opens; gives a client whose isOpen() is false when that failed.
    explicit WireClient(const QString &url);

    bool isOpen() const { return m_socket.isValid(); }
    /// Of the key the broker has shown over TLS, which nobody checks here; empty over plain TCP.
    QByteArray peerPin() const;
    void send(const QJsonObject &frame);
    void send(const QByteArray &text);
    /// Ends the connection at once, as a crash would.
    void abort() { m_socket.abort(); }

    /// The next frame of `type`; those before it stay for later. An empty object when none came in time.
    QJsonObject take(const QString &type, std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// The next frame, whatever it is.
    QJsonObject take();
    /// True when the broker has answered everything sent so far and none of it was of `type`.
    bool hearsNo(const QString &type);
    /// Frames that came and nobody has taken.
    const QList<QJsonObject> &heard() const { return m_heard; }

    bool waitForClose(std::chrono::milliseconds patience = std::chrono::seconds(5));
    int closeCode() const { return m_socket.closeCode(); }
    QString closeReason() const { return m_socket.closeReason(); }

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_heard;
    bool m_ended = false;
};

} // namespace meshtray::test
