// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "mesh/history.h"
#include "mesh/inbox.h"
#include "mesh/messagecodec.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace meshtray {

/// Keeps the messages of one mesh on the disk and shows them in its Inbox: first kept, then shown, so that what a
/// person has seen is there after a crash too. What cannot be kept now is kept later; until then its sender's broker is
/// not told that it has arrived. GUI thread.
class MessageKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds retryInterval{5};
    /// So many received messages wait for room on the disk; further ones are left to the broker.
    static constexpr size_t maxUnsaved = 10'000;
    /// A copy of a message is known for one for so long, or for as long as messages are kept when that is longer.
    static constexpr std::chrono::hours copiesKnownFor{90 * 24};

    /// `inbox` and `clock` outlive it.
    MessageKeeper(const QString &file, Inbox &inbox, Clock &clock);
    ~MessageKeeper() override;

    /// Fills the inbox with what was kept. `done` gets what has to be sent again, oldest first.
    void open(crypto::SecureBuffer key, std::function<void(Result<QList<client::Outgoing>>)> done);

    /// `kept` is called when the message is on the disk, now or before: its broker may forget it.
    void receive(const Message &message, const QByteArray &fingerprint, std::function<void()> kept);
    /// `done` comes when it is on the disk and in the inbox, or with the reason why it cannot be.
    void send(const Message &message, const client::Outgoing &outgoing, History::Done done);
    /// What the broker, or the person, made of a sent message.
    void setSentState(const QByteArray &id, const client::OutgoingState &state);
    /// Here and on the disk. `done` may be null; it comes when it is gone for good, or with the reason why it is not:
    /// it is shown still then.
    void remove(const store::MessageName &name, History::Done done = {});

    /// Removes what is older than that, but nothing unread and nothing that waits; nothing given: keeps everything.
    void setRetention(std::optional<std::chrono::hours> age);

    History &history() { return m_history; }
    /// Why messages cannot be kept now; nothing while they can.
    const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// A received message has been kept and shown for the first time.
    void received(const meshtray::Message &message);
    void troubleChanged();

private:
    struct Unsaved {
        Message message;
        QByteArray fingerprint;
        std::function<void()> kept;
    };

    void fill(const store::MessageSnapshot &snapshot);
    void followInbox();
    void save(Unsaved unsaved);
    void saveAgain();
    void setTrouble(std::optional<Error> trouble);
    void tidy();

    Inbox &m_inbox;
    Clock &m_clock;
    History m_history;
    std::deque<Unsaved> m_unsaved; ///< could not be kept, in the order of their coming
    size_t m_beingSaved = 0;
    std::optional<Error> m_trouble;
    std::optional<std::chrono::hours> m_retention;
    Alarm m_retry;
    Alarm m_tidying;
};

} // namespace meshtray
