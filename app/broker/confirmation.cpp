// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/delivery.h"
#include "core/logging.h"

#include <algorithm>
#include <utility>

// The part of Delivery that learns what has arrived, and repeats what has not.
namespace meshtray::broker {
namespace {

const QByteArray probePrefix = "push-";

} // namespace

/// A ping behind everything pushed: its pong shows that the client has read so far.
void Delivery::probe()
{
    for (const QPointer<Session> &session : std::exchange(m_toProbe, {})) {
        if (!session)
            continue;
        session->isProbeDue = false;
        session->link.ping(probePrefix + QByteArray::number(session->window.lastSequence()));
    }
}

void Delivery::ponged(Session &session, const QByteArray &payload)
{
    if (session.confirmation != Confirmation::ByPong || !payload.startsWith(probePrefix))
        return;
    confirmed(session.member.id, session.window.confirmUpTo(payload.sliced(probePrefix.size()).toULongLong()));
    resume(session);
}

void Delivery::acknowledged(Session &session, const protocol::ClientAckFrame &ack)
{
    // A client that acknowledges does so for every push: its pongs say less from now on.
    session.confirmation = Confirmation::ByAck;
    if (const auto order = session.window.confirm(ack.brokerMessageId, ack.clientMessageId)) {
        confirmed(session.member.id, {*order});
        resume(session);
        return;
    }
    // Pushed over an earlier connection, or before the broker restarted; or made up, so looking it up is not for free.
    if (ack.brokerMessageId.isEmpty() || !m_presences.spend(session.member.id))
        return;
    if (const auto order = m_store.orderOf(readerOf(session), ack.brokerMessageId); order && *order)
        confirmed(session.member.id, {**order});
}

void Delivery::confirmed(const MemberId &recipient, const QList<qint64> &orders)
{
    if (orders.isEmpty())
        return;
    const auto removed =
        m_turn.begin() ? m_store.remove(recipient, orders) : Result<int>(fail(ErrorCode::Unavailable, {}));
    if (!removed) {
        // The rows stay, and come again with the next connection: at least once.
        qCWarning(lcBroker) << "confirmed messages of" << recipient.bytes() << "not removed";
        return;
    }
    m_counts.remove(recipient, *removed);
    m_turn.afterCommit([this](const Result<void> &committed) {
        if (!committed)
            static_cast<void>(m_counts.reload());
    });
}

void Delivery::armRedelivery()
{
    if (!m_redelivery.isPending())
        m_redelivery.start(std::max(m_config.redeliverAfter / 4, std::chrono::milliseconds(10)),
                           [this] { redeliver(); });
}

void Delivery::redeliver()
{
    const qint64 before = m_clock.steadyMs() - m_config.redeliverAfter.count();
    bool isAnythingUnconfirmed = false;
    for (Session *session : m_presences.all()) {
        isAnythingUnconfirmed = isAnythingUnconfirmed || !session->window.isEmpty();
        redeliver(*session, before);
    }
    if (isAnythingUnconfirmed)
        armRedelivery();
}

/// Pushes again what was not confirmed in time, and what could not be read before.
void Delivery::redeliver(Session &session, qint64 before)
{
    rewind(session, before);
    if (isBehind(session))
        drainAfterCommit(session);
}

/// Goes back to the first of what was not confirmed in time.
void Delivery::rewind(Session &session, qint64 before)
{
    const QList<PushWindow::Entry> overdue = session.window.takeOlderThan(before);
    if (overdue.isEmpty())
        return;
    for (const PushWindow::Entry &entry : overdue) {
        // The queue is read again from there; what is confirmed meanwhile is in it no more.
        Session::Cursor &cursor = entry.isUrgent ? session.urgent : session.rest;
        cursor.order = std::min(cursor.order, entry.order - 1);
        cursor.isCaughtUp = false;
    }
    m_metrics.messagesRedelivered(static_cast<int>(overdue.size()));
}

} // namespace meshtray::broker
