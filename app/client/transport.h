// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace meshtray::client {

/// A WebSocket as BrokerClient sees it: one attempt, one socket. Tests stand in for it by injecting frames.
/// `ended` comes exactly once for an attempt, whatever failed; no other signal follows it.
class Transport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void open(const QUrl &url) = 0;
    virtual void sendText(const QByteArray &utf8) = 0;
    virtual void ping() = 0;
    /// Ends the attempt; `ended` need not follow.
    virtual void close() = 0;
    /// Bytes accepted by sendText that the socket has not taken yet.
    virtual qint64 bytesWaiting() const = 0;

Q_SIGNALS:
    void opened();
    void textReceived(const QByteArray &utf8);
    void pongReceived();
    /// Bytes have gone out: bytesWaiting() is smaller now.
    void bytesTaken();
    /// `closeCode`: the WebSocket close code, 1006 when there was none. `reason`: what the peer or the system said.
    void ended(int closeCode, const QString &reason);
};

using TransportFactory = std::function<std::unique_ptr<Transport>()>;

/// The real one, over QWebSocket. `openPatience`: how long name lookup, connecting and both handshakes may take
/// together; the socket itself would wait for ever.
TransportFactory webSocketTransports(std::chrono::milliseconds openPatience = std::chrono::seconds(10));

} // namespace meshtray::client
