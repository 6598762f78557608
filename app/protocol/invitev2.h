// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"
#include "protocol/invite.h"

// The second form of invites: the link carries a short code only, the broker keeps the capability that the owner
// signed.
namespace meshtray::protocol {

struct InviteCapability {
    QString meshId;
    QString inviteId;
    qint64 expiresAt = 0; ///< Unix seconds
    Role role = Role::Member;
    QByteArray ownerPubkey; ///< 64 hex characters
};

/// `v=2|mesh_id|invite_id|expires_at|role|owner_pubkey`
QByteArray inviteCanonical(const InviteCapability &capability);
/// 128 hex characters. Fills nothing in: `ownerPubkey` must be the owner's.
QByteArray signCapability(const InviteCapability &capability, const crypto::KeyPair &owner);
bool verifyCapability(const InviteCapability &capability, QByteArrayView signatureHex);

/// How a broker keeps it: `{"canonical":…,"signature":…}`.
QByteArray storedCapability(const InviteCapability &capability, QByteArrayView signatureHex);

/// The code in `http(s)://HOST[/xx]/i/CODE`, the same without a scheme, `claudemesh://i/CODE`, or a bare code:
/// 6 to 16 letters and digits. Nothing for anything else.
std::optional<QByteArray> inviteCode(QStringView text);

} // namespace meshtray::protocol
