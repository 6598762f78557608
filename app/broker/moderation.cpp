// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/moderation.h"

#include "broker/memberadmin.h"
#include "broker/meshadmin.h"
#include "broker/pushframes.h"
#include "core/logging.h"
#include "protocol/jsonwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype shortestKeyPrefix = 8;
constexpr qsizetype usualFrameBytes = 512;

using protocol::JsonWriter;
using protocol::Removal;

RequestRefusal forbidden(const QString &why)
{
    return {"forbidden", why};
}

/// The codes of these requests; the sentences of memberadmin are for the person who hosts, in their language.
RequestRefusal refusalOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return {"not_found", u"no member of this mesh is called so or has this key"_s};
    case ErrorCode::Refused:
        return {"invalid", u"several members are meant, give more of the key"_s};
    default:
        return RequestRefusal::storeTrouble();
    }
}

QByteArray listJson(const QStringList &texts)
{
    QByteArray json = "[";
    for (const QString &text : texts) {
        if (json.size() > 1)
            json += ',';
        json += protocol::jsonText(text.toUtf8());
    }
    return json + ']';
}

bool isKeyOrBeginning(const QByteArray &key, const QByteArray &text)
{
    return text.size() >= shortestKeyPrefix && key.startsWith(text);
}

QByteArray named(QByteArrayView type, QByteArrayView field, const QString &name, const QByteArray &requestId)
{
    JsonWriter writer(usualFrameBytes);
    return writer.text("type", type).text(field, name).textUnlessEmpty("_reqId", requestId).finish();
}

} // namespace

Moderation::Moderation(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
                       Presences &presences, KickedSessions &kicked, Metrics &metrics)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_presences(presences)
    , m_kicked(kicked)
    , m_reply(turn, metrics)
{
}

void Moderation::handle(Session &session, const protocol::ModerationFrame &frame)
{
    std::visit([&](const auto &one) { handle(session, one); }, frame);
}

// ---- who may --------------------------------------------------------------------------------------------------------

bool Moderation::Moderator::mayModerate(const store::MemberRecord &other) const
{
    if (other.pubkey == mesh.owner || other.id == member.id)
        return false;
    return isOwner() || other.role != protocol::Role::Admin;
}

std::expected<Moderation::Moderator, RequestRefusal> Moderation::moderator(const Session &session)
{
    const auto mesh = knownMesh(m_store, session.member.mesh);
    const auto member = m_store.member(session.member.id);
    if (!mesh || !member || !*member)
        return std::unexpected(RequestRefusal::storeTrouble());
    Moderator moderator{*mesh, **member};
    if (!moderator.isOwner() && moderator.member.role != protocol::Role::Admin)
        return std::unexpected(forbidden(u"only the owner or an admin of the mesh can do this"_s));
    return moderator;
}

// ---- connections ----------------------------------------------------------------------------------------------------

void Moderation::handle(Session &session, const protocol::RemoveFrame &frame)
{
    const auto who = moderator(session);
    if (!who)
        return m_reply.refuse(session, frame.requestId, who.error());
    const auto chosen = choose(session, *who, frame);
    if (!chosen)
        return m_reply.refuse(session, frame.requestId, chosen.error());
    QStringList names;
    for (const Presences::Pointer &presence : chosen->presences) {
        names.append(presence->displayName());
        if (!remove(presence, frame))
            return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    }
    const QByteArray list = listJson(names);
    JsonWriter writer(usualFrameBytes);
    writer.text("type", frame.removal == Removal::Kick ? "kick_ack"_ba : "disconnect_ack"_ba)
        .raw("kicked", list)
        .raw("affected", list);
    if (!chosen->skippedControlPlane.isEmpty())
        writer.raw("skipped_control_plane", listJson(chosen->skippedControlPlane));
    answerOnceModerated(session, frame.requestId, writer.textUnlessEmpty("_reqId", frame.requestId).finish());
}

std::expected<Moderation::Chosen, RequestRefusal> Moderation::choose(const Session &session, const Moderator &moderator,
                                                                     const protocol::RemoveFrame &frame)
{
    if (frame.target.isEmpty() && !frame.staleMs && !frame.all)
        return std::unexpected(RequestRefusal{"invalid", u"say who is meant: target, stale or all"_s});
    Chosen chosen;
    bool isAnybodyMeant = false;
    for (const Presences::Pointer &presence : m_presences.presencesIn(session.member.mesh)) {
        if (presence == session.presence || !isMeant(*presence, frame))
            continue;
        isAnybodyMeant = true;
        // As it is now: a role may have changed since the hello.
        const auto member = m_store.member(presence->member.id);
        if (!member || !*member)
            return std::unexpected(RequestRefusal::storeTrouble());
        const bool isOwn = presence->member.id == moderator.member.id;
        if (!isOwn && !moderator.mayModerate(**member))
            continue;
        if (frame.removal == Removal::Kick && isControlPlane(presence->client))
            chosen.skippedControlPlane.append(presence->displayName());
        else
            chosen.presences.append(presence);
    }
    const bool isNobodyLeft = chosen.presences.isEmpty() && chosen.skippedControlPlane.isEmpty();
    if (isAnybodyMeant && isNobodyLeft && !frame.target.isEmpty())
        return std::unexpected(forbidden(u"the owner, and an admin by another admin, cannot be removed"_s));
    return chosen;
}

bool Moderation::isMeant(const Presence &presence, const protocol::RemoveFrame &frame) const
{
    if (frame.staleMs) {
        const auto *grace = std::get_if<Presence::InGrace>(&presence.state);
        return grace && m_clock.steadyMs() - (grace->until - m_config.presenceGrace.count()) >= *frame.staleMs;
    }
    if (frame.all)
        return true;
    if (frame.target == presence.displayName() || frame.target == presence.member.displayName)
        return true;
    const QByteArray key = frame.target.toLatin1().toLower();
    return isKeyOrBeginning(presence.member.pubkey.toHex(), key) || isKeyOrBeginning(presence.pubkey(), key);
}

Result<void> Moderation::remove(const Presences::Pointer &presence, const protocol::RemoveFrame &frame)
{
    const MemberId member = presence->member.id;
    if (frame.removal == Removal::Disconnect) {
        if (presence->isInGrace())
            m_presences.expel(presence);
        else
            m_presences.close(presence, CloseCode::Normal, "disconnected");
        return {};
    }
    qCInfo(lcBroker) << "kicked:" << member.bytes() << "presence" << presence->id.bytes();
    if (!m_kicked.kick(member, presence->client, m_config.kickFor)) {
        // Nothing tells this connection from the member's others.
        if (const auto begun = m_turn.begin(); !begun)
            return begun;
        if (const auto kicked =
                m_store.kickMember(member, m_clock.wallMs() + std::chrono::milliseconds(m_config.kickFor).count());
            !kicked)
            return kicked;
    }
    m_presences.close(presence, CloseCode::Kicked, "kicked");
    m_presences.expel(presence);
    return {};
}

// ---- members --------------------------------------------------------------------------------------------------------

std::expected<store::MemberRecord, RequestRefusal> Moderation::memberToModerate(const Moderator &moderator,
                                                                                const QString &target)
{
    if (target.isEmpty())
        return std::unexpected(RequestRefusal{"invalid", u"target is missing"_s});
    // Opened before anybody is looked up, so that what is found is still true when it is acted upon.
    if (!m_turn.begin())
        return std::unexpected(RequestRefusal::storeTrouble());
    const auto id = findMember(m_store, moderator.mesh.id, target);
    if (!id)
        return std::unexpected(refusalOf(id.error()));
    const auto member = m_store.member(*id);
    if (!member || !*member)
        return std::unexpected(RequestRefusal::storeTrouble());
    if (!moderator.mayModerate(**member))
        return std::unexpected(forbidden(u"the owner, oneself, and an admin by another admin, cannot be banned"_s));
    return **member;
}

void Moderation::handle(Session &session, const protocol::BanFrame &frame)
{
    const auto who = moderator(session);
    if (!who)
        return m_reply.refuse(session, frame.requestId, who.error());
    const auto member = memberToModerate(*who, frame.target);
    if (!member)
        return m_reply.refuse(session, frame.requestId, member.error());
    if (!member->banned && !banMember(m_store, who->mesh.id, member->id, m_clock.wallMs()))
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    answerOnceModerated(session, frame.requestId, named("ban_ack", "banned", member->displayName, frame.requestId));
}

void Moderation::handle(Session &session, const protocol::UnbanFrame &frame)
{
    const auto who = moderator(session);
    if (!who)
        return m_reply.refuse(session, frame.requestId, who.error());
    const auto member = memberToModerate(*who, frame.target);
    if (!member)
        return m_reply.refuse(session, frame.requestId, member.error());
    if (!member->banned)
        return m_reply.refuse(session, frame.requestId, {"not_found", u"that member is not banned"_s});
    if (!unbanMember(m_store, who->mesh.id, member->id))
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    answerOnceModerated(session, frame.requestId, named("unban_ack", "unbanned", member->displayName, frame.requestId));
}

void Moderation::handle(Session &session, const protocol::ListBansFrame &frame)
{
    const auto who = moderator(session);
    if (!who)
        return m_reply.refuse(session, frame.requestId, who.error());
    const auto members = m_store.membersAndBanned(session.member.mesh);
    if (!members)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    QByteArray bans = "[";
    for (const store::MemberRecord &member : *members) {
        if (!member.banned)
            continue;
        if (bans.size() > 1)
            bans += ',';
        JsonWriter writer(usualFrameBytes);
        bans += writer.text("name", member.displayName)
                    .text("pubkey", member.pubkey.toHex())
                    .text("revokedAt", isoTime(member.revokedAt.value_or(0)))
                    .finish();
    }
    JsonWriter writer(usualFrameBytes + bans.size());
    m_reply.answer(session, frame.requestId,
                   {writer.text("type", "list_bans_result"_ba)
                        .raw("bans", bans + ']')
                        .textUnlessEmpty("_reqId", frame.requestId)
                        .finish()});
}

void Moderation::answerOnceModerated(Session &session, const QByteArray &requestId, const QByteArray &answer)
{
    m_turn.afterCommit([this](const Result<void> &committed) {
        if (committed)
            Q_EMIT membersModerated();
    });
    m_reply.answer(session, requestId, {answer});
}

} // namespace meshtray::broker
