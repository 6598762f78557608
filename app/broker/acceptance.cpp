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

    const auto to = recipients(session, frame);
    if (!to)
        return refuse(session, frame.id, to.error());
    const MessageId id = MessageId::random();
    const auto messages = store(session, frame, id, *to);
    if (!messages)
        return refuse(session, frame.id, messages.error());
    if (!frame.id.isEmpty())
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

std::expected<Router::Recipients, SendRefusal> Acceptance::recipients(const Session &session,
                                                                      const protocol::SendFrame &frame)
{
    const auto meant = m_router.resolve(session.member, frame.targetSpec);
    if (!meant)
        return meant;
    const bool isDirect = Router::isDirect(frame.targetSpec);
    const auto all =
        m_grants.permitted(session, isDirect ? protocol::capability::direct : protocol::capability::broadcast, *meant);
    if (!all)
        return std::unexpected(Router::storeTrouble());
    if (isDirect && all->isEmpty() && !meant->isEmpty())
        return std::unexpected(
            SendRefusal{"forbidden", u"forbidden: blocked by recipient grants (sender lacks dm capability)"_s});
    // One member who never comes must not keep the others from hearing a broadcast.
    Router::Recipients withRoom;
    for (const Router::Recipient &recipient : *all) {
        // What waits for one session, which may never come back, leaves room for what the member can read anywhere.
        const int limit = recipient.sessionKey.isEmpty() ? m_config.maxWaitingPerRecipient
                                                         : (m_config.maxWaitingPerRecipient + 1) / 2;
        if (m_counts.of(recipient.member) < limit)
            withRoom.append(recipient);
    }
    if (withRoom.isEmpty() && !all->isEmpty())
        return std::unexpected(SendRefusal{"queue_full", u"the recipient's queue is full, try again later"_s});
    return withRoom;
}

std::expected<Acceptance::Messages, SendRefusal> Acceptance::store(const Session &session,
                                                                   const protocol::SendFrame &frame,
                                                                   const MessageId &id,
                                                                   const Router::Recipients &recipients)
{
    const qint64 now = m_clock.wallMs();
    const qint64 expiresAt = now + std::chrono::milliseconds(m_config.retention).count();
    const QByteArray memberKey = session.member.pubkey.toHex();
    const QByteArray senderKey = session.client.sessionPubkey.isEmpty() ? memberKey : session.client.sessionPubkey;
    const QString &sessionName = session.presence->client.displayName;
    Messages messages;
    for (const Router::Recipient &recipient : recipients) {
        store::QueuedMessage message{.messageId = id,
                                     .mesh = session.member.mesh,
                                     .sender = session.member.id,
                                     .senderKey = senderKey,
                                     .recipient = recipient.member,
                                     .sessionKey = recipient.sessionKey,
                                     .targetSpec = frame.targetSpec,
                                     .priority = frame.priority,
                                     .nonce = frame.nonce,
                                     .ciphertext = frame.ciphertext,
                                     .clientMessageId = frame.clientMessageId,
                                     .createdAt = now,
                                     .expiresAt = expiresAt,
                                     .sessionName = sessionName,
                                     .senderName = sessionName.isEmpty() ? session.member.displayName : sessionName,
                                     .senderMemberKey = memberKey};
        const auto order = m_store.enqueue(message);
        if (!order)
            return std::unexpected(Router::storeTrouble());
        message.order = *order;
        messages.append(std::move(message));
    }
    if (!frame.clientMessageId.isEmpty()) {
        store::SentMessage sent{id, frame.targetSpec, {}, {}};
        for (const Router::Recipient &recipient : recipients)
            sent.recipients.append(recipient.member);
        if (!m_store.rememberSent(session.member.id, frame.clientMessageId, sent, now))
            return std::unexpected(Router::storeTrouble());
    }
    for (const auto &message : messages)
        m_counts.add(message.recipient, 1);
    return messages;
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
