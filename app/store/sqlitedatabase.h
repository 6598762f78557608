// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/migrations.h"

#include <QHash>
#include <QLatin1StringView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <span>
#include <variant>

namespace meshtray::store {

/// One SQLite connection with the project's settings (WAL, synchronous=FULL, foreign keys, busy timeout), its prepared
/// statements and at most one open group of writes. One thread. Errors are Io; a broken UNIQUE rule is AlreadyExists.
class SqliteDatabase {
public:
    struct Changes {
        int rows = 0;
        qint64 lastRowId = 0;
    };
    using RowReader = std::function<void(const QSqlQuery &row)>;

    /// Makes folder (0700) and file (0600) when they are not there and runs the migrations that are missing. Corrupt
    /// or Unsupported, with the file untouched, when it is damaged, not ours, or newer than this program.
    static Result<std::unique_ptr<SqliteDatabase>> open(const QString &path, const Schema &schema);
    /// For select() only, while another may write. NotFound when there is no such file or nothing in it yet; the pages
    /// are not checked for damage, and an older schema is not brought up to date.
    static Result<std::unique_ptr<SqliteDatabase>> openReadOnly(const QString &path, const Schema &schema);
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase &) = delete;
    SqliteDatabase &operator=(const SqliteDatabase &) = delete;

    /// `sql` must be a literal: statements are prepared once and kept under it.
    Result<void> select(QLatin1StringView sql, const QVariantList &values, const RowReader &reader);
    Result<Changes> execute(QLatin1StringView sql, const QVariantList &values = {});
    /// SQLite's `user_version`.
    Result<int> schemaVersion();
    /// execute() for those who do not ask what changed.
    Result<void> write(QLatin1StringView sql, const QVariantList &values);

    /// BEGIN IMMEDIATE; nothing when a group is open.
    Result<void> begin();
    /// Fails, with everything undone, also when a write of the group failed before.
    Result<void> commit();
    void rollback();
    bool hasGroup() const { return !std::holds_alternative<NoGroup>(m_group); }
    /// Another number than before when another connection has written meanwhile.
    Result<qint64> dataVersion();
    /// Runs `writes` so that all of it happens or nothing: inside the open group, or as a group of its own.
    Result<void> atomically(const std::function<Result<void>()> &writes);

private:
    struct NoGroup { };
    struct OpenGroup { };
    /// SQLite may have undone the group by itself (disk full); nothing more may be written under its name.
    struct BrokenGroup {
        Error error;
    };

    explicit SqliteDatabase(const QSqlDatabase &connection);
    static Result<std::unique_ptr<SqliteDatabase>> connectTo(const QString &path, const QString &options,
                                                             std::span<const QLatin1StringView> settings);
    Result<void> migrate(const Schema &schema);
    Result<void> runMigrations(const Schema &schema, int from);
    Result<QSqlQuery *> prepared(QLatin1StringView sql);
    Result<QSqlQuery *> started(QLatin1StringView sql, const QVariantList &values);
    Error noted(const QSqlError &failure);
    Result<bool> isWhole();
    Result<void> mendIndexes(const QString &path);
    Result<void> outsideGroup(QLatin1StringView sql);
    void emptyJournal();
    Result<void> inSavepoint(const std::function<Result<void>()> &writes);

    QSqlDatabase m_connection;
    QHash<QLatin1StringView, std::shared_ptr<QSqlQuery>> m_statements;
    std::variant<NoGroup, OpenGroup, BrokenGroup> m_group;
    bool m_isDamaged = false; ///< it was said once
};

} // namespace meshtray::store
