// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

// Whether, and how, the person is told of a push. Values and pure functions; no clock, no bus.
namespace meshtray::notify {

/// How much of a message a notification shows.
enum class Privacy {
    All,    ///< who, where and the first lines
    Sender, ///< who and where
    Nothing ///< that something came
};

enum class Urgency { Low, Next, Now }; ///< the priorities of the protocol

/// When there is quiet on one day of the week, by local time. An end before the beginning, or equal to it, is on the
/// next day.
struct QuietSpan {
    QTime from;
    QTime until;

    friend bool operator==(const QuietSpan &, const QuietSpan &) = default;
};

/// What a rule does with the pushes it is for.
enum class Treatment {
    Tell,         ///< as usual
    BreakThrough, ///< also in quiet hours, and while the desktop asks not to be disturbed
    Insist,       ///< as BreakThrough, and again until it is read
    Keep          ///< never told; unread, and counted
};

/// For pushes that match everything it names. An empty field, or none, matches all.
struct Rule {
    QString mesh = {};   ///< id
    QString sender = {}; ///< the member's key, 64 hex
    QString group = {};  ///< "@name", or "*" for what goes to everyone
    std::optional<Urgency> atLeast = {};
    Treatment treatment = Treatment::Tell;

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Nothing is told of a conversation, or of a whole mesh, and it does not count as unread in the tray.
struct Mute {
    QString mesh;              ///< id
    QString conversation = {}; ///< key, "@group" or "*"; empty: the whole mesh
    QDateTime until = {};      ///< UTC; invalid: for good

    friend bool operator==(const Mute &, const Mute &) = default;
};

struct Policy {
    bool enabled = true;
    Privacy privacy = Privacy::All;
    std::array<std::optional<QuietSpan>, 7> quiet = {}; ///< Monday first
    bool obeysDesktop = true;                           ///< to the desktop's own "do not disturb"
    QList<Rule> rules = {};                             ///< the first that matches decides
    QList<Mute> mutes = {};

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace meshtray::notify
