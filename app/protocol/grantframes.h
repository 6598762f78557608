// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>
#include <variant>

// What a member lets others do to it. Frames of our own: elsewhere grants are set on a web site. `requestId` is
// `_reqId`, empty when absent.
namespace meshtray::protocol {

/// The capabilities there are. Brokers look at dm and broadcast, the others are kept for clients.
namespace capability {
inline constexpr QByteArrayView direct = "dm";
inline constexpr QByteArrayView broadcast = "broadcast";
inline constexpr QByteArrayView all[] = {"read", direct, broadcast, "state-read", "state-write", "file-read"};
} // namespace capability

constexpr qsizetype maxGrantChanges = 256; ///< in one frame

/// What one sender may do to a member.
struct Grant {
    QByteArray sender; ///< a member's key or a session's, 64 lower-case hex
    /// Nothing: whatever anybody may. Empty: nothing at all.
    std::optional<QByteArrayList> capabilities;
};

struct SetGrantsFrame {
    std::optional<QList<Grant>> grants; ///< as they came; nothing when they were no object of lists
    QByteArray requestId;
};

struct GetGrantsFrame {
    QByteArray requestId;
};

using GrantFrame = std::variant<SetGrantsFrame, GetGrantsFrame>;

} // namespace meshtray::protocol
