// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitebrokerstore.h"

#include "store/messagequeue.h"
#include "store/sendmemory.h"
#include "store/sqliterows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

// Opening, groups, hellos and settings; meshes and members are in sqlitedirectory.cpp, messages in sqlitequeue.cpp and
// messagequeue.h, groups and session keys in sqlitegroups.cpp and sqlitesessionkeys.cpp.
namespace meshtray::store {
namespace {

// Rows come and go by the megabyte. Zeroes over what has gone, which some builds of SQLite write by themselves, would
// cost as much as the messages did; what waits in the log of writes longer is moved to its place less often.
constexpr std::array forTraffic{"PRAGMA secure_delete=FAST"_L1, "PRAGMA cache_size=-8192"_L1,
                                "PRAGMA wal_autocheckpoint=4000"_L1};

} // namespace

QString brokerDatabasePath(const QString &dataFolder)
{
    return QDir(dataFolder).absoluteFilePath(u"broker.sqlite"_s);
}

Result<std::unique_ptr<SqliteBrokerStore>> SqliteBrokerStore::open(const QString &path)
{
    auto database = SqliteDatabase::open(path, brokerSchema());
    if (!database)
        return std::unexpected(database.error());
    for (const QLatin1StringView setting : forTraffic) {
        if (const auto set = (*database)->execute(setting); !set)
            return std::unexpected(set.error());
    }
    return std::unique_ptr<SqliteBrokerStore>(new SqliteBrokerStore(std::move(*database)));
}

Result<std::unique_ptr<SqliteBrokerStore>> SqliteBrokerStore::openExisting(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("meshtray::store", "There is no broker database at %1.").arg(path));
    }
    return open(path);
}

SqliteBrokerStore::SqliteBrokerStore(std::unique_ptr<SqliteDatabase> database)
    : m_database(std::move(database))
{
}

SqliteBrokerStore::~SqliteBrokerStore() = default;

Result<void> SqliteBrokerStore::begin()
{
    if (m_database->hasGroup())
        return {};
    if (const auto begun = m_database->begin(); !begun)
        return begun;
    const auto version = m_database->dataVersion();
    if (!version || *version != m_dataVersion)
        m_directory = {};
    m_dataVersion = version.value_or(0);
    return {};
}

Result<void> SqliteBrokerStore::commit()
{
    if (!m_database->hasGroup())
        return {};
    if (const auto written = writeMessages(); !written) {
        rollback();
        return written;
    }
    if (const auto committed = m_database->commit(); !committed) {
        rollback();
        return committed;
    }
    if (m_queue)
        m_queue->committed();
    if (m_sends)
        m_sends->committed();
    return {};
}

void SqliteBrokerStore::rollback()
{
    m_database->rollback();
    m_directory = {};
    if (m_queue)
        m_queue->rolledBack();
    if (m_sends)
        m_sends->rolledBack();
}

Result<void> SqliteBrokerStore::writeMessages()
{
    const auto queued = m_queue ? m_queue->write() : Result<void>();
    return queued && m_sends ? m_sends->write() : queued;
}

Result<void> SqliteBrokerStore::inGroup(const std::function<Result<void>()> &writes)
{
    if (m_database->hasGroup())
        return writes();
    if (const auto begun = begin(); !begun)
        return begun;
    if (const auto done = writes(); !done) {
        rollback();
        return done;
    }
    return commit();
}

SqliteDatabase &SqliteBrokerStore::changing()
{
    m_directory = {};
    return *m_database;
}

Result<bool> SqliteBrokerStore::acceptHello(const QByteArray &signature, qint64 now)
{
    const auto inserted =
        m_database->execute("INSERT INTO hellos (signature, accepted_at) VALUES (?, ?) ON CONFLICT DO NOTHING"_L1,
                            {QString::fromLatin1(signature), now});
    if (!inserted)
        return std::unexpected(inserted.error());
    return inserted->rows == 1;
}

Result<void> SqliteBrokerStore::forgetHellosBefore(qint64 time)
{
    return m_database->write("DELETE FROM hellos WHERE accepted_at < ?"_L1, {time});
}

Result<QString> SqliteBrokerStore::setting(const QString &key)
{
    QString value;
    const auto read = m_database->select("SELECT value FROM settings WHERE key = ?"_L1, {key},
                                         [&](const QSqlQuery &row) { value = row.value(0).toString(); });
    if (!read)
        return std::unexpected(read.error());
    return value;
}

Result<void> SqliteBrokerStore::setSetting(const QString &key, const QString &value)
{
    return m_database->write("INSERT INTO settings (key, value) VALUES (?, ?) "
                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_L1,
                             {text(key), text(value)});
}

} // namespace meshtray::store
