// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "net/listenaddress.h"

#include <QList>
#include <QString>

#include <variant>

namespace meshtray {

/// A mesh on the broker that runs here, of which this profile is the owner: it has the key and the record.
struct HostedMesh {
    MeshId id;
    QString slug;
    QString name;
};

/// Nobody is hosted.
struct NotHosting { };
struct StartingHost { };
/// The broker is up, and we are a member of its meshes.
struct Hosting {
    MeshId mesh; ///< the one that is administered; among `meshes`
    QString slug;
    QList<net::ListenAddress> listening;
    QList<HostedMesh> meshes;             ///< in the order of their making
    QByteArray tlsPin = {};               ///< of wss on the same port; empty when there is none
    std::optional<Error> withoutTls = {}; ///< why there is none; ws works all the same

    /// Null when it is not one of ours.
    const HostedMesh *find(const MeshId &id) const;
};
struct StoppingHost { };
/// It did not start, or ended; `error` says why and what to do.
struct HostFailed {
    Error error;
};
using HostState = std::variant<NotHosting, StartingHost, Hosting, StoppingHost, HostFailed>;

inline const HostedMesh *Hosting::find(const MeshId &id) const
{
    for (const HostedMesh &hosted : meshes)
        if (hosted.id == id)
            return &hosted;
    return nullptr;
}

} // namespace meshtray
