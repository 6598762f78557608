// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/connectguard.h"
#include "client/transport.h"
#include "net/tlspin.h"

#include <QTimer>
#include <QWebSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace meshtray::client {

/// A Transport over QWebSocket, with what QWebSocket lacks: a deadline for getting open, one end for each attempt,
/// limits on what comes in and on what waits to go out, no Nagle delay, and a check of the pinned key before anything
/// is sent.
class WebSocketTransport final : public Transport {
    Q_OBJECT
public:
    static constexpr quint64 maxIncomingBytes = 1024 * 1024;
    /// A broker that leaves more than this unread is left. Our own messages stop far below; pings are answered by the
    /// socket itself.
    static constexpr qint64 maxUnsentBytes = 4 * 1024 * 1024;

    explicit WebSocketTransport(std::chrono::milliseconds openPatience, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open(const QUrl &url) override;
    void sendText(const QByteArray &utf8) override;
    void ping() override;
    void close() override;
    qint64 bytesWaiting() const override;

private:
    void connectSocket();
    void openAt(const QUrl &url, const QNetworkProxy &proxy);
    bool hasRightKey() const;
    void handleConnected();
    void handleDisconnected();
    QString whatWasSaid() const;
    void handleRead();
    void handleError();
    void finish(int closeCode, const QString &reason);
    void letGo();

    QWebSocket *m_socket; ///< our child
    QTimer m_deadline;
    std::optional<net::TlsPin> m_pin;      ///< of the address that is opened
    QString m_refusal;                     ///< why we will not have the peer
    std::unique_ptr<ConnectGuard> m_guard; ///< while the socket connects
};

} // namespace meshtray::client
