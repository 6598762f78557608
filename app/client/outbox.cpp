// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/outbox.h"

#include "client/refusals.h"
#include "core/ids.h"
#include "core/logging.h"

#include <QSet>

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

Result<QByteArray> Outbox::add(protocol::SendFrame frame)
{
    if (count() - inFlight() >= maxQueued)
        return fail(ErrorCode::Unavailable,
                    tr("outbound queue full: wait until the mesh is connected again, then send once more"));
    frame.id = randomIdentifier();
    frame.clientMessageId = frame.id;
    if (protocol::write(frame).size() > maxFrameBytes)
        return fail(ErrorCode::InvalidInput, tr("The message is too long. Shorten it or send it in several parts."));

    const QByteArray id = frame.id;
    m_entries.push_back({.frame = std::move(frame), .place = Queued{}, .answerDueMs = {}});
    pump();
    return id;
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
    for (Entry &entry : m_entries) {
        if (std::holds_alternative<OnWire>(entry.place))
            entry.place = Queued{};
    }
    rearm();
}

void Outbox::refuseUnsent(const QString &reason)
{
    const auto isUnsent = [](const Entry &entry) {
        return !entry.answerDueMs && entry.refusals == 0 && std::holds_alternative<Waiting>(entry.told);
    };
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
        return false;
    if (ack.queued && ack.error.isEmpty())
        settle(entry, Accepted{ack.messageId});
    else if (isTransientRefusal(ack.error) && entry->refusals + 1 < maxRefusals)
        postpone(*entry, ack.error);
    else
        settle(entry, Refused{readable(ack.error)});
    pump();
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

bool Outbox::isInFlight(const Entry &entry)
{
    return std::holds_alternative<OnWire>(entry.place) && entry.answerDueMs.has_value();
}

Outbox::Entries::iterator Outbox::find(const QByteArray &id)
{
    return std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.frame.id == id; });
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
        if (due && !held.contains(entry.frame.targetSpec))
            return &entry;
        if (entry.refusals > 0 && (queued || isInFlight(entry)))
            held.insert(entry.frame.targetSpec);
    }
    return nullptr;
}

void Outbox::transmit(Entry &entry)
{
    entry.place = OnWire{};
    entry.answerDueMs = m_clock.steadyMs() + std::chrono::milliseconds(ackPatience).count();
    // Last: a socket that fails may call back into this object at once.
    m_transport->sendText(protocol::write(entry.frame));
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
    qCInfo(lcClient) << "send postponed by" << wait.count() << "ms, refused" << entry.refusals
                     << "times:" << readable(reason, 80);
    tell(entry, Waiting{});
}

void Outbox::settle(Entries::iterator entry, const OutgoingState &state)
{
    const QByteArray id = entry->frame.id;
    m_entries.erase(entry);
    Q_EMIT changed(id, state);
}

void Outbox::tell(Entry &entry, const OutgoingState &state)
{
    if (entry.told.index() == state.index())
        return;
    entry.told = state;
    const QByteArray id = entry.frame.id;
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
        late += entry.frame.id;
    }
    // Apart from the loop above: whoever listens may send, and change the list.
    for (const QByteArray &id : late) {
        if (const auto entry = find(id); entry != m_entries.end())
            tell(*entry, NotConfirmed{});
    }
}

void Outbox::rearm()
{
    const qint64 now = m_clock.steadyMs();
    qint64 earliest = std::numeric_limits<qint64>::max();
    for (const Entry &entry : m_entries) {
        if (entry.answerDueMs)
            earliest = std::min(earliest, *entry.answerDueMs);
        const Queued *queued = std::get_if<Queued>(&entry.place);
        if (m_transport && queued && queued->notBeforeMs > now)
            earliest = std::min(earliest, queued->notBeforeMs);
    }
    if (earliest == std::numeric_limits<qint64>::max()) {
        m_alarm.stop();
        return;
    }
    if (m_alarm.isPending() && m_armedForMs == earliest)
        return;
    m_armedForMs = earliest;
    m_alarm.start(std::chrono::milliseconds(std::max<qint64>(0, earliest - now)), [this] {
        giveUpWaiting();
        pump();
    });
}

} // namespace meshtray::client
