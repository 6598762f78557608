// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"
#include "store/messagestore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace meshtray {

/// A mesh's MessageStore on a thread of its own. GUI thread; nothing here waits for the disk. What is asked for happens
/// in the order of the calls; what is asked for while the disk is busy is committed together. Every `done` comes from
/// the event loop, once, and never after this object is gone.
class History : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;
    using Added = store::MessageStore::Added;
    using Found = std::function<void(Result<QList<store::MessageRecord>>)>;

    explicit History(QString path, QObject *parent = nullptr);
    /// Waits until what was asked for is on the disk.
    ~History() override;

    /// Before anything else, and again after it failed. See MessageStore::open for the errors.
    void open(crypto::SecureBuffer key, int limit, const QList<QByteArray> &pendingStates,
              std::function<void(Result<store::MessageSnapshot>)> done);
    bool isOpen() const;

    void addReceived(const store::MessageRecord &message, const QByteArray &fingerprint,
                     std::function<void(Result<Added>)> done);
    void addSent(const store::MessageRecord &message, const store::Envelope &envelope, Done done);
    /// `done` may be null here and below: a failure is logged then.
    void setState(const QByteArray &sentId, const QByteArray &state, const QString &detail, Done done = {});
    void dropEnvelope(const QByteArray &sentId, Done done = {});
    void markRead(const QByteArray &conversation, Done done = {});
    void markAllRead(Done done = {});
    void markDrained(const QList<QByteArray> &receivedIds, Done done = {});
    void remember(const store::PersonRecord &person, Done done = {});
    void removeMessage(store::Origin origin, const QByteArray &id, Done done = {});
    void removeBefore(qint64 time, const QList<QByteArray> &keptStates, std::function<void(Result<int>)> done);
    void forgetSeenBefore(qint64 time, Done done = {});

    void sentMessage(const QByteArray &sentId, std::function<void(Result<store::PendingRecord>)> done);
    void before(const QByteArray &conversation, qint64 position, int limit, Found done);
    /// Pages of a conversation, ascending: at most `limit` messages just before or just behind one of it, or that one
    /// with as many on both sides. NotFound when it is not there (any more).
    void earlier(const QByteArray &conversation, const store::MessageName &than, int limit, Found done);
    void later(const QByteArray &conversation, const store::MessageName &than, int limit, Found done);
    void around(const QByteArray &conversation, const store::MessageName &message, int limit, Found done);
    /// The end of a conversation, ascending.
    void newest(const QByteArray &conversation, int limit, Found done);
    /// Beside the writing, on another thread. A new search calls off the one before, which answers Unavailable.
    void search(const QString &query, int limit, Found done);
    /// Writes every message to a new file (mode 0600) as a JSON array, beside the writing. `toJson` is called on
    /// another thread and gives one message as a JSON object. AlreadyExists when there is such a file. How many were
    /// written.
    void exportTo(const QString &file, std::function<QByteArray(const store::MessageRecord &)> toJson,
                  std::function<void(Result<int>)> done);

private:
    using ReadPage = std::function<Result<QList<store::MessageRecord>>(store::MessageStore &, qint64 position)>;
    void readPage(ReadPage read, const store::MessageName &from, Found done);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meshtray
