// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/mesh.h"
#include "mesh/recordfile.h"
#include "protocol/invite.h"

#include <QObject>
#include <QSet>

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

    /// Keeps the key pair of a mesh that is about to be made here, before anything else knows of it.
    void keepKeys(const MeshId &mesh, const crypto::KeyPair &keys, QObject *context,
                  std::function<void(Result<void>)> done);
    /// Remembers a mesh that we own and whose keys are kept, and connects. The keys go again when that fails.
    void adopt(const MeshRecord &record, QObject *context, Joined done);
    /// Removes keys of a mesh that was not made after all, then calls `done`.
    void dropKeys(const MeshId &mesh, QObject *context, std::function<void()> done);

    /// The broker of a mesh has a new address: connects there, and remembers it.
    void moveBroker(const MeshId &mesh, const QUrl &url);

    /// The key pair of a mesh, for signing invites as its owner.
    void readKeys(const MeshId &mesh, QObject *context, std::function<void(Result<crypto::KeyPair>)> done);

Q_SIGNALS:
    void meshAdded(meshtray::Mesh *mesh);

private:
    /// Somebody on the way in.
    struct Applicant {
        protocol::Invite invite;
        MeshId mesh;
        crypto::PublicKey key;
        crypto::PublicKey owner;
        QString displayName;
    };

    Mesh *add(const MeshRecord &record);
    QList<MeshRecord> records() const;
    void present(const Applicant &applicant, const Joined &finish);
    void undo(const MeshId &mesh, const Error &error, const Joined &finish);
    void remember(const MeshRecord &record, const Joined &finish);

    QString m_folder;
    SafeFile m_file;
    SecretStore &m_secrets;
    client::TransportFactory m_transports;
    Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::vector<std::unique_ptr<Mesh>> m_meshes;
    QSet<MeshId> m_joining;
};

} // namespace meshtray
