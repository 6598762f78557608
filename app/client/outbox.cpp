// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/outbox.h"

#include "client/refusals.h"
#include "core/ids.h"
#include "core/logging.h"

#include <algorithm>
#include <limits>

namespace meshtray::client {

Outbox::Outbox(Clock &clock, RandomSource random, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_alarm(clock)
{
}

Result<Outgoing> Outbox::compose(protocol::SendFrame frame)
{
    if (count() + m_composed.size() - inFlight() >= maxQueued)
        return fail(ErrorCode::Unavailable,
                    tr("outbound queue full: wait until the mesh is connected again, then send once more"));
    frame.id = randomIdentifier();
    frame.clientMessageId = frame.id;
    if (protocol::write(frame).size() > maxFrameBytes)
        return fail(ErrorCode::InvalidInput, tr("The message is too long. Shorten it or send it in several parts."));
    m_composed.insert(frame.id);
    return Outgoing{.frame = std::move(frame), .composedAtMs = m_clock.wallMs()};
}

void Outbox::discard(const QByteArray &id)
{
    m_composed.remove(id);
}

void Outbox::submit(Outgoing message)
{
    m_composed.remove(message.frame.id);
    m_entries.push_back({.message = std::move(message), .place = Queued{}, .answerDueMs = {}});
    pump();
}

Result<void> Outbox::cancel(const QByteArray &id)
{
    const auto entry = find(id);
    if (entry == m_entries.end())
        return fail(ErrorCode::NotFound, tr("This message does not wait to be sent."));
    if (isInFlight(*entry))
        return fail(ErrorCode::Unavailable,
                    tr("The message is on its way to the broker. Wait for the answer; it takes ten seconds at most."));
    giveUp(entry, Cancelled{entry->message.trace});
    pump();
    return {};
}

Result<void> Outbox::hasten(const QByteArray &id)
{
    const auto entry = find(id);
    if (entry == m_entries.end())
        return fail(ErrorCode::NotFound, tr("This message does not wait to be sent."));
    if (!isInFlight(*entry))
        entry->place = Queued{};
    pump();
    return {};
}

void Outbox::attach(Transport &transport)
{
    m_transport = &transport;
    connect(&transport, &Transport::bytesTaken, this, &Outbox::pump);
    pump();
}

void Outbox::detach()
{
    if (m_transport)
        disconnect(m_transport, nullptr, this, nullptr);
    m_transport.clear();
    m_givenUp.clear(); // answers belong to their connection
    for (Entry &entry : m_entries) {
        if (std::holds_alternative<OnWire>(entry.place))
            entry.place = Queued{};
    }
    rearm();
}

void Outbox::refuseUnsent(const QString &reason)
{
    const auto isUnsent = [](const Entry &entry) { return entry.message.trace == Trace::None; };
    for (auto next = std::ranges::find_if(m_entries, isUnsent); next != m_entries.end();
         next = std::ranges::find_if(m_entries, isUnsent)) {
        settle(next, Refused{reason});
    }
    rearm();
}

bool Outbox::handle(const protocol::AckFrame &ack)
{
    const auto entry = find(ack.id);
    if (entry == m_entries.end())
        return handleLate(ack);
    if (ack.queued && ack.error.isEmpty())
        settle(entry, Accepted{ack.messageId});
    else if (isTransientRefusal(ack.error) && entry->refusals + 1 < maxRefusals)
        postpone(*entry, ack.error);
    else
        settle(entry, Refused{readable(ack.error)});
    pump();
    return true;
}

/// The answer to a message that was given up: it did arrive, and that is what people have to see.
bool Outbox::handleLate(const protocol::AckFrame &ack)
{
    if (!m_givenUp.remove(ack.id))
        return false;
    if (ack.queued && ack.error.isEmpty())
        Q_EMIT changed(ack.id, Accepted{ack.messageId});
    return true;
}

bool Outbox::handle(const protocol::ErrorFrame &error)
{
    const auto entry = find(error.id);
    if (entry == m_entries.end())
        return false;
    settle(entry, Refused{readable(error.message.isEmpty() ? QString::fromUtf8(error.code) : error.message)});
    pump();
    return true;
}

qint64 Outbox::Entry::expiresAtMs() const
{
    return message.composedAtMs + std::chrono::milliseconds(lifetime).count();
}

bool Outbox::isInFlight(const Entry &entry)
{
    return std::holds_alternative<OnWire>(entry.place) && entry.answerDueMs.has_value();
}

Outbox::Entries::iterator Outbox::find(const QByteArray &id)
{
    return std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.id() == id; });
}

qsizetype Outbox::inFlight() const
{
    return std::ranges::count_if(m_entries, &Outbox::isInFlight);
}

bool Outbox::hasRoom() const
{
    return m_transport && m_transport->bytesWaiting() <= maxUnsentBytes && inFlight() < maxInFlight;
}

Outbox::Entry *Outbox::nextToSend()
{
    const qint64 now = m_clock.steadyMs();
    QSet<QByteArray> held; // targets with a refused message before this one
    for (Entry &entry : m_entries) {
        const Queued *queued = std::get_if<Queued>(&entry.place);
        const bool due = queued && queued->notBeforeMs <= now;
        if (due && !held.contains(entry.message.frame.targetSpec))
            return &entry;
        if (entry.refusals > 0 && (queued || isInFlight(entry)))
            held.insert(entry.message.frame.targetSpec);
    }
    return nullptr;
}

void Outbox::transmit(Entry &entry)
{
    entry.place = OnWire{};
    entry.message.trace = Trace::MayHaveArrived;
    entry.answerDueMs = m_clock.steadyMs() + std::chrono::milliseconds(ackPatience).count();
    // Last: a socket that fails may call back into this object at once.
    m_transport->sendText(protocol::write(entry.message.frame));
}

void Outbox::pump()
{
    while (hasRoom()) {
        Entry *entry = nextToSend();
        if (!entry)
            break;
        transmit(*entry);
    }
    rearm();
}

void Outbox::postpone(Entry &entry, const QString &reason)
{
    ++entry.refusals;
    const auto wait = jitteredWait(entry.refusals, m_random());
    entry.place = Queued{m_clock.steadyMs() + wait.count()};
    entry.answerDueMs.reset();
    // A broker that answers does not have it, unless an earlier copy of it went unanswered.
    if (!std::holds_alternative<NotConfirmed>(entry.message.state))
        entry.message.trace = Trace::None;
    qCInfo(lcClient) << "send postponed by" << wait.count() << "ms, refused" << entry.refusals
                     << "times:" << readable(reason, 80);
    tell(entry, Waiting{});
}

void Outbox::settle(Entries::iterator entry, const OutgoingState &state)
{
    const QByteArray id = entry->id();
    m_entries.erase(entry);
    Q_EMIT changed(id, state);
}

void Outbox::giveUp(Entries::iterator entry, const OutgoingState &state)
{
    if (entry->message.trace == Trace::MayHaveArrived)
        m_givenUp.insert(entry->id());
    settle(entry, state);
}

void Outbox::tell(Entry &entry, const OutgoingState &state)
{
    if (entry.message.state.index() == state.index())
        return;
    entry.message.state = state;
    const QByteArray id = entry.id();
    Q_EMIT changed(id, state);
}

void Outbox::giveUpWaiting()
{
    const qint64 now = m_clock.steadyMs();
    QList<QByteArray> late;
    for (Entry &entry : m_entries) {
        if (!entry.answerDueMs || *entry.answerDueMs > now)
            continue;
        entry.answerDueMs.reset();
        late += entry.id();
    }
    // Apart from the loop above: whoever listens may send, and change the list.
    for (const QByteArray &id : late) {
        if (const auto entry = find(id); entry != m_entries.end())
            tell(*entry, NotConfirmed{});
    }
}

void Outbox::expireOld()
{
    const auto isOver = [now = m_clock.wallMs()](const Entry &entry) {
        return !isInFlight(entry) && entry.expiresAtMs() <= now;
    };
    for (auto next = std::ranges::find_if(m_entries, isOver); next != m_entries.end();
         next = std::ranges::find_if(m_entries, isOver)) {
        giveUp(next, Expired{next->message.trace});
    }
}

/// When something has to be done without being asked, on the steady clock; the maximum when nothing has.
qint64 Outbox::firstDue(qint64 now) const
{
    // The wall clock may be set meanwhile: it is looked at anew from time to time.
    constexpr std::chrono::milliseconds longestLook = std::chrono::hours(6);
    const qint64 wall = m_clock.wallMs();
    qint64 earliest = std::numeric_limits<qint64>::max();
    for (const Entry &entry : m_entries) {
        if (entry.answerDueMs)
            earliest = std::min(earliest, *entry.answerDueMs);
        if (isInFlight(entry))
            continue;
        const Queued *queued = std::get_if<Queued>(&entry.place);
        if (m_transport && queued && queued->notBeforeMs > now)
            earliest = std::min(earliest, queued->notBeforeMs);
        earliest = std::min(earliest, now + std::min(entry.expiresAtMs() - wall, qint64{longestLook.count()}));
    }
    return earliest;
}

void Outbox::rearm()
{
    const qint64 now = m_clock.steadyMs();
    const qint64 earliest = firstDue(now);
    if (earliest == std::numeric_limits<qint64>::max()) {
        m_alarm.stop();
        return;
    }
    // One that comes too early only looks again.
    if (m_alarm.isPending() && m_armedForMs <= earliest)
        return;
    m_armedForMs = earliest;
    m_alarm.start(std::chrono::milliseconds(std::max<qint64>(0, earliest - now)), [this] {
        giveUpWaiting();
        expireOld();
        pump();
    });
}

} // namespace meshtray::client
