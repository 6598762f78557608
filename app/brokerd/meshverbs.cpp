// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/meshverbs.h"

#include "broker/meshadmin.h"
#include "brokerd/folder.h"
#include "brokerd/ownerkeys.h"
#include "brokerd/verbparser.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {

Result<CreateMesh> parseCreateMesh(const QStringList &arguments)
{
    VerbParser parser(u"mesh create"_s);
    parser.add(u"owner-name"_s, u"NAME"_s, u"owner"_s);
    if (const auto parsed = parser.parse(arguments, {u"the mesh's name"_s}); !parsed)
        return std::unexpected(parsed.error());
    return CreateMesh{parser.dataFolder(), parser.subject(), parser.value(u"owner-name"_s)};
}

Result<QJsonDocument> run(const CreateMesh &command, const Clock &clock)
{
    const auto opened = store::SqliteBrokerStore::open(store::brokerDatabasePath(command.dataFolder));
    if (!opened)
        return std::unexpected(opened.error());
    const auto keys = crypto::KeyPair::generate();
    const broker::NewMesh mesh{MeshId::random(), MemberId::random(), command.name, keys.publicKey(), command.ownerName};
    const OwnerKeys ownerKeys(command.dataFolder);
    // The key first: a mesh whose owner is lost could never invite anybody.
    if (const auto saved = ownerKeys.save(mesh.id, keys); !saved)
        return std::unexpected(saved.error());
    const auto created = broker::createMesh(**opened, mesh, clock.wallMs());
    if (!created) {
        ownerKeys.remove(mesh.id);
        return std::unexpected(created.error());
    }
    return QJsonDocument(QJsonObject{{u"meshId"_s, created->mesh.toString()},
                                     {u"slug"_s, created->slug},
                                     {u"name"_s, command.name.simplified()},
                                     {u"ownerMemberId"_s, created->ownerMember.toString()},
                                     {u"ownerPubkey"_s, QString::fromLatin1(keys.publicKey().toHex())},
                                     {u"ownerFingerprint"_s, keys.publicKey().fingerprint()},
                                     {u"ownerKeyFile"_s, ownerKeys.fileOf(mesh.id)}});
}

Result<ListMeshes> parseListMeshes(const QStringList &arguments)
{
    VerbParser parser(u"mesh list"_s);
    if (const auto parsed = parser.parse(arguments); !parsed)
        return std::unexpected(parsed.error());
    return ListMeshes{parser.dataFolder()};
}

Result<QJsonDocument> run(const ListMeshes &command, const Clock &)
{
    const auto opened = openExisting(command.dataFolder);
    if (!opened)
        return std::unexpected(opened.error());
    const auto meshes = broker::meshInfos(**opened);
    if (!meshes)
        return std::unexpected(meshes.error());
    QJsonArray list;
    for (const broker::MeshInfo &mesh : *meshes) {
        list.append(QJsonObject{{u"meshId"_s, mesh.id.toString()},
                                {u"slug"_s, mesh.slug},
                                {u"name"_s, mesh.name},
                                {u"ownerPubkey"_s, QString::fromLatin1(mesh.owner.toHex())}});
    }
    return QJsonDocument(list);
}

} // namespace meshtray::brokerd
