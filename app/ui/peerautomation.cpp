// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/peerautomation.h"

#include <QJsonArray>
#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

QJsonArray toJson(const QList<QByteArray> &groups)
{
    QJsonArray names;
    for (const QByteArray &group : groups)
        names += QString::fromUtf8(group);
    return names;
}

QJsonObject toJson(const Mesh &mesh, const Peer &peer)
{
    return {{u"mesh"_s, mesh.record().mesh.toString()},
            {u"key"_s, QString::fromLatin1(peer.key)},
            {u"name"_s, mesh.nameFor(peer.key)},
            {u"status"_s, QString::fromLatin1(protocol::toWire(peer.status))},
            {u"summary"_s, peer.summary},
            {u"groups"_s, toJson(peer.groups)},
            {u"online"_s, peer.online && mesh.peers().isKnown()},
            {u"member"_s, QString::fromLatin1(peer.memberKey)},
            {u"cwd"_s, peer.cwd},
            {u"model"_s, peer.model},
            {u"host"_s, peer.host}};
}

/// The meshes that a command is about: the one it names, or all.
Result<QList<Mesh *>> meshesFor(MeshService &meshes, const QString &named)
{
    QList<Mesh *> found;
    if (named.isEmpty()) {
        for (const auto &mesh : meshes.meshes())
            found += mesh.get();
        return found;
    }
    const auto mesh = meshes.findByText(named);
    if (!mesh)
        return std::unexpected(mesh.error());
    found += *mesh;
    return found;
}

/// Waits for the answers of several brokers.
struct Round {
    QList<QPointer<Mesh>> meshes;
    qsizetype missing = 0;
    PeerAnswer answer;
};

void finish(const Round &round)
{
    QJsonArray peers;
    for (const QPointer<Mesh> &mesh : round.meshes) {
        if (!mesh) // left meanwhile
            continue;
        for (const Peer &peer : std::as_const(*mesh).peers().all()) {
            if (peer.online || !peer.isSession())
                peers += toJson(*mesh, peer);
        }
    }
    round.answer(QJsonObject{{u"peers"_s, peers}});
}

} // namespace

void runPeers(MeshService &meshes, const PeersCommand &command, QObject *context, const PeerAnswer &answer)
{
    const auto asked = meshesFor(meshes, command.mesh);
    if (!asked)
        return answer(std::unexpected(asked.error()));
    const auto round = std::make_shared<Round>();
    for (Mesh *mesh : *asked)
        round->meshes += mesh;
    round->missing = asked->size();
    round->answer = answer;
    if (asked->isEmpty())
        return finish(*round);
    for (Mesh *mesh : *asked) {
        mesh->peers().whenFresh(context, [round] {
            if (--round->missing == 0)
                finish(*round);
        });
    }
}

void runSetSummary(MeshService &meshes, const SetSummaryCommand &command, const PeerAnswer &answer)
{
    const auto wanted = meshesFor(meshes, command.mesh);
    if (!wanted)
        return answer(std::unexpected(wanted.error()));
    QJsonArray ids;
    QString summary = command.text.simplified();
    for (const Mesh *mesh : *wanted) {
        const MeshId id = mesh->record().mesh;
        if (const auto set = meshes.setSummary(id, command.text); !set)
            return answer(std::unexpected(set.error()));
        summary = mesh->summary();
        ids += id.toString();
    }
    answer(QJsonObject{{u"summary"_s, summary}, {u"meshes"_s, ids}});
}

void runGroup(MeshService &meshes, const GroupCommand &command, const PeerAnswer &answer)
{
    const auto mesh = meshes.findByText(command.mesh);
    if (!mesh)
        return answer(std::unexpected(mesh.error()));
    const MeshId id = (*mesh)->record().mesh;
    const auto changed = command.action == GroupCommand::Action::Join ? meshes.joinGroup(id, command.group)
                                                                      : meshes.leaveGroup(id, command.group);
    if (!changed)
        return answer(std::unexpected(changed.error()));
    answer(QJsonObject{{u"mesh"_s, id.toString()}, {u"groups"_s, toJson((*mesh)->groups())}});
}

} // namespace meshtray::ui
