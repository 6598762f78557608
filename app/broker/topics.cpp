// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/topics.h"

#include "broker/cleantext.h"
#include "broker/pushframes.h"
#include "protocol/jsonwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxTopics = 256;
constexpr qsizetype maxDescriptionLength = 256;
constexpr qint64 maxHistoryBytes = 1024 * 1024; ///< in one answer, but at least one message
constexpr qint64 bytesPerFrame = 32 * 1024;     ///< of the rate
constexpr qsizetype usualFrameBytes = 512;

using protocol::JsonWriter;
using store::TopicRole;
using store::TopicVisibility;

JsonWriter frameOf(QByteArrayView type)
{
    JsonWriter writer(usualFrameBytes);
    writer.text("type", type);
    return writer;
}

template <class Record>
QByteArray listJson(const QList<Record> &records, QByteArray (*json)(const Record &))
{
    QByteArray list = "[";
    for (const Record &record : records) {
        if (list.size() > 1)
            list += ',';
        list += json(record);
    }
    return list + ']';
}

QByteArray topicJson(const store::TopicRecord &topic)
{
    JsonWriter writer(usualFrameBytes);
    writer.text("id", topic.id.bytes()).text("name", topic.name);
    if (topic.description.isEmpty())
        writer.raw("description", "null");
    else
        writer.text("description", topic.description);
    return writer.text("visibility", toWire(topic.visibility))
        .number("memberCount", topic.members)
        .text("createdAt", isoTime(topic.createdAt))
        .finish();
}

QByteArray memberJson(const store::TopicMember &member)
{
    JsonWriter writer(usualFrameBytes);
    writer.text("memberId", member.id.bytes())
        .text("pubkey", member.pubkey.toHex())
        .text("displayName", member.displayName)
        .text("role", toWire(member.role))
        .text("joinedAt", isoTime(member.joinedAt));
    if (member.lastReadAt)
        writer.text("lastReadAt", isoTime(*member.lastReadAt));
    else
        writer.raw("lastReadAt", "null");
    return writer.finish();
}

QByteArray messageJson(const store::TopicMessage &message)
{
    JsonWriter writer(usualFrameBytes + message.ciphertext.size());
    return writer.text("id", message.id.bytes())
        .text("senderPubkey", message.senderKey)
        .text("senderMemberId", message.sender.bytes())
        .text("senderName", message.senderName)
        .text("nonce", message.nonce)
        .text("ciphertext", message.ciphertext)
        .number("bodyVersion", message.bodyVersion)
        .textUnlessEmpty("replyToId", message.replyTo)
        .text("createdAt", isoTime(message.createdAt))
        .finish();
}

RequestRefusal notFound(const QByteArray &topic)
{
    constexpr qsizetype maxShown = 64;
    return {"topic_not_found", u"topic \"%1\" not found"_s.arg(QString::fromUtf8(topic.left(maxShown)))};
}

} // namespace

Topics::Topics(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn, Presences &presences,
               Metrics &metrics)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_presences(presences)
    , m_reply(turn, metrics)
    , m_posting(store)
{
}

void Topics::handle(Session &session, const protocol::TopicFrame &frame)
{
    // Opened before anything is looked up, so that what is found is still true when it is acted upon.
    if (!m_turn.begin())
        return m_reply.refuse(session, std::visit([](const auto &one) { return one.requestId; }, frame),
                              RequestRefusal::storeTrouble());
    std::visit([&](const auto &one) { handle(session, one); }, frame);
}

/// Clients look for the request in either place.
void Topics::refuse(Session &session, const QByteArray &requestId, const RequestRefusal &refusal)
{
    m_reply.refuse(session, requestId, refusal, requestId);
}

// ---- making and entering --------------------------------------------------------------------------------------------

void Topics::handle(Session &session, const protocol::CreateTopicFrame &frame)
{
    if (!protocol::isGroupName(frame.name))
        return refuse(session, frame.requestId,
                      RequestRefusal::invalid(u"a topic's name has 1 to %1 characters of A-Z a-z 0-9 _ . / -"_s.arg(
                          protocol::maxGroupNameLength)));
    // Whoever is not told of a private one is told that the name is taken.
    const auto existing = m_posting.find(session.member, frame.name);
    if (!existing)
        return refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    const auto topic =
        *existing ? std::expected<store::TopicRecord, RequestRefusal>(**existing) : create(session, frame);
    if (!topic)
        return refuse(session, frame.requestId, topic.error());
    JsonWriter json(usualFrameBytes);
    json.text("id", topic->id.bytes()).text("name", topic->name).text("visibility", toWire(topic->visibility));
    m_reply.answer(session, frame.requestId,
                   {frameOf("topic_created")
                        .raw("topic", json.finish())
                        .raw("created", *existing ? "false"_ba : "true"_ba)
                        .textUnlessEmpty("_reqId", frame.requestId)
                        .finish()});
}

std::expected<store::TopicRecord, RequestRefusal> Topics::create(const Session &session,
                                                                 const protocol::CreateTopicFrame &frame)
{
    const auto visibility = frame.visibility.isEmpty() ? std::optional(TopicVisibility::Public)
                                                       : store::topicVisibilityFromWire(frame.visibility);
    if (!visibility)
        return std::unexpected(RequestRefusal::invalid(u"visibility is public, private or dm"_s));
    const MeshId mesh = session.member.mesh;
    const auto all = m_store.topics(mesh);
    if (!all)
        return std::unexpected(RequestRefusal::storeTrouble());
    if (all->size() >= maxTopics)
        return std::unexpected(RequestRefusal::full(u"a mesh has at most %1 topics"_s.arg(maxTopics)));
    if (std::ranges::find(*all, frame.name, &store::TopicRecord::name) != all->end())
        return std::unexpected(RequestRefusal{"forbidden", u"a private topic has this name, choose another"_s});
    const store::TopicRecord topic{.id = TopicId::random(),
                                   .mesh = mesh,
                                   .name = frame.name,
                                   .description = cleanText(frame.description.simplified(), maxDescriptionLength),
                                   .visibility = *visibility,
                                   .createdAt = m_clock.wallMs()};
    if (!m_store.addTopic(topic) ||
        !m_store.setTopicRole(topic.id, session.member.id, TopicRole::Lead, m_clock.wallMs()))
        return std::unexpected(RequestRefusal::storeTrouble());
    return topic;
}

void Topics::handle(Session &session, const protocol::JoinTopicFrame &frame)
{
    const auto topic = found(session, frame.topic);
    if (!topic)
        return refuse(session, frame.requestId, topic.error());
    const auto now = m_store.topicRole(topic->id, session.member.id);
    if (!now)
        return refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    if (*now == TopicRole::Lead)
        return; // joining again is no way down
    const TopicRole role = frame.role == "observer" ? TopicRole::Observer : TopicRole::Member;
    if (!m_store.setTopicRole(topic->id, session.member.id, role, m_clock.wallMs()))
        refuse(session, frame.requestId, RequestRefusal::storeTrouble());
}

void Topics::handle(Session &session, const protocol::LeaveTopicFrame &frame)
{
    const auto topic = found(session, frame.topic);
    if (!topic)
        return refuse(session, frame.requestId, topic.error());
    if (!m_store.setTopicRole(topic->id, session.member.id, TopicRole::Left, m_clock.wallMs()))
        refuse(session, frame.requestId, RequestRefusal::storeTrouble());
}

void Topics::handle(Session &session, const protocol::MarkTopicReadFrame &frame)
{
    const auto topic = found(session, frame.topic);
    if (!topic)
        return refuse(session, frame.requestId, topic.error());
    if (!m_store.markTopicRead(topic->id, session.member.id, m_clock.wallMs()))
        refuse(session, frame.requestId, RequestRefusal::storeTrouble());
}

// ---- questions ------------------------------------------------------------------------------------------------------

void Topics::handle(Session &session, const protocol::ListTopicsFrame &frame)
{
    static_cast<void>(m_posting.find(session.member, "general")); // which every mesh has
    const auto all = m_store.topics(session.member.mesh);
    if (!all)
        return refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    QList<store::TopicRecord> shown;
    for (const store::TopicRecord &topic : *all) {
        const auto isMember =
            topic.visibility == TopicVisibility::Public ? Result<bool>(true) : m_posting.isIn(topic, session.member.id);
        if (!isMember)
            return refuse(session, frame.requestId, RequestRefusal::storeTrouble());
        if (*isMember)
            shown.append(topic);
    }
    answerWithList(session, frame.requestId,
                   frameOf("topic_list_response")
                       .raw("topics", listJson(shown, topicJson))
                       .textUnlessEmpty("_reqId", frame.requestId)
                       .finish());
}

void Topics::handle(Session &session, const protocol::TopicMembersFrame &frame)
{
    const auto topic = readable(session, frame.topic);
    if (!topic)
        return refuse(session, frame.requestId, topic.error());
    const auto members = m_store.topicMembers(topic->id);
    if (!members)
        return refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    answerWithList(session, frame.requestId,
                   frameOf("topic_members_response")
                       .text("topic", frame.topic)
                       .raw("members", listJson(*members, memberJson))
                       .textUnlessEmpty("_reqId", frame.requestId)
                       .finish());
}

void Topics::handle(Session &session, const protocol::TopicHistoryFrame &frame)
{
    const auto topic = readable(session, frame.topic);
    if (!topic)
        return refuse(session, frame.requestId, topic.error());
    auto messages = m_store.topicHistory(topic->id, frame.beforeId, static_cast<int>(frame.limit));
    if (!messages)
        return refuse(session, frame.requestId, RequestRefusal::storeTrouble());
    qint64 bytes = 0;
    const auto tooMuch = std::ranges::find_if(*messages, [&bytes](const store::TopicMessage &message) {
        const bool isFirst = bytes == 0;
        bytes += message.ciphertext.size() + usualFrameBytes;
        return !isFirst && bytes > maxHistoryBytes;
    });
    messages->erase(tooMuch, messages->end());
    answerWithList(session, frame.requestId,
                   frameOf("topic_history_response")
                       .text("topic", frame.topic)
                       .raw("messages", listJson(*messages, messageJson))
                       .textUnlessEmpty("_reqId", frame.requestId)
                       .finish());
}

void Topics::answerWithList(Session &session, const QByteArray &requestId, const QByteArray &frame)
{
    // The answer is much larger than the question.
    const int cost = static_cast<int>(frame.size() / bytesPerFrame);
    if (session.link.unsentBytes() > m_config.maxUnsentBytes || !m_presences.spend(session.member.id, cost))
        return refuse(session, requestId, RequestRefusal::rateLimited());
    m_reply.answer(session, requestId, {frame});
}

// ---- which one ------------------------------------------------------------------------------------------------------

std::expected<store::TopicRecord, RequestRefusal> Topics::found(const Session &session, const QByteArray &topic)
{
    const auto record = m_posting.find(session.member, topic);
    if (!record)
        return std::unexpected(RequestRefusal::storeTrouble());
    if (!*record)
        return std::unexpected(notFound(topic));
    return **record;
}

std::expected<store::TopicRecord, RequestRefusal> Topics::readable(const Session &session, const QByteArray &topic)
{
    auto record = found(session, topic);
    if (!record || record->visibility == TopicVisibility::Public)
        return record;
    const auto isMember = m_posting.isIn(*record, session.member.id);
    if (!isMember)
        return std::unexpected(RequestRefusal::storeTrouble());
    if (!*isMember)
        return std::unexpected(RequestRefusal{"forbidden", u"join the topic to read it"_s});
    return record;
}

} // namespace meshtray::broker
