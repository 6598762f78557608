// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// How long messages are kept on this computer, for QML.
class RetentionModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    /// `meshes` outlives this object.
    explicit RetentionModel(MeshService &meshes, QObject *parent = nullptr);

    QStringList names() const;
    int current() const;
    const QString &problem() const { return m_problem; }

    /// What will be deleted when that one is chosen, in words; empty when nothing more is than until now.
    Q_INVOKABLE QString consequences(int choice) const;
    Q_INVOKABLE void choose(int choice);
    /// Looks again: it may have been changed by a command.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    /// The usual choices, and the present one.
    QList<std::optional<int>> choices() const;

    MeshService &m_meshes;
    QString m_problem;
};

} // namespace meshtray::ui
