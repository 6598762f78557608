// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/clientdetails.h"
#include "broker/statusmodel.h"
#include "store/brokerrecords.h"

#include <QStringList>

#include <variant>

namespace meshtray::broker {

class Session;

/// What somebody says about themselves; cleaned, each may be empty.
struct Profile {
    QString avatar;
    QString title;
    QString bio;
    QStringList capabilities;

    bool isEmpty() const { return avatar.isEmpty() && title.isEmpty() && bio.isEmpty() && capabilities.isEmpty(); }
};

/// Somebody being there. It outlives its socket by the grace, and a client that comes back within that time finds
/// itself as it was: nobody else notices.
struct Presence {
    struct Arriving {
        Session *session; ///< its hello is accepted but not acknowledged: nobody has been told of it
    };
    struct Here {
        Session *session;
    };
    /// It was there before; its hello is accepted but not acknowledged.
    struct Returning {
        Session *session;
    };
    struct InGrace {
        qint64 until; ///< steady milliseconds
    };
    /// Not counted any more; only the session whose socket is still closing knows it.
    struct Gone { };

    PresenceId id;
    store::MemberRecord member;
    ClientDetails client;   ///< of the latest hello
    qint64 connectedAt = 0; ///< Unix milliseconds of the first hello
    StatusRecord status = {};
    QString summary = {};                                          ///< what it says it is working on; cleaned
    protocol::Visibility visibility = protocol::Visibility::Shown; ///< in the list, to other members
    Profile profile = {};
    QByteArray stats = {}; ///< counters, as JSON; empty: none
    std::variant<Arriving, Returning, Here, InGrace, Gone> state = Gone{};

    /// Its socket; nothing without one.
    Session *session() const;
    bool isInGrace() const { return std::holds_alternative<InGrace>(state); }
    bool isGone() const { return std::holds_alternative<Gone>(state); }
    /// Under which others send to it: the session's key if it has one, else the member's.
    QByteArray pubkey() const;
    /// The session's own name, else the member's.
    const QString &displayName() const;
    /// Whether this hello says that it is the same one coming back: the same session key, or, where neither has one,
    /// the same session id. Of the same member; that is the caller's to see to.
    bool isTakenUpBy(const ClientDetails &other) const;
};

} // namespace meshtray::broker
