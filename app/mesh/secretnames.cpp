// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/secretnames.h"

#include "mesh/hosting.h"
#include "mesh/meshservice.h"

using namespace Qt::StringLiterals;

namespace meshtray {

QStringList secretNamesOf(const MeshService &meshes, const HostingService &hosting)
{
    QStringList names;
    for (const auto &mesh : meshes.meshes()) {
        const MeshId &id = mesh->record().mesh;
        names += {secretNameOf(id), secretNameOf(id) + "/next"_L1, historySecretNameOf(id)};
    }
    if (!hosting.meshesToCome().isEmpty())
        names += u"broker/tls"_s;
    return names;
}

} // namespace meshtray
