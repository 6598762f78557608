// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/connectguard.h"

#include <QAbstractSocket>
#include <QCoreApplication>
#include <QEvent>
#include <QWebSocket>

#include <utility>

namespace meshtray::client {

ConnectGuard::ConnectGuard(const QWebSocket &socket, std::function<void()> caught)
    : m_socket(socket)
    , m_caught(std::move(caught))
{
    // The notifiers that are to be watched belong to the socket's engine, which is a new one for each address.
    QCoreApplication::instance()->installEventFilter(this);
}

bool ConnectGuard::eventFilter(QObject *receiver, QEvent *event)
{
    if (!isReport(receiver, *event) || ++m_reports <= maxReports)
        return false;
    if (m_reports == maxReports + 1) {
        // Later: the receiver is in the middle of this event and would go with the socket. So may this object.
        QMetaObject::invokeMethod(this, [caught = std::move(m_caught)] { caught(); }, Qt::QueuedConnection);
    }
    return true;
}

bool ConnectGuard::isReport(const QObject *receiver, const QEvent &event) const
{
    if (event.type() != QEvent::SockAct)
        return false;
    const auto *tcp = m_socket.findChild<QAbstractSocket *>();
    if (!tcp || tcp->state() != QAbstractSocket::ConnectingState)
        return false;
    while (receiver && receiver != tcp)
        receiver = receiver->parent();
    return receiver == tcp;
}

} // namespace meshtray::client
