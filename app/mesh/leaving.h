// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "core/result.h"
#include "mesh/meshrecord.h"
#include "secrets/secretstore.h"

#include <functional>

namespace meshtray {

class MeshBook;

/// Takes away what there is of a mesh on this computer. First the list of meshes says that it is being left, then its
/// keys go, then its messages, then its name in the list: whatever ends the program in between, the next start knows
/// what is still to be done.
class Leaving : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    /// `folder`: of the profile. Both others outlive this object.
    Leaving(QString folder, MeshBook &book, SecretStore &secrets);

    /// Moves a mesh from the list to those being left. Io when that cannot be written; it is in the list then as
    /// before.
    void begin(MeshRecord record, QObject *context, Done done);
    /// Goes on with a mesh being left, whose connection and files are closed; succeeds at once with any other. On
    /// failure it is tried again when this is called again.
    void finish(const MeshId &mesh, QObject *context, Done done);

private:
    void removeSecrets(const MeshId &mesh, QStringList names, const Done &done);
    void removeFiles(const MeshId &mesh, const Done &done);

    QString m_folder;
    MeshBook &m_book;
    SecretStore &m_secrets;
    Aside m_aside;
};

} // namespace meshtray
