// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/joindesk.h"
#include "mesh/joining.h"
#include "mesh/leaving.h"
#include "mesh/mesh.h"
#include "mesh/meshbook.h"
#include "mesh/rejoining.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace meshtray {

/// What the keychain said, for code that decides by ErrorCode: NotFound for an absent key, Unavailable for the rest.
Error toError(const SecretError &error);

/// How leaving a mesh ended.
struct LeftMesh {
    /// Why keys or messages are still there; they are deleted at the next start. Nothing: all is gone.
    std::optional<Error> remains;
};

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
    /// The same with a new key, for a mesh that we are in, also when its key is lost. When the broker has let us in,
    /// the new key takes the old one's place and the mesh connects with it; before that nothing changes. NotFound when
    /// we are not in it; Refused by the broker, or when we own the mesh, or the invite is another owner's.
    void joinAgain(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done);
    /// Calls off join() or joinAgain(), which then answers: Unavailable when nothing was sent, TimedOut when the broker
    /// was being asked. Does nothing once it has answered, or when nobody is on the way there.
    void cancelJoin(const MeshId &mesh) { m_joinDesk.cancel(mesh); }

    /// Leaves a mesh: the connection is closed, the mesh is out of the list, then its keys and messages are deleted; a
    /// program that ends meanwhile goes on with that at its next start. The broker is not told. Does not look at
    /// whether the mesh is hosted here; see leaveMesh().
    void leave(const MeshId &mesh, QObject *context, std::function<void(Result<LeftMesh>)> done);
    /// Deletes what was left behind of a mesh that we are not in any more; succeeds at once when there is nothing.
    void finishLeaving(const MeshId &mesh, QObject *context, std::function<void(Result<void>)> done);

    /// Keeps the key pair of a mesh that is about to be made here, before anything else knows of it.
    void keepKeys(const MeshId &mesh, const crypto::KeyPair &keys, QObject *context,
                  std::function<void(Result<void>)> done);
    /// Remembers a mesh that we own and whose keys are kept, and connects.
    void adopt(const MeshRecord &record, QObject *context, Joined done);
    /// Removes keys of a mesh that was not made after all, then calls `done`.
    void dropKeys(const MeshId &mesh, QObject *context, std::function<void()> done);

    /// The broker of a mesh has a new address: connects there, and remembers it.
    void moveBroker(const MeshId &mesh, const QUrl &url);

    /// Our status in every mesh, also in those joined later; statuses chosen for one mesh are forgotten.
    void setStatusOfAll(protocol::Status status);
    protocol::Status statusOfAll() const { return m_book.list().status; }
    /// Our status in one mesh, whatever it is in the others. Does nothing when it is not ours.
    void setStatus(const MeshId &mesh, protocol::Status status);
    /// What we say we are doing in one mesh, and the groups we belong to there; remembered. Errors as of Mesh; NotFound
    /// when the mesh is not ours.
    Result<void> setSummary(const MeshId &mesh, const QString &summary);
    Result<void> joinGroup(const MeshId &mesh, const QString &group);
    Result<void> leaveGroup(const MeshId &mesh, const QString &group);

    /// How many days messages are kept, in every mesh; nothing: for good. InvalidInput for less than one or more than
    /// mostRetentionDays. What is unread or waits to be sent stays whatever its age.
    Result<void> setRetention(std::optional<int> days);
    std::optional<int> retentionDays() const { return m_book.list().retentionDays; }

    /// The key pair of a mesh, for signing invites as its owner.
    void readKeys(const MeshId &mesh, QObject *context, std::function<void(Result<crypto::KeyPair>)> done);

    /// Where this profile keeps its secrets.
    SecretStore &secrets() { return m_secrets; }

Q_SIGNALS:
    void meshAdded(meshtray::Mesh *mesh);
    /// It is not in meshes() any more, and is destroyed when everybody has been told.
    void meshRemoved(meshtray::Mesh *mesh);
    void statusOfAllChanged();
    /// Somebody who joins has got a key, and the broker's answer is waited for.
    void joinAsksBroker(const meshtray::MeshId &mesh);

private:
    Mesh *add(const MeshRecord &record);
    void remember(const MeshRecord &record, const Joined &finish);
    void forget(const MeshId &mesh);
    void applyRetention(Mesh &mesh) const;
    Result<void> changePresence(const MeshId &id, const std::function<Result<void>(Mesh &)> &change);

    QString m_folder;
    MeshBook m_book;
    SecretStore &m_secrets;
    client::TransportFactory m_transports;
    Clock &m_clock;
    JoinDesk m_joinDesk;
    Joining m_joining;
    Rejoining m_rejoining;
    Leaving m_leaving;
    std::vector<std::unique_ptr<Mesh>> m_meshes;
};

} // namespace meshtray
