// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/descriptor.h"

#include <QTcpServer>

#include <functional>

namespace meshtray::net {

/// Listens, and hands on what it accepts before Qt has made a socket of it. When the system has no descriptor left it
/// tries again after a second; QTcpServer alone would never accept anybody again.
class Listener : public QTcpServer {
    Q_OBJECT
public:
    using Accepted = std::function<void(Descriptor)>;
    Listener(Clock &clock, Accepted accepted);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Accepted m_accepted;
    Alarm m_pause;
};

} // namespace meshtray::net
