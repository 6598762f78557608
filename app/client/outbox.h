// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/backoff.h"
#include "client/outgoing.h"
#include "client/transport.h"
#include "core/clock.h"
#include "core/result.h"
#include "protocol/frames.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <list>
#include <optional>
#include <variant>

namespace meshtray::client {

/// A message of ours: what goes over the wire, and what has become of it so far.
struct Outgoing {
    protocol::SendFrame frame;
    qint64 composedAtMs = 0; ///< Unix milliseconds
    OutgoingState state = Waiting{};
    Trace trace = Trace::None;
};

/// The messages of one mesh that the broker has not taken yet. They leave in the order in which they came; each keeps
/// its id, nonce and ciphertext however often it has to be sent, so that a copy can be told from a new message.
///
/// One that was refused for the time being is tried again with growing waits, and what follows it to the same target
/// waits behind it; other targets go on. Kept in memory: whoever wants a message to outlive the program writes it down
/// between compose() and submit(), and submits it again when the program is back. GUI thread.
class Outbox : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype maxInFlight = 100;         ///< sent and within the time for their ack
    static constexpr qsizetype maxQueued = 1000;          ///< all others
    static constexpr qsizetype maxFrameBytes = 64 * 1024; ///< brokers take no longer frame
    static constexpr qint64 maxUnsentBytes = 1024 * 1024; ///< beyond it the socket is given time to catch up
    static constexpr std::chrono::seconds ackPatience{10};
    /// So many refusals "for the time being" are one for good: about five minutes.
    static constexpr int maxRefusals = 25;

    /// How long a message is worth sending, from its composition on.
    static constexpr std::chrono::hours lifetime{7 * 24};

    explicit Outbox(Clock &clock, RandomSource random = systemRandom(), QObject *parent = nullptr);

    /// Gives a message its ids and keeps a place for it. Unavailable when the outbox is full, InvalidInput when no
    /// broker would take a frame of that size.
    Result<Outgoing> compose(protocol::SendFrame frame);
    /// It will not be submitted: its place is free again.
    void discard(const QByteArray &id);
    /// Sends it when it can. One that was composed before the program was ended is taken whether there is room or not.
    void submit(Outgoing message);
    /// Nothing more is tried. NotFound when it does not wait here, Unavailable while its answer may come any moment.
    Result<void> cancel(const QByteArray &id);
    /// Tries again now what waits or was not confirmed. NotFound when it does not wait here.
    Result<void> hasten(const QByteArray &id);

    void attach(Transport &transport); ///< the broker knows us: what waits goes out over this
    void detach();                     ///< the connection is gone: what was not answered waits for the next
    /// The broker will not have us: what was never sent is refused. What was sent stays as it is, it may have arrived.
    void refuseUnsent(const QString &reason);

    /// The broker's answers. False when the id is none of ours (any more).
    bool handle(const protocol::AckFrame &ack);
    bool handle(const protocol::ErrorFrame &error);

    qsizetype count() const { return static_cast<qsizetype>(m_entries.size()); }

Q_SIGNALS:
    void changed(const QByteArray &id, const meshtray::client::OutgoingState &state);

private:
    struct Queued {
        qint64 notBeforeMs = 0; ///< steady clock
    };
    struct OnWire { };
    struct Entry {
        Outgoing message;
        std::variant<Queued, OnWire> place;
        std::optional<qint64> answerDueMs; ///< steady clock; runs on when the connection is lost
        int refusals = 0;

        const QByteArray &id() const { return message.frame.id; }
        qint64 expiresAtMs() const; ///< wall clock
    };
    using Entries = std::list<Entry>;

    static bool isInFlight(const Entry &entry);
    Entries::iterator find(const QByteArray &id);
    qsizetype inFlight() const;
    bool hasRoom() const;
    Entry *nextToSend();
    void transmit(Entry &entry);
    void pump();
    void postpone(Entry &entry, const QString &reason);
    bool handleLate(const protocol::AckFrame &ack);
    void giveUp(Entries::iterator entry, const OutgoingState &state);
    void settle(Entries::iterator entry, const OutgoingState &state);
    void tell(Entry &entry, const OutgoingState &state);
    void giveUpWaiting();
    void expireOld();
    qint64 firstDue(qint64 now) const;
    void rearm();

    Clock &m_clock;
    RandomSource m_random;
    QPointer<Transport> m_transport;
    Entries m_entries;
    QSet<QByteArray> m_composed; ///< ids of those that are not submitted yet
    QSet<QByteArray> m_givenUp;  ///< ids of those that may still be answered over this connection
    Alarm m_alarm;               ///< for the first ack that is due or the first retry
    qint64 m_armedForMs = 0;
};

} // namespace meshtray::client
