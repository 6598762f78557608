// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/mesh.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace meshtray::ui {

/// One conversation of a mesh, as a list shows it.
struct Conversation {
    QByteArray key; ///< 64 hex of the peer, "*", or what a group or a topic is called on the wire ("@team", "#team")
    QString title;
    QString preview;  ///< of the last message, one line
    QDateTime lastAt; ///< UTC; invalid while nothing has been said
    int unread = 0;
};

/// Whom a conversation is with.
enum class ConversationKind { Person, Group, Topic, Everyone };
ConversationKind kindOf(const QByteArray &key);
/// The name of its picture in resources/icons; empty for a person, whose letter stands for them.
QString iconOf(ConversationKind kind);

/// Groups the messages of one mesh by the peer they were exchanged with, and counts the unread ones of each. The
/// conversation with everybody is always there and stands first; the others follow, latest first, and last the groups
/// and the people with whom nothing has been exchanged yet. Our own groups are always there.
class Conversations : public QObject {
    Q_OBJECT
public:
    explicit Conversations(Mesh &mesh, QObject *parent = nullptr);

    const QList<Conversation> &all() const { return m_conversations; }
    /// Null when there is none; valid until the next change.
    const Conversation *find(const QByteArray &key) const;
    /// Makes the conversation with a peer nothing has been exchanged with yet.
    void begin(const QByteArray &key);
    void markRead(const QByteArray &key);

Q_SIGNALS:
    void changed();

private:
    void readAll();
    void readGroups();
    void take(const Message &message);
    void takeLastOfLeaving();
    Conversation &conversation(const QByteArray &key);
    void countUnread();
    void settle();

    Mesh &m_mesh;
    Inbox &m_inbox;
    QList<Conversation> m_conversations;
    QByteArray m_leaving; ///< the conversation of a message that is being removed
};

/// "Everyone", a group's name, or the name known for a key.
QString conversationTitle(const Mesh &mesh, const QByteArray &key);

} // namespace meshtray::ui
