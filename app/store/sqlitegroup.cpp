// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitedatabase.h"

#include "core/logging.h"

using namespace Qt::StringLiterals;

// The part of SqliteDatabase that groups writes.
namespace meshtray::store {

Result<void> SqliteDatabase::outsideGroup(QLatin1StringView sql)
{
    const auto query = started(sql, {});
    if (!query)
        return std::unexpected(query.error());
    (*query)->finish();
    return {};
}

Result<void> SqliteDatabase::begin()
{
    if (!std::holds_alternative<NoGroup>(m_group))
        return {};
    // IMMEDIATE takes the write lock now: what is read in the group stays true until its end.
    const auto begun = outsideGroup("BEGIN IMMEDIATE"_L1);
    if (begun)
        m_group = OpenGroup{};
    return begun;
}

Result<void> SqliteDatabase::commit()
{
    if (std::holds_alternative<NoGroup>(m_group))
        return {};
    if (const auto *broken = std::get_if<BrokenGroup>(&m_group)) {
        const Error error = broken->error;
        rollback();
        emptyJournal();
        return std::unexpected(error);
    }
    const auto committed = outsideGroup("COMMIT"_L1);
    if (committed) {
        m_group = NoGroup{};
        return {};
    }
    qCWarning(lcStore) << "a group of writes could not be committed:" << committed.error().message;
    rollback();
    emptyJournal();
    return committed;
}

/// The journal grows until SQLite, after a commit, moves what it holds to its place. On a disk without room for it no
/// commit succeeds any more; moved now, the journal is written again from its start and needs no room.
void SqliteDatabase::emptyJournal()
{
    if (const auto moved = outsideGroup("PRAGMA wal_checkpoint(RESTART)"_L1); !moved)
        qCWarning(lcStore) << "the journal could not be emptied:" << moved.error().message;
}

void SqliteDatabase::rollback()
{
    if (std::holds_alternative<NoGroup>(m_group))
        return;
    m_group = NoGroup{};
    // Fails when SQLite has rolled back by itself, which is as good.
    if (const auto undone = outsideGroup("ROLLBACK"_L1); !undone)
        qCDebug(lcStore) << "nothing to roll back";
}

Result<void> SqliteDatabase::atomically(const std::function<Result<void>()> &writes)
{
    if (!std::holds_alternative<NoGroup>(m_group))
        return inSavepoint(writes);
    if (const auto begun = begin(); !begun)
        return begun;
    if (const auto done = writes(); !done) {
        rollback();
        return done;
    }
    return commit();
}

Result<void> SqliteDatabase::inSavepoint(const std::function<Result<void>()> &writes)
{
    if (const auto opened = execute("SAVEPOINT step"_L1); !opened)
        return std::unexpected(opened.error());
    const auto done = writes();
    if (!done)
        static_cast<void>(execute("ROLLBACK TO step"_L1));
    const auto released = execute("RELEASE step"_L1);
    if (!done || released)
        return done;
    return std::unexpected(released.error());
}

} // namespace meshtray::store
