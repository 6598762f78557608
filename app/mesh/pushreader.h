// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshrecord.h"
#include "mesh/message.h"

#include <optional>

namespace meshtray {

/// A push as a person will see it.
struct ReadPush {
    Message message;
    /// 32 bytes, the same for every copy of one envelope, under whatever id it comes; empty when there is no nonce to
    /// tell two messages of the same words apart.
    QByteArray fingerprint;
};

/// What a push is to a person: opened if it was sealed for us, marked as what it can be trusted to be. Nothing for the
/// broker's own news, which are not messages. `ownMeshes`: every mesh of ours, to know a message that was made for
/// another one.
std::optional<ReadPush> readPush(const protocol::PushFrame &push, const MeshRecord &mesh, const crypto::KeyPair &keys,
                                 const QList<MeshId> &ownMeshes, qint64 wallMs);

} // namespace meshtray
