// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/placenames.h"

#include "ui/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype shortLength = 8;
constexpr qsizetype mostMembers = 500; ///< more are no choice any more

/// Where translators find the words of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)
};

QString shortForm(const QString &text)
{
    return text.size() <= shortLength ? text : text.left(shortLength) + u'…';
}

QString groupWords(const QString &group)
{
    return group == QLatin1StringView(everyoneKey) ? Words::tr("everyone")
                                                   : Words::tr("the group %1").arg(singleLine(group.mid(1)));
}

} // namespace

QString PlaceNames::mesh(const QString &id) const
{
    const auto parsed = MeshId::parse(id);
    const Mesh *mesh = parsed ? m_meshes.find(*parsed) : nullptr;
    return mesh ? singleLine(mesh->record().slug, 40) : shortForm(id);
}

QList<Mesh *> PlaceNames::wanted(const QString &meshId) const
{
    QList<Mesh *> meshes;
    for (const auto &mesh : m_meshes.meshes())
        if (meshId.isEmpty() || mesh->record().mesh.toString() == meshId)
            meshes.append(mesh.get());
    return meshes;
}

QString PlaceNames::member(const QString &meshId, const QString &key) const
{
    const QByteArray wantedKey = key.toLatin1();
    const auto meshes = wanted(meshId);
    for (Mesh *mesh : meshes) {
        if (const Peer *peer = mesh->peers().find(wantedKey))
            return singleLine(peer->name);
        if (mesh->inbox().people().contains(wantedKey))
            return singleLine(mesh->inbox().nameFor(wantedKey));
    }
    return shortForm(key);
}

QString PlaceNames::conversation(const QString &meshId, const QString &conversation) const
{
    const bool isForMany = conversation == QLatin1StringView(everyoneKey) || conversation.startsWith(u'@');
    return isForMany ? groupWords(conversation) : member(meshId, conversation);
}

QList<NamedPlace> PlaceNames::meshes() const
{
    QList<NamedPlace> places;
    for (const auto &mesh : m_meshes.meshes())
        places.append({mesh->record().mesh.toString(), singleLine(mesh->record().slug, 40)});
    return places;
}

QList<NamedPlace> PlaceNames::members(const QString &meshId) const
{
    QSet<QByteArray> keys;
    const auto meshes = wanted(meshId);
    for (Mesh *mesh : meshes) {
        for (const Peer &peer : mesh->peers().all())
            keys.insert(peer.key);
        const auto people = mesh->inbox().people();
        keys.unite(QSet(people.begin(), people.end()));
    }
    QList<NamedPlace> places;
    for (const QByteArray &key : std::as_const(keys))
        places.append({QString::fromLatin1(key), member(meshId, QString::fromLatin1(key))});
    std::ranges::sort(places, [](const NamedPlace &a, const NamedPlace &b) {
        const int order = a.words.localeAwareCompare(b.words);
        return order == 0 ? a.value < b.value : order < 0;
    });
    places.resize(std::min(places.size(), mostMembers));
    return places;
}

QList<NamedPlace> PlaceNames::groups(const QString &meshId) const
{
    QSet<QByteArray> names;
    const auto meshes = wanted(meshId);
    for (Mesh *mesh : meshes) {
        const auto known = mesh->peers().groups();
        names.unite(QSet(known.begin(), known.end()));
        names.unite(QSet(mesh->groups().begin(), mesh->groups().end()));
    }
    QList<NamedPlace> places{{QString::fromLatin1(everyoneKey), Words::tr("everyone")}};
    QStringList sorted;
    for (const QByteArray &name : std::as_const(names))
        sorted.append(u'@' + QString::fromUtf8(name));
    sorted.sort();
    for (const QString &group : std::as_const(sorted))
        places.append({group, groupWords(group)});
    return places;
}

} // namespace meshtray::ui
