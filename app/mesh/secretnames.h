// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace meshtray {

class HostingService;
class MeshService;

/// Names under which a profile with these meshes, and with what it hosts, may have kept a secret up to now.
QStringList secretNamesOf(const MeshService &meshes, const HostingService &hosting);

} // namespace meshtray
