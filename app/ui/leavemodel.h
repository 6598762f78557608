// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What stands behind "Leave this mesh…" in the main window.
class LeaveModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Why the last one was not left, or what of it is still there; empty when all went well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    /// Both outlive this object.
    LeaveModel(MeshService &meshes, HostingService &hosting, QObject *parent = nullptr);

    const QString &problem() const { return m_problem; }

    /// The question to ask, with the mesh's name; empty when we are not in it any more.
    Q_INVOKABLE QString question(const QString &meshId) const;
    /// What will be lost, in words.
    Q_INVOKABLE QString consequences(const QString &meshId) const;
    Q_INVOKABLE void leave(const QString &meshId);
    Q_INVOKABLE void forgetProblem() { setProblem({}); }

Q_SIGNALS:
    void problemChanged();

private:
    const Mesh *find(const QString &meshId) const;
    void setProblem(const QString &problem);

    MeshService &m_meshes;
    HostingService &m_hosting;
    QString m_problem;
};

} // namespace meshtray::ui
