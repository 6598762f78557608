// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/transport.h"
#include "protocol/frames.h"

#include <QPointer>

namespace meshtray::client {

/// What we say about ourselves in one mesh: status, summary, groups. Said when it changes and, because brokers forget
/// it, whenever there is a new connection; what a broker assumes anyway is not said. GUI thread.
class OwnPresence {
public:
    void setStatus(protocol::Status status);
    void setSummary(const QString &summary);
    /// All groups we want to be in. Those that are new are joined; nothing is left by this.
    void setGroups(const QList<QByteArray> &groups);
    /// Leaves a group now, and joins it no more. False when there is no connection to say it over; nothing changed.
    bool leaveGroup(const QByteArray &group);

    void attach(Transport &transport); ///< the broker knows us
    void detach();                     ///< the connection is gone

private:
    void tellStatus();
    void tellSummary();
    void tellGroup(const QByteArray &group);

    QPointer<Transport> m_transport;
    protocol::Status m_status = protocol::Status::Idle;
    protocol::Status m_toldStatus = protocol::Status::Idle; ///< what a broker may still believe
    QString m_summary;
    QString m_toldSummary; ///< likewise
    QList<QByteArray> m_groups;
};

} // namespace meshtray::client
