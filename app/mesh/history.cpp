// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/history.h"

#include "core/logging.h"
#include "mesh/historyreader.h"
#include "mesh/historyworker.h"

#include <limits>

namespace meshtray {

using store::MessageRecord;
using store::MessageStore;

namespace {

/// Opens the store, or opens it anew.
class OpenStore final : public HistoryTask<store::MessageSnapshot> {
public:
    OpenStore(QString path, crypto::SecureBuffer key, int limit, QList<QByteArray> pendingStates, Done done)
        : HistoryTask(Kind::Alone, std::move(done))
        , m_path(std::move(path))
        , m_key(std::move(key))
        , m_limit(limit)
        , m_pendingStates(std::move(pendingStates))
    {
    }

    Result<void> run(std::unique_ptr<MessageStore> &store) override
    {
        store.reset();
        auto opened = MessageStore::open(m_path, std::move(m_key));
        if (!opened)
            return keep(std::unexpected(opened.error()));
        auto snapshot = (*opened)->load(m_limit, m_pendingStates);
        if (snapshot)
            store = *std::move(opened);
        return keep(std::move(snapshot));
    }

private:
    QString m_path;
    crypto::SecureBuffer m_key;
    int m_limit;
    QList<QByteArray> m_pendingStates;
};

History::Done orLog(History::Done done, const char *what)
{
    if (done)
        return done;
    return [what](const Result<void> &written) {
        if (!written)
            qCWarning(lcMesh) << "could not" << what << "in the history:" << written.error().message;
    };
}

} // namespace

class History::Private {
public:
    explicit Private(QString file)
        : path(std::move(file))
    {
    }
    ~Private() { outlet->close(); }

    template <class T>
    void post(HistoryJob::Kind kind, StoreCall<T>::Call call, std::function<void(Result<T>)> done)
    {
        worker.post(std::make_shared<StoreCall<T>>(kind, std::move(call), std::move(done)));
    }
    void write(const char *what, StoreCall<void>::Call call, Done done)
    {
        post<void>(HistoryJob::Kind::Write, std::move(call), orLog(std::move(done), what));
    }
    /// False after having said so.
    template <class T>
    bool hasKey(std::function<void(Result<T>)> &done)
    {
        if (!key.isEmpty())
            return true;
        auto refusal = std::make_shared<StoreCall<T>>(HistoryJob::Kind::Alone, nullptr, std::move(done));
        refusal->fail(historyNotOpen().error());
        outlet->post(std::move(refusal));
        return false;
    }

    const QString path;
    crypto::SecureBuffer key; ///< for looks beside the worker; empty while the store is not open
    const std::shared_ptr<HistoryOutlet> outlet = std::make_shared<HistoryOutlet>();
    HistoryReader reader{path, outlet};
    HistoryWorker worker{outlet};
};

History::History(QString path, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(path)))
{
}

History::~History() = default;

void History::open(crypto::SecureBuffer key, int limit, const QList<QByteArray> &pendingStates,
                   std::function<void(Result<store::MessageSnapshot>)> done)
{
    // Kept by the answer, which may come after another open().
    auto copy = std::make_shared<crypto::SecureBuffer>(crypto::SecureBuffer::copyOf(key.bytes()));
    d->key = {};
    auto opened = [this, copy, done = std::move(done)](Result<store::MessageSnapshot> snapshot) {
        if (snapshot)
            d->key = std::move(*copy);
        if (done)
            done(std::move(snapshot));
    };
    d->worker.post(std::make_shared<OpenStore>(d->path, std::move(key), limit, pendingStates, std::move(opened)));
}

bool History::isOpen() const
{
    return !d->key.isEmpty();
}

void History::addReceived(const MessageRecord &message, const QByteArray &fingerprint,
                          std::function<void(Result<Added>)> done)
{
    d->post<Added>(
        HistoryJob::Kind::Write,
        [message, fingerprint](MessageStore &store) { return store.addReceived(message, fingerprint); },
        std::move(done));
}

void History::addSent(const MessageRecord &message, const store::Envelope &envelope, Done done)
{
    d->write(
        "keep a sent message", [message, envelope](MessageStore &store) { return store.addSent(message, envelope); },
        std::move(done));
}

void History::setState(const QByteArray &sentId, const QByteArray &state, const QString &detail, Done done)
{
    d->write(
        "note what became of a message",
        [sentId, state, detail](MessageStore &store) { return store.setState(sentId, state, detail); },
        std::move(done));
}

void History::dropEnvelope(const QByteArray &sentId, Done done)
{
    d->write("settle a message", [sentId](MessageStore &store) { return store.dropEnvelope(sentId); }, std::move(done));
}

void History::markRead(const QByteArray &conversation, Done done)
{
    d->write(
        "mark a conversation as read", [conversation](MessageStore &store) { return store.markRead(conversation); },
        std::move(done));
}

void History::markAllRead(Done done)
{
    d->write("mark everything as read", [](MessageStore &store) { return store.markAllRead(); }, std::move(done));
}

void History::markDrained(const QList<QByteArray> &receivedIds, Done done)
{
    d->write(
        "note what was drained", [receivedIds](MessageStore &store) { return store.markDrained(receivedIds); },
        std::move(done));
}

void History::remember(const store::PersonRecord &person, Done done)
{
    d->write("remember a person", [person](MessageStore &store) { return store.remember(person); }, std::move(done));
}

void History::removeMessage(store::Origin origin, const QByteArray &id, Done done)
{
    d->write(
        "remove a message", [origin, id](MessageStore &store) { return store.removeMessage(origin, id); },
        std::move(done));
}

void History::removeBefore(qint64 time, const QList<QByteArray> &keptStates, std::function<void(Result<int>)> done)
{
    d->post<int>(
        HistoryJob::Kind::Write,
        [time, keptStates](MessageStore &store) { return store.removeBefore(time, keptStates); }, std::move(done));
}

void History::forgetSeenBefore(qint64 time, Done done)
{
    d->write(
        "forget old copies", [time](MessageStore &store) { return store.forgetSeenBefore(time); }, std::move(done));
}

void History::sentMessage(const QByteArray &sentId, std::function<void(Result<store::PendingRecord>)> done)
{
    d->post<store::PendingRecord>(
        HistoryJob::Kind::Alone, [sentId](MessageStore &store) { return store.sentMessage(sentId); }, std::move(done));
}

void History::before(const QByteArray &conversation, qint64 position, int limit, Found done)
{
    d->post<QList<MessageRecord>>(
        HistoryJob::Kind::Alone,
        [conversation, position, limit](MessageStore &store) { return store.before(conversation, position, limit); },
        std::move(done));
}

void History::earlier(const QByteArray &conversation, const store::MessageName &than, int limit, Found done)
{
    readPage([conversation, limit](MessageStore &store,
                                   qint64 position) { return store.before(conversation, position, limit); },
             than, std::move(done));
}

void History::later(const QByteArray &conversation, const store::MessageName &than, int limit, Found done)
{
    readPage([conversation, limit](MessageStore &store,
                                   qint64 position) { return store.after(conversation, position, limit); },
             than, std::move(done));
}

void History::around(const QByteArray &conversation, const store::MessageName &message, int limit, Found done)
{
    const auto read = [conversation, limit](MessageStore &store, qint64 position) -> Result<QList<MessageRecord>> {
        auto page = store.before(conversation, position, limit);
        const auto rest = page ? store.after(conversation, position - 1, limit + 1) : page;
        if (!rest)
            return rest;
        page->append(*rest);
        return page;
    };
    readPage(read, message, std::move(done));
}

void History::newest(const QByteArray &conversation, int limit, Found done)
{
    before(conversation, std::numeric_limits<qint64>::max(), limit, std::move(done));
}

void History::readPage(ReadPage read, const store::MessageName &from, Found done)
{
    const auto look = [read = std::move(read), from](MessageStore &store) -> Result<QList<MessageRecord>> {
        const auto position = store.positionOf(from);
        return position ? read(store, *position) : std::unexpected(position.error());
    };
    d->post<QList<MessageRecord>>(HistoryJob::Kind::Alone, look, std::move(done));
}

void History::search(const QString &query, int limit, Found done)
{
    if (d->hasKey(done))
        d->reader.search(crypto::SecureBuffer::copyOf(d->key.bytes()), query, limit, std::move(done));
}

void History::exportTo(const QString &file, std::function<QByteArray(const MessageRecord &)> toJson,
                       std::function<void(Result<int>)> done)
{
    if (d->hasKey(done))
        d->reader.exportTo(crypto::SecureBuffer::copyOf(d->key.bytes()), file, std::move(toJson), std::move(done));
}

} // namespace meshtray
