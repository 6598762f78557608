// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace meshtray::store {

enum class JournalState {
    Sound,   ///< or not there
    Damaged, ///< something that was committed stands behind a place that is not as it was written
};

/// Looks at the journal (`-wal`) beside a database that nobody has open. SQLite takes the first part that is not whole,
/// and all behind it, for what a power cut left of writes that were never confirmed, and says nothing: that is so when
/// nothing whole stands behind it, and else a damage. Format: sqlite.org/walformat.html. Reads the whole journal.
JournalState checkJournal(const QString &databasePath);

/// The same, and a warning in the log.
void warnOfDamagedJournal(const QString &databasePath);

} // namespace meshtray::store
