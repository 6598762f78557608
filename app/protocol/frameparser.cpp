// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/jsonfields.h"

#include <algorithm>

namespace meshtray::protocol {
namespace {

/// Texts above this get a parser of their own, so that one large frame does not leave a large buffer behind.
constexpr qsizetype largestKept = 256 * 1024;
constexpr qsizetype initialCapacity = 4 * 1024;

/// The parser counts the document itself as one level, but an empty list at the bottom as none: see isDeeperThan.
constexpr size_t strictDepth = maxNesting + 1;
/// For peekFrame: refusals should name what they refuse.
constexpr size_t tolerantDepth = 1024;

/// Whether lists and objects, empty ones too, stand deeper than `levels` in `value`.
bool isDeeperThan(simdjson::dom::element value, int levels)
{
    const auto isTooDeep = [levels](simdjson::dom::element child) { return isDeeperThan(child, levels - 1); };
    simdjson::dom::array list;
    if (value.get(list) == simdjson::SUCCESS)
        return levels == 0 || std::any_of(list.begin(), list.end(), isTooDeep);
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return false;
    return levels == 0 || std::any_of(object.begin(), object.end(), [&](auto field) { return isTooDeep(field.value); });
}

class Parser {
public:
    explicit Parser(size_t depth)
        : m_depth(depth)
        , m_ready(m_parser.allocate(initialCapacity, depth))
    {
    }

    Result<JsonFields> read(QByteArrayView text)
    {
        if (m_ready != simdjson::SUCCESS)
            return fail(ErrorCode::Unavailable, QStringLiteral("no memory for a JSON parser"));
        if (text.isEmpty()) // may be null, which the parser would copy from
            return fail(ErrorCode::InvalidInput, sentence(simdjson::EMPTY));
        simdjson::dom::element root;
        // The parser copies the text into a buffer of its own, padded as it needs it.
        auto error = m_parser.parse(text.data(), static_cast<size_t>(text.size())).get(root);
        simdjson::dom::object object;
        if (error == simdjson::SUCCESS)
            error = root.get(object);
        if (error == simdjson::SUCCESS && isDeeperThan(root, static_cast<int>(m_depth) - 1))
            error = simdjson::DEPTH_ERROR;
        if (error != simdjson::SUCCESS)
            return fail(ErrorCode::InvalidInput, sentence(error));
        return JsonFields::of(object);
    }

private:
    static QString sentence(simdjson::error_code error)
    {
        switch (error) {
        case simdjson::INCORRECT_TYPE:
            return QStringLiteral("frame must be a JSON object");
        case simdjson::DEPTH_ERROR:
            return QStringLiteral("frame is nested deeper than %1 levels").arg(maxNesting);
        case simdjson::UTF8_ERROR:
            return QStringLiteral("frame is not valid UTF-8");
        case simdjson::NUMBER_ERROR:
            return QStringLiteral("frame holds a number that cannot be read");
        default:
            return QStringLiteral("frame is not valid JSON");
        }
    }

    simdjson::dom::parser m_parser;
    size_t m_depth;
    simdjson::error_code m_ready;
};

/// Calls `use` with the fields of `text`, while the document behind them lives.
template <class Return, class Use>
Return withFields(QByteArrayView text, size_t depth, Use use)
{
    thread_local Parser kept(strictDepth);
    if (depth == strictDepth && text.size() <= largestKept)
        return use(kept.read(text));
    Parser own(depth);
    return use(own.read(text));
}

UnknownFrame readUnknown(const JsonFields &fields)
{
    return {.type = fields.lenient(Field::Type),
            .id = fields.lenient(Field::Id),
            .requestId = fields.lenient(Field::RequestId),
            .subject = fields.firstLenient({Field::FileId, Field::ScheduledId, Field::ServerName})};
}

/// What the signatures cover is not judged here: each defect has a refusal of its own (checkHello, checkSessionHello).
HelloFrame readIntroduction(const JsonFields &fields)
{
    HelloFrame frame;
    frame.meshId = fields.lenient(Field::MeshId);
    frame.signature = fields.lenient(Field::Signature);
    frame.timestamp = fields.lenientNumber(Field::Timestamp);
    // The rest is what the client says about itself: one that gets some of it wrong is let in without that.
    frame.sessionId = fields.lenient(Field::SessionId);
    frame.pid = fields.lenientInteger(Field::Pid);
    frame.cwd = fields.lenientText(Field::Cwd);
    frame.displayName = fields.lenientText(Field::DisplayName);
    frame.channel = fields.lenient(Field::Channel);
    frame.hostname = fields.lenientText(Field::Hostname);
    frame.peerType = fields.lenient(Field::PeerType);
    frame.model = fields.lenientText(Field::Model);
    frame.groups = fields.lenientGroups(Field::Groups);
    return frame;
}

HelloFrame readHello(JsonFields &fields)
{
    HelloFrame frame = readIntroduction(fields);
    frame.memberId = fields.lenient(Field::MemberId);
    frame.pubkey = fields.lenient(Field::Pubkey);
    frame.sessionPubkey = fields.optional(Field::SessionPubkey);
    return frame;
}

SessionHelloFrame readSessionHello(const JsonFields &fields)
{
    SessionHelloFrame frame{readIntroduction(fields), {}};
    frame.hello.memberId = fields.lenient(Field::ParentMemberId);
    frame.hello.pubkey = fields.lenient(Field::ParentMemberPubkey);
    frame.hello.sessionPubkey = fields.lenient(Field::SessionPubkey);
    const JsonFields attestation = fields.lenientObject(Field::ParentAttestation);
    frame.attestation = {.sessionPubkey = attestation.lenient(Field::SessionPubkey),
                         .parentMemberPubkey = attestation.lenient(Field::ParentMemberPubkey),
                         .expiresAt = attestation.lenientNumber(Field::ExpiresAt),
                         .signature = attestation.lenient(Field::Signature)};
    return frame;
}

SendFrame readSend(JsonFields &fields)
{
    SendFrame frame;
    frame.id = fields.optional(Field::Id);
    frame.clientMessageId = fields.optional(Field::ClientMessageId);
    frame.targetSpec = fields.required(Field::TargetSpec);
    frame.priority = fields.priority();
    frame.nonce = fields.required(Field::Nonce);
    frame.ciphertext = fields.required(Field::Ciphertext);
    frame.replyToId = fields.lenient(Field::ReplyToId);
    frame.bodyVersion = fields.lenientInteger(Field::BodyVersion) == 2 ? 2 : 1;
    return frame;
}

SetStatusFrame readSetStatus(JsonFields &fields)
{
    const auto status = statusFromWire(fields.required(Field::Status));
    if (!status)
        fields.complain(Field::Status, QLatin1StringView("must be idle, working or dnd"));
    return {status.value_or(Status::Idle)};
}

ClientAckFrame readClientAck(JsonFields &fields)
{
    return {.clientMessageId = fields.optional(Field::ClientMessageIdCamel),
            .brokerMessageId = fields.optional(Field::BrokerMessageId)};
}

JoinGroupFrame readJoinGroup(JsonFields &fields)
{
    return {.name = fields.lenient(Field::Name),
            .role = fields.optionalText(Field::Role),
            .requestId = fields.lenient(Field::RequestId)};
}

LeaveGroupFrame readLeaveGroup(const JsonFields &fields)
{
    return {.name = fields.lenient(Field::Name), .requestId = fields.lenient(Field::RequestId)};
}

HelloAckFrame readHelloAck(JsonFields &fields)
{
    return {.presenceId = fields.required(Field::PresenceId),
            .memberDisplayName = fields.optionalText(Field::MemberDisplayName),
            .serverTime = fields.optionalInteger(Field::ServerTime)};
}

AckFrame readAck(JsonFields &fields)
{
    AckFrame frame;
    frame.id = fields.required(Field::Id);
    frame.messageId = fields.optional(Field::MessageId);
    frame.error = fields.optionalText(Field::Error);
    frame.queued = fields.optionalFlag(Field::Queued).value_or(frame.error.isEmpty());
    return frame;
}

PushFrame readPush(JsonFields &fields)
{
    PushFrame frame;
    frame.messageId = fields.required(Field::MessageId);
    frame.meshId = fields.required(Field::MeshId);
    frame.senderPubkey = fields.optional(Field::SenderPubkey);
    frame.priority = fields.priority();
    frame.nonce = fields.required(Field::Nonce);
    frame.ciphertext = fields.required(Field::Ciphertext);
    frame.createdAt = fields.optional(Field::CreatedAt);
    frame.senderName = fields.optionalText(Field::SenderName);
    frame.senderMemberPubkey = fields.optional(Field::SenderMemberPubkey);
    frame.senderMemberId = fields.optional(Field::SenderMemberId);
    frame.clientMessageId = fields.optional(Field::ClientMessageId);
    frame.targetSpec = fields.optional(Field::TargetSpec);
    frame.topic = fields.lenient(Field::Topic);
    frame.replyToId = fields.lenient(Field::ReplyToId);
    frame.subtype = fields.optional(Field::Subtype);
    frame.event = fields.optional(Field::Event);
    frame.eventData = fields.rawJson(Field::EventData);
    return frame;
}

ErrorFrame readError(JsonFields &fields)
{
    return {.code = fields.required(Field::Code),
            .message = fields.optionalText(Field::Message),
            .id = fields.optional(Field::Id),
            .requestId = fields.optional(Field::RequestId),
            .serverTime = fields.optionalInteger(Field::ServerTime)};
}

std::optional<StateFrame> readStateFrame(QByteArrayView type, const JsonFields &fields)
{
    const QByteArray requestId = fields.lenient(Field::RequestId);
    if (type == "get_state")
        return GetStateFrame{fields.lenient(Field::Key), requestId};
    if (type == "set_state")
        return SetStateFrame{fields.lenient(Field::Key), fields.rawJson(Field::Value), requestId};
    if (type == "list_state")
        return ListStateFrame{requestId};
    return std::nullopt;
}

std::optional<MemoryFrame> readMemoryFrame(QByteArrayView type, const JsonFields &fields)
{
    const QByteArray requestId = fields.lenient(Field::RequestId);
    if (type == "remember")
        return RememberFrame{fields.lenientText(Field::Content), fields.lenientList(Field::Tags, maxMemoryTags),
                             requestId};
    if (type == "recall")
        return RecallFrame{fields.lenientText(Field::Query), requestId};
    if (type == "forget")
        return ForgetFrame{fields.lenient(Field::MemoryId), requestId};
    return std::nullopt;
}

std::optional<LookupFrame> readLookupFrame(QByteArrayView type, const JsonFields &fields)
{
    const QByteArray requestId = fields.lenient(Field::RequestId);
    if (type == "mesh_info")
        return MeshInfoFrame{requestId};
    if (type == "message_status")
        return MessageStatusFrame{fields.lenient(Field::MessageId), requestId};
    return std::nullopt;
}

std::optional<ModerationFrame> readModerationFrame(QByteArrayView type, const JsonFields &fields)
{
    const QByteArray requestId = fields.lenient(Field::RequestId);
    const QString target = fields.lenientText(Field::Target);
    if (type == "kick" || type == "disconnect")
        return RemoveFrame{type == "kick" ? Removal::Kick : Removal::Disconnect, target,
                           fields.lenientInteger(Field::Stale), fields.lenientFlag(Field::All), requestId};
    if (type == "ban")
        return BanFrame{target, requestId};
    if (type == "unban")
        return UnbanFrame{target, requestId};
    if (type == "list_bans")
        return ListBansFrame{requestId};
    return std::nullopt;
}

std::optional<GrantFrame> readGrantFrame(QByteArrayView type, const JsonFields &fields)
{
    const QByteArray requestId = fields.lenient(Field::RequestId);
    if (type == "set_grants")
        return SetGrantsFrame{fields.lenientGrants(Field::Grants, maxGrantChanges), requestId};
    if (type == "get_grants")
        return GetGrantsFrame{requestId};
    return std::nullopt;
}

std::optional<Visibility> visibility(const JsonFields &fields)
{
    const auto visible = fields.flagIfThere(Field::Visible);
    if (!visible)
        return std::nullopt;
    return *visible ? Visibility::Shown : Visibility::Hidden;
}

SetProfileFrame readSetProfile(const JsonFields &fields)
{
    SetProfileFrame frame{.avatar = fields.textIfThere(Field::Avatar),
                          .title = fields.textIfThere(Field::Title),
                          .bio = fields.textIfThere(Field::Bio),
                          .capabilities = std::nullopt,
                          .requestId = fields.lenient(Field::RequestId)};
    if (fields.has(Field::Capabilities))
        frame.capabilities = fields.lenientList(Field::Capabilities, maxProfileCapabilities);
    return frame;
}

std::optional<ProfileFrame> readProfileFrame(QByteArrayView type, const JsonFields &fields)
{
    const QByteArray requestId = fields.lenient(Field::RequestId);
    if (type == "set_visible")
        return SetVisibleFrame{visibility(fields), requestId};
    if (type == "set_profile")
        return readSetProfile(fields);
    if (type == "set_stats")
        return SetStatsFrame{fields.lenientCounts(Field::Stats, statNames), requestId};
    return std::nullopt;
}

std::optional<TopicFrame> readTopicFrame(QByteArrayView type, const JsonFields &fields)
{
    const QByteArray requestId = fields.lenient(Field::RequestId);
    const QByteArray topic = fields.lenient(Field::Topic);
    if (type == "topic_create")
        return CreateTopicFrame{fields.lenient(Field::Name), fields.lenientText(Field::Description),
                                fields.lenient(Field::Visibility), requestId};
    if (type == "topic_list")
        return ListTopicsFrame{requestId};
    if (type == "topic_join")
        return JoinTopicFrame{topic, fields.lenient(Field::Role), requestId};
    if (type == "topic_leave")
        return LeaveTopicFrame{topic, requestId};
    if (type == "topic_mark_read")
        return MarkTopicReadFrame{topic, requestId};
    if (type == "topic_members")
        return TopicMembersFrame{topic, requestId};
    if (type == "topic_history")
        return TopicHistoryFrame{
            topic, std::clamp<qint64>(fields.lenientInteger(Field::Limit).value_or(usualTopicPage), 1, maxTopicPage),
            fields.lenient(Field::BeforeId), requestId};
    return std::nullopt;
}

/// Those that are answered themselves when a field is bad.
Result<ClientFrame> readRequest(QByteArrayView type, const JsonFields &fields)
{
    if (const auto state = readStateFrame(type, fields))
        return fields.finish<ClientFrame>(*state);
    if (const auto memory = readMemoryFrame(type, fields))
        return fields.finish<ClientFrame>(*memory);
    if (const auto lookup = readLookupFrame(type, fields))
        return fields.finish<ClientFrame>(*lookup);
    if (const auto moderation = readModerationFrame(type, fields))
        return fields.finish<ClientFrame>(*moderation);
    if (const auto grant = readGrantFrame(type, fields))
        return fields.finish<ClientFrame>(*grant);
    if (const auto profile = readProfileFrame(type, fields))
        return fields.finish<ClientFrame>(*profile);
    if (const auto topic = readTopicFrame(type, fields))
        return fields.finish<ClientFrame>(*topic);
    return fields.finish<ClientFrame>(readUnknown(fields));
}

Result<ClientFrame> clientFrame(Result<JsonFields> object)
{
    if (!object)
        return std::unexpected(std::move(object).error());
    JsonFields &fields = *object;
    const QByteArray type = fields.required(Field::Type);
    if (type == "send")
        return fields.finish<ClientFrame>(readSend(fields));
    if (type == "client_ack")
        return fields.finish<ClientFrame>(readClientAck(fields));
    if (type == "set_status")
        return fields.finish<ClientFrame>(readSetStatus(fields));
    if (type == "hello")
        return fields.finish<ClientFrame>(readHello(fields));
    if (type == "session_hello")
        return fields.finish<ClientFrame>(readSessionHello(fields));
    if (type == "join_group")
        return fields.finish<ClientFrame>(readJoinGroup(fields));
    if (type == "leave_group")
        return fields.finish<ClientFrame>(readLeaveGroup(fields));
    if (type == "list_peers")
        return fields.finish<ClientFrame>(ListPeersFrame{fields.lenient(Field::RequestId)});
    if (type == "set_summary")
        return fields.finish<ClientFrame>(SetSummaryFrame{fields.optionalText(Field::Summary)});
    return readRequest(type, fields);
}

Result<BrokerFrame> brokerFrame(Result<JsonFields> object)
{
    if (!object)
        return std::unexpected(std::move(object).error());
    JsonFields &fields = *object;
    const QByteArray type = fields.required(Field::Type);
    if (type == "push")
        return fields.finish<BrokerFrame>(readPush(fields));
    if (type == "ack")
        return fields.finish<BrokerFrame>(readAck(fields));
    if (type == "hello_ack")
        return fields.finish<BrokerFrame>(readHelloAck(fields));
    if (type == "error")
        return fields.finish<BrokerFrame>(readError(fields));
    if (type == "peers_list")
        return fields.finish<BrokerFrame>(PeersListFrame{fields.peers(Field::Peers)});
    return fields.finish<BrokerFrame>(readUnknown(fields));
}

} // namespace

Result<ClientFrame> parseClientFrame(QByteArrayView text)
{
    return withFields<Result<ClientFrame>>(text, strictDepth, clientFrame);
}

Result<BrokerFrame> parseBrokerFrame(QByteArrayView text)
{
    return withFields<Result<BrokerFrame>>(text, strictDepth, brokerFrame);
}

UnknownFrame peekFrame(QByteArrayView text)
{
    return withFields<UnknownFrame>(
        text, tolerantDepth, [](Result<JsonFields> fields) { return fields ? readUnknown(*fields) : UnknownFrame{}; });
}

} // namespace meshtray::protocol
