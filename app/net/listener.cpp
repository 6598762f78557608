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
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcNet) << "cannot accept a connection:" << errorString();
        m_pause.start(acceptPause, [this] { resumeAccepting(); });
    });
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_accepted(Descriptor(descriptor));
}

} // namespace meshtray::net
