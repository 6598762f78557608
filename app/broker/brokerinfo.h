// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "crypto/keys.h"
#include "net/listenaddress.h"
#include "protocol/frames.h"
#include "protocol/invite.h"

#include <QDateTime>
#include <QList>

#include <optional>

// What a broker tells about itself, to the window that hosts it and to the command line.
namespace meshtray::broker {

/// Where it really listens, with the ports the system gave.
struct BrokerAddresses {
    QList<net::ListenAddress> listening;
    QByteArray tlsPin; ///< of its key, as net::spkiPin() writes it; empty when it speaks no TLS
};

/// A mesh to be made. Whoever asks chooses the ids (random ones), so that the owner's key can be kept safe before the
/// mesh exists.
struct NewMesh {
    MeshId id;
    MemberId ownerMember;
    QString name;
    crypto::PublicKey owner;
    QString ownerDisplayName;
};

struct CreatedMesh {
    MeshId mesh;
    MemberId ownerMember;
    QString slug; ///< the name in the form links carry: lower case, digits and dashes
};

struct MeshInfo {
    MeshId id;
    QString slug;
    QString name;
    crypto::PublicKey owner;
};

struct MemberInfo {
    MemberId id;
    QString displayName;
    crypto::PublicKey pubkey;
    protocol::Role role = protocol::Role::Member;
    QDateTime joinedAt;  ///< UTC
    int connections = 0; ///< live now; 0 means offline (always 0 when asked from outside the running broker)
    protocol::Status status = protocol::Status::Idle;
    QString summary = {}; ///< what the member says it is working on; cleaned, may be empty
    bool banned = false;  ///< not a member any more, and not let in again until unbanned
    std::optional<QDateTime> kickedUntil = std::nullopt; ///< UTC; refused until then
};

/// What an invite is good for. One that is several of these is the last of them.
enum class InviteState { Open, UsedUp, Expired, Revoked };

struct InviteInfo {
    QByteArray id; ///< for people to name it: 12 hex characters, not secret
    protocol::Role role = protocol::Role::Member;
    int maxUses = 1;
    int usedCount = 0;
    QDateTime createdAt; ///< UTC, as the next
    QDateTime expiresAt;
    InviteState state = InviteState::Open;
};

} // namespace meshtray::broker
