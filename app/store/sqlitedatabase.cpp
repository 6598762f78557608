// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitedatabase.h"

#include "core/logging.h"
#include "store/sqlitefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::store {

namespace {

constexpr std::array forWriting{"PRAGMA journal_mode=WAL"_L1, "PRAGMA synchronous=FULL"_L1, "PRAGMA foreign_keys=ON"_L1,
                                "PRAGMA trusted_schema=OFF"_L1};
constexpr qint64 mostCheckedBytes = 32 * 1024 * 1024; ///< about half a second
constexpr std::array forReading{"PRAGMA query_only=ON"_L1, "PRAGMA trusted_schema=OFF"_L1};

} // namespace

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString &path, const Schema &schema)
{
    if (const auto made = makePrivateFile(path); !made)
        return std::unexpected(made.error());
    if (const auto sound = inspect(path, schema); !sound)
        return std::unexpected(sound.error());
    auto database = connectTo(path, readWriteOptions(), forWriting);
    if (!database)
        return database;
    if (const auto mended = (*database)->mendIndexes(path); !mended)
        return std::unexpected(mended.error());
    if (const auto migrated = (*database)->migrate(schema); !migrated)
        return std::unexpected(migrated.error());
    return database;
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::openReadOnly(const QString &path, const Schema &schema)
{
    if (QFileInfo(path).size() == 0) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("meshtray::store", "There is no database at %1.").arg(path));
    }
    if (const auto ours = inspect(path, schema, Inspection::Head); !ours)
        return std::unexpected(ours.error());
    return connectTo(path, readOnlyOptions(), forReading);
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::connectTo(const QString &path, const QString &options,
                                                                  std::span<const QLatin1StringView> settings)
{
    QSqlDatabase connection = makeConnection(path, options);
    const bool isOpen = connection.open();
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(connection));
    if (!isOpen)
        return std::unexpected(describe(database->m_connection.lastError()));
    for (const QLatin1StringView sql : settings) {
        if (const auto done = database->execute(sql); !done)
            return std::unexpected(done.error());
    }
    return database;
}

Result<bool> SqliteDatabase::isWhole()
{
    QString verdict;
    const auto read =
        select("PRAGMA integrity_check(1)"_L1, {}, [&](const QSqlQuery &row) { verdict = row.value(0).toString(); });
    if (!read)
        return std::unexpected(read.error());
    return verdict == "ok"_L1;
}

/// inspect() has looked at every page; whether the indexes say what the tables do takes longer. What they hold stands
/// in the tables, too, so that nothing is lost.
Result<void> SqliteDatabase::mendIndexes(const QString &path)
{
    if (QFileInfo(path).size() > mostCheckedBytes)
        return {};
    if (const auto whole = isWhole(); !whole || *whole)
        return whole ? Result<void>() : std::unexpected(whole.error());
    const auto mended = execute("REINDEX"_L1);
    const auto whole = mended ? isWhole() : Result<bool>(false);
    if (!whole || !*whole)
        return damagedFile(path);
    qCWarning(lcStore).noquote() << "an index of" << path << "was damaged and has been made anew";
    return {};
}

SqliteDatabase::SqliteDatabase(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

SqliteDatabase::~SqliteDatabase()
{
    rollback();
    m_statements.clear();
    dropConnection(m_connection);
}

Result<int> SqliteDatabase::schemaVersion()
{
    int version = 0;
    const auto read =
        select("PRAGMA user_version"_L1, {}, [&](const QSqlQuery &row) { version = row.value(0).toInt(); });
    if (!read)
        return std::unexpected(read.error());
    return version;
}

Result<qint64> SqliteDatabase::dataVersion()
{
    qint64 version = 0;
    const auto read =
        select("PRAGMA data_version"_L1, {}, [&](const QSqlQuery &row) { version = row.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    return version;
}

Result<void> SqliteDatabase::migrate(const Schema &schema)
{
    const auto current = schemaVersion();
    if (!current)
        return std::unexpected(current.error());
    if (*current >= schema.version())
        return {};
    return atomically([this, &schema]() -> Result<void> {
        // Asked again under the write lock: another process may have migrated meanwhile.
        const auto from = schemaVersion();
        return from ? runMigrations(schema, *from) : std::unexpected(from.error());
    });
}

Result<void> SqliteDatabase::runMigrations(const Schema &schema, int from)
{
    QSqlQuery query(m_connection);
    for (const Migration &step : schema.migrations) {
        if (step.version <= from)
            continue;
        for (const char *sql : step.statements) {
            if (!query.exec(QString::fromUtf8(sql)))
                return std::unexpected(describe(query.lastError()));
        }
    }
    if (!query.exec(u"PRAGMA application_id=%1"_s.arg(schema.applicationId)) ||
        !query.exec(u"PRAGMA user_version=%1"_s.arg(schema.version()))) {
        return std::unexpected(describe(query.lastError()));
    }
    qCInfo(lcStore) << "schema brought from version" << from << "to" << schema.version();
    return {};
}

/// Whoever asked may have an answer for the person; whoever looks after the database has the log alone.
Error SqliteDatabase::noted(const QSqlError &failure)
{
    Error error = describe(failure);
    if (error.code == ErrorCode::Corrupt && !std::exchange(m_isDamaged, true))
        qCWarning(lcStore).noquote() << error.message;
    return error;
}

Result<QSqlQuery *> SqliteDatabase::prepared(QLatin1StringView sql)
{
    std::shared_ptr<QSqlQuery> &statement = m_statements[sql];
    if (statement)
        return statement.get();
    auto query = std::make_shared<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return std::unexpected(noted(query->lastError()));
    statement = std::move(query);
    return statement.get();
}

Result<QSqlQuery *> SqliteDatabase::started(QLatin1StringView sql, const QVariantList &values)
{
    const auto query = prepared(sql);
    if (!query)
        return query;
    for (qsizetype i = 0; i < values.size(); ++i)
        (*query)->bindValue(static_cast<int>(i), values.at(i));
    if ((*query)->exec())
        return query;
    const Error error = noted((*query)->lastError());
    (*query)->finish();
    return std::unexpected(error);
}

Result<void> SqliteDatabase::select(QLatin1StringView sql, const QVariantList &values, const RowReader &reader)
{
    const auto query = started(sql, values);
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next())
        reader(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish(); // an unfinished statement would keep its snapshot of the database
    if (error.isValid())
        return std::unexpected(noted(error));
    return {};
}

Result<SqliteDatabase::Changes> SqliteDatabase::execute(QLatin1StringView sql, const QVariantList &values)
{
    if (const auto *broken = std::get_if<BrokenGroup>(&m_group))
        return std::unexpected(broken->error);
    const auto query = started(sql, values);
    if (!query) {
        const bool isBroken = query.error().code == ErrorCode::Io || query.error().code == ErrorCode::Corrupt;
        if (std::holds_alternative<OpenGroup>(m_group) && isBroken)
            m_group = BrokenGroup{query.error()};
        return std::unexpected(query.error());
    }
    const Changes changes{(*query)->numRowsAffected(), (*query)->lastInsertId().toLongLong()};
    (*query)->finish();
    return changes;
}

Result<void> SqliteDatabase::write(QLatin1StringView sql, const QVariantList &values)
{
    const auto changes = execute(sql, values);
    if (!changes)
        return std::unexpected(changes.error());
    return {};
}

} // namespace meshtray::store
