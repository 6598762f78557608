// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/descriptor.h"

#include <QTcpServer>
#include <QTimer>

#include <functional>

namespace meshtray::net {

/// Listens, and hands on what it accepts before Qt has made a socket of it. When the system has no descriptor left it
/// tries again after a second; QTcpServer alone would never accept anybody again. Of a crowd it takes so many in a turn
/// of the event loop: those who are in already do not wait until all of it is through the door.
class Listener : public QTcpServer {
    Q_OBJECT
public:
    static constexpr int mostInATurn = 4;
    using Accepted = std::function<void(Descriptor)>;
    Listener(Clock &clock, Accepted accepted);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Accepted m_accepted;
    Alarm m_pause;
    QTimer m_nextTurn;
    int m_inThisTurn = 0;
};

} // namespace meshtray::net
