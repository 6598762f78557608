// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/peerlist.h"

#include "broker/cleantext.h"
#include "broker/pushframes.h"
#include "core/logging.h"
#include "protocol/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxSummaryLength = 512;
constexpr qsizetype peersPerFrame = 50; ///< of the rate
constexpr qsizetype usualPeerBytes = 512;

using protocol::JsonWriter;

QByteArray peerJson(const Presence &presence, const QByteArray &groups)
{
    const ClientDetails &client = presence.client;
    JsonWriter writer(usualPeerBytes);
    writer.text("pubkey", presence.pubkey())
        .text("memberPubkey", presence.member.pubkey.toHex())
        .text("displayName", presence.displayName())
        .text("status", toWire(presence.status.status));
    if (presence.summary.isEmpty())
        writer.raw("summary", "null");
    else
        writer.text("summary", presence.summary);
    if (presence.visibility == protocol::Visibility::Hidden)
        writer.raw("visible", "false");
    return writer.raw("groups", groups)
        .text("sessionId", client.sessionId)
        .text("connectedAt", isoTime(presence.connectedAt))
        .text("cwd", client.cwd)
        .text("peerRole", isControlPlane(client) ? QByteArrayView("control-plane") : QByteArrayView("session"))
        .textUnlessEmpty("hostname", client.hostname)
        .textUnlessEmpty("peerType", client.peerType)
        .textUnlessEmpty("channel", client.channel)
        .textUnlessEmpty("model", client.model)
        .rawUnlessEmpty("stats", presence.stats)
        .rawUnlessEmpty("profile", presence.profile.isEmpty() ? QByteArray() : profileJson(presence.profile))
        .finish();
}

/// Who hides is in the list of their own connections only.
bool isListedFor(const Session &session, const Presence &presence)
{
    if (std::holds_alternative<Presence::Arriving>(presence.state))
        return false;
    return presence.visibility == protocol::Visibility::Shown || presence.member.id == session.member.id;
}

} // namespace

QByteArray groupsJson(const QList<store::GroupMembership> &groups)
{
    QByteArray text = "[";
    for (const store::GroupMembership &membership : groups) {
        if (text.size() > 1)
            text += ',';
        JsonWriter writer(usualPeerBytes);
        text += writer.text("name", membership.group).textUnlessEmpty("role", membership.role).finish();
    }
    return text + ']';
}

QByteArray profileJson(const Profile &profile)
{
    QByteArray capabilities = "[";
    for (const QString &capability : profile.capabilities) {
        if (capabilities.size() > 1)
            capabilities += ',';
        capabilities += protocol::jsonText(capability.toUtf8());
    }
    JsonWriter writer(usualPeerBytes);
    return writer.text("avatar", profile.avatar)
        .text("title", profile.title)
        .text("bio", profile.bio)
        .raw("capabilities", capabilities + ']')
        .finish();
}

PeerList::PeerList(const BrokerConfig &config, store::BrokerStore &store, Presences &presences, Metrics &metrics)
    : m_config(config)
    , m_store(store)
    , m_presences(presences)
    , m_metrics(metrics)
{
}

void PeerList::answer(Session &session, const protocol::ListPeersFrame &request)
{
    const MeshId &mesh = session.member.mesh;
    const QList<Presences::Pointer> &presences = m_presences.presencesIn(mesh);
    // The answer is much larger than the question: whoever does not read it, or asks too often, gets no more of it.
    const auto cost = static_cast<int>(presences.size() / peersPerFrame);
    if (session.link.unsentBytes() > m_config.maxUnsentBytes || !m_presences.spend(session.member.id, cost))
        return refuse(session, request.requestId);
    const auto groups = m_store.groups(mesh);
    if (!groups)
        qCWarning(lcBroker) << "groups of" << mesh.bytes() << "not read:" << groups.error().message;
    QByteArray peers = "[";
    peers.reserve(presences.size() * usualPeerBytes);
    for (const Presences::Pointer &presence : presences) {
        if (!isListedFor(session, *presence))
            continue;
        if (peers.size() > 1)
            peers += ',';
        peers += peerJson(*presence,
                          groupsJson(groups ? groups->value(presence->member.id) : QList<store::GroupMembership>()));
    }
    peers += ']';
    JsonWriter frame(peers.size() + usualPeerBytes);
    session.link.send(
        frame.text("type", "peers_list").raw("peers", peers).textUnlessEmpty("_reqId", request.requestId).finish());
}

void PeerList::refuse(Session &session, const QByteArray &requestId)
{
    m_metrics.messageRejected("rate_limited");
    session.link.send(write(protocol::ErrorFrame{"rate_limited", u"rate limited, slow down"_s, {}, requestId, {}}));
}

void PeerList::setSummary(Session &session, const protocol::SetSummaryFrame &frame)
{
    // Lines become one line before what is not drawn goes.
    session.presence->summary = cleanText(frame.summary.simplified(), maxSummaryLength);
    Q_EMIT m_presences.changed();
}

} // namespace meshtray::broker
