// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/mesh.h"
#include "protocol/invite.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace meshtray {

/// All meshes of this profile: reads and writes `meshes.json` in its folder, starts each mesh, joins new ones.
class MeshService : public QObject {
    Q_OBJECT
public:
    using Joined = std::function<void(Result<MeshId>)>;

    /// `folder`: the profile's data folder, made with mode 0700 when missing.
    MeshService(QString folder, SecretStore &secrets, client::TransportFactory transports, Clock &clock,
                QObject *parent = nullptr);
    ~MeshService() override;

    /// Reads the list of meshes and starts each. Corrupt when the file cannot be read; it is left as it is.
    Result<void> load();

    const std::vector<std::unique_ptr<Mesh>> &meshes() const { return m_meshes; }
    Mesh *find(const MeshId &mesh) const;
    /// By id, or by slug when just one mesh has it.
    Result<Mesh *> findByText(const QString &meshOrSlug) const;

    /// Makes a key pair, stores it in the keychain, presents it with the invite to the broker, remembers the mesh and
    /// connects. Nothing is left behind when any step fails.
    void join(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done);

    /// Remembers a mesh whose broker we host; `keys` is the owner's pair and goes to the keychain first.
    void adopt(const MeshRecord &record, const crypto::KeyPair &keys, QObject *context, Joined done);

    /// The key pair of a mesh, for signing invites as its owner.
    void readKeys(const MeshId &mesh, QObject *context, std::function<void(Result<crypto::KeyPair>)> done);

Q_SIGNALS:
    void meshAdded(meshtray::Mesh *mesh);

private:
    Result<void> save() const;
    Mesh *add(const MeshRecord &record);
    void remember(const MeshRecord &record, const crypto::KeyPair &keys, QObject *context, Joined done);

    QString m_folder;
    SecretStore &m_secrets;
    client::TransportFactory m_transports;
    Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::vector<std::unique_ptr<Mesh>> m_meshes;
};

} // namespace meshtray
