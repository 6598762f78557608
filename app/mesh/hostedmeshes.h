// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerhost.h"
#include "mesh/hoststate.h"
#include "mesh/meshservice.h"

#include <QObject>
#include <QUrl>

namespace meshtray {

/// How our own client reaches our own broker: over loopback when it listens there. At least one address.
QUrl ownUrl(const QList<net::ListenAddress> &listening);

/// Finds and makes this profile's own meshes on the broker that runs here. A mesh comes to be in steps (key, note,
/// broker, list of meshes), and the program can end between any two of them: what is half done is gone on with.
class HostedMeshes : public QObject {
    Q_OBJECT
public:
    using Found = std::function<void(Result<QList<HostedMesh>>)>;
    using Made = std::function<void(Result<HostedMesh>)>;
    /// Writes down which mesh is about to be made, then calls back.
    using Note = std::function<void(const MeshId &, std::function<void(Result<void>)>)>;

    HostedMeshes(QString folder, MeshService &meshes, Clock &clock, Note note, QObject *parent = nullptr);

    /// Which broker to ask, and how our client reaches it; null when it ends. `host` outlives its use.
    void use(broker::BrokerHost *host, const QUrl &url);

    /// Those of the broker's meshes that are ours. A noted one that the list of meshes does not have is taken up; one
    /// that was noted and no more is left out; Corrupt when the broker does not have one of those in the list.
    void find(const QList<MeshId> &noted, Found done);
    /// Makes a mesh and becomes its member. After a failure nothing is left but the note.
    void make(const QString &name, const QString &displayName, Made done);

private:
    struct Search {
        QList<broker::MeshInfo> left;
        QList<MeshId> noted;
        QList<HostedMesh> found;
        Found done;
    };

    bool isOurs(const broker::MeshInfo &info) const;
    Error lostMesh() const;
    void searchOn(Search search);
    /// The broker has made the mesh, and the list of meshes does not have it.
    void takeUp(const broker::MeshInfo &info, Search search);
    void create(const broker::NewMesh &mesh, const Made &done);
    void abandon(const MeshId &mesh, const Error &error, const Made &done);

    QString m_folder;
    MeshService &m_meshes;
    Clock &m_clock;
    Note m_note;
    broker::BrokerHost *m_host = nullptr;
    QUrl m_url;
};

} // namespace meshtray
