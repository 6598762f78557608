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
    QHash<MeshId, QHash<MemberId, store::MemberRecord>> meshes;
    const QList<Session *> sessions = m_presences.all();
    for (const Session *session : sessions) {
        const MeshId &mesh = session->member.mesh;
        if (meshes.contains(mesh))
            continue;
        const auto members = m_store.members(mesh);
        if (!members) {
            // Not knowing is no reason to throw anybody out.
            qCWarning(lcBroker) << "members not read:" << members.error().message;
            return;
        }
        auto &byId = meshes[mesh];
        for (const store::MemberRecord &member : *members)
            byId.insert(member.id, member);
    }
    for (Session *session : sessions) {
        const auto &members = meshes[session->member.mesh];
        const auto found = members.constFind(session->member.id);
        apply(*session, found == members.cend() ? nullptr : &*found);
    }
}

void Enforcement::apply(Session &session, const store::MemberRecord *member)
{
    if (!member) {
        qCInfo(lcBroker) << "banned:" << session.member.id.bytes();
        session.link.close(CloseCode::Banned, "banned");
    } else if (member->kickedUntil > m_clock.wallMs()) {
        qCInfo(lcBroker) << "kicked:" << session.member.id.bytes();
        session.link.close(CloseCode::Kicked, "kicked");
    } else if (member->displayName != session.member.displayName) {
        session.rename(member->displayName);
    }
}

} // namespace meshtray::broker
