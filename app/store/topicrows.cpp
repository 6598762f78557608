// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqliterows.h"

#include <QSqlRecord>

#include <algorithm>
#include <utility>

// Rows of topics.
namespace meshtray::store {
namespace {

constexpr std::pair<TopicVisibility, QByteArrayView> visibilities[] = {
    {TopicVisibility::Public, "public"}, {TopicVisibility::Private, "private"}, {TopicVisibility::Direct, "dm"}};
constexpr std::pair<TopicRole, QByteArrayView> roles[] = {{TopicRole::Lead, "lead"},
                                                          {TopicRole::Member, "member"},
                                                          {TopicRole::Observer, "observer"},
                                                          {TopicRole::Left, "left"}};

QByteArray nameIn(const auto &table, auto value)
{
    return std::ranges::find(table, value, [](const auto &one) { return one.first; })->second.toByteArray();
}

template <class Value>
std::optional<Value> valueIn(const auto &table, QByteArrayView name)
{
    const auto *found = std::ranges::find(table, name, [](const auto &one) { return one.second; });
    return found == std::end(table) ? std::nullopt : std::optional(found->first);
}

QByteArray bytes(const QSqlQuery &row, int column)
{
    return row.value(column).toString().toUtf8();
}

} // namespace

QByteArray toWire(TopicVisibility visibility)
{
    return nameIn(visibilities, visibility);
}

QByteArray toWire(TopicRole role)
{
    return nameIn(roles, role);
}

std::optional<TopicVisibility> topicVisibilityFromWire(QByteArrayView text)
{
    return valueIn<TopicVisibility>(visibilities, text);
}

std::optional<TopicRole> topicRoleFromWire(QByteArrayView text)
{
    return valueIn<TopicRole>(roles, text);
}

std::optional<TopicRecord> readTopic(const QSqlQuery &row)
{
    constexpr int memberCount = 6; // not in every query
    const auto id = TopicId::parse(bytes(row, 0));
    const auto mesh = MeshId::parse(bytes(row, 1));
    const auto visibility = topicVisibilityFromWire(bytes(row, 4));
    if (!id || !mesh || !visibility)
        return std::nullopt;
    return TopicRecord{.id = *id,
                       .mesh = *mesh,
                       .name = bytes(row, 2),
                       .description = row.value(3).toString(),
                       .visibility = *visibility,
                       .createdAt = row.value(5).toLongLong(),
                       .members = row.record().count() > memberCount ? row.value(memberCount).toInt() : 0};
}

std::optional<TopicMember> readTopicMember(const QSqlQuery &row)
{
    const auto id = MemberId::parse(bytes(row, 0));
    const auto key = crypto::PublicKey::fromHex(bytes(row, 1));
    const auto role = topicRoleFromWire(bytes(row, 3));
    if (!id || !key || !role)
        return std::nullopt;
    TopicMember member{*id, *key, row.value(2).toString(), *role, row.value(4).toLongLong()};
    if (!row.isNull(5))
        member.lastReadAt = row.value(5).toLongLong();
    return member;
}

std::optional<TopicMessage> readTopicMessage(const QSqlQuery &row)
{
    const auto id = MessageId::parse(bytes(row, 0));
    const auto sender = MemberId::parse(bytes(row, 1));
    if (!id || !sender)
        return std::nullopt;
    return TopicMessage{.id = *id,
                        .sender = *sender,
                        .senderKey = bytes(row, 2),
                        .senderName = row.value(3).toString(),
                        .nonce = row.value(4).toByteArray(),
                        .ciphertext = row.value(5).toByteArray(),
                        .bodyVersion = row.value(6).toInt(),
                        .replyTo = bytes(row, 7),
                        .createdAt = row.value(8).toLongLong()};
}

} // namespace meshtray::store
