// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/enforcement.h"

#include "core/logging.h"

namespace meshtray::broker {

Enforcement::Enforcement(Clock &clock, store::BrokerStore &store, Presences &presences)
    : m_clock(clock)
    , m_store(store)
    , m_presences(presences)
{
}

void Enforcement::enforce()
{
    for (const MeshId &mesh : m_presences.meshes())
        enforce(mesh);
}

void Enforcement::enforce(const MeshId &mesh)
{
    const auto members = m_store.members(mesh);
    if (!members) {
        // Not knowing is no reason to throw anybody out.
        qCWarning(lcBroker) << "members not read:" << members.error().message;
        return;
    }
    QHash<MemberId, store::MemberRecord> byId;
    for (const store::MemberRecord &member : *members)
        byId.insert(member.id, member);
    // Of a copy: who is thrown out is there no longer.
    const QList<Presences::Pointer> presences = m_presences.presencesIn(mesh);
    for (const Presences::Pointer &presence : presences) {
        const auto found = byId.constFind(presence->member.id);
        if (!presence->isGone())
            apply(*presence, found == byId.cend() ? nullptr : &*found);
    }
}

void Enforcement::apply(const Presence &presence, const store::MemberRecord *member)
{
    const MemberId id = presence.member.id;
    if (!member) {
        qCInfo(lcBroker) << "banned:" << id.bytes();
        throwOut(id, CloseCode::Banned, "banned");
    } else if (member->kickedUntil > m_clock.wallMs()) {
        qCInfo(lcBroker) << "kicked:" << id.bytes();
        throwOut(id, CloseCode::Kicked, "kicked");
    } else if (member->displayName != presence.member.displayName) {
        m_presences.rename(id, member->displayName);
    }
}

void Enforcement::throwOut(const MemberId &member, CloseCode code, const QByteArray &reason)
{
    for (Session *session : m_presences.sessionsOf(member))
        session->link.close(code, reason);
    m_presences.expel(member);
}

} // namespace meshtray::broker
