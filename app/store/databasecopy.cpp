// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/databasecopy.h"

#include "store/sqlitefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace meshtray::store {
namespace {

Result<void> vacuumInto(const QString &from, const QString &to)
{
    QSqlDatabase connection = makeConnection(from, u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    Result<void> copied;
    if (!connection.open()) {
        copied = std::unexpected(describe(connection.lastError()));
    } else {
        QSqlQuery query(connection);
        query.prepare(u"VACUUM INTO ?"_s);
        query.addBindValue(to);
        if (!query.exec())
            copied = std::unexpected(describe(query.lastError()));
    }
    dropConnection(connection);
    return copied;
}

Result<QStringList> firstColumn(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return std::unexpected(describe(query.lastError()));
    QStringList values;
    while (query.next())
        values.append(query.value(0).toString());
    if (query.lastError().isValid())
        return std::unexpected(describe(query.lastError()));
    return values;
}

} // namespace

Result<void> checkDatabase(const QString &path, const Schema &schema)
{
    if (QFileInfo(path).size() == 0) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("meshtray::store", "There is no broker database at %1.").arg(path));
    }
    return inspect(path, schema);
}

Result<void> copyDatabase(const QString &from, const QString &to, const Schema &schema)
{
    if (const auto sound = checkDatabase(from, schema); !sound)
        return sound;
    // SQLite fills an empty file, which has the right mode from its beginning.
    if (const auto made = makePrivateFile(to); !made)
        return made;
    const auto copied = vacuumInto(from, to);
    if (!copied)
        QFile::remove(to);
    return copied;
}

Result<QStringList> meshIdsIn(const QString &path)
{
    QSqlDatabase connection = makeConnection(path, readOnlyOptions());
    const Result<QStringList> ids = connection.open()
                                        ? firstColumn(connection, u"SELECT id FROM meshes ORDER BY created_at, id"_s)
                                        : Result<QStringList>(std::unexpected(describe(connection.lastError())));
    dropConnection(connection);
    return ids;
}

} // namespace meshtray::store
