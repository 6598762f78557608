// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/peers.h"

#include "client/refusals.h"
#include "core/logging.h"

#include <algorithm>
#include <array>
#include <utility>

namespace meshtray {
namespace {

using protocol::ListedPeer;

constexpr qsizetype shortKeyLength = 8;
constexpr qsizetype mostAskedAbout = 256;
constexpr qsizetype mostEndedSessions = 256;

/// A daemon's own connection: it says who the member is, but works on nothing.
bool isControlPlane(const ListedPeer &listed)
{
    return listed.role == "control-plane";
}

QByteArray memberOf(const ListedPeer &listed)
{
    return listed.memberPubkey.isEmpty() ? listed.pubkey : listed.memberPubkey;
}

QString nameOf(const ListedPeer &listed)
{
    const QString name = client::readable(listed.displayName, protocol::maxListedNameLength);
    return name.isEmpty() ? QString::fromLatin1(listed.pubkey.left(shortKeyLength)) : name;
}

Peer peerOf(const ListedPeer &listed)
{
    return {.key = listed.pubkey,
            .name = nameOf(listed),
            .status = listed.status,
            .summary = client::readable(listed.summary, protocol::maxListedSummaryLength),
            .groups = listed.groups,
            .online = true,
            .memberKey = memberOf(listed),
            .cwd = client::readable(listed.cwd.simplified(), protocol::maxListedPathLength),
            .model = client::readable(listed.model.simplified(), protocol::maxListedNameLength),
            .host = client::readable(listed.hostname.simplified(), protocol::maxListedNameLength)};
}

/// Several connections with one key are one peer: as reachable as the one that is most so.
void merge(Peer &peer, const Peer &other)
{
    peer.status = std::min(peer.status, other.status); // idle, working, dnd
    if (peer.cwd.isEmpty())
        peer.cwd = other.cwd;
    if (peer.model.isEmpty())
        peer.model = other.model;
    if (peer.host.isEmpty())
        peer.host = other.host;
    if (!other.summary.isEmpty())
        peer.summary = other.summary;
    for (const QByteArray &group : other.groups) {
        if (!peer.groups.contains(group))
            peer.groups.append(group);
    }
}

bool comesBefore(const Peer &a, const Peer &b)
{
    const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
    return order == 0 ? a.key < b.key : order < 0;
}

bool isAboutPeers(const QByteArray &event)
{
    static constexpr std::array<QByteArrayView, 5> events{"peer_joined", "peer_left", "peer_returned", "peer_visible",
                                                          "peer_hidden"};
    return std::ranges::find(events, QByteArrayView(event)) != events.end();
}

} // namespace

Peers::Peers(Ask ask, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_clock(clock)
    , m_rest(clock)
    , m_patience(clock)
{
}

const Peer *Peers::find(const QByteArray &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &m_peers.at(*place);
}

QList<QByteArray> Peers::keysFor(const QString &name) const
{
    QList<QByteArray> keys;
    for (const Peer &peer : m_peers) {
        if (peer.name == name && (peer.online || !peer.isSession()))
            keys.append(peer.key);
    }
    return keys;
}

QList<Peer> Peers::sessionsOf(const QByteArray &member) const
{
    QList<Peer> sessions;
    for (const Peer &peer : m_peers) {
        if (peer.isSession() && peer.memberKey == member)
            sessions.append(peer);
    }
    return sessions;
}

QList<QByteArray> Peers::groups() const
{
    QSet<QByteArray> names;
    for (const Peer &peer : m_peers) {
        for (const QByteArray &group : peer.groups)
            names.insert(group);
    }
    QList<QByteArray> sorted(names.cbegin(), names.cend());
    std::ranges::sort(sorted);
    return sorted;
}

qsizetype Peers::countIn(const QByteArray &group) const
{
    return std::ranges::count_if(m_peers, [&](const Peer &peer) { return peer.groups.contains(group); });
}

void Peers::setAttention(Attention attention)
{
    if (m_attention == attention)
        return;
    m_attention = attention;
    if (attention == Attention::Watched)
        refresh();
}

bool Peers::isFresh() const
{
    const std::chrono::milliseconds since(m_clock.steadyMs() - m_askedAtMs.value_or(0));
    return m_isKnown && !m_isOld && since < restBetweenQuestions;
}

void Peers::refresh()
{
    if (!m_isConnected || m_isAsking || m_rest.isPending() || m_fatalQuestions >= mostFatalQuestions)
        return;
    const std::chrono::milliseconds since(m_clock.steadyMs() - m_askedAtMs.value_or(0));
    if (!m_askedAtMs || since >= restBetweenQuestions)
        return ask();
    m_rest.start(restBetweenQuestions - since, [this] {
        m_rest.stop();
        ask();
    });
}

void Peers::ask()
{
    if (!m_ask())
        return answerWaiters();
    m_isAsking = true;
    m_isOld = false;
    m_askedAtMs = m_clock.steadyMs();
    m_patience.start(patience, [this] {
        m_patience.stop();
        m_isAsking = false;
        answerWaiters();
    });
}

void Peers::whenFresh(QObject *context, std::function<void()> done)
{
    if (isFresh() || !m_isConnected || m_fatalQuestions >= mostFatalQuestions)
        return done();
    m_waiters.push_back({context, std::move(done)});
    refresh();
}

void Peers::answerWaiters()
{
    const auto waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done();
    }
}

void Peers::connected(const crypto::PublicKey &self)
{
    if (m_isConnected)
        return;
    m_self = self.toHex();
    m_isConnected = true;
    m_askedAtMs.reset();
    refresh();
}

void Peers::disconnected()
{
    if (!m_isConnected)
        return;
    // A list that does not fit a frame ends the connection; asking again over the next one would do so for ever.
    if (m_isAsking && ++m_fatalQuestions == mostFatalQuestions)
        qCWarning(lcMesh) << "the broker does not survive being asked for the peers; it is not asked any more";
    m_isConnected = false;
    m_isKnown = false;
    m_isAsking = false;
    m_isOld = true;
    m_rest.stop();
    m_patience.stop();
    answerWaiters();
    Q_EMIT changed();
}

void Peers::take(const protocol::PeersListFrame &list)
{
    if (!m_isAsking) // brokers tell nobody who did not ask
        return;
    m_isAsking = false;
    m_fatalQuestions = 0;
    m_patience.stop();
    QList<Peer> peers = peersOf(list.peers);
    keepAbsent(peers);
    std::ranges::sort(peers, comesBefore);
    const bool isSame = m_isKnown && peers == m_peers;
    m_isKnown = true;
    m_peers = std::move(peers);
    m_places.clear();
    for (qsizetype i = 0; i < m_peers.size(); ++i)
        m_places.insert(m_peers.at(i).key, i);
    if (m_isOld && m_attention == Attention::Watched)
        refresh();
    if (!isSame)
        Q_EMIT changed();
    answerWaiters();
}

QList<Peer> Peers::peersOf(const QList<ListedPeer> &listed) const
{
    QList<Peer> peers;
    QHash<QByteArray, qsizetype> places;
    for (const ListedPeer &each : listed) {
        Peer peer = peerOf(each);
        if (isControlPlane(each)) { // the member's, whatever key it has; nobody writes to it alone
            peer.key = peer.memberKey;
            peer.cwd = peer.model = QString();
        }
        if (peer.key == m_self)
            continue;
        const auto place = places.constFind(peer.key);
        if (place != places.cend()) {
            merge(peers[*place], peer);
            continue;
        }
        places.insert(peer.key, peers.size());
        peers.append(peer);
    }
    addMembersOfSessions(peers);
    return peers;
}

/// A member is there when one of its sessions is, and as reachable as the one that is most so.
void Peers::addMembersOfSessions(QList<Peer> &peers) const
{
    QHash<QByteArray, protocol::Status> statuses;
    for (const Peer &peer : std::as_const(peers)) {
        if (!peer.isSession() || peer.memberKey == m_self)
            continue;
        const auto known = statuses.constFind(peer.memberKey);
        statuses.insert(peer.memberKey, known == statuses.cend() ? peer.status : std::min(*known, peer.status));
    }
    for (Peer &peer : peers) {
        if (const auto status = statuses.constFind(peer.key); status != statuses.cend()) {
            peer.status = *status;
            statuses.erase(status);
        }
    }
    for (auto it = statuses.cbegin(); it != statuses.cend(); ++it) {
        const Peer *known = find(it.key());
        peers.append({.key = it.key(),
                      .name = known ? known->name : QString::fromLatin1(it.key().left(shortKeyLength)),
                      .status = it.value(),
                      .summary = {},
                      .groups = {},
                      .online = true,
                      .memberKey = it.key()});
    }
}

/// Whoever goes stays: messages wait for a member, and for a session that may be back.
void Peers::keepAbsent(QList<Peer> &peers) const
{
    QSet<QByteArray> present;
    for (const Peer &peer : std::as_const(peers))
        present.insert(peer.key);
    qsizetype endedSessions = 0;
    for (const Peer &known : m_peers) {
        if (known.key == m_self || present.contains(known.key))
            continue;
        if (peers.size() >= protocol::maxListedPeers)
            return;
        // A member is launched into one session after the other, each with a key of its own.
        if (known.isSession() && ++endedSessions > mostEndedSessions)
            continue;
        Peer absent = known;
        absent.online = false;
        absent.summary.clear();
        peers.append(absent);
    }
}

void Peers::hearNews(const protocol::PushFrame &push)
{
    if (!isAboutPeers(push.event))
        return;
    m_isOld = true;
    if (m_attention == Attention::Watched)
        refresh();
}

void Peers::hearFrom(const QByteArray &key)
{
    if (key.isEmpty() || key == m_self || m_places.contains(key) || m_askedAbout.contains(key))
        return;
    if (m_askedAbout.size() >= mostAskedAbout)
        return;
    m_askedAbout.insert(key);
    m_isOld = true;
    refresh();
}

} // namespace meshtray
