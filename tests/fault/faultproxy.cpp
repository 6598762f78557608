// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "faultproxy.h"

#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::test {

FaultProxy::FaultProxy(quint16 brokerPort, QObject *parent)
    : QObject(parent)
    , m_brokerPort(brokerPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (m_server.hasPendingConnections())
            admit();
    });
}

FaultProxy::~FaultProxy()
{
    for (FaultLink *link : std::as_const(m_links))
        link->disconnect(this);
    qDeleteAll(m_links);
}

bool FaultProxy::listen(quint16 port)
{
    const bool isListening = m_server.listen(QHostAddress(QHostAddress::LocalHost), port);
    m_port = m_server.serverPort();
    return isListening;
}

void FaultProxy::setMode(const FaultMode &mode)
{
    m_mode = mode;
    if (std::holds_alternative<Shut>(mode))
        m_server.close();
    else if (!m_server.isListening() && !listen(m_port))
        qWarning("port %d is taken: %s", m_port, qPrintable(m_server.errorString()));
}

QString FaultProxy::webSocketUrl() const
{
    return u"ws://127.0.0.1:%1/ws"_s.arg(port());
}

void FaultProxy::cut(Cut how)
{
    for (FaultLink *link : QList(m_links))
        link->cut(how);
}

void FaultProxy::cutAfter(Flow direction, qint64 bytes, Cut how)
{
    for (FaultLink *link : std::as_const(m_links))
        link->cutAfter(direction, bytes, how);
}

void FaultProxy::hold()
{
    for (FaultLink *link : std::as_const(m_links))
        link->hold();
}

void FaultProxy::release()
{
    for (FaultLink *link : QList(m_links))
        link->release();
}

void FaultProxy::admit()
{
    const int number = ++m_accepted;
    auto *link = new FaultLink(m_server.nextPendingConnection(), m_brokerPort, m_mode, this);
    m_links += link;
    connect(link, &FaultLink::heard, this, [this, number](const QByteArray &bytes) { Q_EMIT heard(number, bytes); });
    connect(link, &FaultLink::passed, this, &FaultProxy::passed);
    connect(link, &FaultLink::swallowed, this, &FaultProxy::swallowed);
    connect(link, &FaultLink::ended, this, [this, link] {
        m_links.removeOne(link);
        link->deleteLater();
        Q_EMIT disconnected();
    });
    if (std::holds_alternative<Refuse>(m_mode)) {
        // Not at once: a socket of Qt that is reset while it connects tries again by itself, without end.
        connect(link, &FaultLink::heard, link, [link] { link->cut(Cut::Reset); });
    }
    Q_EMIT connected();
}

} // namespace meshtray::test
