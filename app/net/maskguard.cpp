// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/maskguard.h"

namespace meshtray::net {

using namespace Qt::StringLiterals;

MaskGuard::MaskGuard(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    connect(socket, &QTcpSocket::readyRead, this, &MaskGuard::look);
}

void MaskGuard::look()
{
    constexpr char maskBit = '\x80';
    char start[2];
    if (!m_client || m_socket->peek(start, sizeof start) < qint64(sizeof start))
        return;
    m_socket->disconnect(this);
    if ((start[1] & maskBit) == 0)
        m_client->close(QWebSocketProtocol::CloseCodeProtocolError, u"frames must be masked"_s);
    deleteLater();
}

} // namespace meshtray::net
