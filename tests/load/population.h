// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "crypto/keys.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace meshtray::load {

/// Members of one mesh, written straight into a broker's data folder before it serves.
class Population {
public:
    /// Makes the mesh "load" with so many members, its owner among them.
    Population(const QString &dataFolder, int size);

    struct Member {
        MemberId id;
        crypto::KeyPair keys;
        QByteArray pubkey; ///< hex
    };
    const std::vector<Member> &members() const { return m_members; }
    const MeshId &mesh() const { return m_mesh; }
    /// What a client says that confirms each push by client_ack.
    QByteArray hello(const Member &member, qint64 wallMs) const;

private:
    MeshId m_mesh = MeshId::random();
    std::vector<Member> m_members;
};

} // namespace meshtray::load
