// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "nonsensebroker.h"

#include "websocketbytes.h"

#include <QCryptographicHash>
#include <QHostAddress>

#include <sys/socket.h>

namespace meshtray::test {
namespace {

constexpr qint64 maxUnsent = 256 * 1024;
const QByteArray markPayload = "behind the nonsense";

QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray acceptOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

} // namespace

NonsensePeer::NonsensePeer(QTcpSocket *socket, const Nonsense &nonsense, std::atomic<bool> &isAnswered, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_nonsense(nonsense)
    , m_isAnswered(isAnswered)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &NonsensePeer::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &NonsensePeer::pourOn);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (nonsense.onConnection)
        nonsense.onConnection(*this);
}

void NonsensePeer::upgrade(const QByteArray &more)
{
    say("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
        acceptOf(headerValue(m_tap.head(), "sec-websocket-key")) + "\r\n" + more + "\r\n");
}

void NonsensePeer::pour(Source source)
{
    m_source = std::move(source);
    pourOn();
}

void NonsensePeer::pourOn()
{
    while (m_source && m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() < maxUnsent) {
        const QByteArray more = m_source();
        if (!more.isEmpty()) {
            say(more);
            continue;
        }
        m_source = {};
        mark();
    }
}

void NonsensePeer::stopReading()
{
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    m_socket->setReadBufferSize(1);
}

void NonsensePeer::reset()
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

void NonsensePeer::read()
{
    const auto frames = m_tap.take(m_socket->readAll());
    if (m_tap.isBehindHead() && !m_isUpgraded) {
        m_isUpgraded = true;
        if (m_nonsense.onHead)
            m_nonsense.onHead(*this);
        else
            upgrade();
    }
    for (const FrameTap::Frame &frame : frames)
        hear(frame);
}

void NonsensePeer::hear(const FrameTap::Frame &frame)
{
    if (frame.opcode == opPong && frame.payload == markPayload) {
        m_isAnswered = true;
        return;
    }
    if (frame.opcode != opText || m_isGreeted)
        return;
    m_isGreeted = true;
    if (!m_nonsense.onHello)
        return;
    m_nonsense.onHello(*this);
    if (!m_source)
        mark();
}

void NonsensePeer::mark()
{
    say(test::frame(finalBit | opPing, markPayload));
}

NonsenseBroker::NonsenseBroker()
    : m_server(new QTcpServer)
{
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("the nonsense broker cannot listen");
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { admit(); });
    m_thread.start();
}

NonsenseBroker::~NonsenseBroker()
{
    m_thread.quit();
    m_thread.wait();
}

void NonsenseBroker::play(const Nonsense &nonsense)
{
    QMetaObject::invokeMethod(
        m_server,
        [&] {
            // Those that are still there belong to the nonsense before.
            qDeleteAll(m_server->findChildren<NonsensePeer *>());
            m_nonsense = nonsense;
            m_connections = 0;
            m_isAnswered = false;
        },
        Qt::BlockingQueuedConnection);
}

void NonsenseBroker::admit()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        new NonsensePeer(socket, m_nonsense, m_isAnswered, m_server);
    }
}

} // namespace meshtray::test
