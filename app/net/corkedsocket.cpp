// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/corkedsocket.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace meshtray::net {
namespace {

constexpr qsizetype mostAtOnce = 64 * 1024;

} // namespace

qint64 CorkedSocket::writeData(const char *data, qint64 size)
{
    if (QTcpSocket::bytesToWrite() > 0) {
        uncork(); // in order
        return QTcpSocket::writeData(data, size);
    }
    m_corked.append(data, size);
    if (m_corked.size() >= mostAtOnce)
        uncork();
    if (!std::exchange(m_isScheduled, true))
        QMetaObject::invokeMethod(this, &CorkedSocket::endTurn, Qt::QueuedConnection);
    return size;
}

void CorkedSocket::endTurn()
{
    m_isScheduled = false;
    uncork();
    if (const qint64 sent = std::exchange(m_sent, 0); sent > 0)
        Q_EMIT bytesWritten(sent);
}

void CorkedSocket::uncork()
{
    if (m_corked.isEmpty() || state() != ConnectedState)
        return;
    const QByteArray bytes = std::exchange(m_corked, {});
    const qint64 sent = QTcpSocket::bytesToWrite() > 0 ? 0 : sendNow(bytes);
    m_sent += sent;
    if (sent < bytes.size())
        QTcpSocket::writeData(bytes.constData() + sent, bytes.size() - sent);
}

/// As much as there is room for. What goes wrong is found again by QTcpSocket, which tells of it.
qint64 CorkedSocket::sendNow(QByteArrayView bytes) const
{
#ifdef Q_OS_LINUX
    const auto descriptor = static_cast<int>(socketDescriptor());
    const auto sent = ::send(descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<qint64>(0, sent);
#else
    Q_UNUSED(bytes)
    return 0;
#endif
}

void CorkedSocket::disconnectFromHost()
{
    uncork();
    QTcpSocket::disconnectFromHost();
}

void CorkedSocket::close()
{
    uncork();
    QTcpSocket::close();
}

} // namespace meshtray::net
