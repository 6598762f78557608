// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "crypto/securebuffer.h"
#include "ui/automationcommand.h"

namespace meshtray {

/// The passphrase from the standard input, as KeysCommand::secret wants it: a line, two lines for a change. At a
/// terminal it is asked for without being shown, a new one twice. It is nowhere but in the buffer. Blocks.
Result<crypto::SecureBuffer> readPassphrase(const ui::KeysCommand &command);
/// The same for a backup that is made, and for one that is opened.
Result<crypto::SecureBuffer> readPassphrase(const ui::BackupCommand &command);
Result<crypto::SecureBuffer> readPassphrase(const ui::RestoreCommand &command);

} // namespace meshtray
