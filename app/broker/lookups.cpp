// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/lookups.h"

#include "broker/peerlist.h"
#include "protocol/jsonwriter.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype minIdLength = 8;
constexpr qsizetype maxIdLength = 36; ///< a UUID with its dashes
constexpr int statusCost = 25;        ///< in frames of the rate: all that the member sent is looked through
constexpr qsizetype usualFrameBytes = 512;

using protocol::JsonWriter;

QByteArray listJson(const auto &texts)
{
    QByteArray json = "[";
    for (const QByteArray &text : texts) {
        if (json.size() > 1)
            json += ',';
        json += protocol::jsonText(text);
    }
    return json + ']';
}

} // namespace

Lookups::Lookups(store::BrokerStore &store, Turn &turn, Presences &presences, Metrics &metrics)
    : m_store(store)
    , m_presences(presences)
    , m_reply(turn, metrics)
{
}

void Lookups::handle(Session &session, const protocol::LookupFrame &frame)
{
    std::visit([&](const auto &one) { handle(session, one); }, frame);
}

void Lookups::handle(Session &session, const protocol::MeshInfoFrame &frame)
{
    const MeshId &mesh = session.member.mesh;
    const auto groups = m_store.groups(mesh);
    const auto states = m_store.states(mesh);
    const auto memories = m_store.memoryCount(mesh);
    if (!groups || !states || !memories)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    std::set<QByteArray> groupNames;
    for (const auto &memberships : *groups) {
        for (const store::GroupMembership &membership : memberships)
            groupNames.insert('@' + membership.group);
    }
    QByteArrayList keys;
    for (const store::StateEntry &entry : *states)
        keys.append(entry.key);
    JsonWriter writer(usualFrameBytes);
    writer.text("type", "mesh_info_result"_ba)
        .text("mesh", mesh.bytes())
        .number("peers", m_presences.presencesIn(mesh).size())
        .raw("groups", listJson(groupNames))
        .raw("stateKeys", listJson(keys))
        .number("memoryCount", *memories)
        .number("fileCount", 0)
        .raw("tasks", R"({"open":0,"claimed":0,"done":0})")
        .raw("streams", "[]")
        .raw("tables", "[]")
        .raw("collections", "[]")
        .text("yourName", session.presence->displayName())
        .raw("yourGroups", groupsJson(groups->value(session.member.id)))
        .textUnlessEmpty("_reqId", frame.requestId);
    m_reply.answer(session, frame.requestId, {writer.finish()});
}

void Lookups::handle(Session &session, const protocol::MessageStatusFrame &frame)
{
    if (frame.messageId.size() < minIdLength || frame.messageId.size() > maxIdLength || !isIdentifier(frame.messageId))
        return m_reply.refuse(
            session, frame.requestId,
            RequestRefusal::invalid(
                u"messageId is an id, or how one begins: %1 to %2 characters"_s.arg(minIdLength).arg(maxIdLength)));
    if (!m_presences.spend(session.member.id, statusCost))
        return m_reply.refuse(session, frame.requestId, RequestRefusal::rateLimited());
    const auto found = m_store.findSent(session.member.id, frame.messageId, 2);
    if (!found)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    if (found->isEmpty())
        return m_reply.refuse(session, frame.requestId,
                              {"not_found", u"you have sent no message with this id in the last days"_s});
    if (found->size() > 1)
        return m_reply.refuse(session, frame.requestId,
                              {"ambiguous_prefix", u"several messages begin so, give more characters"_s});
    const store::SentMessage &message = found->first();
    QByteArray recipients = "[";
    for (const MemberId &member : message.recipients) {
        if (recipients.size() > 1)
            recipients += ',';
        recipients += recipientJson(member, message);
    }
    recipients += ']';
    JsonWriter writer(usualFrameBytes);
    // When it was confirmed is not kept.
    writer.text("type", "message_status_result"_ba)
        .text("messageId", message.id.bytes())
        .text("targetSpec", message.targetSpec)
        .raw("delivered", message.waiting.isEmpty() ? "true"_ba : "false"_ba)
        .raw("deliveredAt", "null")
        .raw("recipients", recipients)
        .textUnlessEmpty("_reqId", frame.requestId);
    m_reply.answer(session, frame.requestId, {writer.finish()});
}

QByteArray Lookups::recipientJson(const MemberId &member, const store::SentMessage &message)
{
    const auto record = m_store.member(member);
    const bool waits = message.waiting.contains(member);
    const QByteArray status = !waits                                     ? "delivered"_ba
                              : m_presences.sessionsOf(member).isEmpty() ? "disconnected"_ba
                                                                         : "held"_ba;
    JsonWriter writer(usualFrameBytes);
    return writer.text("name", record && *record ? (*record)->displayName : QString())
        .text("pubkey", record && *record ? (*record)->pubkey.toHex() : QByteArray())
        .text("status", status)
        .finish();
}

} // namespace meshtray::broker
