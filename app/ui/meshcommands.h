// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"
#include "mesh/meshimport.h"

#include <QString>

#include <memory>

// The commands about which meshes this profile is in, and as whom.
namespace meshtray::ui {

struct JoinCommand {
    enum class Key {
        Kept, ///< a mesh that we are in is refused
        New,  ///< a mesh that we are in is joined again
    };
    enum class Road {
        Safe,     ///< a connection that is not encrypted and leads through strangers' hands is refused
        AlsoOpen, ///< the person knows
    };
    QString link;        ///< a bearer secret
    QString displayName; ///< empty: the user's name
    Key key = Key::Kept;
    Road road = Road::Safe;
};
struct ImportCommand {
    QString file; ///< absolute; empty: the one of the command-line client
    ImportMode mode = ImportMode::Import;
};
struct BackupCommand {
    QString file; ///< absolute
    /// The passphrase. Not from the arguments: it comes by the standard input, and beside them to the running program.
    std::shared_ptr<crypto::SecureBuffer> secret = {};
};
struct RestoreCommand {
    QString file; ///< absolute
    ImportMode mode = ImportMode::Import;
    std::shared_ptr<crypto::SecureBuffer> secret = {}; ///< as above
};
struct LeaveCommand {
    QString mesh; ///< id or slug
};
struct SafetyNumberCommand {
    QString mesh;
    QString peer; ///< key, display name, "owner"
};
/// Who is in a mesh.
struct PeersCommand {
    QString mesh; ///< empty: every mesh
};
/// What we say we are doing.
struct SetSummaryCommand {
    QString text; ///< empty: nothing
    QString mesh; ///< empty: every mesh
};
struct GroupCommand {
    enum class Action { Join, Leave };
    Action action = Action::Join;
    QString mesh;
    QString group;
};
struct SetStatusCommand {
    protocol::Status status = protocol::Status::Idle;
    QString mesh; ///< empty: every mesh
};

} // namespace meshtray::ui
