// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"

#include <QList>
#include <QString>

namespace meshtray::ui {

/// Something to choose: what it is, and how it is called.
struct NamedPlace {
    QString value;
    QString words;

    friend bool operator==(const NamedPlace &, const NamedPlace &) = default;
};

/// How the meshes of this person, their members and groups are called, on pages about all of them. What is not known
/// (any more) gets a short form of its id or key.
class PlaceNames {
public:
    /// `meshes` outlives this object.
    explicit PlaceNames(MeshService &meshes)
        : m_meshes(meshes)
    {
    }

    QString mesh(const QString &id) const;
    /// In one mesh, or in whichever knows the key when `meshId` is empty.
    QString member(const QString &meshId, const QString &key) const;
    /// "lena@desk", "everyone", "the group ops".
    QString conversation(const QString &meshId, const QString &conversation) const;

    QList<NamedPlace> meshes() const;
    /// Of one mesh, or of all when it is empty; by name.
    QList<NamedPlace> members(const QString &meshId) const;
    /// "*" and "@name" of each group.
    QList<NamedPlace> groups(const QString &meshId) const;

private:
    QList<Mesh *> wanted(const QString &meshId) const;

    MeshService &m_meshes;
};

} // namespace meshtray::ui
