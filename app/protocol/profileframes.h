// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

// What somebody says about themselves to the others. As it came: the broker bounds and cleans it. `requestId` is
// `_reqId`, empty when absent.
namespace meshtray::protocol {

enum class Visibility { Shown, Hidden };

struct SetVisibleFrame {
    std::optional<Visibility> visibility; ///< nothing when it was neither true nor false
    QByteArray requestId;
};

constexpr qsizetype maxProfileCapabilities = 32; ///< those after them are left out

/// What is not there stays as it is.
struct SetProfileFrame {
    std::optional<QString> avatar; ///< a picture's address, or a sign
    std::optional<QString> title;
    std::optional<QString> bio;
    std::optional<QList<QByteArray>> capabilities;
    QByteArray requestId;
};

/// The counters that clients tell.
inline constexpr QByteArrayView statNames[] = {"messagesIn", "messagesOut", "toolCalls", "uptime", "errors"};

struct SetStatsFrame {
    QList<std::pair<QByteArrayView, qint64>> stats; ///< those of statNames that were numbers, not below zero
    QByteArray requestId;
};

using ProfileFrame = std::variant<SetVisibleFrame, SetProfileFrame, SetStatsFrame>;

} // namespace meshtray::protocol
