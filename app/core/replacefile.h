// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace meshtray {

/// Replaces a file as a whole, mode 0600: a temporary file beside it ("PATH.new"), fsync, rename, fsync of the folder.
/// Whatever ends the program or the power, there is the old content or the new one. Io with the path in the sentence;
/// the old content is still there then. That only the folder could not be synced is no failure, and logged. Blocks: not
/// on the GUI thread. One writer of a path at a time.
Result<void> replaceFile(const QString &path, QByteArrayView content);

} // namespace meshtray
