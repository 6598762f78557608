// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "crypto/securebuffer.h"
#include "store/messagerecords.h"

#include <functional>
#include <memory>

namespace meshtray::store {

/// The messages of one mesh in one SQLite file (WAL, synchronous=FULL, mode 0600): what was received, what was sent and
/// what waits to be sent. Texts and envelopes are sealed with a key of their own (crypto/archive.h), bound to the
/// message they belong to; who wrote to whom, and when, is not. One thread. Errors are Io unless said otherwise.
class MessageStore {
public:
    enum class Added {
        New,
        Known, ///< this id or this envelope is there already, or was before it was removed; nothing has changed
    };
    enum class Access { ReadWrite, ReadOnly };

    /// `key`: 32 bytes. ReadWrite makes folder and file when they are not there. Corrupt when the file is damaged or
    /// not one of ours, Unsupported when a newer Meshtray wrote it, Refused when `key` is not the one that sealed it;
    /// it is left untouched then.
    static Result<std::unique_ptr<MessageStore>> open(const QString &path, crypto::SecureBuffer key,
                                                      Access access = Access::ReadWrite);
    ~MessageStore();

    /// Runs `writes` so that all of it is on the disk afterwards, or nothing.
    Result<void> atomically(const std::function<Result<void>()> &writes);

    /// `fingerprint`: what is the same for every copy of one envelope (32 bytes); empty: there is none.
    Result<Added> addReceived(const MessageRecord &message, const QByteArray &fingerprint);
    /// AlreadyExists when the id is taken.
    Result<void> addSent(const MessageRecord &message, const Envelope &envelope);
    /// The new state of a sent message. NotFound when there is none.
    Result<void> setState(const QByteArray &sentId, const QByteArray &state, const QString &detail);
    /// The message is settled for good: its envelope is not needed any more.
    Result<void> dropEnvelope(const QByteArray &sentId);
    /// The message and its envelope, for sending it once more. NotFound when one of them is not there, Corrupt when the
    /// envelope does not open.
    Result<PendingRecord> sentMessage(const QByteArray &sentId);

    Result<void> markRead(const QByteArray &conversation);
    Result<void> markAllRead();
    Result<void> markDrained(const QList<QByteArray> &receivedIds);
    Result<void> remember(const PersonRecord &person);
    Result<void> removeMessage(Origin origin, const QByteArray &id);
    /// Removes what arrived before that time, but nothing that still waits to be sent (its state is in `keptStates`)
    /// and nothing unread. How many were removed. Copies of them are still known for copies.
    Result<int> removeBefore(qint64 time, const QList<QByteArray> &keptStates);
    /// Forgets which envelopes and ids were seen, of those seen before that time.
    Result<void> forgetSeenBefore(qint64 time);

    /// At most `limit` of the newest, and besides every unread one and the latest of each conversation.
    /// `pendingStates`: the states of sent messages that are not settled.
    Result<MessageSnapshot> load(int limit, const QList<QByteArray> &pendingStates);
    /// Older messages of a conversation, ascending: at most `limit` just before `position`.
    Result<QList<MessageRecord>> before(const QByteArray &conversation, qint64 position, int limit);
    /// Newer ones, ascending: at most `limit` just behind `position`.
    Result<QList<MessageRecord>> after(const QByteArray &conversation, qint64 position, int limit);
    /// Where a message stands. NotFound when it is not there.
    Result<qint64> positionOf(const MessageName &message);
    /// Messages whose text has all the words of `query` somewhere, also inside other words and in any case
    /// (CaseFolder), newest first, at most `limit`, before `position`; none for an empty query. Entries that do not
    /// open are left out. Stops early with Unavailable when `isUnwanted` says so (asked on this thread, every few
    /// hundred messages). A second thread with a connection of its own helps meanwhile, where it is worth it.
    Result<QList<MessageRecord>> search(const QString &query, qint64 position, int limit,
                                        const std::function<bool()> &isUnwanted);
    /// Hands over every message, ascending; stops when `visit` fails.
    Result<void> forEach(const std::function<Result<void>(const MessageRecord &)> &visit);

private:
    class Private;
    explicit MessageStore(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace meshtray::store
