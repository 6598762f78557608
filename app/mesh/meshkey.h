// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshrecord.h"
#include "secrets/secretstore.h"

#include <functional>

// The key pair of a mesh in the keychain. Callbacks come as SecretStore's do; never after `context` is gone.
namespace meshtray {

using KeyRead = std::function<void(std::expected<crypto::KeyPair, SecretError>)>;
using KeyDone = std::function<void(std::expected<void, SecretError>)>;

/// The pair that belongs to `record`, from its place; from the place of the next one while a move is pending. Corrupt
/// when another key or something else stands there.
void readMeshKey(SecretStore &secrets, const MeshRecord &record, QObject *context, KeyRead done);

/// Writes a pair under `name`, reads it back and compares. What stood there is replaced.
void keepMeshKey(SecretStore &secrets, const QString &name, const crypto::KeyPair &keys, QObject *context,
                 KeyDone done);

/// Ends a pending move: afterwards the pair of `record` is in its place and nowhere else. Can be called at every stage
/// of it, and again after a failure.
void finishKeyMove(SecretStore &secrets, const MeshRecord &record, QObject *context, KeyDone done);

} // namespace meshtray
