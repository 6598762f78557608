// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/presence.h"
#include "broker/session.h"
#include "broker/tokenbucket.h"
#include "core/clock.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <deque>
#include <memory>

namespace meshtray::broker {

/// Who is there, and over which sockets. Sockets are what capacity counts: a session is here from its accepted hello
/// until its socket is gone. A presence stays for the grace after that, unless the same client takes it up again.
class Presences : public QObject {
    Q_OBJECT
public:
    using Pointer = std::shared_ptr<Presence>;

    Presences(const BrokerConfig &config, Clock &clock);

    /// Gives the session its presence: the one it left behind, or a new one. A launched session takes its presence over
    /// from a connection that still stands, which is closed; so is one of the same session with an older key.
    void add(Session &session);
    /// A connection that speaks for a launched session: it counts as a socket, and nobody else notices it.
    void addAuxiliary(Session &session, const Pointer &presence);
    /// The launched session of that member with that id, in grace or not; nothing for an empty id.
    Pointer launchedSession(const MemberId &member, const QByteArray &sessionId) const;
    /// hello_ack is out: from now on it counts as having been there.
    void acknowledged(Session &session);
    void remove(Session &session);
    /// The member is there no longer, at once and without a word to the others. Its sockets are the caller's to close.
    void expel(const MemberId &member);
    /// The same for one presence.
    void expel(const Pointer &presence);
    /// Ends the connections of a presence, those that speak for it too.
    void close(const Pointer &presence, CloseCode code, const QByteArray &reason);
    /// The member is called something else, for its sockets too.
    void rename(const MemberId &member, const QString &displayName);

    /// Sockets.
    int count() const { return m_count; }
    int countIn(const MeshId &mesh) const { return m_perMesh.value(mesh); }
    /// In the order they came.
    QList<Session *> sessionsOf(const MemberId &member) const;
    QList<Session *> all() const;

    /// Those in grace too, in the order they came.
    const QList<Pointer> &presencesIn(const MeshId &mesh) const;
    QList<Pointer> presencesOf(const MemberId &member) const;
    QList<MeshId> meshes() const { return m_inMesh.keys(); }

    /// Spends frames of the rate of a member who is there; false when they are not left.
    bool spend(const MemberId &member, int frames = 1);

Q_SIGNALS:
    /// Anything of the above.
    void changed();
    /// A new presence, made by an accepted hello.
    void created(const meshtray::broker::Presences::Pointer &presence);
    /// A new presence has been acknowledged.
    void arrived(const meshtray::broker::Presences::Pointer &presence);
    /// One that had arrived was not taken up again within the grace.
    void left(const meshtray::broker::Presences::Pointer &presence);

private:
    struct Member {
        QList<Session *> sessions;
        QList<Pointer> presences;
        TokenBucket rate;
    };
    Member &enter(Session &session);
    Pointer takeUp(const Member &member, const ClientDetails &client);
    static Pointer sameLaunchedSession(const Member &member, const ClientDetails &client);
    void replaceOlderKeys(const Member &member, const ClientDetails &client);
    Pointer create(Member &member, const Session &session);
    void enterGrace(const Pointer &presence);
    void limitGrace(const MemberId &member);
    void endGrace();
    void armGrace();
    void leave(const Pointer &presence);
    void drop(const Pointer &presence);
    void forgetIfGone(const MemberId &member);

    const BrokerConfig &m_config;
    Clock &m_clock;
    QHash<MemberId, Member> m_members;
    QHash<MeshId, QList<Pointer>> m_inMesh;
    QHash<MeshId, int> m_perMesh;
    int m_count = 0;
    std::deque<Pointer> m_inGrace; ///< by the end of their grace
    Alarm m_graceEnd;              ///< pending while any is in grace
};

} // namespace meshtray::broker
