// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/meshadmin.h"

#include "broker/cleantext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxNameLength = 64;

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::broker)
};

Result<QString> freeSlug(store::BrokerStore &store, const QString &name)
{
    const auto meshes = store.meshes();
    if (!meshes)
        return std::unexpected(meshes.error());
    if (std::ranges::any_of(*meshes, [&](const auto &mesh) { return mesh.name == name; }))
        return fail(ErrorCode::AlreadyExists,
                    Words::tr("There is a mesh named %1 already. Choose another name.").arg(name));
    const QString plain = store::slugOf(name);
    QString slug = plain;
    for (int number = 2; std::ranges::any_of(*meshes, [&](const auto &mesh) { return mesh.slug == slug; }); ++number)
        slug = u"%1-%2"_s.arg(plain).arg(number);
    return slug;
}

} // namespace

QString cleanDisplayName(const QString &name)
{
    return cleanText(name, maxNameLength);
}

Result<CreatedMesh> createMesh(store::BrokerStore &store, const NewMesh &mesh, qint64 now)
{
    const QString name = mesh.name.simplified();
    if (name.isEmpty() || name.size() > maxNameLength || cleanDisplayName(name) != name)
        return fail(ErrorCode::InvalidInput, Words::tr("A mesh's name has 1 to 64 visible characters."));
    const auto slug = freeSlug(store, name);
    if (!slug)
        return std::unexpected(slug.error());

    const QString ownerName = cleanDisplayName(mesh.ownerDisplayName);
    const auto done = store.createMesh({mesh.id, *slug, name, mesh.owner, now},
                                       {.id = mesh.ownerMember,
                                        .mesh = mesh.id,
                                        .pubkey = mesh.owner,
                                        .displayName = ownerName.isEmpty() ? Words::tr("Owner") : ownerName,
                                        .role = protocol::Role::Admin,
                                        .joinedAt = now});
    if (!done)
        return std::unexpected(done.error());
    return CreatedMesh{mesh.id, mesh.ownerMember, *slug};
}

Result<QList<MeshInfo>> meshInfos(store::BrokerStore &store)
{
    const auto meshes = store.meshes();
    if (!meshes)
        return std::unexpected(meshes.error());
    QList<MeshInfo> infos;
    for (const auto &mesh : *meshes)
        infos.append({mesh.id, mesh.slug, mesh.name, mesh.owner});
    return infos;
}

Result<store::MeshRecord> knownMesh(store::BrokerStore &store, const MeshId &id)
{
    const auto mesh = store.mesh(id);
    if (!mesh)
        return std::unexpected(mesh.error());
    if (!*mesh)
        return fail(ErrorCode::NotFound, Words::tr("This broker does not know that mesh."));
    return **mesh;
}

} // namespace meshtray::broker
