// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "ui/rowlist.h"

#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The meshes of this profile with what is worth knowing of each, for the settings.
class MeshTable : public RowList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    enum Role {
        Id = Qt::UserRole + 1,
        Name,
        OurName,   ///< as members see us there
        Broker,    ///< "192.168.1.20:7900, not encrypted on the way"
        StateIcon, ///< as of Mark
        StateText,
        StateCalm,
        Fingerprint, ///< of our key there
        Joined,      ///< since when, a date; empty when it is not known
        Owned,       ///< we are its owner
    };
    Q_ENUM(Role)

    /// `meshes` outlives this object.
    explicit MeshTable(MeshService &meshes, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }

private:
    void watch(Mesh *mesh);
    void refresh();

    MeshService &m_meshes;
    QList<MeshId> m_rows;
};

} // namespace meshtray::ui
