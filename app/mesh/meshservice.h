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
    QList<MeshId> ids() const;
    Mesh *find(const MeshId &mesh) const;
    /// By id, or by slug or name when just one mesh has it.
    Result<Mesh *> findByText(const QString &meshOrSlug) const;

    /// Makes a key pair, stores it in the keychain, presents it with the invite to the broker, remembers the mesh and
    /// connects. A key that the keychain already has for this mesh is used, never replaced. When the broker refuses or
    /// is not there, nothing is left behind; TimedOut keeps the key, because the broker may have let us in: join again.
    void join(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done);

    /// Keeps the key pair of a mesh that is about to be made here, before anything else knows of it.
    void keepKeys(const MeshId &mesh, const crypto::KeyPair &keys, QObject *context,
                  std::function<void(Result<void>)> done);
    /// Remembers a mesh that we own and whose keys are kept, and connects.
    void adopt(const MeshRecord &record, QObject *context, Joined done);
    /// Removes keys of a mesh that was not made after all, then calls `done`.
    void dropKeys(const MeshId &mesh, QObject *context, std::function<void()> done);

    /// The broker of a mesh has a new address: connects there, and remembers it.
    void moveBroker(const MeshId &mesh, const QUrl &url);

    /// The key pair of a mesh, for signing invites as its owner.
    void readKeys(const MeshId &mesh, QObject *context, std::function<void(Result<crypto::KeyPair>)> done);

    /// Where this profile keeps its secrets.
    SecretStore &secrets() { return m_secrets; }

Q_SIGNALS:
    void meshAdded(meshtray::Mesh *mesh);

private:
    /// Somebody on the way in.
    struct Applicant {
        protocol::Invite invite;
        MeshId mesh;
        crypto::PublicKey owner;
        QString displayName;
    };

    Mesh *add(const MeshRecord &record);
    void applyWithKept(const Applicant &applicant, const crypto::SecureBuffer &secret, const Joined &finish);
    void applyWithNew(const Applicant &applicant, const Joined &finish);
    void present(const Applicant &applicant, const crypto::PublicKey &key, const Joined &finish);
    void remember(const MeshRecord &record, const Joined &finish);
    void save();

    QString m_folder;
    SafeFile m_file;
    SecretStore &m_secrets;
    client::TransportFactory m_transports;
    Clock &m_clock;
    std::vector<std::unique_ptr<Mesh>> m_meshes;
    QList<MeshRecord> m_records; ///< what the file holds, or will when it is written
    QSet<MeshId> m_joining;
};

} // namespace meshtray
