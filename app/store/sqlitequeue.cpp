// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messagequeue.h"
#include "store/sendmemory.h"
#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

using namespace Qt::StringLiterals;

// Messages on their way, and the memory of what was sent.
namespace meshtray::store {

template <class Part>
Result<Part *> SqliteBrokerStore::loaded(std::unique_ptr<Part> &part)
{
    if (part)
        return part.get();
    auto fresh = std::make_unique<Part>(*m_database);
    if (const auto loaded = fresh->load(); !loaded)
        return std::unexpected(loaded.error());
    part = std::move(fresh);
    return part.get();
}

Result<MessageQueue *> SqliteBrokerStore::queue()
{
    return loaded(m_queue);
}

Result<SendMemory *> SqliteBrokerStore::sends()
{
    return loaded(m_sends);
}

/// What `change` gives back, when its group is written.
template <class Change>
auto SqliteBrokerStore::changeQueue(Change change) -> Result<std::invoke_result_t<Change, MessageQueue &>>
{
    const auto waiting = queue();
    if (!waiting)
        return std::unexpected(waiting.error());
    std::invoke_result_t<Change, MessageQueue &> result{};
    const auto done = inGroup([&]() -> Result<void> {
        result = change(**waiting);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return result;
}

Result<qint64> SqliteBrokerStore::enqueue(const QueuedMessage &message)
{
    return changeQueue([&](MessageQueue &queue) { return queue.append(message); });
}

Result<QList<QueuedMessage>> SqliteBrokerStore::waiting(const QueueReader &reader, qint64 afterNow,
                                                        std::optional<qint64> afterRest, int limit)
{
    const auto waiting = queue();
    if (!waiting)
        return std::unexpected(waiting.error());
    auto messages = (*waiting)->waiting(reader, afterNow, afterRest, limit);
    if (!messages)
        return messages;
    if (const auto added = addSenders(*messages); !added)
        return std::unexpected(added.error());
    return messages;
}

/// A member may be called otherwise by now.
Result<void> SqliteBrokerStore::addSenders(QList<QueuedMessage> &messages)
{
    QHash<MemberId, MemberRecord> senders;
    for (QueuedMessage &message : messages) {
        auto known = senders.constFind(message.sender);
        if (known == senders.cend()) {
            const auto sender = member(message.sender);
            if (!sender)
                return std::unexpected(sender.error());
            if (!*sender)
                return unreadableRow();
            known = senders.insert(message.sender, **sender);
        }
        message.senderName = message.sessionName.isEmpty() ? known->displayName : message.sessionName;
        message.senderMemberKey = known->pubkey.toHex();
    }
    return {};
}

Result<int> SqliteBrokerStore::remove(const MemberId &recipient, const QList<qint64> &orders)
{
    return changeQueue([&](MessageQueue &queue) { return queue.remove(recipient, orders); });
}

Result<std::optional<qint64>> SqliteBrokerStore::orderOf(const QueueReader &reader, const QByteArray &messageId)
{
    const auto waiting = queue();
    if (!waiting)
        return std::unexpected(waiting.error());
    const auto message = (*waiting)->find(reader.member, messageId);
    if (!message)
        return std::unexpected(message.error());
    return *message && reader.takes((*message)->sessionKey) ? std::optional((*message)->order) : std::nullopt;
}

Result<QHash<MemberId, int>> SqliteBrokerStore::waitingCounts()
{
    const auto waiting = queue();
    if (!waiting)
        return std::unexpected(waiting.error());
    return (*waiting)->counts();
}

Result<int> SqliteBrokerStore::removeExpired(qint64 now)
{
    return changeQueue([&](MessageQueue &queue) { return queue.removeExpired(now); });
}

Result<std::optional<MessageId>> SqliteBrokerStore::sent(const MemberId &sender, const QByteArray &clientMessageId)
{
    const auto memory = sends();
    if (!memory)
        return std::unexpected(memory.error());
    return (*memory)->find(sender, clientMessageId);
}

Result<void> SqliteBrokerStore::rememberSent(const MemberId &sender, const QByteArray &clientMessageId,
                                             const SentMessage &message, qint64 now)
{
    const auto memory = sends();
    if (!memory)
        return std::unexpected(memory.error());
    return inGroup([&]() -> Result<void> {
        (*memory)->remember(sender, clientMessageId, message, now);
        return {};
    });
}

Result<QList<SentMessage>> SqliteBrokerStore::findSent(const MemberId &sender, const QByteArray &prefix, int limit)
{
    const auto memory = sends();
    const auto waiting = queue();
    if (!memory || !waiting)
        return std::unexpected(memory ? waiting.error() : memory.error());
    auto found = (*memory)->search(sender, prefix, limit);
    if (!found)
        return found;
    for (SentMessage &message : *found) {
        for (const MemberId &recipient : std::as_const(message.recipients)) {
            const auto waits = (*waiting)->find(recipient, message.id.bytes());
            if (!waits)
                return std::unexpected(waits.error());
            if (*waits)
                message.waiting.append(recipient);
        }
    }
    return found;
}

Result<void> SqliteBrokerStore::forgetSentBefore(qint64 time)
{
    const auto memory = sends();
    if (!memory)
        return std::unexpected(memory.error());
    return inGroup([&] { return (*memory)->forgetBefore(time); });
}

} // namespace meshtray::store
