// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/acceptance.h"

#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxIdLength = 128;
constexpr qsizetype maxTargetLength = 256;

SendRefusal tooLong(const QString &field)
{
    return {"invalid_field", u"invalid: %1 is too long"_s.arg(field)};
}

/// Nobody who is pushed to has a topic's key: they are told that there is something, and the history keeps it.
QByteArray notReadableHere(const QByteArray &topic)
{
    return QByteArray("encrypted topic message in #" + topic).toBase64();
}

} // namespace

Acceptance::Acceptance(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
                       WaitingCounts &counts, Grants &grants, Delivery &delivery, Metrics &metrics)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_counts(counts)
    , m_grants(grants)
    , m_delivery(delivery)
    , m_metrics(metrics)
    , m_router(store)
    , m_topics(store)
{
}

void Acceptance::accept(Session &session, const protocol::SendFrame &frame)
{
    if (frame.id.size() > maxIdLength)
        return refuse(session, {}, tooLong(u"id"_s));
    if (frame.clientMessageId.size() > maxIdLength)
        return refuse(session, frame.id, tooLong(u"client_message_id"_s));
    if (frame.targetSpec.size() > maxTargetLength)
        return refuse(session, frame.id, tooLong(u"targetSpec"_s));
    // Opened before anything is looked up, so that what is found is still true when it is acted upon.
    if (!m_turn.begin())
        return refuse(session, frame.id, Router::storeTrouble());

    QElapsedTimer sinceArrival;
    sinceArrival.start();
    const auto earlier = alreadySent(session, frame);
    if (!earlier)
        return refuse(session, frame.id, earlier.error());
    if (*earlier)
        return ackAfterCommit(session, frame, **earlier);

    const auto to = destination(session, frame);
    if (!to)
        return refuse(session, frame.id, to.error());
    const MessageId id = MessageId::random();
    const auto messages = store(session, frame, id, *to);
    if (!messages)
        return refuse(session, frame.id, messages.error());
    if (frame.clientMessageId.isEmpty() && !frame.id.isEmpty())
        session.rememberSent(frame.id, id);
    ackAfterCommit(session, frame, id);
    deliverAfterCommit(*messages, frame.priority, sinceArrival);
}

void Acceptance::refuse(Session &session, const QByteArray &id, const SendRefusal &refusal)
{
    m_metrics.messageRejected(refusal.reason);
    session.link.send(write(protocol::AckFrame{.id = id, .messageId = {}, .queued = false, .error = refusal.text}));
}

std::expected<std::optional<MessageId>, SendRefusal> Acceptance::alreadySent(Session &session,
                                                                             const protocol::SendFrame &frame)
{
    if (frame.clientMessageId.isEmpty())
        return session.sentUnder(frame.id);
    const auto earlier = m_store.sent(session.member.id, frame.clientMessageId);
    if (!earlier)
        return std::unexpected(Router::storeTrouble());
    return *earlier;
}

std::expected<Acceptance::Destination, SendRefusal> Acceptance::destination(const Session &session,
                                                                            const protocol::SendFrame &frame)
{
    auto topic = m_topics.addressed(session.member, frame.targetSpec);
    if (!topic)
        return std::unexpected(Router::storeTrouble());
    const auto meant =
        *topic ? m_topics.recipients(session.member, **topic) : m_router.resolve(session.member, frame.targetSpec);
    if (!meant)
        return std::unexpected(meant.error());
    const auto all = allowed(session, frame.targetSpec, *meant);
    if (!all)
        return std::unexpected(all.error());
    // One member who never comes must not keep the others from hearing a broadcast.
    const Router::Recipients some = withRoom(*all);
    if (some.isEmpty() && !all->isEmpty())
        return std::unexpected(SendRefusal{"queue_full", u"the recipient's queue is full, try again later"_s});
    return Destination{*std::move(topic), some};
}

std::expected<Router::Recipients, SendRefusal> Acceptance::allowed(const Session &session, const QByteArray &targetSpec,
                                                                   const Router::Recipients &meant)
{
    const bool isDirect = Router::isDirect(targetSpec);
    const auto all =
        m_grants.permitted(session, isDirect ? protocol::capability::direct : protocol::capability::broadcast, meant);
    if (!all)
        return std::unexpected(Router::storeTrouble());
    if (isDirect && all->isEmpty() && !meant.isEmpty())
        return std::unexpected(
            SendRefusal{"forbidden", u"forbidden: blocked by recipient grants (sender lacks dm capability)"_s});
    return *all;
}

Router::Recipients Acceptance::withRoom(const Router::Recipients &recipients) const
{
    Router::Recipients some;
    for (const Router::Recipient &recipient : recipients) {
        // What waits for one session, which may never come back, leaves room for what the member can read anywhere.
        const int limit = recipient.sessionKey.isEmpty() ? m_config.maxWaitingPerRecipient
                                                         : (m_config.maxWaitingPerRecipient + 1) / 2;
        if (m_counts.of(recipient.member) < limit)
            some.append(recipient);
    }
    return some;
}

std::expected<Acceptance::Messages, SendRefusal>
Acceptance::store(const Session &session, const protocol::SendFrame &frame, const MessageId &id, const Destination &to)
{
    const qint64 now = m_clock.wallMs();
    const QByteArray memberKey = session.member.pubkey.toHex();
    const QString &sessionName = session.presence->client.displayName;
    store::QueuedMessage message{.messageId = id,
                                 .mesh = session.member.mesh,
                                 .sender = session.member.id,
                                 .senderKey =
                                     session.client.sessionPubkey.isEmpty() ? memberKey : session.client.sessionPubkey,
                                 .recipient = session.member.id,
                                 .targetSpec = to.topic ? '#' + to.topic->name : frame.targetSpec,
                                 .priority = frame.priority,
                                 .nonce = frame.nonce,
                                 .ciphertext = frame.ciphertext,
                                 .clientMessageId = frame.clientMessageId,
                                 .topic = to.topic ? to.topic->name : QByteArray(),
                                 .replyTo = to.topic && isIdentifier(frame.replyToId) ? frame.replyToId : QByteArray(),
                                 .createdAt = now,
                                 .expiresAt = now + std::chrono::milliseconds(m_config.retention).count(),
                                 .sessionName = sessionName,
                                 .senderName = sessionName.isEmpty() ? session.member.displayName : sessionName,
                                 .senderMemberKey = memberKey};
    if (!remember(message, frame, to))
        return std::unexpected(Router::storeTrouble());
    if (frame.bodyVersion != 1 && to.topic)
        message.ciphertext = notReadableHere(to.topic->name);
    Messages messages;
    for (const Router::Recipient &recipient : to.recipients) {
        message.recipient = recipient.member;
        message.sessionKey = recipient.sessionKey;
        const auto order = m_store.enqueue(message);
        if (!order)
            return std::unexpected(Router::storeTrouble());
        message.order = *order;
        messages.append(message);
    }
    for (const auto &queued : messages)
        m_counts.add(queued.recipient, 1);
    return messages;
}

/// What stays of a message after it is delivered: a topic's history, and what its sender may ask about.
Result<void> Acceptance::remember(const store::QueuedMessage &message, const protocol::SendFrame &frame,
                                  const Destination &to)
{
    if (to.topic) {
        const auto kept = m_topics.remember(*to.topic, {.id = message.messageId,
                                                        .sender = message.sender,
                                                        .senderKey = message.senderKey,
                                                        .senderName = message.senderName,
                                                        .nonce = message.nonce,
                                                        .ciphertext = message.ciphertext,
                                                        .bodyVersion = frame.bodyVersion,
                                                        .replyTo = message.replyTo,
                                                        .createdAt = message.createdAt});
        if (!kept)
            return kept;
    }
    if (frame.clientMessageId.isEmpty())
        return {};
    store::SentMessage sent{message.messageId, message.targetSpec, {}, {}};
    for (const Router::Recipient &recipient : to.recipients)
        sent.recipients.append(recipient.member);
    return m_store.rememberSent(message.sender, frame.clientMessageId, sent, message.createdAt);
}

void Acceptance::ackAfterCommit(Session &session, const protocol::SendFrame &frame, const MessageId &id)
{
    m_turn.afterCommit([this, guard = QPointer(&session), ackId = frame.id, id](const Result<void> &committed) {
        if (!guard)
            return;
        if (committed)
            return guard->link.send(write(protocol::AckFrame{ackId, id.bytes(), true, {}}));
        guard->forgetSent(ackId);
        refuse(*guard, ackId, Router::storeTrouble());
    });
}

void Acceptance::deliverAfterCommit(Messages messages, protocol::Priority priority, QElapsedTimer sinceArrival)
{
    m_turn.afterCommit([this, messages = std::move(messages), priority, sinceArrival](const Result<void> &committed) {
        if (!committed) {
            static_cast<void>(m_counts.reload());
            return;
        }
        m_metrics.messageRouted(priority);
        for (const auto &message : messages) {
            if (m_delivery.offer(message))
                m_metrics.messageDelivered(std::chrono::nanoseconds(sinceArrival.nsecsElapsed()));
        }
    });
}

} // namespace meshtray::broker
