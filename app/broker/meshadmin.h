// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerinfo.h"
#include "store/brokerstore.h"

// What the person who hosts does to a broker's store, whether it serves at the moment or not. Times: Unix milliseconds.
namespace meshtray::broker {

/// A new mesh whose owner is its first member, with role admin. InvalidInput for a name that is empty or longer than 64
/// characters, AlreadyExists for one that is taken. The slug gets a number when only the slug is taken.
Result<CreatedMesh> createMesh(store::BrokerStore &store, const NewMesh &mesh, qint64 now);

/// Makes a signed invite known, so that its token can be used `maxUses` times. NotFound for a mesh that is not here,
/// Refused when somebody else than its owner signed,
/// AlreadyExists for the very same token. A host name in its URL is one that the broker may be asked for from then on.
Result<void> registerInvite(store::BrokerStore &store, const protocol::Invite &invite, int maxUses, qint64 now);
/// Some invite's URL has this host name: lower case, without a final dot.
bool isInvitedTo(store::BrokerStore &store, const QByteArray &hostName);

Result<QList<MeshInfo>> meshInfos(store::BrokerStore &store);
/// NotFound for a mesh that is not here. Everybody is offline in the answer.
Result<QList<MemberInfo>> memberInfos(store::BrokerStore &store, const MeshId &mesh);

/// A name without control and bidirectional formatting characters, at most 64 characters, without spaces around it.
/// May be empty.
QString cleanDisplayName(const QString &name);

} // namespace meshtray::broker
