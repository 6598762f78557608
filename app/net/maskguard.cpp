// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/maskguard.h"

#include <algorithm>

namespace meshtray::net {

using namespace Qt::StringLiterals;

MaskGuard::MaskGuard(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    connect(socket, &QTcpSocket::readyRead, this, &MaskGuard::lookAhead);
}

void MaskGuard::watch(QWebSocket *client)
{
    m_client = client;
    // Slots are called in the order they were connected, so this one comes behind QWebSocket's.
    connect(m_socket, &QTcpSocket::readyRead, this, &MaskGuard::lookBack);
}

void MaskGuard::lookAhead()
{
    if (!m_client || m_client->state() != QAbstractSocket::ConnectedState)
        return;
    const qint64 available = m_socket->bytesAvailable();
    const auto fresh = static_cast<quint64>(std::max(qint64(0), available - m_seen));
    if (fresh <= m_headers.untilNextHeader()) { // mostly so while something large arrives, which is not copied then
        m_headers.skip(fresh);
        return;
    }
    const QByteArray bytes = m_socket->peek(available);
    if (m_headers.follow(QByteArrayView(bytes).sliced(m_seen)) == FrameHeaders::Masks::AllThere)
        return;
    m_socket->disconnect(this);
    m_client->close(QWebSocketProtocol::CloseCodeProtocolError, u"frames must be masked"_s);
    m_socket->readAll(); // frames of a client that cannot be trusted to speak the protocol
}

void MaskGuard::lookBack()
{
    m_seen = m_socket->bytesAvailable();
}

} // namespace meshtray::net
