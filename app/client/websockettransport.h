// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/transport.h"
#include "net/tlspin.h"

#include <QTimer>
#include <QWebSocket>

#include <chrono>
#include <optional>

namespace meshtray::client {

/// A Transport over QWebSocket, with what QWebSocket lacks: a deadline for getting open, one end for each attempt,
/// limits on what comes in, no Nagle delay, and a check of the pinned key before anything is sent.
class WebSocketTransport final : public Transport {
    Q_OBJECT
public:
    static constexpr quint64 maxIncomingBytes = 1024 * 1024;

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
    void handleError();
    void finish(int closeCode, const QString &reason);
    void letGo();

    QWebSocket *m_socket; ///< our child
    QTimer m_deadline;
    std::optional<net::TlsPin> m_pin; ///< of the address that is opened
    QString m_refusal;                ///< why we will not have the peer
};

} // namespace meshtray::client
