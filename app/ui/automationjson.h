// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"

#include <QJsonObject>

// What automation prints of states and messages. Names here are part of the documented interface: docs/automation.md.
namespace meshtray::ui {

/// locked, absent, no_service, timed_out, denied, corrupt or failed.
QString nameOf(SecretError::Kind kind);
/// {id, slug, displayName, brokerUrl, pubkey, state, reason?, key?, code?, unread, status, keepingTrouble?,
/// clockSkewMs?}
QJsonObject meshToJson(Mesh &mesh);
/// {state, mesh?, slug?, listening?, meshes?, reason?}
QJsonObject hostingToJson(const HostState &state);
/// {mesh, slug, name}
QJsonObject toJson(const HostedMesh &mesh);
/// {mesh, slug, listening, meshes}
QJsonObject toJson(const Hosting &hosting);
/// {token, link, httpLink, expiresAt}; expiresAt is ISO 8601 in UTC.
QJsonObject toJson(const protocol::Invite &invite);
/// {id, mesh, from: {key, name}, to, text, at, trust, priority} of a received message.
QJsonObject receivedToJson(const MeshRecord &mesh, const Message &message);
/// {id, mesh, to: {key, name}, text, at, priority, state, …} of a sent message, and the one above of a received one.
QJsonObject toJson(const MeshRecord &mesh, const Message &message);
/// {id, state: waiting|accepted|not_confirmed|refused|expired|cancelled, messageId?, reason?, mayHaveArrived?}
QJsonObject sentToJson(const QByteArray &id, const client::OutgoingState &state);

} // namespace meshtray::ui
