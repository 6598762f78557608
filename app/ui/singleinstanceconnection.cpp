// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/singleinstanceconnection.h"

#include <QLocalSocket>

#include <chrono>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace meshtray::ui {
namespace {

constexpr auto askWithin = 5s;      ///< from connecting to the end of the request
constexpr auto collectWithin = 30s; ///< from the answer to its last byte

} // namespace

bool isSameUser(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t length = sizeof peer;
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 && peer.uid == geteuid();
#else
    Q_UNUSED(socket)
    return true; // the socket's own permissions see to it
#endif
}

SingleInstanceConnection::SingleInstanceConnection(QLocalSocket *socket, const SingleInstance::Handler &handler,
                                                   const crypto::KeyPair &keys, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_keys(keys)
{
    socket->setParent(this);
    socket->setReadBufferSize(maxRequestBytes + 1);
    m_deadline.setSingleShot(true);
    m_deadline.start(askWithin);
    connect(&m_deadline, &QTimer::timeout, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, &SingleInstanceConnection::read);
    QMetaObject::invokeMethod(this, &SingleInstanceConnection::read, Qt::QueuedConnection);
}

void SingleInstanceConnection::read()
{
    if (m_isAsked)
        return;
    if (m_socket->state() != QLocalSocket::ConnectedState && !m_socket->canReadLine()) {
        deleteLater();
        return;
    }
    if (!m_socket->canReadLine()) {
        if (m_socket->bytesAvailable() > maxRequestBytes)
            m_socket->abort();
        return;
    }
    m_isAsked = true;
    m_deadline.stop();
    const QByteArray line = m_socket->readLine(maxRequestBytes + 1);
    if (isKeyQuestion(line)) {
        answer(keyToJson(m_keys.publicKey()));
        return;
    }
    auto request = parseRequest(line, m_keys);
    if (!request) {
        answer(std::unexpected(request.error()));
        return;
    }
    m_handler(std::move(*request), this, [this](const Result<QJsonObject> &result) { answer(result); });
}

void SingleInstanceConnection::answer(const Result<QJsonObject> &result)
{
    m_deadline.start(collectWithin);
    m_socket->write(writeAnswer(result));
    m_socket->disconnectFromServer(); // once everything is written
}

} // namespace meshtray::ui
