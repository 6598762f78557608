// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"

#include <chrono>
#include <optional>

// What somebody is doing, and whose word that is. Pure rules; time comes in as steady milliseconds.
namespace meshtray::broker {

enum class StatusSource {
    Stale,  ///< nobody has said anything, or not for too long
    Manual, ///< the person: honoured until it is changed
    Hook,   ///< a program's hook: believed for a while
};

struct StatusRecord {
    protocol::Status status = protocol::Status::Idle;
    StatusSource source = StatusSource::Stale;
    qint64 saidAt = 0; ///< when it was last said

    friend bool operator==(const StatusRecord &, const StatusRecord &) = default;
};

/// The person's word always counts, at once.
StatusRecord setByHand(protocol::Status said, qint64 now);
/// A hook moves between idle and working, but never out of a dnd: that is the person's alone. What the person has said
/// already stays the person's word. `said` is never dnd.
StatusRecord setByHook(const StatusRecord &current, protocol::Status said, qint64 now);
/// A hook's `working` that was last said longer than `ttl` ago is idle; anything else stays.
StatusRecord withoutStale(const StatusRecord &current, qint64 now, std::chrono::milliseconds ttl);
/// Whether it can go stale at all.
bool canGoStale(const StatusRecord &current);

} // namespace meshtray::broker
