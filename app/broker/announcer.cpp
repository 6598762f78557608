// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/announcer.h"

#include "broker/peerlist.h"
#include "broker/pushframes.h"
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
    announce(presence, "peer_joined", whoIs(presence).raw("groups", json).finish());
}

void Announcer::announceLeaving(const Presence &presence)
{
    announce(presence, "peer_left", whoIs(presence).finish());
}

bool Announcer::mayHear(const Presence &listener, const Presence &subject) const
{
    const auto *here = std::get_if<Presence::Here>(&listener.state);
    // who launches a session is told by its siblings
    const bool isConcerned = listener.member.id != subject.member.id ||
                             (&listener != &subject && subject.client.entrance == Entrance::SessionHello);
    return here && isConcerned && here->session->style == PushStyle::Named &&
           here->session->link.unsentBytes() <= m_config.maxUnsentBytes;
}

void Announcer::announce(const Presence &presence, const QByteArray &event, const QByteArray &eventData)
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
        if (mayHear(*listener, presence))
            listener->session()->link.send(frame);
    }
}

} // namespace meshtray::broker
