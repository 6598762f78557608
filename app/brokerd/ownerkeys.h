// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "crypto/keys.h"

#include <QString>

namespace meshtray::brokerd {

/// The keys of mesh owners where there is no keychain: DATA/owner-keys/MESHID.key, the 64 bytes seed ‖ public key, mode
/// 0600 in a folder of mode 0700. Whoever can read such a file can invite anybody to the mesh in its owner's name.
class OwnerKeys {
public:
    explicit OwnerKeys(const QString &dataFolder);

    QString fileOf(const MeshId &mesh) const;

    /// Whole or not at all, and never over another key.
    Result<void> save(const MeshId &mesh, const crypto::KeyPair &keys) const;
    /// NotFound when there is none, Refused when others may read the file, Corrupt when it is not a key pair.
    Result<crypto::KeyPair> load(const MeshId &mesh) const;
    /// For a mesh that did not come to be.
    void remove(const MeshId &mesh) const;

private:
    QString m_folder;
};

} // namespace meshtray::brokerd
