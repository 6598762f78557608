// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/delivery.h"

#include "broker/pushframes.h"
#include "core/logging.h"

#include <utility>

namespace meshtray::broker {
namespace {

constexpr int batchSize = 64;

} // namespace

// Confirming and repeating are in confirmation.cpp.

Delivery::Delivery(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
                   Presences &presences, WaitingCounts &counts, Metrics &metrics)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_presences(presences)
    , m_counts(counts)
    , m_metrics(metrics)
    , m_redelivery(clock)
{
    m_probeTimer.setSingleShot(true);
    m_probeTimer.setInterval(0);
    m_probeTimer.callOnTimeout(this, &Delivery::probe);
}

bool Delivery::isUrgent(const store::QueuedMessage &message)
{
    return message.priority == protocol::Priority::Now;
}

/// A message to another session of the same member is no part of this session's queue, neither here nor in the store.
bool Delivery::isFor(const Session &session, const store::QueuedMessage &message)
{
    if (session.purpose == Purpose::Auxiliary)
        return false;
    return readerOf(session).takes(message.sessionKey);
}

/// A launched session that writes to its own member means its siblings.
bool Delivery::isEcho(const Session &session, const store::QueuedMessage &message)
{
    return session.client.entrance == Entrance::SessionHello && message.sessionKey.isEmpty() &&
           message.senderKey == session.client.sessionPubkey;
}

store::QueueReader Delivery::readerOf(const Session &session)
{
    return {session.member.id, session.client.sessionPubkey};
}

bool Delivery::mayHave(const Session &session, const store::QueuedMessage &message) const
{
    return isUrgent(message) || session.status() == protocol::Status::Idle;
}

bool Delivery::canTakeMore(const Session &session) const
{
    return !session.window.isFull() && session.link.unsentBytes() <= m_config.maxUnsentBytes;
}

/// Something it may have now can be waiting behind what was pushed.
bool Delivery::isBehind(const Session &session)
{
    return !session.urgent.isCaughtUp || (session.status() == protocol::Status::Idle && !session.rest.isCaughtUp);
}

void Delivery::start(Session &session)
{
    drainAfterCommit(session);
}

void Delivery::resume(Session &session)
{
    if (isBehind(session))
        drainAfterCommit(session);
}

void Delivery::statusChanged(Session &session)
{
    if (session.status() == protocol::Status::Idle && !session.rest.isCaughtUp)
        drainAfterCommit(session);
}

bool Delivery::offer(const store::QueuedMessage &message)
{
    bool wasPushed = false;
    for (Session *session : m_presences.sessionsOf(message.recipient)) {
        if (!isFor(*session, message) || isEcho(*session, message))
            continue;
        Session::Cursor &cursor = isUrgent(message) ? session->urgent : session->rest;
        if (!cursor.isCaughtUp)
            continue; // it comes after what waits before it
        if (message.order <= cursor.order)
            continue; // a drain has been faster
        if (!mayHave(*session, message)) {
            cursor.isCaughtUp = false;
        } else if (!canTakeMore(*session)) {
            session->urgent.isCaughtUp = session->rest.isCaughtUp = false;
        } else {
            push(*session, message);
            cursor.order = message.order;
            wasPushed = true;
        }
    }
    return wasPushed;
}

void Delivery::drainAfterCommit(Session &session)
{
    // Within a turn the store also shows what is not on the disk yet; a task before this one may have begun the next.
    m_turn.afterCommit([this, guard = QPointer(&session)](const Result<void> &) {
        if (guard && m_turn.isOpen())
            drainAfterCommit(*guard);
        else if (guard)
            drain(*guard);
    });
}

void Delivery::drain(Session &session)
{
    while (drainSome(session)) {
    }
}

/// One batch; false when there is nothing more to do now.
bool Delivery::drainSome(Session &session)
{
    if (!canTakeMore(session)) {
        session.urgent.isCaughtUp = session.rest.isCaughtUp = false;
        return false;
    }
    const bool withRest = session.status() == protocol::Status::Idle;
    const int room = std::min(batchSize, session.window.room());
    const auto messages = m_store.waiting(readerOf(session), session.urgent.order,
                                          withRest ? std::optional(session.rest.order) : std::nullopt, room);
    if (!messages) {
        qCWarning(lcBroker) << "queue of" << session.member.id.bytes() << "not read:" << messages.error().message;
        armRedelivery();
        return false;
    }
    for (const store::QueuedMessage &message : *messages) {
        if (!canTakeMore(session)) {
            session.urgent.isCaughtUp = session.rest.isCaughtUp = false;
            return false;
        }
        if (!session.window.contains(message.order) && !isEcho(session, message))
            push(session, message);
        (isUrgent(message) ? session.urgent : session.rest).order = message.order;
    }
    if (messages->size() == room)
        return true;
    session.urgent.isCaughtUp = true;
    session.rest.isCaughtUp = withRest;
    return false;
}

void Delivery::push(Session &session, const store::QueuedMessage &message)
{
    session.window.add({.order = message.order,
                        .messageId = message.messageId.bytes(),
                        .clientMessageId = message.clientMessageId,
                        .isUrgent = isUrgent(message),
                        .pushedAt = m_clock.steadyMs()});
    session.link.send(write(pushFrame(message, session.style)));
    if (session.confirmation == Confirmation::ByPong && !std::exchange(session.isProbeDue, true)) {
        m_toProbe.append(&session);
        m_probeTimer.start();
    }
    armRedelivery();
}

} // namespace meshtray::broker
