// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "protocol/clientconfig.h"

#include <QString>

// Files with secrets in them, in the clear or sealed. Nothing of them is in buffers that are not wiped. All of it
// blocks: not on the GUI thread.
namespace meshtray {

/// A file of the command-line client. NotFound, InvalidInput when it is too large or no file, Io.
Result<protocol::ClientConfigText> readClientConfig(const QString &path);

/// Puts `content` in the place of an existing file at once (temporary file, fsync, rename), mode 0600. Of a link, what
/// it leads to is replaced.
Result<void> replaceSecretFile(const QString &path, std::span<const unsigned char> content);

/// Makes a file, whole or not at all, mode 0600. AlreadyExists when there is anything of that name; it is left alone.
Result<void> createSecretFile(const QString &path, std::span<const unsigned char> content);

/// A backup file, as it is. NotFound, InvalidInput, Io as above.
Result<QByteArray> readBackupFile(const QString &path);

} // namespace meshtray
