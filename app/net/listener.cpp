// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/listener.h"

#include "core/logging.h"

namespace meshtray::net {
namespace {

constexpr std::chrono::milliseconds acceptPause{1'000};
constexpr int backlog = 1024; // while strangers come in crowds, whoever the queue has no room for waits for seconds

} // namespace

Listener::Listener(Clock &clock, Accepted accepted)
    : m_accepted(std::move(accepted))
    , m_pause(clock)
{
    setListenBacklogSize(backlog);
    m_nextTurn.setSingleShot(true);
    m_nextTurn.setInterval(0);
    m_nextTurn.callOnTimeout([this] {
        m_inThisTurn = 0;
        setMaxPendingConnections(mostInATurn);
        resumeAccepting();
    });
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcNet) << "cannot accept a connection:" << errorString();
        m_pause.start(acceptPause, [this] { resumeAccepting(); });
    });
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (m_inThisTurn++ == 0)
        m_nextTurn.start();
    if (m_inThisTurn == mostInATurn)
        setMaxPendingConnections(0); // ends QTcpServer's loop; we leave nothing pending
    m_accepted(Descriptor(descriptor));
}

} // namespace meshtray::net
