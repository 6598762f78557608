// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/message.h"
#include "mesh/recentset.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace meshtray {

/// The messages of one mesh, oldest first, in memory. A messageId is shown once, and so is an envelope (nonce).
class Inbox : public QObject {
    Q_OBJECT
public:
    /// How many messages are kept; older ones leave first.
    static constexpr qsizetype capacity = 10'000;
    /// For how many of the latest messages a copy is known for one.
    static constexpr size_t rememberedCopies = 40'000;

    using QObject::QObject;

    const QList<Message> &messages() const { return m_messages; }
    int unread() const { return m_unread; }

    /// False when the message (by id or by nonce) has been shown before; nothing changes then.
    bool addReceived(Message message, const QByteArray &nonce);
    void addSent(Message message);
    void setSentState(const QByteArray &id, const client::OutgoingState &state);
    void markAllRead();
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
    /// Keys heard under this name, or starting with this hex.
    QList<QByteArray> keysFor(const QString &nameOrPrefix) const;

Q_SIGNALS:
    void messageAdded(int index);
    void messageChanged(int index);
    void oldestRemoved(int count);
    void unreadChanged();
    void personIntroduced(const QByteArray &key);

private:
    void append(Message message);

    QList<Message> m_messages;
    RecentSet m_seenIds{rememberedCopies};
    RecentSet m_seenNonces{rememberedCopies};
    QHash<QByteArray, QString> m_names;
    QSet<QByteArray> m_heard; ///< whose names are the peers' own words
    QList<QByteArray> m_undrained;
    int m_unread = 0;
};

} // namespace meshtray
