// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/messagekeeper.h"

#include "core/logging.h"

#include <algorithm>

namespace meshtray {
namespace {

constexpr std::chrono::hours tidyingInterval{24};

/// The latest received messages that no reader has had yet.
QList<QByteArray> undrainedOf(const QList<store::MessageRecord> &records)
{
    QList<QByteArray> ids;
    for (auto record = records.crbegin(); record != records.crend() && ids.size() < Inbox::drainLimit; ++record) {
        if (record->origin == store::Origin::Received && !record->isDrained)
            ids.prepend(record->id);
    }
    return ids;
}

} // namespace

MessageKeeper::MessageKeeper(const QString &file, Inbox &inbox, Clock &clock)
    : m_inbox(inbox)
    , m_clock(clock)
    , m_history(file)
    , m_retry(clock)
    , m_tidying(clock)
{
}

MessageKeeper::~MessageKeeper() = default;

void MessageKeeper::open(crypto::SecureBuffer key, std::function<void(Result<QList<client::Outgoing>>)> done)
{
    m_history.open(std::move(key), static_cast<int>(Inbox::capacity), unsettledStates(),
                   [this, done = std::move(done)](const Result<store::MessageSnapshot> &snapshot) {
                       if (!snapshot)
                           return done(std::unexpected(snapshot.error()));
                       fill(*snapshot);
                       followInbox();
                       tidy();
                       QList<client::Outgoing> pending;
                       for (const store::PendingRecord &record : snapshot->pending)
                           pending.append(toOutgoing(record));
                       done(pending);
                   });
}

void MessageKeeper::fill(const store::MessageSnapshot &snapshot)
{
    QList<Message> messages;
    messages.reserve(snapshot.messages.size());
    for (const store::MessageRecord &record : snapshot.messages)
        messages.append(toMessage(record));
    QList<Inbox::Person> people;
    for (const store::PersonRecord &person : snapshot.people) {
        using enum Inbox::Person::Source;
        people.append({person.key, person.name, person.isHeard ? Heard : Introduced});
    }
    m_inbox.load(std::move(messages), people, undrainedOf(snapshot.messages));
}

void MessageKeeper::followInbox()
{
    connect(&m_inbox, &Inbox::wasRead, this, [this](const QByteArray &conversation) {
        if (conversation.isEmpty())
            m_history.markAllRead();
        else
            m_history.markRead(conversation);
    });
    connect(&m_inbox, &Inbox::drained, this, [this](const QList<QByteArray> &ids) { m_history.markDrained(ids); });
    connect(&m_inbox, &Inbox::personLearned, this, [this](const Inbox::Person &person) {
        m_history.remember({person.key, person.name, person.source == Inbox::Person::Source::Heard});
    });
}

void MessageKeeper::receive(const Message &message, const QByteArray &fingerprint, std::function<void()> kept)
{
    if (m_unsaved.size() + m_beingSaved >= maxUnsaved) {
        qCWarning(lcMesh) << "a received message is left to its broker: too many wait for the disk";
        return;
    }
    Unsaved unsaved{message, fingerprint, std::move(kept)};
    if (m_unsaved.empty())
        return save(std::move(unsaved));
    m_unsaved.push_back(std::move(unsaved)); // behind those before it
}

void MessageKeeper::save(Unsaved unsaved)
{
    ++m_beingSaved;
    store::MessageRecord record = toRecord(unsaved.message);
    record.arrivedAt = m_clock.wallMs(); // the message's own time is what its broker says
    const QByteArray fingerprint = unsaved.fingerprint;
    m_history.addReceived(record, fingerprint,
                          [this, unsaved = std::move(unsaved)](const Result<History::Added> &added) {
                              --m_beingSaved;
                              if (!added) {
                                  m_unsaved.push_back(unsaved);
                                  setTrouble(added.error());
                                  return;
                              }
                              setTrouble(std::nullopt);
                              if (*added == History::Added::New) {
                                  m_inbox.addReceived(unsaved.message);
                                  Q_EMIT received(unsaved.message);
                              }
                              unsaved.kept();
                          });
}

void MessageKeeper::saveAgain()
{
    for (Unsaved &unsaved : std::exchange(m_unsaved, {}))
        save(std::move(unsaved));
}

void MessageKeeper::setTrouble(std::optional<Error> trouble)
{
    if (trouble && !m_retry.isPending())
        m_retry.start(retryInterval, [this] { saveAgain(); });
    const bool isNews = m_trouble.has_value() != trouble.has_value();
    m_trouble = std::move(trouble);
    if (!isNews)
        return;
    if (m_trouble)
        qCWarning(lcMesh) << "messages cannot be kept:" << m_trouble->message;
    Q_EMIT troubleChanged();
}

void MessageKeeper::send(const Message &message, const client::Outgoing &outgoing, History::Done done)
{
    store::MessageRecord record = toRecord(message);
    record.arrivedAt = m_clock.wallMs();
    m_history.addSent(record, {outgoing.frame.nonce, outgoing.frame.ciphertext},
                      [this, message, done = std::move(done)](const Result<void> &added) {
                          if (added)
                              m_inbox.addSent(message);
                          done(added);
                      });
}

void MessageKeeper::setSentState(const QByteArray &id, const client::OutgoingState &state)
{
    m_inbox.setSentState(id, state);
    m_history.setState(id, wordFor(state), detailOf(state));
    if (std::holds_alternative<client::Accepted>(state))
        m_history.dropEnvelope(id);
}

void MessageKeeper::remove(const store::MessageName &name, History::Done done)
{
    m_history.removeMessage(name.origin, name.id, [this, name, done = std::move(done)](const Result<void> &removed) {
        if (removed)
            m_inbox.remove(name);
        else
            qCWarning(lcMesh) << "a message could not be removed:" << removed.error().message;
        if (done)
            done(removed);
    });
}

void MessageKeeper::setRetention(std::optional<std::chrono::hours> age)
{
    m_retention = age;
    if (m_history.isOpen())
        tidy();
}

/// Removes what is too old, once a day.
void MessageKeeper::tidy()
{
    const qint64 now = m_clock.wallMs();
    if (m_retention) {
        const qint64 before = now - std::chrono::milliseconds(*m_retention).count();
        m_history.removeBefore(before, unsettledStates(), [this, before](const Result<int> &removed) {
            if (!removed)
                qCWarning(lcMesh) << "old messages were not removed:" << removed.error().message;
            else
                m_inbox.removeBefore(QDateTime::fromMSecsSinceEpoch(before, Qt::UTC));
        });
        m_history.forgetSeenBefore(now - std::chrono::milliseconds(std::max(copiesKnownFor, *m_retention)).count());
    }
    m_tidying.start(tidyingInterval, [this] { tidy(); });
}

} // namespace meshtray
