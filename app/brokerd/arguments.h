// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "brokerd/backupverbs.h"
#include "brokerd/inviteverbs.h"
#include "brokerd/memberverbs.h"
#include "brokerd/meshverbs.h"
#include "brokerd/serveverb.h"

#include <variant>

// What can be asked of meshtray-broker (docs/broker.md).
namespace meshtray::brokerd {

struct ShowHelp { };
struct ShowVersion { };

using Command = std::variant<Serve, CreateMesh, ListMeshes, CreateInvite, ListInvites, RevokeInvite, ListMembers,
                             RenameMember, BanMember, UnbanMember, KickMember, Backup, Restore, ShowHelp, ShowVersion>;

/// `arguments` without the program's name. InvalidInput with a sentence that says what is wrong.
Result<Command> parseArguments(const QStringList &arguments);

/// What --help prints.
QString usage();

} // namespace meshtray::brokerd
