// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "mesh/meshservice.h"
#include "protocol/clientconfig.h"

namespace meshtray {

/// Fewer bytes are no passphrase for a backup.
constexpr size_t shortestBackupPassphrase = 12;

/// Writes all meshes with their keys into one file that a passphrase opens (crypto/backup.h). What is inside is a file
/// of the command-line client, with our own fields added. MeshImport::fromBackup brings it back.
class MeshBackup : public QObject {
    Q_OBJECT
public:
    /// How many meshes are in it.
    using Done = std::function<void(Result<qsizetype>)>;

    /// `meshes` outlives this object.
    explicit MeshBackup(MeshService &meshes, QObject *parent = nullptr);

    /// Makes the file `path`, mode 0600, whole or not at all. `passphrase`: UTF-8. `done` comes once, never after
    /// `context` is gone. InvalidInput for a short passphrase, NotFound without a mesh, AlreadyExists for a file that
    /// is there, Unavailable with its name when a mesh's key cannot be read: a backup holds all of them or is not made.
    void write(const QString &path, crypto::SecureBuffer passphrase, QObject *context, Done done);

private:
    struct Run;

    void next(const std::shared_ptr<Run> &run);
    void seal(const std::shared_ptr<Run> &run);

    MeshService &m_meshes;
    Aside m_aside;
};

} // namespace meshtray
