// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/meshtable.h"

#include "ui/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

QString brokerOf(const QUrl &url)
{
    const QString host = singleLine(url.host(), 80);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return url.port() > 0 ? shown + u':' + QString::number(url.port()) : shown;
}

} // namespace

MeshTable::MeshTable(MeshService &meshes, QObject *parent)
    : RowList(parent)
    , m_meshes(meshes)
{
    connect(&meshes, &MeshService::meshAdded, this, &MeshTable::watch);
    connect(&meshes, &MeshService::meshRemoved, this, &MeshTable::refresh);
    for (const auto &mesh : meshes.meshes())
        watch(mesh.get());
}

void MeshTable::watch(Mesh *mesh)
{
    connect(mesh, &Mesh::changed, this, &MeshTable::refresh);
    refresh();
}

void MeshTable::refresh()
{
    sync(m_rows, m_meshes.ids(), [](const MeshId &id) { return id; });
}

int MeshTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MeshTable::roleNames() const
{
    return {{Id, "meshId"},           {Name, "name"},           {OurName, "ourName"},     {Broker, "broker"},
            {StateIcon, "stateIcon"}, {StateText, "stateText"}, {StateCalm, "stateCalm"}, {Fingerprint, "fingerprint"},
            {Joined, "joined"},       {Owned, "owned"}};
}

QVariant MeshTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Mesh *mesh = m_meshes.find(m_rows.at(index.row()));
    if (!mesh)
        return {};
    const MeshRecord &record = mesh->record();
    const Mark mark = markOf(mesh->keyState(), mesh->connectionState());
    switch (role) {
    case Id:
        return record.mesh.toString();
    case Name:
        return singleLine(record.slug);
    case OurName:
        return singleLine(record.displayName);
    case Broker:
        return record.brokerUrl.scheme() == "wss"_L1 ? tr("%1, by TLS").arg(brokerOf(record.brokerUrl))
                                                     : tr("%1, without TLS").arg(brokerOf(record.brokerUrl));
    case StateIcon:
        return mark.icon;
    case StateText:
        return mark.words;
    case StateCalm:
        return mark.calm;
    case Fingerprint:
        return record.publicKey.fingerprint();
    case Joined:
        return record.joinedAt.isValid()
                   ? QLocale().toString(record.joinedAt.toLocalTime().date(), QLocale::ShortFormat)
                   : QString();
    case Owned:
        return record.isOurs();
    default:
        return {};
    }
}

} // namespace meshtray::ui
