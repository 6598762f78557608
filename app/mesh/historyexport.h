// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/messagestore.h"

namespace meshtray {

/// Writes every message as a JSON array to `file`, which must not be there yet (AlreadyExists); mode 0600. How many
/// were written. Io when it cannot be written to its end, Unavailable when `isUnwanted`; there is no file then. Blocks.
Result<int> exportHistory(store::MessageStore &store, const QString &file,
                          const std::function<QByteArray(const store::MessageRecord &)> &toJson,
                          const std::function<bool()> &isUnwanted);

} // namespace meshtray
