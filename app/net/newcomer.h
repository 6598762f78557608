// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/admission.h"
#include "net/descriptor.h"

#include <QSocketNotifier>

namespace meshtray::net {

/// What a connection speaks, as its first byte tells.
enum class Speech { Plain, Tls };

/// A socket that was accepted and has not said anything yet. It costs a descriptor and no buffers, and is left as if
/// nobody had looked.
class Newcomer : public QObject {
    Q_OBJECT
public:
    /// It has `patience` to say something.
    Newcomer(Descriptor descriptor, AdmissionTicket ticket, const QHostAddress &peer, Clock &clock,
             std::chrono::milliseconds patience);

    const QHostAddress &peer() const { return m_peer; }
    std::chrono::milliseconds patienceLeft() const;
    Descriptor takeDescriptor();
    AdmissionTicket takeTicket() { return std::move(m_ticket); }

Q_SIGNALS:
    /// Its first byte is there.
    void spoke(meshtray::net::Speech speech);
    /// It has gone, or waited too long.
    void ended();

private:
    void look();

    Descriptor m_descriptor;
    AdmissionTicket m_ticket;
    QHostAddress m_peer;
    Clock &m_clock;
    qint64 m_deadlineMs; ///< steady
    QSocketNotifier m_notifier;
    Alarm m_deadline;
};

} // namespace meshtray::net
