// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace meshtray::store {

/// One step of a schema: what to run to come from version - 1 to version. A step that was ever released is never
/// edited; a change is a new step.
struct Migration {
    int version = 0;
    std::span<const char *const> statements;
};

/// A kind of database: what marks its files as ours, and how its schema came to be.
struct Schema {
    int applicationId = 0;                 ///< SQLite's `application_id`
    std::span<const Migration> migrations; ///< versions 1, 2, 3, …

    int version() const { return migrations.empty() ? 0 : migrations.back().version; }
};

/// What a broker keeps.
const Schema &brokerSchema();
/// What a client keeps of one mesh.
const Schema &messageSchema();

} // namespace meshtray::store
