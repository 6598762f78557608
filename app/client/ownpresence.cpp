// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/ownpresence.h"

#include <utility>

namespace meshtray::client {

void OwnPresence::setStatus(protocol::Status status)
{
    m_status = status;
    if (m_transport)
        tellStatus();
}

void OwnPresence::setSummary(const QString &summary)
{
    m_summary = summary;
    if (m_transport)
        tellSummary();
}

void OwnPresence::setGroups(const QList<QByteArray> &groups)
{
    const QList<QByteArray> before = std::exchange(m_groups, groups);
    if (!m_transport)
        return;
    for (const QByteArray &group : groups) {
        if (!before.contains(group))
            tellGroup(group);
    }
}

bool OwnPresence::leaveGroup(const QByteArray &group)
{
    if (!m_transport)
        return false;
    m_groups.removeAll(group);
    m_transport->sendText(protocol::write(protocol::LeaveGroupFrame{.name = group, .requestId = {}}));
    return true;
}

void OwnPresence::attach(Transport &transport)
{
    m_transport = &transport;
    if (m_status != protocol::Status::Idle || m_toldStatus != protocol::Status::Idle)
        tellStatus();
    if (!m_summary.isEmpty() || !m_toldSummary.isEmpty())
        tellSummary();
    for (const QByteArray &group : std::as_const(m_groups))
        tellGroup(group);
}

void OwnPresence::detach()
{
    m_transport.clear();
}

void OwnPresence::tellStatus()
{
    m_toldStatus = m_status;
    m_transport->sendText(protocol::write(protocol::SetStatusFrame{m_status}));
}

void OwnPresence::tellSummary()
{
    m_toldSummary = m_summary;
    m_transport->sendText(protocol::write(protocol::SetSummaryFrame{m_summary}));
}

void OwnPresence::tellGroup(const QByteArray &group)
{
    m_transport->sendText(protocol::write(protocol::JoinGroupFrame{.name = group, .role = {}, .requestId = {}}));
}

} // namespace meshtray::client
