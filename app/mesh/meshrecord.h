// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "crypto/keys.h"

#include <QDateTime>
#include <QUrl>

namespace meshtray {

/// Under which name the key pair of a mesh is kept in the keychain.
inline QString secretNameOf(const MeshId &mesh)
{
    return QStringLiteral("mesh/") + mesh.toString();
}

/// Under which name the key that seals a mesh's messages on the disk is kept in the keychain: 32 bytes.
inline QString historySecretNameOf(const MeshId &mesh)
{
    return QStringLiteral("history/") + mesh.toString();
}

/// What is remembered of a mesh we belong to. Not secret; the key pair is in the keychain, see secretNameOf().
struct MeshRecord {
    MeshId mesh;
    MemberId member;
    QString slug;
    QString displayName; ///< ours, in this mesh
    QUrl brokerUrl;
    crypto::PublicKey publicKey; ///< ours; a key from the keychain has to match it
    crypto::PublicKey owner;
    QDateTime joinedAt; ///< UTC
};

} // namespace meshtray
