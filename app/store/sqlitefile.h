// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/migrations.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace meshtray::store {

/// A closed connection under a name of its own. Give it back with dropConnection.
QSqlDatabase makeConnection(const QString &path, const QString &options);
/// For makeConnection: nothing is written.
QString readOnlyOptions();
QString readWriteOptions();
/// Closes it and forgets its name; no query of it may be left.
void dropConnection(QSqlDatabase &connection);

/// What a database error means, for the person and the program.
Error describe(const QSqlError &error);

/// Makes the folder with mode 0700 where it is not there, and those around it.
Result<void> makePrivateFolder(const QString &path);
/// Makes the folder with mode 0700 and the file with mode 0600, empty, where they are not there.
Result<void> makePrivateFile(const QString &path);

/// Says that a file is Corrupt.
std::unexpected<Error> damagedFile(const QString &path);

enum class Inspection {
    Whole, ///< every page; takes its time with a large file
    Head,  ///< what kind of file it is
};

/// Looks at a file without writing to it, but for what a kill left half written, which is undone: an empty one is fine,
/// one of another kind or a damaged one is Corrupt, one of a newer schema is Unsupported.
Result<void> inspect(const QString &path, const Schema &schema, Inspection inspection = Inspection::Whole);

} // namespace meshtray::store
