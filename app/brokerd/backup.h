// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QStringList>

// A backup of a broker's data: a folder (0700) with broker.sqlite, owner-keys/ and tls.pem as they were, and
// backup.json with the SHA-256 of each file. It holds the secret keys of the meshes' owners.
namespace meshtray::brokerd {

/// What is in a backup.
struct BackupContent {
    QStringList files;      ///< relative to its folder
    QStringList secretKeys; ///< those of them that nobody else may read
    /// Ids of meshes whose owner's key is not among them: a desktop has it in its keychain.
    QStringList missingOwnerKeys;
};

/// Also while a broker serves the folder, in which links are followed. `to` must not be there yet; it is there when the
/// backup is whole.
Result<BackupContent> makeBackup(const QString &dataFolder, const QString &to, const Clock &clock);

/// Checks the backup first: Corrupt when a file is missing, a link or not as it was, Unsupported when a newer Meshtray
/// made it. `dataFolder` must not be there yet, or be empty; it is as before when anything fails.
Result<BackupContent> restoreBackup(const QString &from, const QString &dataFolder);

} // namespace meshtray::brokerd
