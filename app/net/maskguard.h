// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

namespace meshtray::net {

/// Closes a client whose first frame is not masked (RFC 6455 section 5.1), which QWebSocket would accept. Only the
/// first one is looked at: a client either masks or does not. Make it before the upgrade, so that it sees bytes before
/// QWebSocket reads them; a child of the socket.
class MaskGuard : public QObject {
    Q_OBJECT
public:
    explicit MaskGuard(QTcpSocket *socket);

    /// The upgrade is done: what comes now are frames of `client`.
    void watch(QWebSocket *client) { m_client = client; }

private:
    void look();

    QTcpSocket *m_socket;
    QPointer<QWebSocket> m_client;
};

} // namespace meshtray::net
