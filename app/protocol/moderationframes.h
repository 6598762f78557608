// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

// What the owner and the admins of a mesh ask for about others. `requestId` is `_reqId`, empty when absent.
namespace meshtray::protocol {

enum class Removal {
    Disconnect, ///< may come back at once
    Kick,       ///< not for some minutes
};

/// `disconnect` or `kick`. Exactly one of target, stale and all says who is meant.
struct RemoveFrame {
    Removal removal = Removal::Disconnect;
    QString target;                ///< a name, or a key or how it begins
    std::optional<qint64> staleMs; ///< those whose connection is gone for so long, in milliseconds
    bool all = false;
    QByteArray requestId;
};

struct BanFrame {
    QString target;
    QByteArray requestId;
};

struct UnbanFrame {
    QString target;
    QByteArray requestId;
};

struct ListBansFrame {
    QByteArray requestId;
};

using ModerationFrame = std::variant<RemoveFrame, BanFrame, UnbanFrame, ListBansFrame>;

} // namespace meshtray::protocol
