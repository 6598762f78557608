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

/// What `hosting.json` remembers: the mesh this profile hosts and whether its broker is to run.
struct HostingMemory {
    enum class Wish { Run, Rest };

    MeshId mesh;
    QList<net::ListenAddress> listen;
    Wish wish = Wish::Rest;
};

QByteArray toJson(const HostingMemory &memory);
/// Nothing for an empty file; Corrupt when anything in it is not as toJson() writes it.
Result<std::optional<HostingMemory>> hostingFromJson(const QByteArray &json);

} // namespace meshtray
