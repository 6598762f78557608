// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/placenames.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The safety number of one member of one mesh, to be compared with them.
class SafetyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString meshName READ meshName NOTIFY changed)
    Q_PROPERTY(QStringList memberNames READ memberNames NOTIFY changed)
    Q_PROPERTY(int member READ member WRITE setMember NOTIFY changed)
    /// Empty while there is nobody.
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
public:
    /// `meshes` outlives this object.
    explicit SafetyModel(MeshService &meshes, QObject *parent = nullptr);

    QString meshName() const;
    QStringList memberNames() const;
    int member() const { return m_member; }
    void setMember(int index);
    QString number() const;
    QString fingerprint() const;

    /// Of this mesh from now on.
    Q_INVOKABLE void show(const QString &meshId);
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<crypto::PublicKey> key() const;
    const Mesh *mesh() const;

    MeshService &m_meshes;
    PlaceNames m_names;
    QString m_meshId;
    QList<NamedPlace> m_members;
    int m_member = 0;
};

} // namespace meshtray::ui
