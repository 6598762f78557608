// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/jsonfields.h"

#include "protocol/jsnumber.h"
#include "protocol/peerslist.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace meshtray::protocol {
namespace {

constexpr std::array<std::string_view, fieldCount> names = {
    "_reqId",
    "all",
    "avatar",
    "beforeId",
    "bio",
    "bodyVersion",
    "brokerMessageId",
    "capabilities",
    "channel",
    "ciphertext",
    "clientMessageId",
    "client_message_id",
    "code",
    "content",
    "createdAt",
    "cwd",
    "description",
    "displayName",
    "error",
    "event",
    "eventData",
    "expiresAt",
    "fileId",
    "grants",
    "groups",
    "hostname",
    "id",
    "key",
    "limit",
    "memberDisplayName",
    "memberId",
    "memoryId",
    "mentions",
    "meshId",
    "message",
    "messageId",
    "model",
    "name",
    "nonce",
    "parentAttestation",
    "parentMemberId",
    "parentMemberPubkey",
    "peerType",
    "peers",
    "pid",
    "presenceId",
    "priority",
    "pubkey",
    "query",
    "queued",
    "replyToId",
    "role",
    "scheduledId",
    "senderMemberId",
    "senderMemberPubkey",
    "senderName",
    "senderPubkey",
    "serverTime",
    "server_name",
    "sessionId",
    "sessionPubkey",
    "signature",
    "stale",
    "stats",
    "status",
    "subtype",
    "summary",
    "tags",
    "target",
    "targetSpec",
    "timestamp",
    "title",
    "topic",
    "type",
    "value",
    "visibility",
    "visible",
};
static_assert(std::ranges::is_sorted(names));

constexpr double largestExactInteger = 9007199254740991.0;

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Value>
std::string_view stringOf(const Value &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::unexpected<Error> twice(std::string_view name)
{
    // The name is the sender's text: only as much of it as tells which one is meant.
    constexpr size_t shown = 40;
    const auto part = name.substr(0, shown);
    return fail(ErrorCode::InvalidInput, QStringLiteral("field %1 occurs twice")
                                             .arg(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()))));
}

} // namespace

std::string_view nameOf(Field field)
{
    return names[static_cast<size_t>(field)];
}

Result<JsonFields> JsonFields::of(simdjson::dom::object object)
{
    JsonFields fields;
    QVarLengthArray<std::string_view, 32> unknown;
    for (const auto &[key, value] : object) {
        const auto place = std::ranges::lower_bound(names, key);
        if (place == names.end() || *place != key) {
            unknown.append(key);
            continue;
        }
        const auto at = static_cast<size_t>(place - names.begin());
        if (fields.m_present[at])
            return twice(key);
        fields.m_present[at] = true;
        fields.m_values[at] = value;
    }
    std::ranges::sort(unknown);
    if (const auto same = std::ranges::adjacent_find(unknown); same != unknown.end())
        return twice(*same);
    return fields;
}

void JsonFields::complain(Field field, QLatin1StringView what)
{
    if (!m_complaint.isEmpty())
        return;
    const auto name = nameOf(field);
    m_complaint =
        QStringLiteral("field %1 %2").arg(QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())), what);
}

QByteArray JsonFields::required(Field field)
{
    if (!has(field)) {
        complain(field, QLatin1StringView("is missing"));
        return {};
    }
    std::string_view text;
    if (m_values[index(field)].get(text) != simdjson::SUCCESS) {
        complain(field, QLatin1StringView("must be a string"));
        return {};
    }
    return toBytes(text);
}

QByteArray JsonFields::optional(Field field)
{
    return isAbsent(field) ? QByteArray() : required(field);
}

QString JsonFields::optionalText(Field field)
{
    return QString::fromUtf8(optional(field));
}

std::optional<qint64> JsonFields::optionalInteger(Field field)
{
    if (isAbsent(field))
        return std::nullopt;
    const auto number = lenientInteger(field);
    if (!number)
        complain(field, QLatin1StringView("must be a whole number"));
    return number;
}

std::optional<bool> JsonFields::optionalFlag(Field field)
{
    if (isAbsent(field))
        return std::nullopt;
    bool flag = false;
    if (m_values[index(field)].get(flag) != simdjson::SUCCESS) {
        complain(field, QLatin1StringView("must be true or false"));
        return std::nullopt;
    }
    return flag;
}

Priority JsonFields::priority()
{
    if (isAbsent(Field::Priority))
        return Priority::Next;
    const auto priority = priorityFromWire(required(Field::Priority));
    if (!priority)
        complain(Field::Priority, QLatin1StringView("must be now, next or low"));
    return priority.value_or(Priority::Next);
}

QByteArray JsonFields::lenient(Field field) const
{
    std::string_view text;
    if (!has(field) || m_values[index(field)].get(text) != simdjson::SUCCESS)
        return {};
    return toBytes(text);
}

QByteArray JsonFields::firstLenient(std::initializer_list<Field> fields) const
{
    for (const Field field : fields) {
        if (QByteArray text = lenient(field); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<qint64> JsonFields::lenientInteger(Field field) const
{
    const auto number = lenientNumber(field);
    if (!number || std::trunc(number->value) != number->value || std::abs(number->value) > largestExactInteger)
        return std::nullopt;
    return static_cast<qint64>(number->value);
}

QList<QByteArray> JsonFields::lenientList(Field field, qsizetype most) const
{
    simdjson::dom::array list;
    if (!has(field) || m_values[index(field)].get(list) != simdjson::SUCCESS)
        return {};
    QList<QByteArray> texts;
    for (const simdjson::dom::element entry : list) {
        if (texts.size() == most)
            break;
        if (const std::string_view text = stringOf(entry); !text.empty())
            texts.append(toBytes(text));
    }
    return texts;
}

std::optional<bool> JsonFields::flagIfThere(Field field) const
{
    bool flag = false;
    if (!has(field) || m_values[index(field)].get(flag) != simdjson::SUCCESS)
        return std::nullopt;
    return flag;
}

QList<std::pair<QByteArrayView, qint64>> JsonFields::lenientCounts(Field field,
                                                                   std::span<const QByteArrayView> wanted) const
{
    simdjson::dom::object object;
    if (!has(field) || m_values[index(field)].get(object) != simdjson::SUCCESS)
        return {};
    constexpr double most = 9'007'199'254'740'991; // what every client can read exactly
    QList<std::pair<QByteArrayView, qint64>> counts;
    for (const QByteArrayView name : wanted) {
        double value = 0;
        const std::string_view key(name.data(), static_cast<size_t>(name.size()));
        if (object[key].get(value) == simdjson::SUCCESS && value >= 0 && value <= most)
            counts.append({name, static_cast<qint64>(value)});
    }
    return counts;
}

std::optional<QList<Grant>> JsonFields::lenientGrants(Field field, qsizetype most) const
{
    simdjson::dom::object object;
    if (!has(field) || m_values[index(field)].get(object) != simdjson::SUCCESS ||
        object.size() > static_cast<size_t>(most))
        return std::nullopt;
    QList<Grant> grants;
    for (const simdjson::dom::key_value_pair entry : object) {
        Grant grant{toBytes(entry.key), std::nullopt};
        simdjson::dom::array list;
        if (entry.value.get(list) == simdjson::SUCCESS) {
            grant.capabilities.emplace();
            for (const simdjson::dom::element capability : list)
                grant.capabilities->append(toBytes(stringOf(capability)));
        } else if (!entry.value.is_null()) {
            return std::nullopt;
        }
        grants.append(std::move(grant));
    }
    return grants;
}

JsonFields JsonFields::lenientObject(Field field) const
{
    simdjson::dom::object object;
    if (!has(field) || m_values[index(field)].get(object) != simdjson::SUCCESS)
        return {};
    auto fields = of(object);
    return fields ? *std::move(fields) : JsonFields();
}

QList<HelloGroup> JsonFields::lenientGroups(Field field) const
{
    simdjson::dom::array list;
    if (!has(field) || m_values[index(field)].get(list) != simdjson::SUCCESS)
        return {};
    QList<HelloGroup> groups;
    for (const simdjson::dom::element entry : list) {
        simdjson::dom::object object;
        const bool isObject = entry.get(object) == simdjson::SUCCESS;
        const std::string_view name = isObject ? stringOf(object["name"]) : stringOf(entry);
        if (name.empty())
            continue;
        const std::string_view role = isObject ? stringOf(object["role"]) : std::string_view();
        groups.append({toBytes(name), QString::fromUtf8(toBytes(role))});
        if (groups.size() == maxGroups)
            break;
    }
    return groups;
}

QList<ListedPeer> JsonFields::peers(Field field)
{
    simdjson::dom::array list;
    if (has(field) && m_values[index(field)].get(list) == simdjson::SUCCESS)
        return readPeersList(list);
    complain(field, QLatin1StringView(has(field) ? "must be a list" : "is missing"));
    return {};
}

QByteArray JsonFields::rawJson(Field field) const
{
    return isAbsent(field) ? QByteArray() : QByteArray::fromStdString(simdjson::minify(m_values[index(field)]));
}

std::optional<JsonNumber> JsonFields::lenientNumber(Field field) const
{
    double value = 0;
    if (!has(field) || m_values[index(field)].get(value) != simdjson::SUCCESS || !std::isfinite(value))
        return std::nullopt;
    return JsonNumber{value, javaScriptText(value)};
}

} // namespace meshtray::protocol
