// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>
#include <variant>

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

/// Nothing is told of a conversation, or of a whole mesh, and it does not count as unread in the tray. Stronger than
/// every rule.
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
    bool obeysDesktop = true;                           ///< the desktop's "do not disturb"; else that is left to it
    QList<Rule> rules = {};                             ///< the first that matches decides
    QList<Mute> mutes = {};

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// What is known of a push.
struct Incoming {
    QString mesh;
    QString conversation;     ///< key, "@group" or "*"
    QStringList senders = {}; ///< keys the sender is known by; none when nobody vouches for one
    QString group = {};       ///< "@name" or "*" for what went to many; empty for a direct message
    Urgency urgency = Urgency::Next;
};

enum class Attention { Elsewhere, OnThisConversation };
enum class DesktopMood { Open, Quiet }; ///< Quiet: its "do not disturb" is on

/// What is going on while it comes.
struct Situation {
    QDateTime now; ///< in the person's time zone
    Attention attention = Attention::Elsewhere;
    DesktopMood desktop = DesktopMood::Open;
};

/// Why the person is told, or is not.
namespace reason {
struct Off { };     ///< notifications are switched off
struct Reading { }; ///< the conversation is before their eyes
struct Muted {
    Mute mute;
};
struct Rule {
    qsizetype index = 0; ///< in Policy::rules
};
struct QuietHours {
    QDateTime until; ///< local
};
struct DesktopAsks { }; ///< not to be disturbed
struct Usual { };       ///< nothing is against it
} // namespace reason

enum class Sound { Heard, Silent };
enum class Repeat { Never, UntilRead };

/// The person is told.
struct Tell {
    using Reason = std::variant<reason::Usual, reason::Rule>;
    /// What would have kept it without a rule; monostate: nothing.
    using Obstacle = std::variant<std::monostate, reason::QuietHours, reason::DesktopAsks>;

    Privacy privacy = Privacy::All;
    Sound sound = Sound::Heard;
    Repeat repeat = Repeat::Never;
    Reason reason = reason::Usual{};
    Obstacle brokeThrough = {};
    /// A rule lets it through, whatever is in the way: also what only the server knows to be there.
    bool mayBreakThrough = false;
};

/// The person is not told. It is unread all the same.
struct Hold {
    using Reason = std::variant<reason::Off, reason::Reading, reason::Muted, reason::Rule, reason::QuietHours,
                                reason::DesktopAsks>;
    Reason reason;
};
using Decision = std::variant<Tell, Hold>;

/// In this order: switched off, being read, muted, the first rule that matches, quiet hours, the desktop.
Decision decide(const Policy &policy, const Incoming &incoming, const Situation &situation);
/// Whether the person hears of it once the quiet is over: quiet hours and the desktop hold back for a time alone.
bool isOnlyPutOff(const Hold &hold);

bool matches(const Rule &rule, const Incoming &incoming);

/// When the quiet ends that reigns at `local`, in its time zone; nothing when there is none. The hours are those that a
/// clock on the wall shows, also on the days when it is put forward or back.
std::optional<QDateTime> quietUntil(const Policy &policy, const QDateTime &local);

/// The mute that a conversation is under: its own before that of the mesh. An empty `conversation` asks for the mesh.
std::optional<Mute> muted(const Policy &policy, const QString &mesh, const QString &conversation, const QDateTime &now);
/// The policy with this mute, in the place of an older one of the same conversation or mesh.
[[nodiscard]] Policy mute(Policy policy, const Mute &mute);
/// Without the mute of exactly this conversation, or of the mesh when that is empty.
[[nodiscard]] Policy unmute(Policy policy, const QString &mesh, const QString &conversation);
/// Without the mutes that are over.
[[nodiscard]] Policy withoutExpiredMutes(Policy policy, const QDateTime &now);
/// When the next mute ends: what counts as unread may change then.
std::optional<QDateTime> nextMuteEnd(const Policy &policy, const QDateTime &now);

/// The unread messages of one conversation.
struct Unread {
    QString mesh;
    QString conversation;
    int count = 0;
};
/// Those the tray shows: without the muted ones.
int countedUnread(const Policy &policy, const QList<Unread> &unread, const QDateTime &now);

} // namespace meshtray::notify
