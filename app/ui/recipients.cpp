// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/recipients.h"

#include "ui/conversationlist.h"
#include "ui/wording.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// Fewer characters of a key say nothing.
constexpr qsizetype shortestKeyPart = 4;

/// How well a title fits what was typed: the whole of it, its beginning, the beginning of a word, anywhere. Nothing
/// when it does not.
std::optional<int> fitOf(const QString &title, const QString &typed)
{
    if (typed.isEmpty())
        return 0;
    const qsizetype at = title.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    if (at == 0)
        return title.size() == typed.size() ? 0 : 1;
    return title.at(at - 1).isLetterOrNumber() ? 3 : 2;
}

bool isMarked(const QString &text)
{
    return text.startsWith(u'@') || text.startsWith(u'#');
}

} // namespace

Recipients::Recipients(MeshService &meshes, QObject *parent)
    : RowList(parent)
    , m_meshes(meshes)
{
    connect(&meshes, &MeshService::meshRemoved, this, [this](Mesh *mesh) {
        if (m_mesh == mesh)
            setMeshId({});
    });
}

QString Recipients::meshId() const
{
    return m_mesh ? m_mesh->record().mesh.toString() : QString();
}

QString Recipients::meshName() const
{
    return m_mesh ? singleLine(m_mesh->record().slug) : QString();
}

void Recipients::setMeshId(const QString &meshId)
{
    const auto id = MeshId::parse(meshId);
    Mesh *mesh = id ? m_meshes.find(*id) : nullptr;
    if (m_mesh == mesh)
        return;
    if (m_mesh) {
        m_mesh->peers().disconnect(this);
        m_mesh->disconnect(this);
    }
    m_mesh = mesh;
    if (mesh) {
        connect(&mesh->peers(), &Peers::changed, this, &Recipients::refresh);
        connect(mesh, &Mesh::presenceChanged, this, &Recipients::refresh);
        mesh->peers().refresh();
    }
    refresh();
    Q_EMIT meshChanged();
}

void Recipients::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    refresh();
    Q_EMIT textChanged();
}

void Recipients::refresh()
{
    sync(m_rows, found(), &Row::key);
}

/// Everybody and everything that can be written to, without what was typed.
QList<QByteArray> Recipients::candidates() const
{
    QSet<QByteArray> keys;
    keys.insert(everyoneKey);
    const QList<QByteArray> groups = m_mesh->groups() + m_mesh->peers().groups();
    for (const QByteArray &group : groups)
        keys.insert('@' + group);
    for (const Peer &peer : m_mesh->peers().all()) {
        if (peer.online || !peer.isSession())
            keys.insert(peer.key);
    }
    const QList<QByteArray> people = m_mesh->inbox().people();
    for (const QByteArray &key : people)
        keys.insert(key);
    keys.remove(m_mesh->record().publicKey.toHex());
    return keys.values();
}

std::optional<Recipients::Row> Recipients::rowFor(const QByteArray &key) const
{
    const QString title = conversationTitle(*m_mesh, key);
    const QString typed = m_text.trimmed();
    auto fit = fitOf(title, typed);
    const bool isPartOfKey = typed.size() >= shortestKeyPart && key.startsWith(typed.toLatin1().toLower());
    if (!fit && isPartOfKey)
        fit = 4;
    if (!fit)
        return std::nullopt;
    constexpr int absent = 100;
    constexpr int person = 10;
    const bool isPerson = kindOf(key) == ConversationKind::Person;
    const Peer *peer = m_mesh->peers().find(key);
    const bool isAbsent = isPerson && (!peer || !peer->online);
    const int kind = isPerson ? person : kindOf(key) == ConversationKind::Everyone ? 0 : 1;
    return Row{key, title, detailOf(key), isPerson ? presenceMark(m_mesh->peers(), key).icon : QString(),
               *fit * person * 2 + kind + (isAbsent ? absent : 0)};
}

QString Recipients::detailOf(const QByteArray &key) const
{
    switch (kindOf(key)) {
    case ConversationKind::Everyone:
        return tr("All members of the mesh");
    case ConversationKind::Topic:
        return tr("Topic");
    case ConversationKind::Group:
        return m_mesh->peers().isKnown() ? tr("Group, %n there now", "", int(m_mesh->peers().countIn(key.mid(1))))
                                         : tr("Group");
    case ConversationKind::Person:
        break;
    }
    const QString presence = presenceLine(m_mesh->peers(), key);
    return presence.isEmpty() ? fingerprintOf(key) : presence;
}

/// A whole key, or the name of a group that nobody we know of belongs to.
std::optional<Recipients::Row> Recipients::typedRow() const
{
    const QString typed = m_text.trimmed();
    if (const auto key = crypto::PublicKey::fromHex(typed.toLatin1())) {
        const bool isOurs = *key == m_mesh->record().publicKey;
        return isOurs
                   ? std::nullopt
                   : std::optional(Row{
                         key->toHex(), conversationTitle(*m_mesh, key->toHex()), fingerprintOf(key->toHex()), {}, 0});
    }
    const QByteArray group = typed.mid(1).toUtf8();
    if (isMarked(typed) && protocol::isGroupName(group))
        return typed.startsWith(u'#') ? Row{'#' + group, u'#' + typed.mid(1), tr("Topic"), {}, 0}
                                      : Row{'@' + group, u'@' + typed.mid(1), tr("Group"), {}, 0};
    return std::nullopt;
}

QList<Recipients::Row> Recipients::found() const
{
    if (!m_mesh)
        return {};
    QList<Row> rows;
    const QList<QByteArray> keys = candidates();
    for (const QByteArray &key : keys) {
        if (auto row = rowFor(key))
            rows.append(*std::move(row));
    }
    const auto typed = typedRow();
    if (typed && std::ranges::find(rows, typed->key, &Row::key) == rows.end())
        rows.append(*typed);
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const int order = QString::compare(a.title, b.title, Qt::CaseInsensitive);
        return order == 0 ? a.key < b.key : order < 0;
    });
    return rows.first(std::min(rows.size(), mostRows));
}

int Recipients::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> Recipients::roleNames() const
{
    return {{Key, "key"},
            {Title, "title"},
            {Detail, "detail"},
            {KindIcon, "kindIcon"},
            {PresenceIcon, "presenceIcon"},
            {Encrypted, "encrypted"},
            {Tint, "tint"}};
}

QVariant Recipients::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Key:
        return QString::fromUtf8(row.key);
    case Title:
        return row.title;
    case Detail:
        return row.detail;
    case KindIcon:
        return iconOf(kindOf(row.key));
    case PresenceIcon:
        return row.presenceIcon;
    case Encrypted:
        return kindOf(row.key) == ConversationKind::Person;
    case Tint:
        return tintOf(row.key);
    default:
        return {};
    }
}

QString Recipients::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? QString::fromUtf8(m_rows.at(row).key) : QString();
}

QString Recipients::summaryOf(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row &chosen = m_rows.at(row);
    switch (kindOf(chosen.key)) {
    case ConversationKind::Everyone:
        return tr("To everyone in the mesh. Not end-to-end encrypted: the broker can read it.");
    case ConversationKind::Topic:
        return tr("To the topic %1. Not end-to-end encrypted: the broker can read it.").arg(chosen.title);
    case ConversationKind::Group:
        return tr("To the group %1. Not end-to-end encrypted: the broker can read it.").arg(chosen.title);
    case ConversationKind::Person:
        break;
    }
    return tr("To %1 alone, end-to-end encrypted. Key: %2").arg(chosen.title, fingerprintOf(chosen.key));
}

} // namespace meshtray::ui
