// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"

namespace meshtray::crypto {

/// The 32-byte root key that invites of a mesh carry (`mesh_root_key`), base64url. Clients of today pass it on and use
/// it for nothing; it only has to be the same in every invite of a mesh and unknown to outsiders. So it is derived:
/// BLAKE2b-256, keyed with the owner's seed, over "meshtray-mesh-root-key-v1|<meshId>".
QByteArray meshRootKey(const KeyPair &owner, QByteArrayView meshId);

} // namespace meshtray::crypto
