// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"

#include <QJsonObject>

#include <expected>

namespace meshtray::protocol {

enum class Role { Member, Admin };
QByteArray toWire(Role role);
std::optional<Role> roleFromWire(QByteArrayView text);

/// What an owner signs to let somebody in (v1). Text fields are kept as they came: the signature covers them to the
/// letter.
struct InvitePayload {
    QString meshId;
    QString meshSlug;
    QString brokerUrl;    ///< ws:// or wss://
    qint64 expiresAt = 0; ///< Unix seconds
    QString meshRootKey;  ///< base64url of 32 bytes
    Role role = Role::Member;
    QString ownerPubkey; ///< 64 hex characters
    QString signature;   ///< 128 hex characters
};

/// An invite that was read from a link: the payload, and the token under which the broker knows it.
struct Invite {
    InvitePayload payload;
    QJsonObject payloadJson; ///< as it came, to be sent back unchanged in /join
    QByteArray token;        ///< base64url of the JSON; a bearer secret, never logged
};

/// Why a link or a payload is not an invite that can be used.
struct InviteError {
    enum class Kind {
        Format,    ///< not a link, token or code of any known form
        NotJson,   ///< the token holds something else
        Shape,     ///< a field is missing or wrong; `field` says which
        Signature, ///< the owner did not sign this
        Expired,
    };
    Kind kind = Kind::Format;
    QString field;   ///< for Shape: "v", "role", "mesh_root_key", … ("" when the whole is not an object)
    QString message; ///< one sentence for the person: what happened, what to do next
};

/// `v|mesh_id|mesh_slug|broker_url|expires_at|mesh_root_key|role|owner_pubkey`
QByteArray inviteCanonical(const InvitePayload &payload);

/// Reads the JSON object of a payload: shape and signature; expiry too unless `nowSeconds` is 0.
std::expected<InvitePayload, InviteError> parseInvitePayload(const QJsonObject &json, qint64 nowSeconds);

/// Reads what people paste: `ic://join/TOKEN`, `http(s)://HOST[:PORT][/xx]/join/TOKEN`, `claudemesh://join/TOKEN`,
/// `claudemesh://TOKEN`, `claudemesh://i/TOKEN`, or a bare token; spaces around it and a slash behind it are no matter.
/// Checks shape, signature and expiry.
std::expected<Invite, InviteError> parseInviteLink(QStringView text, qint64 nowSeconds);

/// Signs `payload` with the owner's keys (fills ownerPubkey and signature) and makes its token.
Invite signInvite(InvitePayload payload, const crypto::KeyPair &owner);

/// "ic://join/TOKEN"
QString inviteLink(const Invite &invite);
/// The same for a browser, on the broker's own port: "http://HOST:PORT/join/TOKEN"; https for wss.
QString inviteHttpLink(const Invite &invite);

} // namespace meshtray::protocol
