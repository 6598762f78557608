// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/joining.h"

namespace meshtray {

class Mesh;
class MeshBook;

/// Joins a mesh that we are in again, with a new key. The new pair waits under nextSecretNameOf() until the broker has
/// let it in; then the record says so (from here on it is the mesh's key), then it moves to its place. The program may
/// end between any two of these: the record decides which key is the mesh's, and a move that is pending is gone on with
/// as soon as the key could be read. See MeshService::joinAgain.
class Rejoining : public QObject {
    Q_OBJECT
public:
    using Joined = Joining::Joined;

    /// All outlive this object.
    Rejoining(MeshService &meshes, JoinDesk &desk, MeshBook &book, SecretStore &secrets, Clock &clock);

    void joinAgain(const protocol::Invite &invite, const QString &displayName, QObject *context, Joined done);
    /// Ends a pending move of this mesh once it has its key.
    void watch(Mesh *mesh);

private:
    Result<void> check(const Applicant &applicant) const;
    void chooseKey(const Applicant &applicant, const Joined &finish);
    void presentNew(const Applicant &applicant, const Joined &finish);
    void present(const Applicant &applicant, const crypto::PublicKey &key, const Joined &finish);
    void remember(const Applicant &applicant, const MemberId &member, const crypto::PublicKey &key,
                  const Joined &finish);
    void move(const MeshId &mesh, std::function<void(Result<void>)> done);

    MeshService &m_meshes;
    JoinDesk &m_desk;
    MeshBook &m_book;
    SecretStore &m_secrets;
    Clock &m_clock;
    QSet<MeshId> m_underWay;
    QSet<MeshId> m_moving;
};

} // namespace meshtray
