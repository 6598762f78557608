// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace meshtray::store {
namespace {

constexpr int sqliteConstraint = 19;
/// Our statements fit our schema: an error in one (1) means that the file is not what it was.
constexpr std::array sqliteDamages{1, 11, 26};

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::store)
};

/// The single value of a query; an invalid variant on any error.
QVariant single(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql) || !query.next())
        return {};
    return query.value(0);
}

Result<void> judge(QSqlDatabase &connection, const QString &path, const Schema &schema, Inspection inspection)
{
    const QVariant tables = single(connection, u"SELECT count(*) FROM sqlite_master"_s);
    const QVariant application = single(connection, u"PRAGMA application_id"_s);
    const QVariant version = single(connection, u"PRAGMA user_version"_s);
    if (!tables.isValid() || !application.isValid() || !version.isValid())
        return damagedFile(path);
    if (tables.toInt() == 0 && application.toInt() == 0)
        return {}; // made, but not filled yet
    if (application.toInt() != schema.applicationId)
        return damagedFile(path);
    if (version.toInt() > schema.version()) {
        return fail(
            ErrorCode::Unsupported,
            Words::tr("The database %1 was written by a newer Meshtray. Update this one, then try again.").arg(path));
    }
    if (inspection == Inspection::Head)
        return {};
    if (single(connection, u"PRAGMA quick_check(1)"_s).toString() != "ok"_L1)
        return damagedFile(path);
    return {};
}

} // namespace

std::unexpected<Error> damagedFile(const QString &path)
{
    return fail(
        ErrorCode::Corrupt,
        Words::tr("The database %1 is damaged or not one of Meshtray's. It was left as it is: move it away or restore "
                  "it from a backup, then try again.")
            .arg(path));
}

QString readOnlyOptions()
{
    return u"QSQLITE_OPEN_READONLY;"_s + readWriteOptions();
}

QString readWriteOptions()
{
    return u"QSQLITE_BUSY_TIMEOUT=5000"_s;
}

QSqlDatabase makeConnection(const QString &path, const QString &options)
{
    static std::atomic<quint64> counter = 0;
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meshtray-%1"_s.arg(++counter));
    connection.setDatabaseName(path);
    connection.setConnectOptions(options);
    return connection;
}

void dropConnection(QSqlDatabase &connection)
{
    const QString name = connection.connectionName();
    connection.close();
    connection = {};
    QSqlDatabase::removeDatabase(name);
}

Error describe(const QSqlError &error)
{
    // Extended result codes carry the plain one in their low byte.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == sqliteConstraint)
        return {ErrorCode::AlreadyExists, Words::tr("The database already has such an entry.")};
    // Not every failure comes with SQLite's own words.
    const QString said = error.text().trimmed();
    const QString reason = said.isEmpty() ? Words::tr("no reason given") : said;
    if (std::ranges::find(sqliteDamages, code) != sqliteDamages.end()) {
        return {ErrorCode::Corrupt, Words::tr("The database is damaged: %1 (code %2). Restore it from a backup.")
                                        .arg(reason, error.nativeErrorCode())};
    }
    return {ErrorCode::Io,
            Words::tr("The database could not be used: %1 (code %2)").arg(reason, error.nativeErrorCode())};
}

Result<void> makePrivateFolder(const QString &path)
{
    if (QDir(path).exists())
        return {};
    const bool isMade = QDir().mkpath(QFileInfo(path).absolutePath()) &&
                        QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!isMade)
        return fail(ErrorCode::Io, Words::tr("The folder %1 could not be made.").arg(path));
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    if (QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner) && !QFileInfo::exists(path))
        return fail(ErrorCode::Io, Words::tr("The file %1 could not be made: %2").arg(path, file.errorString()));
    return {};
}

Result<void> inspect(const QString &path, const Schema &schema, Inspection inspection)
{
    if (QFileInfo(path).size() == 0)
        return {};
    // What was being written when the program was killed has to be undone before anything can be read, and that is a
    // write. Only the first write to a new file has a journal of this kind.
    const bool isHalfWritten = QFileInfo(path + u"-journal"_s).size() > 0;
    QSqlDatabase connection = makeConnection(path, isHalfWritten ? readWriteOptions() : readOnlyOptions());
    const Result<void> verdict = connection.open() ? judge(connection, path, schema, inspection)
                                                   : Result<void>(std::unexpected(describe(connection.lastError())));
    dropConnection(connection);
    return verdict;
}

} // namespace meshtray::store
