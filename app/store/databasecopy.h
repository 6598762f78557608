// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/migrations.h"

#include <QStringList>

namespace meshtray::store {

/// Writes the database at `from` as it is at one moment into the new file `to` (mode 0600), while others may be
/// writing to it. The copy is one file without a journal; it is not synced to the disk. NotFound, Corrupt or
/// Unsupported when `from` is not a sound database of that schema; there is no file `to` then.
Result<void> copyDatabase(const QString &from, const QString &to, const Schema &schema);

/// NotFound, Corrupt or Unsupported when the file is not a sound database of that schema. Nothing is written.
Result<void> checkDatabase(const QString &path, const Schema &schema);

/// The ids of the meshes in a broker's database, of whichever schema. Nothing is written.
Result<QStringList> meshIdsIn(const QString &path);

} // namespace meshtray::store
