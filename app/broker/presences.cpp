// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/presences.h"

#include "core/logging.h"

#include <algorithm>
#include <ranges>

namespace meshtray::broker {
namespace {

/// Somebody who comes and goes as fast as the rate allows must not fill the list with where they have been.
constexpr qsizetype maxInGracePerMember = 32;

} // namespace

Presences::Presences(const BrokerConfig &config, Clock &clock)
    : m_config(config)
    , m_clock(clock)
    , m_graceEnd(clock)
{
}

// ---- sockets --------------------------------------------------------------------------------------------------------

Presences::Member &Presences::enter(Session &session)
{
    auto found = m_members.find(session.member.id);
    if (found == m_members.end())
        found =
            m_members.insert(session.member.id, Member{{}, {}, TokenBucket(m_config.memberRate, m_clock.steadyMs())});
    found->sessions.append(&session);
    ++m_perMesh[session.member.mesh];
    ++m_count;
    return *found;
}

void Presences::add(Session &session)
{
    Member &member = enter(session);
    session.presence = takeUp(member, session.client);
    if (!session.presence)
        session.presence = sameLaunchedSession(member, session.client);
    const bool isNew = !session.presence;
    if (isNew) {
        replaceOlderKeys(member, session.client);
        session.presence = create(member, session);
    }
    Presence &presence = *session.presence;
    Session *const superseded = presence.session(); // back before anybody noticed that its connection is dead
    const bool isUnannounced = isNew || std::holds_alternative<Presence::Arriving>(presence.state);
    presence.member = session.member;
    presence.client = session.client;
    if (isUnannounced)
        presence.state = Presence::Arriving{&session};
    else
        presence.state = Presence::Returning{&session};
    // Only now: a socket that is gone already ends within this call, and must find that the presence is not its own.
    if (superseded)
        superseded->link.close(CloseCode::Normal, "session_replaced");
    if (isNew)
        Q_EMIT created(session.presence);
    Q_EMIT changed();
}

void Presences::addAuxiliary(Session &session, const Pointer &presence)
{
    enter(session);
    session.presence = presence;
    Q_EMIT changed();
}

void Presences::acknowledged(Session &session)
{
    Presence &presence = *session.presence;
    if (presence.session() != &session)
        return; // another connection has taken it over meanwhile
    const bool isNew = std::holds_alternative<Presence::Arriving>(presence.state);
    if (isNew || std::holds_alternative<Presence::Returning>(presence.state))
        presence.state = Presence::Here{&session};
    if (isNew)
        Q_EMIT arrived(session.presence);
}

void Presences::remove(Session &session)
{
    const auto found = m_members.find(session.member.id);
    if (found == m_members.end() || !found->sessions.removeOne(&session))
        return;
    if (--m_perMesh[session.member.mesh] == 0)
        m_perMesh.remove(session.member.mesh);
    --m_count;
    const Presence &presence = *session.presence;
    if (presence.session() != &session)
        forgetIfGone(session.member.id); // it spoke for a session, or its presence has another connection now
    else if (std::holds_alternative<Presence::Arriving>(presence.state))
        drop(session.presence);
    else
        enterGrace(session.presence);
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

bool Presences::spend(const MemberId &member, int frames)
{
    const auto found = m_members.find(member);
    return found == m_members.end() || found->rate.take(m_clock.steadyMs(), frames);
}

// ---- presences ------------------------------------------------------------------------------------------------------

const QList<Presences::Pointer> &Presences::presencesIn(const MeshId &mesh) const
{
    static const QList<Pointer> nobody;
    const auto found = m_inMesh.constFind(mesh);
    return found == m_inMesh.cend() ? nobody : *found;
}

QList<Presences::Pointer> Presences::presencesOf(const MemberId &member) const
{
    const auto found = m_members.constFind(member);
    return found == m_members.cend() ? QList<Pointer>{} : found->presences;
}

Presences::Pointer Presences::takeUp(const Member &member, const ClientDetails &client)
{
    // The latest, where it has been there more than once.
    for (const Pointer &presence : member.presences | std::views::reverse) {
        if (!presence->isInGrace() || !presence->isTakenUpBy(client))
            continue;
        std::erase(m_inGrace, presence);
        armGrace();
        return presence;
    }
    return nullptr;
}

Presences::Pointer Presences::launchedSession(const MemberId &member, const QByteArray &sessionId) const
{
    const auto found = m_members.constFind(member);
    if (sessionId.isEmpty() || found == m_members.cend())
        return nullptr;
    const auto presence = std::ranges::find_if(found->presences, [&](const Pointer &one) {
        return one->client.entrance == Entrance::SessionHello && one->client.sessionId == sessionId;
    });
    return presence == found->presences.cend() ? nullptr : *presence;
}

Presences::Pointer Presences::sameLaunchedSession(const Member &member, const ClientDetails &client)
{
    if (client.entrance != Entrance::SessionHello)
        return nullptr;
    const auto same = std::ranges::find_if(member.presences, [&](const Pointer &one) {
        return one->session() && one->client.sessionPubkey == client.sessionPubkey;
    });
    return same == member.presences.cend() ? nullptr : *same;
}

/// A session that was launched once more with another key is not there twice.
void Presences::replaceOlderKeys(const Member &member, const ClientDetails &client)
{
    if (client.entrance != Entrance::SessionHello)
        return;
    while (const Pointer older = launchedSession(member.sessions.first()->member.id, client.sessionId)) {
        Session *const session = older->session();
        drop(older);
        if (session)
            session->link.close(CloseCode::Normal, "session_replaced");
    }
}

Presences::Pointer Presences::create(Member &member, const Session &session)
{
    const auto presence = std::make_shared<Presence>(Presence{.id = PresenceId::random(),
                                                              .member = session.member,
                                                              .client = session.client,
                                                              .connectedAt = m_clock.wallMs()});
    // It may be the same one, back before its dead socket was noticed: what a person said about it still holds.
    for (const Pointer &other : member.presences) {
        if (!other->isTakenUpBy(session.client))
            continue;
        presence->status = other->status;
        presence->summary = other->summary;
    }
    member.presences.append(presence);
    m_inMesh[session.member.mesh].append(presence);
    return presence;
}

void Presences::expel(const MemberId &member)
{
    for (const Pointer &presence : presencesOf(member))
        drop(presence);
    Q_EMIT changed();
}

void Presences::expel(const Pointer &presence)
{
    drop(presence);
    Q_EMIT changed();
}

void Presences::close(const Pointer &presence, CloseCode code, const QByteArray &reason)
{
    // Of a copy: one that is gone already ends within the call.
    for (Session *session : sessionsOf(presence->member.id)) {
        if (session->presence == presence)
            session->link.close(code, reason);
    }
}

void Presences::rename(const MemberId &member, const QString &displayName)
{
    for (Session *session : sessionsOf(member))
        session->rename(displayName);
    for (const Pointer &presence : presencesOf(member))
        presence->member.displayName = displayName;
    Q_EMIT changed();
}

// ---- grace ----------------------------------------------------------------------------------------------------------

void Presences::enterGrace(const Pointer &presence)
{
    presence->state = Presence::InGrace{m_clock.steadyMs() + m_config.presenceGrace.count()};
    m_inGrace.push_back(presence);
    limitGrace(presence->member.id);
    armGrace();
}

void Presences::limitGrace(const MemberId &member)
{
    const QList<Pointer> presences = presencesOf(member);
    if (std::ranges::count_if(presences, [](const Pointer &one) { return one->isInGrace(); }) <= maxInGracePerMember)
        return;
    const Pointer longest =
        *std::ranges::find_if(m_inGrace, [&](const Pointer &one) { return one->member.id == member; });
    leave(longest);
}

void Presences::armGrace()
{
    if (m_inGrace.empty())
        return m_graceEnd.stop();
    const qint64 until = std::get<Presence::InGrace>(m_inGrace.front()->state).until;
    m_graceEnd.start(std::chrono::milliseconds(std::max<qint64>(0, until - m_clock.steadyMs())),
                     [this] { endGrace(); });
}

void Presences::endGrace()
{
    const qint64 now = m_clock.steadyMs();
    while (!m_inGrace.empty() && std::get<Presence::InGrace>(m_inGrace.front()->state).until <= now) {
        const Pointer first = m_inGrace.front(); // its place in the list goes
        leave(first);
    }
    armGrace();
}

void Presences::leave(const Pointer &presence)
{
    drop(presence);
    Q_EMIT left(presence);
    Q_EMIT changed();
}

void Presences::drop(const Pointer &presence)
{
    if (presence->isInGrace())
        std::erase(m_inGrace, presence);
    presence->state = Presence::Gone{};
    const MeshId mesh = presence->member.mesh;
    if (const auto inMesh = m_inMesh.find(mesh); inMesh != m_inMesh.end()) {
        inMesh->removeOne(presence);
        if (inMesh->isEmpty())
            m_inMesh.erase(inMesh);
    }
    if (const auto found = m_members.find(presence->member.id); found != m_members.end())
        found->presences.removeOne(presence);
    forgetIfGone(presence->member.id);
}

void Presences::forgetIfGone(const MemberId &member)
{
    const auto found = m_members.find(member);
    if (found != m_members.end() && found->sessions.isEmpty() && found->presences.isEmpty())
        m_members.erase(found);
}

} // namespace meshtray::broker
