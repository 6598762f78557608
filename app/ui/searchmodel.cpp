// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/searchmodel.h"

#include "mesh/messagecodec.h"
#include "ui/searchsnippet.h"
#include "ui/threaddetails.h"
#include "ui/wording.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

SearchModel::SearchModel(MeshService &meshes, Chat &chat, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_meshes(meshes)
    , m_chat(chat)
    , m_clock(clock)
{
    connect(&meshes, &MeshService::meshAdded, this, &SearchModel::scopesChanged);
    connect(&meshes, &MeshService::meshRemoved, this, [this](const Mesh *mesh) {
        if (m_scope == mesh->record().mesh)
            m_scope.reset();
        Q_EMIT scopesChanged();
        Q_EMIT queryChanged();
        start();
    });
}

void SearchModel::setQuery(const QString &query)
{
    const QString wanted = query.left(longestQuery);
    if (m_query == wanted)
        return;
    m_query = wanted;
    Q_EMIT queryChanged();
    start();
}

QStringList SearchModel::scopes() const
{
    QStringList names{tr("All meshes")};
    for (const auto &mesh : m_meshes.meshes())
        names.append(singleLine(mesh->record().slug));
    return names;
}

int SearchModel::scope() const
{
    const auto index = m_scope ? m_meshes.ids().indexOf(*m_scope) : -1;
    return static_cast<int>(index + 1);
}

void SearchModel::setScope(int scope)
{
    const QList<MeshId> ids = m_meshes.ids();
    const auto chosen = scope > 0 && scope <= ids.size() ? std::optional(ids.at(scope - 1)) : std::nullopt;
    if (m_scope == chosen)
        return;
    m_scope = chosen;
    Q_EMIT queryChanged();
    start();
}

QList<Mesh *> SearchModel::wanted() const
{
    QList<Mesh *> meshes;
    for (const auto &mesh : m_meshes.meshes())
        if (!m_scope || mesh->record().mesh == *m_scope)
            meshes.append(mesh.get());
    return meshes;
}

void SearchModel::clear()
{
    ++m_generation;
    m_missing = 0;
    m_problem.clear();
    m_isCutOff = false;
    if (m_hits.isEmpty())
        return;
    beginResetModel();
    m_hits.clear();
    endResetModel();
}

void SearchModel::start()
{
    clear();
    if (!m_query.trimmed().isEmpty()) {
        for (Mesh *mesh : wanted()) {
            ++m_missing;
            mesh->history().search(m_query, mostFound,
                                   [self = QPointer(this), generation = m_generation,
                                    id = mesh->record().mesh](const Result<QList<store::MessageRecord>> &found) {
                                       if (self && self->m_generation == generation)
                                           self->take(id, found);
                                   });
        }
    }
    Q_EMIT resultChanged();
}

void SearchModel::take(const MeshId &mesh, const Result<QList<store::MessageRecord>> &found)
{
    --m_missing;
    Mesh *const its = m_meshes.find(mesh);
    if (!found) {
        m_problem = found.error().message;
    } else if (its) {
        m_isCutOff = m_isCutOff || found->size() == mostFound;
        const QString name = singleLine(its->record().slug);
        for (const store::MessageRecord &record : *found)
            insert({mesh, name, record.conversation, conversationTitle(*its, record.conversation), toMessage(record),
                    snippetOf(record.text, m_query)});
    }
    Q_EMIT resultChanged();
}

/// Newest first, over all meshes.
void SearchModel::insert(Hit hit)
{
    const auto before = std::ranges::upper_bound(m_hits, hit.message.at, std::ranges::greater(),
                                                 [](const Hit &each) { return each.message.at; });
    const auto row = static_cast<int>(before - m_hits.begin());
    beginInsertRows({}, row, row);
    m_hits.insert(row, std::move(hit));
    endInsertRows();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {
        {Title, "title"},     {MeshName, "meshName"}, {Sender, "sender"}, {TimeText, "timeText"},
        {Snippet, "snippet"}, {Tint, "tint"},         {Spoken, "spoken"},
    };
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits.at(index.row());
    const QString time = shortTime(hit.message.at, QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC));
    switch (role) {
    case Title:
        return hit.title;
    case MeshName:
        return hit.meshName;
    case Sender:
        return senderOf(hit.message);
    case TimeText:
        return time;
    case Snippet:
        return QVariant::fromValue(hit.snippet);
    case Tint:
        return tintOf(hit.conversation);
    case Spoken:
        return tr("%1 in %2, %3, %4: %5").arg(hit.title, hit.meshName, senderOf(hit.message), time, hit.snippet.text);
    default:
        return {};
    }
}

void SearchModel::open(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const Hit hit = m_hits.at(row);
    m_chat.open(hit.mesh.toString(), QString::fromUtf8(hit.conversation));
    m_chat.thread()->reveal(nameOf(hit.message));
}

} // namespace meshtray::ui
