// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/leavemodel.h"

#include "mesh/leavemesh.h"
#include "ui/wording.h"

namespace meshtray::ui {

LeaveModel::LeaveModel(MeshService &meshes, HostingService &hosting, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_hosting(hosting)
{
}

const Mesh *LeaveModel::find(const QString &meshId) const
{
    const auto id = MeshId::parse(meshId);
    return id ? m_meshes.find(*id) : nullptr;
}

QString LeaveModel::question(const QString &meshId) const
{
    const Mesh *mesh = find(meshId);
    return mesh ? tr("Leave “%1”?").arg(singleLine(mesh->record().slug)) : QString();
}

QString LeaveModel::consequences(const QString &meshId) const
{
    const Mesh *mesh = find(meshId);
    if (!mesh)
        return {};
    if (mesh->record().isOurs())
        return tr("You own this mesh. Your key and the messages on this computer are deleted: without the key nobody "
                  "can be invited or administered any more, and nothing brings it back but a backup.");
    return tr("Your key of this mesh and its messages on this computer are deleted. To come back you need a new "
              "invite.");
}

void LeaveModel::leave(const QString &meshId)
{
    const Mesh *mesh = find(meshId);
    if (!mesh)
        return;
    setProblem({});
    const QString slug = singleLine(mesh->record().slug);
    leaveMesh(m_meshes, m_hosting, mesh->record().mesh, this, [this, slug](const Result<LeftMesh> &left) {
        if (!left)
            setProblem(left.error().message);
        else if (left->remains)
            setProblem(tr("You left “%1”, but its key is not deleted yet: %2 It is tried again at the next start.")
                           .arg(slug, left->remains->message));
    });
}

void LeaveModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace meshtray::ui
