// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/grants.h"

#include "broker/memberadmin.h"
#include "protocol/jsonwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

using protocol::Grant;

QByteArray capabilitiesJson(const QByteArrayList &capabilities)
{
    QByteArray json = "[";
    for (const QByteArray &capability : capabilities) {
        if (json.size() > 1)
            json += ',';
        json += protocol::jsonText(capability);
    }
    return json + ']';
}

QByteArray grantsJson(const QList<Grant> &grants)
{
    QByteArray json = "{";
    for (const Grant &grant : grants) {
        if (json.size() > 1)
            json += ',';
        json +=
            protocol::jsonText(grant.sender) + ':' + capabilitiesJson(grant.capabilities.value_or(QByteArrayList()));
    }
    return json + '}';
}

} // namespace

Grants::Grants(store::BrokerStore &store, Turn &turn, Metrics &metrics)
    : m_store(store)
    , m_turn(turn)
    , m_metrics(metrics)
    , m_reply(turn, metrics)
{
}

Result<Router::Recipients> Grants::permitted(const Session &sender, QByteArrayView capability,
                                             const Router::Recipients &recipients)
{
    const auto said =
        m_store.grantsAbout(sender.member.mesh, sender.member.pubkey.toHex(), sender.client.sessionPubkey);
    if (!said)
        return std::unexpected(said.error());
    if (said->isEmpty())
        return recipients;
    Router::Recipients permitted;
    for (const Router::Recipient &recipient : recipients) {
        const auto grant = said->constFind(recipient.member);
        const bool isOwn = recipient.member == sender.member.id;
        if (isOwn || grant == said->cend() || grant->contains(capability.toByteArray()))
            permitted.append(recipient);
        else
            m_metrics.messageDroppedByGrant(capability);
    }
    return permitted;
}

void Grants::handle(Session &session, const protocol::GrantFrame &frame)
{
    std::visit([&](const auto &one) { handle(session, one); }, frame);
}

void Grants::handle(Session &session, const protocol::SetGrantsFrame &frame)
{
    if (!frame.grants)
        return m_reply.refuse(
            session, frame.requestId,
            RequestRefusal::invalid(
                u"grants is an object of at most %1 lists or nulls under keys"_s.arg(protocol::maxGrantChanges)));
    if (!m_turn.begin())
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    // All or none: what cannot be is found before anything is written.
    if (!std::ranges::all_of(*frame.grants, isGrant))
        return m_reply.refuse(
            session, frame.requestId,
            RequestRefusal::invalid(u"a grant has a key of 64 lower-case hex characters and known capabilities"_s));
    const auto before = m_store.grantsOf(session.member.id);
    if (!before)
        return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    if (before->size() + frame.grants->size() > maxGrantsOfMember)
        return m_reply.refuse(session, frame.requestId,
                              RequestRefusal::full(u"a member has at most %1 grants"_s.arg(maxGrantsOfMember)));
    for (const Grant &grant : *frame.grants) {
        if (!m_store.setGrant(session.member, grant))
            return m_reply.refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    }
    answer(session, frame.requestId);
}

void Grants::handle(Session &session, const protocol::GetGrantsFrame &frame)
{
    answer(session, frame.requestId);
}

void Grants::answer(Session &session, const QByteArray &requestId)
{
    const auto grants = m_store.grantsOf(session.member.id);
    if (!grants)
        return m_reply.refuse(session, requestId, RequestRefusal::storeTrouble());
    const QByteArray json = grantsJson(*grants);
    constexpr qsizetype rest = 128;
    protocol::JsonWriter writer(json.size() + rest);
    m_reply.answer(
        session, requestId,
        {writer.text("type", "grants_result"_ba).raw("grants", json).textUnlessEmpty("_reqId", requestId).finish()});
}

} // namespace meshtray::broker
