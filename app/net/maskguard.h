// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/frameheaders.h"

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

namespace meshtray::net {

/// Closes a client that sends a frame without a mask (RFC 6455 section 5.1), which QWebSocket would accept; nothing of
/// that frame is heard. Only peeks. Make it before the upgrade, so that it sees bytes before QWebSocket reads them; a
/// child of the socket.
class MaskGuard : public QObject {
    Q_OBJECT
public:
    explicit MaskGuard(QTcpSocket *socket);

    /// The upgrade is done: what comes now are frames of `client`.
    void watch(QWebSocket *client);

private:
    void lookAhead();
    void lookBack();

    QTcpSocket *m_socket;
    QPointer<QWebSocket> m_client;
    FrameHeaders m_headers;
    qint64 m_seen = 0; ///< bytes that still wait in the socket and were looked at
};

} // namespace meshtray::net
