// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "faultlink.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <sys/socket.h>

#include <utility>

namespace meshtray::test {
namespace {

constexpr qint64 readAhead = 256 * 1024;

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
    client->setReadBufferSize(readAhead);
    m_broker.setReadBufferSize(readAhead);
    connect(client, &QTcpSocket::readyRead, this, &FaultLink::fetchFromClient);
    connect(&m_broker, &QTcpSocket::bytesWritten, this, &FaultLink::fetchFromClient);
    connect(&m_broker, &QTcpSocket::readyRead, this, &FaultLink::fetchFromBroker);
    connect(client, &QTcpSocket::bytesWritten, this, &FaultLink::fetchFromBroker);
    wire(*client, m_toBroker, Flow::ToBroker);
    wire(m_broker, m_toClient, Flow::ToClient);
    m_broker.connectToHost(QHostAddress(QHostAddress::LocalHost), brokerPort);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_broker.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

FaultLink::~FaultLink()
{
    // They end with us, and the lanes are gone by then.
    m_client->disconnect(this);
    m_broker.disconnect(this);
}

void FaultLink::wire(QTcpSocket &from, FaultLane &lane, Flow direction)
{
    connect(&from, &QTcpSocket::stateChanged, this, [this, &from, &lane](QAbstractSocket::SocketState state) {
        if (state != QAbstractSocket::UnconnectedState)
            return;
        if (!m_isCut) { // else the other socket would be closed in good manners
            lane.take(from.readAll());
            lane.finish();
        }
        settle();
    });
    connect(&lane, &FaultLane::passed, this, [this, direction](qint64 bytes) { Q_EMIT passed(direction, bytes); });
    connect(&lane, &FaultLane::swallowed, this,
            [this, direction](qint64 bytes) { Q_EMIT swallowed(direction, bytes); });
    connect(&lane, &FaultLane::spent, this, [this] { cut(m_plannedCut); });
}

void FaultLink::fetchFromClient()
{
    if (m_isCut || m_toBroker.isCongested())
        return;
    const QByteArray bytes = m_client->readAll();
    if (bytes.isEmpty())
        return;
    Q_EMIT heard(bytes);
    if (!m_isCut) // whoever listens may have done that
        m_toBroker.take(bytes);
}

void FaultLink::fetchFromBroker()
{
    if (m_isCut || m_toClient.isCongested())
        return;
    if (const QByteArray bytes = m_broker.readAll(); !bytes.isEmpty())
        m_toClient.take(bytes);
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
