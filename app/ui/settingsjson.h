// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings.h"

#include <QByteArray>

namespace meshtray::ui {

/// What is not allowed gets its default: a text size out of bounds the nearest one, an unknown language the system's, a
/// proxy's address that cannot be read none at all (see Settings::proxyAddress).
Settings madeValid(Settings settings);

/// `settings.json`: version 1, one member for each field of Settings. Nothing in it is secret.
QByteArray toJson(const Settings &settings);

/// Total: a member that is missing or makes no sense gets its default, one that is not known is left out. Corrupt only
/// when it is no JSON object at all.
Result<Settings> settingsFromJson(const QByteArray &json);

} // namespace meshtray::ui
