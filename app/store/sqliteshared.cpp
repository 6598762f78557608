// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

using namespace Qt::StringLiterals;

// What the members of a mesh share beside messages: values and memories.
namespace meshtray::store {
namespace {

constexpr auto searchMemories = "SELECT m.id, m.content, m.tags, m.remembered_by, m.remembered_at "
                                "FROM memory_words w JOIN memories m ON m.number = w.rowid "
                                "WHERE memory_words MATCH ? AND m.mesh = ? ORDER BY w.rank, m.number DESC LIMIT ?"_L1;
constexpr auto latestMemories = "SELECT id, content, tags, remembered_by, remembered_at FROM memories "
                                "WHERE mesh = ? ORDER BY number DESC LIMIT ?"_L1;

/// What FTS5 is asked for: words in quotes, so that none of its own signs means anything.
QString matchAny(const QStringList &words)
{
    QStringList terms;
    for (QString word : words)
        terms.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s);
    return terms.join(u" OR "_s);
}

} // namespace

Result<void> SqliteBrokerStore::setState(const MeshId &mesh, const StateEntry &entry)
{
    return m_database->write(
        "INSERT INTO states (mesh, key, value, updated_by, updated_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (mesh, key) DO UPDATE SET value = excluded.value, "
        "updated_by = excluded.updated_by, updated_at = excluded.updated_at"_L1,
        {mesh.toString(), text(entry.key), blob(entry.value), text(entry.updatedBy), entry.updatedAt});
}

Result<std::optional<StateEntry>> SqliteBrokerStore::state(const MeshId &mesh, const QByteArray &key)
{
    return selectOne(*m_database, "SELECT key, value, updated_by, updated_at FROM states WHERE mesh = ? AND key = ?"_L1,
                     {mesh.toString(), text(key)}, readState);
}

Result<QList<StateEntry>> SqliteBrokerStore::states(const MeshId &mesh)
{
    return selectAll(*m_database,
                     "SELECT key, value, updated_by, updated_at FROM states WHERE mesh = ? ORDER BY key"_L1,
                     {mesh.toString()}, readState);
}

Result<Holding> SqliteBrokerStore::stateHolding(const MeshId &mesh, const QByteArray &exceptKey)
{
    Holding holding;
    const auto read = m_database->select(
        "SELECT count(*), total(length(CAST(key AS BLOB)) + length(value)) FROM states WHERE mesh = ? AND key <> ?"_L1,
        {mesh.toString(), text(exceptKey)},
        [&](const QSqlQuery &row) { holding = {row.value(0).toInt(), row.value(1).toLongLong()}; });
    if (!read)
        return std::unexpected(read.error());
    return holding;
}

Result<void> SqliteBrokerStore::remember(const MeshId &mesh, const MemoryRecord &memory)
{
    const QString tags = text(memory.tags.join(u'\n'));
    return m_database->atomically([&]() -> Result<void> {
        const auto inserted =
            m_database->execute("INSERT INTO memories (id, mesh, content, tags, remembered_by, remembered_at) "
                                "VALUES (?, ?, ?, ?, ?, ?)"_L1,
                                {memory.id.toString(), mesh.toString(), text(memory.content), tags,
                                 text(memory.rememberedBy), memory.rememberedAt});
        if (!inserted)
            return std::unexpected(inserted.error());
        return m_database->write("INSERT INTO memory_words (rowid, content, tags) VALUES (?, ?, ?)"_L1,
                                 {inserted->lastRowId, text(memory.content), tags});
    });
}

Result<QList<MemoryRecord>> SqliteBrokerStore::recall(const MeshId &mesh, const QStringList &words, int limit)
{
    if (words.isEmpty())
        return selectAll(*m_database, latestMemories, {mesh.toString(), limit}, readMemory);
    return selectAll(*m_database, searchMemories, {matchAny(words), mesh.toString(), limit}, readMemory);
}

Result<void> SqliteBrokerStore::forget(const MeshId &mesh, const MemoryId &memory)
{
    return m_database->atomically([&]() -> Result<void> {
        const auto unlisted =
            m_database->write("INSERT INTO memory_words (memory_words, rowid, content, tags) "
                              "SELECT 'delete', number, content, tags FROM memories WHERE mesh = ? AND id = ?"_L1,
                              {mesh.toString(), memory.toString()});
        if (!unlisted)
            return unlisted;
        return m_database->write("DELETE FROM memories WHERE mesh = ? AND id = ?"_L1,
                                 {mesh.toString(), memory.toString()});
    });
}

Result<int> SqliteBrokerStore::memoryCount(const MeshId &mesh)
{
    int count = 0;
    const auto read = m_database->select("SELECT count(*) FROM memories WHERE mesh = ?"_L1, {mesh.toString()},
                                         [&](const QSqlQuery &row) { count = row.value(0).toInt(); });
    if (!read)
        return std::unexpected(read.error());
    return count;
}

} // namespace meshtray::store
