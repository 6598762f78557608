// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sampleworld.h"

#include <QJsonArray>

namespace meshtray::test {

/// An entry of a broker's list.
inline QJsonObject listedPeer(char who, const QString &name, const QString &status, const QString &summary = {},
                              const QStringList &groups = {})
{
    QJsonArray names;
    for (const QString &group : groups)
        names += QJsonObject{{u"name"_s, group}};
    return {{u"pubkey"_s, QString::fromLatin1(hexKeyOf(who))},
            {u"displayName"_s, name},
            {u"status"_s, status},
            {u"summary"_s, summary},
            {u"groups"_s, names}};
}

/// The broker of one attempt answers the question for the peers.
inline void listPeers(FakeTransport &broker, const QJsonArray &peers)
{
    broker.inject(QJsonObject{{u"type"_s, u"peers_list"_s}, {u"peers"_s, peers}});
}

/// To fillWithTalk: who of those is there, what they do, and two who said nothing yet. The first mesh is in two groups.
inline void fillWithPeers(SampleWorld &world)
{
    const MeshId acme = world.meshes.meshes().front()->record().mesh;
    static_cast<void>(world.meshes.joinGroup(acme, u"backend"_s));
    static_cast<void>(world.meshes.joinGroup(acme, u"on-call"_s));
    static_cast<void>(world.meshes.setSummary(acme, u"Reviewing pull requests"_s));
    listPeers(*world.network.at(0),
              {listedPeer('c', u"claude: checkout-api"_s, u"working"_s,
                          u"Adding the dashboard panel for parked webhooks, then the alert"_s, {u"backend"_s}),
               listedPeer('l', u"lena@desk"_s, u"dnd"_s, {}, {u"backend"_s, u"on-call"_s}),
               listedPeer('d', u"claude: docs"_s, u"idle"_s, u"Waiting for a review of the API guide"_s),
               listedPeer('m', u"مريم"_s, u"idle"_s, {}, {u"on-call"_s})});
}

} // namespace meshtray::test
