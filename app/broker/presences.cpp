// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/presences.h"

namespace meshtray::broker {

Presences::Presences(const Rate &memberRate)
    : m_memberRate(memberRate)
{
}

void Presences::add(Session &session, qint64 steadyNow)
{
    auto found = m_members.find(session.member.id);
    if (found == m_members.end())
        found = m_members.insert(session.member.id, Member{{}, TokenBucket(m_memberRate, steadyNow)});
    found->sessions.append(&session);
    ++m_perMesh[session.member.mesh];
    ++m_count;
    Q_EMIT changed();
}

void Presences::remove(Session &session)
{
    const auto found = m_members.find(session.member.id);
    if (found == m_members.end() || !found->sessions.removeOne(&session))
        return;
    if (found->sessions.isEmpty())
        m_members.erase(found);
    if (--m_perMesh[session.member.mesh] == 0)
        m_perMesh.remove(session.member.mesh);
    --m_count;
    Q_EMIT changed();
}

QList<Session *> Presences::sessionsOf(const MemberId &member) const
{
    const auto found = m_members.constFind(member);
    return found == m_members.cend() ? QList<Session *>{} : found->sessions;
}

QList<Session *> Presences::all() const
{
    QList<Session *> sessions;
    sessions.reserve(m_count);
    for (const Member &member : m_members)
        sessions += member.sessions;
    return sessions;
}

bool Presences::spend(const MemberId &member, qint64 steadyNow)
{
    const auto found = m_members.find(member);
    return found == m_members.end() || found->rate.take(steadyNow);
}

} // namespace meshtray::broker
