// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/announcer.h"

#include "broker/peerlist.h"
#include "broker/pushframes.h"
#include "broker/requestreply.h"
#include "protocol/jsonwriter.h"

#include <QUuid>

namespace meshtray::broker {
namespace {

protocol::JsonWriter whoIs(const Presence &presence)
{
    constexpr qsizetype sizeHint = 256;
    protocol::JsonWriter writer(sizeHint);
    writer.text("name", presence.displayName()).text("pubkey", presence.pubkey());
    return writer;
}

} // namespace

Announcer::Announcer(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Presences &presences)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_presences(presences)
{
    connect(&presences, &Presences::arrived, this,
            [this](const Presences::Pointer &presence) { announceArrival(*presence); });
    connect(&presences, &Presences::left, this,
            [this](const Presences::Pointer &presence) { announceLeaving(*presence); });
}

void Announcer::announceArrival(const Presence &presence)
{
    const auto groups = m_store.groupsOf(presence.member.id);
    const QByteArray json = groupsJson(groups ? *groups : QList<store::GroupMembership>());
    announce(presence, Audience::OtherMembers, "peer_joined", whoIs(presence).raw("groups", json).finish());
}

void Announcer::announceLeaving(const Presence &presence)
{
    if (presence.visibility == protocol::Visibility::Shown)
        announce(presence, Audience::OtherMembers, "peer_left", whoIs(presence).finish());
}

void Announcer::announceVisibility(const Presence &presence)
{
    const bool isShown = presence.visibility == protocol::Visibility::Shown;
    announce(presence, Audience::Everybody, isShown ? "peer_visible" : "peer_hidden", whoIs(presence).finish());
}

void Announcer::announceProfile(const Presence &presence)
{
    announce(presence, Audience::OwnConnections, "profile_updated", profileJson(presence.profile));
}

bool Announcer::isMeant(Audience audience, const Presence &listener, const Presence &subject)
{
    const bool isOwn = listener.member.id == subject.member.id;
    switch (audience) {
    case Audience::OwnConnections:
        return isOwn;
    case Audience::Everybody:
        return &listener != &subject;
    case Audience::OtherMembers: // who launches a session is told by its siblings
        return !isOwn || (&listener != &subject && subject.client.entrance == Entrance::SessionHello);
    }
    return false;
}

void Announcer::announce(const Presence &presence, Audience audience, const QByteArray &event,
                         const QByteArray &eventData)
{
    if (!m_presences.spend(presence.member.id))
        return;
    protocol::PushFrame push;
    push.messageId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    push.meshId = presence.member.mesh.bytes();
    push.senderPubkey = "system";
    push.priority = protocol::Priority::Low;
    push.createdAt = isoTime(m_clock.wallMs());
    push.subtype = "system";
    push.event = event;
    push.eventData = eventData;
    const QByteArray frame = write(push);
    // Of a copy: sending can end a connection.
    const QList<Presences::Pointer> others = m_presences.presencesIn(presence.member.mesh);
    for (const Presences::Pointer &listener : others) {
        Session *session = listeningSession(*listener, m_config.maxUnsentBytes);
        if (session && isMeant(audience, *listener, presence))
            session->link.send(frame);
    }
}

} // namespace meshtray::broker
