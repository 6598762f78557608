// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hostedmeshes.h"

#include <QDateTime>

#include <algorithm>

namespace meshtray {

QUrl ownUrl(const QList<net::ListenAddress> &listening)
{
    for (const net::ListenAddress &address : listening) {
        if (address.host == QHostAddress(QHostAddress::AnyIPv4) || address.host == QHostAddress(QHostAddress::Any))
            return QUrl(net::ListenAddress{QHostAddress(QHostAddress::LocalHost), address.port}.webSocketUrl());
        if (address.host == QHostAddress(QHostAddress::AnyIPv6)) // is bound for IPv6 alone
            return QUrl(net::ListenAddress{QHostAddress(QHostAddress::LocalHostIPv6), address.port}.webSocketUrl());
        if (address.host.isLoopback())
            return QUrl(address.webSocketUrl());
    }
    return QUrl(listening.first().webSocketUrl());
}

HostedMeshes::HostedMeshes(QString folder, MeshService &meshes, Clock &clock, Note note, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_meshes(meshes)
    , m_clock(clock)
    , m_note(std::move(note))
{
}

void HostedMeshes::use(broker::BrokerHost *host, const QUrl &url)
{
    m_host = host;
    m_url = url;
}

bool HostedMeshes::isOurs(const broker::MeshInfo &info) const
{
    const Mesh *mesh = m_meshes.find(info.id);
    return mesh && mesh->record().publicKey == info.owner;
}

Error HostedMeshes::lostMesh() const
{
    return {ErrorCode::Corrupt,
            tr("The broker's data folder does not have the mesh that was hosted here. Put the folder "
               "%1/broker back from a backup.")
                .arg(m_folder)};
}

void HostedMeshes::find(const QList<MeshId> &noted, Found done)
{
    m_host->meshes(this, [this, noted, done = std::move(done)](Result<QList<broker::MeshInfo>> stored) {
        if (!stored)
            return done(std::unexpected(stored.error()));
        const bool isLost = std::ranges::any_of(noted, [&](const MeshId &id) {
            return m_meshes.find(id) && std::ranges::find(*stored, id, &broker::MeshInfo::id) == stored->end();
        });
        if (isLost)
            return done(std::unexpected(lostMesh()));
        searchOn({*stored, noted, {}, done});
    });
}

void HostedMeshes::searchOn(Search search)
{
    while (!search.left.isEmpty()) {
        const broker::MeshInfo info = search.left.takeFirst();
        if (isOurs(info))
            search.found.append({info.id, info.slug, info.name});
        else if (search.noted.contains(info.id) && !m_meshes.find(info.id))
            return takeUp(info, std::move(search));
    }
    search.done(search.found);
}

void HostedMeshes::takeUp(const broker::MeshInfo &info, Search search)
{
    if (!m_host)
        return search.done(fail(ErrorCode::Unavailable, tr("The broker was stopped meanwhile.")));
    m_host->members(info.id, this, [this, info, search, url = m_url](Result<QList<broker::MemberInfo>> members) {
        if (!members)
            return search.done(std::unexpected(members.error()));
        const auto owner = std::ranges::find(*members, info.owner, &broker::MemberInfo::pubkey);
        if (owner == members->end())
            return search.done(std::unexpected(lostMesh()));
        const MeshRecord record{info.id, owner->id,  info.slug,  owner->displayName,
                                url,     info.owner, info.owner, owner->joinedAt};
        m_meshes.adopt(record, this, [this, info, search](Result<MeshId> adopted) mutable {
            if (!adopted)
                return search.done(std::unexpected(adopted.error()));
            search.found.append({info.id, info.slug, info.name});
            searchOn(std::move(search));
        });
    });
}

void HostedMeshes::make(const QString &name, const QString &displayName, Made done)
{
    const auto keys = crypto::KeyPair::generate();
    const broker::NewMesh mesh{MeshId::random(), MemberId::random(), name, keys.publicKey(), displayName};
    m_meshes.keepKeys(mesh.id, keys, this, [this, mesh, done = std::move(done)](const Result<void> &kept) {
        if (!kept)
            return done(std::unexpected(kept.error()));
        // Noted first: whatever ends the program from here on, the next start knows which mesh it has to look for.
        m_note(mesh.id, [this, mesh, done](const Result<void> &noted) {
            if (!noted)
                return abandon(mesh.id, noted.error(), done);
            create(mesh, done);
        });
    });
}

void HostedMeshes::create(const broker::NewMesh &mesh, const Made &done)
{
    if (!m_host)
        return abandon(mesh.id, {ErrorCode::Unavailable, tr("The broker was stopped meanwhile.")}, done);
    // The broker may end before its answer is here.
    m_host->createMesh(mesh, this, [this, mesh, done, url = m_url](Result<broker::CreatedMesh> created) {
        if (!created)
            return abandon(mesh.id, created.error(), done);
        const HostedMesh made{mesh.id, created->slug, mesh.name.simplified()};
        const MeshRecord record{
            mesh.id, mesh.ownerMember, created->slug, mesh.ownerDisplayName,
            url,     mesh.owner,       mesh.owner,    QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC)};
        m_meshes.adopt(record, this, [made, done](const Result<MeshId> &adopted) {
            if (!adopted)
                return done(std::unexpected(adopted.error()));
            done(made);
        });
    });
}

void HostedMeshes::abandon(const MeshId &mesh, const Error &error, const Made &done)
{
    m_meshes.dropKeys(mesh, this, [error, done] { done(std::unexpected(error)); });
}

} // namespace meshtray
