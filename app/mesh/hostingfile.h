// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "net/listenaddress.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace meshtray {

/// What `hosting.json` remembers: the meshes this profile hosts and whether its broker is to run.
struct HostingMemory {
    enum class Wish { Run, Rest };

    std::optional<MeshId> mesh; ///< the one that is administered
    QList<net::ListenAddress> listen;
    Wish wish = Wish::Rest;
    QList<MeshId> others = {}; ///< hosted besides it, or about to be made

    /// All of them, the one that is administered first.
    QList<MeshId> meshes() const;
};

QByteArray toJson(const HostingMemory &memory);
/// Nothing for an empty file; Corrupt when anything in it is not as toJson() writes it. Files from before there were
/// several meshes are read.
Result<std::optional<HostingMemory>> hostingFromJson(const QByteArray &json);

} // namespace meshtray
