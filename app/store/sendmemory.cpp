// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sendmemory.h"

#include "core/logging.h"
#include "store/sqliterows.h"

#include <QDataStream>
#include <QHashSeed>
#include <QIODevice>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::store {
namespace {

constexpr qsizetype mostInMemory = 196'608;
constexpr auto format = QDataStream::Qt_6_4;

QByteArray joined(const QList<MemberId> &members)
{
    QByteArrayList ids;
    for (const MemberId &member : members)
        ids.append(member.bytes());
    return ids.join(' ');
}

} // namespace

SendMemory::SendMemory(SqliteDatabase &database)
    : m_database(database)
    , m_seed(QHashSeed::globalSeed())
{
}

Result<void> SendMemory::load()
{
    bool isWhole = true;
    const auto groups =
        m_database.select("SELECT number, records FROM send_batches ORDER BY number"_L1, {}, [&](const QSqlQuery &row) {
            const qint64 number = row.value(0).toLongLong();
            const Unpacked unpacked = unpack(row.value(1).toByteArray());
            isWhole = isWhole && unpacked.isWhole;
            const Group &group = unpacked.group;
            for (size_t i = 0; i < group.size(); ++i)
                m_places.insert(hashOf(group[i].sender, group[i].clientMessageId), {number, i});
            if (!group.empty())
                m_groups[number] = group.back().at;
            m_nextNumber = number + 1;
        });
    if (!isWhole)
        qCWarning(lcStore) << "the database is damaged: of some messages it is not known any more that they were sent, "
                              "and a copy of one would be taken as a new one";
    const auto table =
        m_database.select("SELECT 1 FROM sends LIMIT 1"_L1, {}, [this](const QSqlQuery &) { m_hasTable = true; });
    return groups ? table : groups;
}

QByteArray SendMemory::pack(const Group &group)
{
    QByteArray records;
    QDataStream out(&records, QIODevice::WriteOnly);
    out.setVersion(format);
    for (const Sent &sent : group)
        out << sent.sender.bytes() << sent.clientMessageId << sent.message.id.bytes() << sent.message.targetSpec
            << joined(sent.message.recipients) << sent.at;
    return records;
}

SendMemory::Unpacked SendMemory::unpack(const QByteArray &records)
{
    Group group;
    QDataStream in(records);
    in.setVersion(format);
    while (!in.atEnd()) {
        QByteArray sender;
        QByteArray clientMessageId;
        QByteArray id;
        QByteArray targetSpec;
        QByteArray recipients;
        qint64 at = 0;
        in >> sender >> clientMessageId >> id >> targetSpec >> recipients >> at;
        const auto member = MemberId::parse(sender);
        const auto message = MessageId::parse(id);
        if (in.status() != QDataStream::Ok || !member || !message)
            return {std::move(group), false};
        group.push_back({*member, clientMessageId, {*message, targetSpec, memberIdsIn(recipients), {}}, at});
    }
    return {std::move(group), true};
}

size_t SendMemory::hashOf(const MemberId &sender, const QByteArray &clientMessageId) const
{
    return qHashMulti(m_seed, sender, clientMessageId);
}

Result<SendMemory::Group> SendMemory::read(qint64 number)
{
    if (number == m_nextNumber)
        return m_open;
    QByteArray records;
    const auto read = m_database.select("SELECT records FROM send_batches WHERE number = ?"_L1, {number},
                                        [&](const QSqlQuery &row) { records = row.value(0).toByteArray(); });
    if (!read)
        return std::unexpected(read.error());
    return unpack(records).group;
}

void SendMemory::remember(const MemberId &sender, const QByteArray &clientMessageId, const SentMessage &message,
                          qint64 now)
{
    const size_t hash = hashOf(sender, clientMessageId);
    if (m_places.contains(hash)) {
        m_homeless.push_back(m_open.size());
    } else {
        m_places.insert(hash, {m_nextNumber, m_open.size()});
        m_openHashes.append(hash);
    }
    m_open.push_back({sender, clientMessageId, message, now});
}

Result<std::optional<MessageId>> SendMemory::find(const MemberId &sender, const QByteArray &clientMessageId)
{
    if (const auto place = m_places.constFind(hashOf(sender, clientMessageId)); place != m_places.cend()) {
        const auto group = read(place->group);
        if (!group)
            return std::unexpected(group.error());
        const Sent *sent = place->index < group->size() ? &(*group)[place->index] : nullptr;
        if (sent && sent->sender == sender && sent->clientMessageId == clientMessageId)
            return sent->message.id;
    }
    if (!m_hasTable)
        return std::nullopt;
    std::optional<MessageId> message;
    const auto read = m_database.select("SELECT message_id FROM sends WHERE sender = ? AND client_message_id = ?"_L1,
                                        {sender.toString(), text(clientMessageId)}, [&](const QSqlQuery &row) {
                                            message = MessageId::parse(row.value(0).toString());
                                        });
    if (!read)
        return std::unexpected(read.error());
    return message;
}

Result<QList<SentMessage>> SendMemory::search(const MemberId &sender, const QByteArray &prefix, int limit)
{
    auto found = selectAll(m_database,
                           "SELECT message_id, target_spec, recipients FROM sends WHERE sender = ? AND "
                           "(substr(client_message_id, 1, ?) = ? OR substr(message_id, 1, ?) = ?) LIMIT ?"_L1,
                           {sender.toString(), prefix.size(), text(prefix), prefix.size(), text(prefix), limit},
                           readSentMessage);
    if (!found)
        return found;
    const auto addFrom = [&](const Group &group) {
        for (const Sent &sent : group) {
            const bool isMeant = sent.sender == sender && (sent.clientMessageId.startsWith(prefix) ||
                                                           sent.message.id.bytes().startsWith(prefix));
            if (isMeant && found->size() < limit)
                found->append(sent.message);
        }
    };
    const auto read = m_database.select("SELECT records FROM send_batches"_L1, {}, [&](const QSqlQuery &row) {
        addFrom(unpack(row.value(0).toByteArray()).group);
    });
    if (!read)
        return std::unexpected(read.error());
    addFrom(m_open);
    return found;
}

Result<void> SendMemory::forgetBefore(qint64 time)
{
    if (const auto gone = m_database.write("DELETE FROM sends WHERE created_at < ?"_L1, {time}); !gone)
        return gone;
    for (const auto &[number, latest] : m_groups) {
        if (latest >= time)
            break;
        m_gone = number;
    }
    return m_gone == 0 ? Result<void>() : m_database.write("DELETE FROM send_batches WHERE number <= ?"_L1, {m_gone});
}

Result<void> SendMemory::write()
{
    if (m_open.empty())
        return {};
    for (const size_t index : m_homeless) {
        if (const auto kept = toTable(m_open[index]); !kept)
            return kept;
    }
    const auto written =
        m_database.write("INSERT INTO send_batches (number, records) VALUES (?, ?)"_L1, {m_nextNumber, pack(m_open)});
    if (!written || m_places.size() <= mostInMemory || m_groups.empty())
        return written;
    return settleOldest();
}

Result<void> SendMemory::toTable(const Sent &sent)
{
    m_hasTable = true;
    return m_database.write(
        "INSERT INTO sends (sender, client_message_id, message_id, created_at, target_spec, recipients) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_L1,
        {sent.sender.toString(), text(sent.clientMessageId), sent.message.id.toString(), sent.at,
         text(sent.message.targetSpec), text(joined(sent.message.recipients))});
}

Result<void> SendMemory::settleOldest()
{
    const qint64 oldest = m_groups.begin()->first;
    const auto group = read(oldest);
    if (!group)
        return std::unexpected(group.error());
    for (const Sent &sent : *group) {
        if (const auto moved = toTable(sent); !moved)
            return moved;
        m_settledHashes.append(hashOf(sent.sender, sent.clientMessageId));
    }
    return m_database.write("DELETE FROM send_batches WHERE number = ?"_L1, {oldest});
}

void SendMemory::committed()
{
    if (!m_open.empty())
        m_groups[m_nextNumber++] = m_open.back().at;
    m_open.clear();
    m_openHashes.clear();
    m_homeless.clear();
    if (!m_settledHashes.isEmpty())
        forgetSettled();
    if (const qint64 gone = std::exchange(m_gone, 0); gone != 0)
        forgetUpTo(gone);
}

void SendMemory::rolledBack()
{
    for (const size_t hash : std::exchange(m_openHashes, {}))
        m_places.remove(hash);
    m_open.clear();
    m_homeless.clear();
    m_settledHashes.clear();
    m_gone = 0;
}

void SendMemory::forgetSettled()
{
    const qint64 settled = m_groups.begin()->first;
    for (const size_t hash : std::exchange(m_settledHashes, {})) {
        if (const auto place = m_places.constFind(hash); place != m_places.cend() && place->group == settled)
            m_places.erase(place);
    }
    m_groups.erase(settled);
}

void SendMemory::forgetUpTo(qint64 number)
{
    m_groups.erase(m_groups.begin(), m_groups.upper_bound(number));
    m_places.removeIf([number](const auto &place) { return place.value().group <= number; });
}

} // namespace meshtray::store
