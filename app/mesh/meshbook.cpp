// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/meshbook.h"

#include "core/logging.h"

#include <algorithm>

namespace meshtray {

MeshBook::MeshBook(const QString &folder)
    : m_file(folder + QStringLiteral("/meshes.json"))
{
}

Result<void> MeshBook::read()
{
    const auto content = m_file.read();
    if (!content)
        return std::unexpected(content.error());
    if (content->isEmpty())
        return {};
    auto list = meshesFromJson(*content);
    if (!list)
        return std::unexpected(list.error());
    m_list = std::move(*list);
    m_list.leaving.removeIf([this](const MeshId &mesh) { return find(mesh); }); // nothing of those is to be deleted
    return {};
}

const MeshRecord *MeshBook::find(const MeshId &mesh) const
{
    const auto found = std::ranges::find(m_list.meshes, mesh, &MeshRecord::mesh);
    return found == m_list.meshes.end() ? nullptr : &*found;
}

void MeshBook::add(const MeshRecord &record)
{
    m_list.leaving.removeAll(record.mesh);
    m_list.meshes.append(record);
}

void MeshBook::replace(const MeshRecord &record)
{
    for (MeshRecord &old : m_list.meshes) {
        if (old.mesh == record.mesh)
            old = record;
    }
}

void MeshBook::remove(const MeshId &mesh)
{
    m_list.meshes.removeIf([&](const MeshRecord &record) { return record.mesh == mesh; });
}

void MeshBook::setLeaving(MeshId mesh)
{
    remove(mesh);
    m_list.leaving.append(std::move(mesh));
}

void MeshBook::setLeft(const MeshId &mesh)
{
    m_list.leaving.removeAll(mesh);
}

void MeshBook::write(QObject *context, std::function<void(Result<void>)> done)
{
    m_file.write(toJson(m_list), context, std::move(done));
}

void MeshBook::save(QObject *context)
{
    write(context, [](const Result<void> &written) {
        if (!written)
            qCWarning(lcMesh) << written.error().message;
    });
}

} // namespace meshtray
