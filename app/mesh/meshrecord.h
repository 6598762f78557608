// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "crypto/keys.h"
#include "protocol/frames.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace meshtray {

/// Under which name the key pair of a mesh is kept in the keychain.
inline QString secretNameOf(const MeshId &mesh)
{
    return QStringLiteral("mesh/") + mesh.toString();
}

/// Where a new pair waits while we join a mesh again with it.
inline QString nextSecretNameOf(const MeshId &mesh)
{
    return secretNameOf(mesh) + QStringLiteral("/next");
}

/// Under which name the key that seals a mesh's messages on the disk is kept in the keychain: 32 bytes.
inline QString historySecretNameOf(const MeshId &mesh)
{
    return QStringLiteral("history/") + mesh.toString();
}

/// Whether the pair of a mesh stands where it belongs.
enum class KeyMove {
    Done,
    Pending, ///< we joined again: the pair may still be under nextSecretNameOf(), and has to be moved
};

/// What is remembered of a mesh we belong to. Not secret; the key pair is in the keychain, see secretNameOf().
struct MeshRecord {
    MeshId mesh;
    MemberId member;
    QString slug;
    QString displayName; ///< ours, in this mesh
    QUrl brokerUrl;
    crypto::PublicKey publicKey;                 ///< ours; a key from the keychain has to match it
    std::optional<crypto::PublicKey> owner;      ///< nothing when whoever told us of the mesh did not say
    QDateTime joinedAt;                          ///< UTC
    std::optional<protocol::Status> status = {}; ///< chosen for this mesh alone; nothing: the one for all
    KeyMove keyMove = KeyMove::Done;
    QString summary = {};          ///< what we say we are doing; empty: nothing
    QList<QByteArray> groups = {}; ///< those we joined here

    bool isOurs() const { return owner == publicKey; }
};

} // namespace meshtray
