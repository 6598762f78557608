// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/conversationlist.h"

#include "ui/wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

/// Of those nothing was exchanged with: more are found by the filter, and by the box for a new message.
constexpr qsizetype mostStrangers = 30;
/// Fewer characters of a key say nothing.
constexpr qsizetype shortestKeyPart = 4;

} // namespace

int tintOf(const QByteArray &key)
{
    constexpr int tints = 6;
    int sum = 0;
    for (const char c : key)
        sum = (sum * 31 + static_cast<unsigned char>(c)) % 9973;
    return sum % tints;
}

ConversationList::ConversationList(MeshService &meshes, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_presence(meshes)
{
    for (const auto &mesh : meshes.meshes())
        add(mesh.get());
    connect(&meshes, &MeshService::meshAdded, this, [this](Mesh *mesh) {
        const bool first = m_meshes.empty();
        add(mesh);
        if (first)
            Q_EMIT emptyChanged();
    });
    connect(&meshes, &MeshService::meshRemoved, this, &ConversationList::remove);
}

void ConversationList::add(Mesh *mesh)
{
    auto *conversations = new Conversations(*mesh, this);
    m_meshes.push_back({mesh, conversations});
    mesh->peers().setAttention(m_attention);
    connect(conversations, &Conversations::changed, this, &ConversationList::refresh);
    connect(mesh, &Mesh::changed, this, &ConversationList::refresh);
    refresh();
}

void ConversationList::remove(Mesh *mesh)
{
    const auto it = std::ranges::find(m_meshes, mesh, &Entry::mesh);
    if (it == m_meshes.end())
        return;
    mesh->disconnect(this);
    const std::unique_ptr<Conversations> conversations(it->conversations); // reads the mesh's messages
    m_meshes.erase(it);
    refreshNow(); // the rows still name that mesh
    if (m_meshes.empty())
        Q_EMIT emptyChanged();
}

Conversations *ConversationList::conversations(const MeshId &mesh) const
{
    const auto it = std::ranges::find_if(m_meshes, [&](const Entry &e) { return e.mesh->record().mesh == mesh; });
    return it == m_meshes.end() ? nullptr : it->conversations;
}

const Conversations *ConversationList::conversationsOf(const Mesh *mesh) const
{
    return std::ranges::find(m_meshes, mesh, &Entry::mesh)->conversations;
}

void ConversationList::setFilter(const QString &filter)
{
    const QString line = singleLine(filter);
    if (m_filter == line)
        return;
    m_filter = line;
    refreshNow();
    Q_EMIT filterChanged();
}

void ConversationList::setWatched(bool watched)
{
    const Attention attention = watched ? Attention::Watched : Attention::None;
    if (m_attention == attention)
        return;
    m_attention = attention;
    for (const Entry &entry : m_meshes)
        entry.mesh->peers().setAttention(attention);
    Q_EMIT watchedChanged();
}

bool ConversationList::passes(const Mesh &mesh, const QByteArray &key) const
{
    if (m_filter.isEmpty() || conversationTitle(mesh, key).contains(m_filter, Qt::CaseInsensitive))
        return true;
    if (kindOf(key) != ConversationKind::Person)
        return false;
    const Peer *peer = mesh.peers().find(key);
    const bool isInWords = peer && (peer->summary.contains(m_filter, Qt::CaseInsensitive) ||
                                    peer->cwd.contains(m_filter, Qt::CaseInsensitive) ||
                                    peer->model.contains(m_filter, Qt::CaseInsensitive));
    return isInWords || (m_filter.size() >= shortestKeyPart && key.startsWith(m_filter.toLatin1().toLower()));
}

QList<ConversationList::Row> ConversationList::rowsOf(const Entry &entry) const
{
    QList<Row> rows;
    for (const Conversation &conversation : entry.conversations->all()) {
        if (passes(*entry.mesh, conversation.key))
            rows.append(Row{.mesh = entry.mesh, .peer = conversation.key});
    }
    qsizetype strangers = 0;
    for (const Peer &peer : entry.mesh->peers().all()) {
        if (strangers == mostStrangers)
            break;
        const bool isStranger = peer.online && !entry.conversations->find(peer.key);
        if (!isStranger || !passes(*entry.mesh, peer.key))
            continue;
        rows.append(Row{.mesh = entry.mesh, .peer = peer.key});
        ++strangers;
    }
    return withSessionsBelowMembers(entry, rows);
}

/// A member stands where the first of its own row and its sessions' does, and is there for its sessions' sake.
QList<ConversationList::Row> ConversationList::withSessionsBelowMembers(const Entry &entry,
                                                                        const QList<Row> &rows) const
{
    const QByteArray self = entry.mesh->record().publicKey.toHex();
    QHash<QByteArray, QList<Row>> sessions; // by member
    for (const Row &row : rows) {
        const QByteArray member = entry.mesh->memberBehind(row.peer);
        if (!member.isEmpty() && member != self)
            sessions[member].append(Row{.mesh = row.mesh, .peer = row.peer, .member = member});
    }
    QList<Row> arranged;
    QSet<QByteArray> placed;
    for (const Row &row : rows) {
        const QByteArray member = entry.mesh->memberBehind(row.peer);
        const QByteArray head = member.isEmpty() || member == self ? row.peer : member;
        if (placed.contains(head))
            continue;
        placed.insert(head);
        arranged.append(Row{.mesh = row.mesh, .peer = head});
        arranged.append(sessions.value(head));
    }
    return arranged;
}

QList<ConversationList::Row> ConversationList::wantedRows() const
{
    QList<Row> rows;
    for (const Entry &entry : m_meshes) {
        const QList<Row> conversations = rowsOf(entry);
        if (conversations.isEmpty())
            continue; // none passes the filter
        rows.append(Row{.mesh = entry.mesh, .peer = {}});
        rows.append(conversations);
    }
    return rows;
}

/// A flood of messages in one turn of the event loop is shown at its end.
void ConversationList::refresh()
{
    constexpr int mostAtOnce = 8;
    if (m_refreshes++ == 0) {
        const auto endOfTurn = [this] {
            if (std::exchange(m_refreshes, 0) > mostAtOnce)
                refreshNow();
        };
        QMetaObject::invokeMethod(this, endOfTurn, Qt::QueuedConnection);
    }
    if (m_refreshes <= mostAtOnce)
        refreshNow();
}

void ConversationList::refreshNow()
{
    arrange(wantedRows());
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT rowsChanged();
}

/// Removes, moves and inserts rows one by one, so that views keep their place and their current row.
void ConversationList::arrange(const QList<Row> &wanted)
{
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(m_rows.at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < wanted.size(); ++i) {
        const auto old = static_cast<int>(m_rows.indexOf(wanted.at(i)));
        if (old == i)
            continue;
        if (old < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted.at(i));
            endInsertRows();
            continue;
        }
        beginMoveRows({}, old, old, {}, i);
        m_rows.move(old, i);
        endMoveRows();
    }
}

int ConversationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> ConversationList::roleNames() const
{
    return {
        {IsMesh, "isMesh"},
        {MeshIdText, "meshId"},
        {PeerKey, "peerKey"},
        {Title, "title"},
        {Preview, "preview"},
        {TimeText, "timeText"},
        {Unread, "unread"},
        {StateIcon, "stateIcon"},
        {StateText, "stateText"},
        {StateCalm, "stateCalm"},
        {Trouble, "trouble"},
        {CanRetry, "canRetry"},
        {KeyTrouble, "keyTrouble"},
        {Tint, "tint"},
        {KindIcon, "kindIcon"},
        {KindText, "kindText"},
        {PresenceIcon, "presenceIcon"},
        {PresenceText, "presenceText"},
        {PresenceLine, "presenceLine"},
        {NobodyElse, "nobodyElse"},
        {OurOwn, "ourOwn"},
        {OfMember, "ofMember"},
    };
}

QVariant ConversationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsMesh)
        return row.peer.isEmpty();
    if (role == MeshIdText)
        return row.mesh->record().mesh.toString();
    if (role == PeerKey)
        return QString::fromUtf8(row.peer);
    return row.peer.isEmpty() ? headingData(*row.mesh, role) : conversationData(row, role);
}

QVariant ConversationList::headingData(const Mesh &mesh, int role) const
{
    switch (role) {
    case Title:
        return singleLine(mesh.record().slug);
    case StateIcon:
        return markOf(mesh.keyState(), mesh.connectionState()).icon;
    case StateText:
        return markOf(mesh.keyState(), mesh.connectionState()).words;
    case StateCalm:
        return markOf(mesh.keyState(), mesh.connectionState()).calm;
    case Trouble:
        return noticeOf(mesh);
    case CanRetry:
        return ui::canRetry(mesh.keyState(), mesh.connectionState());
    case KeyTrouble:
        return keyTroubleOf(mesh.keyState());
    case NobodyElse:
        return isAlone(mesh);
    case OurOwn:
        return mesh.record().isOurs();
    case Unread:
    case Tint:
        return 0;
    case Preview:
    case TimeText:
    case KindIcon:
    case KindText:
    case PresenceIcon:
    case PresenceText:
    case PresenceLine:
    case OfMember:
        return QString();
    default:
        return {};
    }
}

bool ConversationList::isAlone(const Mesh &mesh) const
{
    const QList<Conversation> &conversations = conversationsOf(&mesh)->all();
    const bool knowsAnybody = std::ranges::any_of(conversations, [](const Conversation &each) {
        return kindOf(each.key) == ConversationKind::Person || each.lastAt.isValid();
    });
    return mesh.peers().isKnown() && mesh.peers().all().isEmpty() && !knowsAnybody;
}

QVariant ConversationList::conversationData(const Row &row, int role) const
{
    const ConversationKind kind = kindOf(row.peer);
    const bool isPerson = kind == ConversationKind::Person;
    switch (role) {
    case Title:
        return conversationTitle(*row.mesh, row.peer);
    case Tint:
        return tintOf(row.peer);
    case KindIcon:
        return iconOf(kind);
    case KindText:
        return kind == ConversationKind::Group   ? tr("Group")
               : kind == ConversationKind::Topic ? tr("Topic")
                                                 : QString();
    case PresenceIcon:
        return isPerson ? presenceMark(row.mesh->peers(), row.peer).icon : QString();
    case PresenceText:
        return isPerson ? presenceMark(row.mesh->peers(), row.peer).words : QString();
    case PresenceLine:
        return isPerson ? presenceLine(row.mesh->peers(), row.peer) : QString();
    case OfMember:
        return row.member.isEmpty() ? QString() : conversationTitle(*row.mesh, row.member);
    case StateCalm:
        return true;
    case CanRetry:
    case NobodyElse:
    case OurOwn:
        return false;
    case StateIcon:
    case StateText:
    case Trouble:
    case KeyTrouble:
        return QString();
    default:
        return talkData(row, role);
    }
}

/// What was said; nothing was with those who are only listed.
QVariant ConversationList::talkData(const Row &row, int role) const
{
    const Conversation *conversation = conversationsOf(row.mesh)->find(row.peer);
    const bool isBegun = conversation && conversation->lastAt.isValid();
    switch (role) {
    case Preview:
        return conversation ? conversation->preview : QString();
    case TimeText:
        return isBegun ? shortTime(conversation->lastAt, QDateTime::fromMSecsSinceEpoch(m_clock.wallMs())) : QString();
    case Unread:
        return conversation ? conversation->unread : 0;
    default:
        return {};
    }
}

int ConversationList::rowOf(const QString &meshId, const QString &peerKey) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.mesh->record().mesh.toString() == meshId && row.peer == peerKey.toUtf8();
    });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

void ConversationList::retry(const QString &meshId)
{
    const auto it = std::ranges::find_if(
        m_meshes, [&](const Entry &entry) { return entry.mesh->record().mesh.toString() == meshId; });
    if (it == m_meshes.end())
        return;
    it->mesh->retryUnlock();
    it->mesh->hurry();
}

} // namespace meshtray::ui
