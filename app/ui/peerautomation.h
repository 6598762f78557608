// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "ui/meshcommands.h"

#include <QJsonObject>

#include <functional>

// What is asked about those in a mesh, and what we tell them about us. GUI thread; nothing blocks. `answer` comes
// exactly once, never after `context` is gone; `meshes` outlives it.
namespace meshtray::ui {

using PeerAnswer = std::function<void(Result<QJsonObject>)>;

/// {peers: [{mesh, key, name, status, summary, groups, online}]}, as new as the brokers tell.
void runPeers(MeshService &meshes, const PeersCommand &command, QObject *context, const PeerAnswer &answer);
/// {summary, meshes}
void runSetSummary(MeshService &meshes, const SetSummaryCommand &command, const PeerAnswer &answer);
/// {mesh, groups}
void runGroup(MeshService &meshes, const GroupCommand &command, const PeerAnswer &answer);

} // namespace meshtray::ui
