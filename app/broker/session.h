// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/clientdetails.h"
#include "broker/link.h"
#include "broker/presence.h"
#include "broker/pushwindow.h"
#include "protocol/frames.h"
#include "store/brokerrecords.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace meshtray::broker {

/// How a client shows that a push has arrived.
enum class Confirmation {
    ByPong, ///< it never acknowledges: the pong to a ping sent behind the push has to do
    ByAck,  ///< it sends client_ack
};

/// What a client makes of the sender's key in a push that was not sent to it directly.
enum class PushStyle {
    Plain, ///< v0.1: it would take any key for a crypto_box; it gets an empty one with everything that is none
    Named, ///< it tells the kinds apart by itself: it gets the sender's key and the target
};

/// What a connection is for.
enum class Purpose {
    Presence,  ///< being there: it sends, and is pushed to
    Auxiliary, ///< some words on behalf of a launched session, which has a connection of its own: nothing is pushed to
               ///< it
};

/// One authenticated socket of a member: who it is, what it may get now, and what is on its way to it. Somebody being
/// there is a Presence, which outlives it.
class Session : public QObject {
    Q_OBJECT
public:
    Session(store::MemberRecord who, const protocol::HelloFrame &hello, const QHostAddress &address, Link &way,
            Entrance entrance = Entrance::Hello, Purpose why = Purpose::Presence);

    const store::MemberRecord &member = m_member;
    const ClientDetails client;
    const Purpose purpose;
    /// From Presences::add on; of an auxiliary connection that of the session it speaks for.
    std::shared_ptr<Presence> presence;
    const PushStyle style;
    Link &link;

    Confirmation confirmation;
    /// What the presence is doing, which decides what may be pushed.
    protocol::Status status() const { return presence->status.status; }

    // Delivery: up to where the queue has been pushed, urgent messages and others apart, because others can be held
    // back.
    struct Cursor {
        qint64 order = 0;
        bool isCaughtUp = false; ///< nothing waits behind `order`: a new message may be pushed straight away
    };
    Cursor urgent;
    Cursor rest;
    PushWindow window;
    bool isProbeDue = false; ///< a ping behind the latest pushes is about to be sent

    /// The member is called that from now on.
    void rename(const QString &displayName) { m_member.displayName = displayName; }

    /// The message that an id of this connection led to: a client that repeats itself is answered as at first.
    std::optional<MessageId> sentUnder(const QByteArray &id) const;
    void rememberSent(const QByteArray &id, const MessageId &message);
    void forgetSent(const QByteArray &id);

private:
    store::MemberRecord m_member;
    QHash<QByteArray, MessageId> m_sent;
    QByteArrayList m_sentOrder;
};

} // namespace meshtray::broker
