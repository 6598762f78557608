// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/message.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace meshtray {

/// The messages of one mesh as the program has them in memory: the latest, oldest first. What it tells by its signals
/// is written down by Mesh; nothing here knows of the disk.
class Inbox : public QObject {
    Q_OBJECT
public:
    /// How many messages are kept here; older ones leave first, and stay on the disk.
    static constexpr qsizetype capacity = 10'000;
    /// How many received messages wait for a drain at most.
    static constexpr qsizetype drainLimit = 500;

    using QObject::QObject;

    struct Person {
        QByteArray key;
        QString name;
        enum class Source { Introduced, Heard } source = Source::Introduced;
    };
    /// What was kept, in place of everything that is here.
    void load(QList<Message> messages, const QList<Person> &people, QList<QByteArray> undrained);

    const QList<Message> &messages() const { return m_messages; }
    /// The latest message of ours with this id; null when it is not here.
    const Message *findSent(const QByteArray &id) const;
    int unread() const;
    int unreadIn(const QByteArray &conversation) const { return m_unread.value(conversation); }
    /// How many of each conversation that has any.
    const QHash<QByteArray, int> &unreadByConversation() const { return m_unread; }

    void addReceived(Message message);
    void addSent(Message message);
    void setSentState(const QByteArray &id, const client::OutgoingState &state);
    /// Out of memory, and told to whoever shows it from the disk.
    void remove(const store::MessageName &name);
    void markRead(const QByteArray &conversation);
    void markAllRead();
    /// Read messages from before that time leave, from the oldest on.
    void removeBefore(const QDateTime &time);

    /// Messages to be handed on, oldest first. `isWhole` tells that none was left out for want of room.
    struct Reading {
        QList<Message> messages;
        bool isWhole = true;
    };
    /// The newest received messages whose texts take at most `maxBytes` of UTF-8, but at least one.
    Reading newest(qsizetype maxBytes) const;
    /// Received messages that no drain has returned yet, at most the last 500. Those whose texts do not fit `maxBytes`
    /// of UTF-8 are left for the next drain; at least one is returned.
    Reading drain(qsizetype maxBytes);

    /// Somebody who has said nothing yet can be written to under this name. A name heard from the peer itself stays.
    void introduce(const QByteArray &key, const QString &name);
    /// The keys of everybody introduced or heard.
    QList<QByteArray> people() const { return m_names.keys(); }
    /// The name last heard for a key, or a short form of the key.
    QString nameFor(const QByteArray &key) const;
    /// The member's key behind a session's, as the broker said with its latest message; empty when it did not.
    QByteArray memberBehind(const QByteArray &key) const { return m_members.value(key); }
    /// Whether there is a name for a key, heard or introduced, and not just a short form of it.
    bool isNamed(const QByteArray &key) const;
    /// Keys heard under this name, or starting with this hex.
    QList<QByteArray> keysFor(const QString &nameOrPrefix) const;

Q_SIGNALS:
    void loaded(); ///< everything is another
    void messageAdded(int index);
    void messageChanged(int index);
    /// Whether the message is here or on the disk alone.
    void sentStateChanged(const QByteArray &id, const meshtray::client::OutgoingState &state);
    void aboutToRemove(int index); ///< the message is still there
    void messageRemoved();
    void removed(const meshtray::store::MessageName &name); ///< for good; also when it was on the disk alone
    void oldestAboutToLeave(int count); ///< for want of room, they stay on the disk; oldestRemoved follows
    void oldestRemoved(int count);
    void emptiedBefore(const QDateTime &time); ///< here and on the disk, but for what is unread or waits
    void unreadChanged();
    void wasRead(const QByteArray &conversation); ///< empty: every one
    void drained(const QList<QByteArray> &ids);
    void personIntroduced(const QByteArray &key);
    /// The name of somebody is new or another.
    void personLearned(const meshtray::Inbox::Person &person);

private:
    void append(Message message);
    void hear(const Received &received);
    qsizetype indexOf(const store::MessageName &name) const;
    qsizetype indexOfSent(const QByteArray &id) const { return indexOf({store::Origin::Sent, id}); }
    void forgetUnread(const Message &message);
    void removeOldest(qsizetype count);

    QList<Message> m_messages;
    QHash<QByteArray, QString> m_names;
    QHash<QByteArray, QByteArray> m_members; ///< behind sessions
    QSet<QByteArray> m_heard;                ///< whose names are the peers' own words
    QList<QByteArray> m_undrained;
    QHash<QByteArray, int> m_unread; ///< by conversation, none of them 0; also of messages that are not here any more
};

} // namespace meshtray
