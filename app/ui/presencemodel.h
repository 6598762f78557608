// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What we say about ourselves in one mesh, as a form has it: what we are doing, and the groups we belong to.
class PresenceModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString meshId READ meshId WRITE setMeshId NOTIFY changed)
    Q_PROPERTY(QString meshName READ meshName NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// Their names, with "@".
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed)
    /// Why the last thing that was asked for was not done; empty when it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    explicit PresenceModel(MeshService &meshes, QObject *parent = nullptr);

    QString meshId() const;
    /// Also forgets the problem of before.
    void setMeshId(const QString &meshId);
    QString meshName() const;
    QString summary() const;
    QStringList groups() const;
    const QString &problem() const { return m_problem; }

    /// True when it is done; problem says why not.
    Q_INVOKABLE bool saySummary(const QString &text);
    Q_INVOKABLE bool joinGroup(const QString &name);
    Q_INVOKABLE bool leaveGroup(const QString &name);

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    bool settle(const Result<void> &result);
    void setProblem(const QString &problem);

    MeshService &m_meshes;
    QPointer<Mesh> m_mesh;
    QString m_problem;
};

} // namespace meshtray::ui
