// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"

#include <simdjson.h>

#include <array>
#include <span>
#include <string_view>

// Used by the .cpp files of this folder only: the JSON parser does not show in any other header.
namespace meshtray::protocol {

/// Every field name the frames know, sorted by name (jsonfields.cpp holds the names in the same order).
enum class Field {
    RequestId, // _reqId
    All,
    Avatar,
    BeforeId,
    Bio,
    BodyVersion,
    BrokerMessageId,
    Capabilities,
    Channel,
    Ciphertext,
    ClientMessageIdCamel, // clientMessageId, in client_ack
    ClientMessageId,      // client_message_id, elsewhere
    Code,
    Content,
    CreatedAt,
    Cwd,
    Description,
    DisplayName,
    Error,
    Event,
    EventData,
    ExpiresAt,
    FileId,
    Grants,
    Groups,
    Hostname,
    Id,
    Key,
    Limit,
    MemberDisplayName,
    MemberId,
    MemoryId,
    Mentions,
    MeshId,
    Message,
    MessageId,
    Model,
    Name,
    Nonce,
    ParentAttestation,
    ParentMemberId,
    ParentMemberPubkey,
    PeerType,
    Peers,
    Pid,
    PresenceId,
    Priority,
    Pubkey,
    Query,
    Queued,
    ReplyToId,
    Role,
    ScheduledId,
    SenderMemberId,
    SenderMemberPubkey,
    SenderName,
    SenderPubkey,
    ServerTime,
    ServerName, // server_name
    SessionId,
    SessionPubkey,
    Signature,
    Stale,
    Stats,
    Status,
    Subtype,
    Summary,
    Tags,
    Target,
    TargetSpec,
    Timestamp,
    Title,
    Topic,
    Type,
    Value,
    Visibility,
    Visible,
};
constexpr size_t fieldCount = static_cast<size_t>(Field::Visible) + 1;

/// The name of a field on the wire.
std::string_view nameOf(Field field);

/// The known fields of one JSON object, found in one pass. The readers below note the first complaint and go on with an
/// empty value; the caller asks once at the end. Valid as long as the parser's document.
class JsonFields {
public:
    /// `InvalidInput` when a name occurs twice.
    static Result<JsonFields> of(simdjson::dom::object object);

    bool has(Field field) const { return m_present[index(field)]; }

    /// A string that must be there.
    QByteArray required(Field field);
    /// A string that may be absent or null: empty then.
    QByteArray optional(Field field);
    QString optionalText(Field field);
    /// A whole number that may be absent or null. `5.0` is one, `5.5` is not.
    std::optional<qint64> optionalInteger(Field field);
    std::optional<bool> optionalFlag(Field field);
    /// `next` when absent.
    Priority priority();

    /// A string; empty for anything else. For fields whose badness has an answer of its own.
    QByteArray lenient(Field field) const;
    /// The first of these that is a string and not empty.
    QByteArray firstLenient(std::initializer_list<Field> fields) const;
    QString lenientText(Field field) const { return QString::fromUtf8(lenient(field)); }
    /// A whole number; nothing for anything else.
    std::optional<qint64> lenientInteger(Field field) const;
    /// Groups, as `{name, role}` or as names alone; what is neither is left out, and so is what comes after the first
    /// maxGroups.
    QList<HelloGroup> lenientGroups(Field field) const;
    /// The texts of a list, at most `most` of them; what is no text is left out.
    QList<QByteArray> lenientList(Field field, qsizetype most) const;
    /// Nothing for what is neither true nor false.
    std::optional<bool> flagIfThere(Field field) const;
    bool lenientFlag(Field field) const { return flagIfThere(field).value_or(false); }
    /// Those of these numbers that an object has, without what follows the point; none below zero.
    QList<std::pair<QByteArrayView, qint64>> lenientCounts(Field field, std::span<const QByteArrayView> wanted) const;
    /// Lists of texts, or nulls, under keys; nothing when it is anything else, or holds more than `most`.
    std::optional<QList<Grant>> lenientGrants(Field field, qsizetype most) const;
    /// Nothing when it is absent; empty for null and for what is no text.
    std::optional<QString> textIfThere(Field field) const
    {
        return has(field) ? std::optional(lenientText(field)) : std::nullopt;
    }
    /// The fields of an object; without any when it is none, or one with a field twice.
    JsonFields lenientObject(Field field) const;
    /// What a list of peers holds: see peerslist.h. A list that must be there.
    QList<ListedPeer> peers(Field field);
    /// Whatever stands there, as compact JSON; empty when nothing does.
    QByteArray rawJson(Field field) const;
    /// A number; nothing for anything else.
    std::optional<JsonNumber> lenientNumber(Field field) const;

    void complain(Field field, QLatin1StringView what);
    /// `frame` when there was no complaint.
    template <class Variant, class Frame>
    Result<Variant> finish(Frame &&frame) const
    {
        if (!m_complaint.isEmpty())
            return fail(ErrorCode::InvalidInput, m_complaint);
        return Variant(std::forward<Frame>(frame));
    }

private:
    static constexpr size_t index(Field field) { return static_cast<size_t>(field); }
    bool isAbsent(Field field) const { return !has(field) || m_values[index(field)].is_null(); }

    std::array<simdjson::dom::element, fieldCount> m_values;
    std::array<bool, fieldCount> m_present{};
    QString m_complaint;
};

} // namespace meshtray::protocol
