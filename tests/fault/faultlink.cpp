// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "faultlink.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <sys/socket.h>

#include <utility>

namespace meshtray::test {
namespace {

void end(QTcpSocket &socket, Cut how)
{
    if (socket.state() == QAbstractSocket::UnconnectedState)
        return;
    if (how == Cut::Fin) {
        socket.disconnectFromHost();
        return;
    }
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace

FaultLink::FaultLink(QTcpSocket *client, quint16 brokerPort, const FaultMode &mode, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_toBroker(Flow::ToBroker, m_broker, mode)
    , m_toClient(Flow::ToClient, *client, mode)
{
    client->setParent(this);
    m_broker.setProxy(QNetworkProxy::NoProxy);
    connect(client, &QTcpSocket::readyRead, this, [this] {
        const QByteArray bytes = m_client->readAll();
        Q_EMIT heard(bytes);
        if (!m_isCut)
            m_toBroker.take(bytes);
    });
    connect(&m_broker, &QTcpSocket::readyRead, this, [this] { m_toClient.take(m_broker.readAll()); });
    wire(*client, m_toBroker, Flow::ToBroker);
    wire(m_broker, m_toClient, Flow::ToClient);
    m_broker.connectToHost(QHostAddress(QHostAddress::LocalHost), brokerPort);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_broker.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void FaultLink::wire(QTcpSocket &from, FaultLane &lane, Flow direction)
{
    connect(&from, &QTcpSocket::stateChanged, this, [this, &lane](QAbstractSocket::SocketState state) {
        if (state != QAbstractSocket::UnconnectedState)
            return;
        if (!m_isCut) // else the other socket would be closed in good manners
            lane.finish();
        settle();
    });
    connect(&lane, &FaultLane::passed, this, [this, direction](qint64 bytes) { Q_EMIT passed(direction, bytes); });
    connect(&lane, &FaultLane::swallowed, this,
            [this, direction](qint64 bytes) { Q_EMIT swallowed(direction, bytes); });
    connect(&lane, &FaultLane::spent, this, [this] { cut(m_plannedCut); });
}

void FaultLink::cut(Cut how)
{
    m_isCut = true;
    end(*m_client, how);
    end(m_broker, how);
    settle();
}

void FaultLink::cutAfter(Flow direction, qint64 bytes, Cut how)
{
    m_plannedCut = how;
    (direction == Flow::ToBroker ? m_toBroker : m_toClient).limit(bytes);
}

void FaultLink::hold()
{
    m_toBroker.hold();
    m_toClient.hold();
}

void FaultLink::release()
{
    m_toBroker.release();
    m_toClient.release();
}

void FaultLink::settle()
{
    const bool isOver =
        m_client->state() == QAbstractSocket::UnconnectedState && m_broker.state() == QAbstractSocket::UnconnectedState;
    if (isOver && !std::exchange(m_hasEnded, true))
        Q_EMIT ended();
}

} // namespace meshtray::test
