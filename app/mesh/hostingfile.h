// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "core/ids.h"
#include "core/result.h"
#include "net/listenaddress.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace meshtray {

/// What `hosting.json` remembers: the meshes this profile hosts and whether its broker is to run.
struct HostingMemory {
    enum class Wish { Run, Rest };

    std::optional<MeshId> mesh; ///< the one that is administered
    QList<net::ListenAddress> listen;
    Wish wish = Wish::Rest;
    QList<MeshId> others = {}; ///< hosted besides it, or about to be made
    /// The broker's limits that are not as usual: name (broker/limits.h) → value as text.
    QMap<QString, QString> limits = {};

    /// All of them, the one that is administered first.
    QList<MeshId> meshes() const;
};

/// Sets these limits. InvalidInput with a sentence for an unknown name, a value that does not fit its limit, and limits
/// that contradict each other.
Result<void> applyLimits(broker::BrokerConfig &config, const QMap<QString, QString> &limits);

QByteArray toJson(const HostingMemory &memory);
/// Nothing for an empty file; Corrupt when anything in it is not as toJson() writes it, or a limit refuses its value.
/// Files from before there were several meshes and limits are read.
Result<std::optional<HostingMemory>> hostingFromJson(const QByteArray &json);

} // namespace meshtray
