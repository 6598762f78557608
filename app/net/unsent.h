// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslSocket>

namespace meshtray::net {

/// What was written to `socket` and has not left this program. QAbstractSocket::bytesToWrite() of a TLS socket does not
/// count what is encrypted already, which is nearly all of it.
inline qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

/// Calls `then` of `context` whenever some of it has left.
template <class Context, class Slot>
void whenBytesLeave(QTcpSocket &socket, Context *context, Slot then)
{
    if (auto *tls = qobject_cast<QSslSocket *>(&socket))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, context, then);
    else
        QObject::connect(&socket, &QTcpSocket::bytesWritten, context, then);
}

} // namespace meshtray::net
