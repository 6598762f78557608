// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "crypto/keys.h"
#include "protocol/frames.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace meshtray {

/// Somebody in a mesh who can be written to: a member, or one session of a member. All of it is the broker's word.
struct Peer {
    QByteArray key; ///< 64 hex in lower case; messages to it are sealed for this key
    QString name;   ///< one line, fit to be shown; a short form of the key when there is none
    protocol::Status status = protocol::Status::Idle;
    QString summary;           ///< one line; empty when nothing is said
    QList<QByteArray> groups;  ///< names, without "@"
    bool online = false;       ///< was in the broker's latest list
    QByteArray memberKey = {}; ///< of the member behind a session's key; the same as `key` for a member
    QString cwd = {};          ///< the folder it works in, one line, as the next two; empty when it does not say
    QString model = {};
    QString host = {};

    /// One session of a member, with a key of its own.
    bool isSession() const { return key != memberKey; }

    friend bool operator==(const Peer &, const Peer &) = default;
};

/// Whether a person has the peers before their eyes.
enum class Attention { None, Watched };

/// Who is in one mesh, as its broker told at last. There is no subscription on this protocol, so it is asked: when a
/// connection opens, when somebody unknown writes, and, while a person looks, when they begin to or when the broker
/// says that somebody came or went; never twice within restBetweenQuestions. GUI thread.
class Peers : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds restBetweenQuestions{5};
    /// How long whoever wants to know waits for a broker that does not answer.
    static constexpr std::chrono::seconds patience{5};
    /// After so many connections that ended over the question, without an answer between them, it is not asked any
    /// more.
    static constexpr int mostFatalQuestions = 3;

    /// Sends the question; false when there is no connection.
    using Ask = std::function<bool()>;

    /// `clock` outlives this object.
    Peers(Ask ask, Clock &clock, QObject *parent = nullptr);

    /// By name; also those who were there and are not now, and the member behind every session. Never ourselves, but
    /// sessions of ours.
    const QList<Peer> &all() const { return m_peers; }
    /// Null when nobody with this key is known; valid until the next change.
    const Peer *find(const QByteArray &key) const;
    /// The sessions of a member, those that have ended too.
    QList<Peer> sessionsOf(const QByteArray &member) const;
    /// The keys of those who are called exactly this; of sessions only while they are there.
    QList<QByteArray> keysFor(const QString &name) const;
    /// Every group that somebody belongs to, by name.
    QList<QByteArray> groups() const;
    /// How many are in a group.
    qsizetype countIn(const QByteArray &group) const;
    /// The broker has answered over the present connection: whoever is not in the list is not there.
    bool isKnown() const { return m_isKnown; }

    /// Somebody looks, or looks away. What is old by then is asked for anew.
    void setAttention(Attention attention);
    /// Asks unless it was asked just now; then when it may be asked again.
    void refresh();
    /// Calls `done` when the list is as new as can be had: at once without a connection, or when it is fresh. Never
    /// after `context` is gone.
    void whenFresh(QObject *context, std::function<void()> done);

    /// Somebody is asked for who is not in it: it may be old.
    void doubt() { m_isOld = true; }

    /// What the mesh hears: a connection opened for the owner of `self`, ended; an answer; news; a message.
    void connected(const crypto::PublicKey &self);
    void disconnected();
    void take(const protocol::PeersListFrame &list);
    void hearNews(const protocol::PushFrame &push);
    void hearFrom(const QByteArray &key);

Q_SIGNALS:
    /// Anything of the above.
    void changed();

private:
    struct Waiter {
        QPointer<QObject> context;
        std::function<void()> done;
    };
    void ask();
    void answerWaiters();
    bool isFresh() const;
    QList<Peer> peersOf(const QList<protocol::ListedPeer> &listed) const;
    void addMembersOfSessions(QList<Peer> &peers) const;
    void keepAbsent(QList<Peer> &peers) const;

    Ask m_ask;
    Clock &m_clock;
    QByteArray m_self; ///< our key
    QList<Peer> m_peers;
    QHash<QByteArray, qsizetype> m_places; ///< in m_peers, by key
    QSet<QByteArray> m_askedAbout;         ///< keys nobody could name
    std::vector<Waiter> m_waiters;
    Attention m_attention = Attention::None;
    bool m_isConnected = false;
    bool m_isKnown = false;
    bool m_isAsking = false;
    bool m_isOld = true;               ///< something may have changed since the last answer
    std::optional<qint64> m_askedAtMs; ///< steady clock; over the present connection
    int m_fatalQuestions = 0;
    Alarm m_rest;
    Alarm m_patience;
};

} // namespace meshtray
