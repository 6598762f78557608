// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/presencemodel.h"

#include "ui/wording.h"

namespace meshtray::ui {

PresenceModel::PresenceModel(MeshService &meshes, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
{
    connect(&meshes, &MeshService::meshRemoved, this, [this](Mesh *mesh) {
        if (m_mesh == mesh)
            setMeshId({});
    });
}

QString PresenceModel::meshId() const
{
    return m_mesh ? m_mesh->record().mesh.toString() : QString();
}

void PresenceModel::setMeshId(const QString &meshId)
{
    const auto id = MeshId::parse(meshId);
    Mesh *mesh = id ? m_meshes.find(*id) : nullptr;
    setProblem({});
    if (m_mesh == mesh)
        return;
    if (m_mesh)
        m_mesh->disconnect(this);
    m_mesh = mesh;
    if (mesh)
        connect(mesh, &Mesh::presenceChanged, this, &PresenceModel::changed);
    Q_EMIT changed();
}

QString PresenceModel::meshName() const
{
    return m_mesh ? singleLine(m_mesh->record().slug) : QString();
}

QString PresenceModel::summary() const
{
    return m_mesh ? m_mesh->summary() : QString();
}

QStringList PresenceModel::groups() const
{
    QStringList names;
    if (!m_mesh)
        return names;
    for (const QByteArray &group : m_mesh->groups())
        names.append(u'@' + QString::fromUtf8(group));
    return names;
}

bool PresenceModel::saySummary(const QString &text)
{
    return m_mesh && settle(m_meshes.setSummary(m_mesh->record().mesh, text));
}

bool PresenceModel::joinGroup(const QString &name)
{
    return m_mesh && settle(m_meshes.joinGroup(m_mesh->record().mesh, name.trimmed()));
}

bool PresenceModel::leaveGroup(const QString &name)
{
    return m_mesh && settle(m_meshes.leaveGroup(m_mesh->record().mesh, name));
}

bool PresenceModel::settle(const Result<void> &result)
{
    setProblem(result ? QString() : result.error().message);
    return result.has_value();
}

void PresenceModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace meshtray::ui
