// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerinfo.h"
#include "store/brokerstore.h"

// What the person who hosts does with invites, whether the broker serves at the moment or not. Times: Unix
// milliseconds.
namespace meshtray::broker {

constexpr qsizetype inviteIdLength = 12;

/// Makes a signed invite known, so that its token can be used `maxUses` times. NotFound for a mesh that is not here,
/// Refused when somebody else than its owner signed,
/// AlreadyExists for the very same token. A host name in its URL is one that the broker may be asked for from then on.
Result<void> registerInvite(store::BrokerStore &store, const protocol::Invite &invite, int maxUses, qint64 now);
/// Signs an invite with these terms and makes it known. A token is its terms and their signature, nothing random: of
/// two with the same terms one is valid a second longer. Errors as registerInvite.
Result<protocol::Invite> makeInvite(store::BrokerStore &store, protocol::InvitePayload payload,
                                    const crypto::KeyPair &owner, int maxUses, qint64 now);
/// Some invite's URL has this host name: lower case, without a final dot.
bool isInvitedTo(store::BrokerStore &store, const QByteArray &hostName);

/// In the order they were made. NotFound for a mesh that is not here.
Result<QList<InviteInfo>> inviteInfos(store::BrokerStore &store, const MeshId &mesh, qint64 now);
/// Nobody joins by it from now on; who has joined stays. NotFound for a mesh or an invite that is not here.
Result<void> revokeInvite(store::BrokerStore &store, const MeshId &mesh, const QByteArray &inviteId);
/// The id under which the invite of that token is listed.
QByteArray inviteIdOf(QByteArrayView token);

} // namespace meshtray::broker
