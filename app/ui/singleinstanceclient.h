// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/singleinstancewire.h"

namespace meshtray::ui {

/// Asks the process that has the profile and waits for its answer, up to 90 s. For a process that has nothing else to
/// do: it blocks. Unavailable when no process has the profile; nothing is made or changed then.
Result<QJsonObject> askRunningInstance(const QString &profileFolder, const InstanceRequest &request);

/// Whether a live process of this machine has the profile.
bool isInstanceRunning(const QString &profileFolder);

} // namespace meshtray::ui
