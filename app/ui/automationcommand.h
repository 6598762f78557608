// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"
#include "mesh/hosting.h"
#include "ui/meshcommands.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

// What a second start of the program can ask of the running one, as types. docs/automation.md describes the verbs.
namespace meshtray::ui {

struct StatusCommand { };
struct HostStartCommand {
    QString name; ///< of the mesh; empty: as before, and a name after the user at the first time
    QList<net::ListenAddress> listen;
};
struct HostStatusCommand { };
/// Another mesh on the running broker.
struct HostCreateCommand {
    QString name;
};
struct HostInviteCommand {
    QString mesh; ///< id or slug
    int uses = 1;
    std::chrono::seconds validFor{7 * 24 * 3600};
    InviteRequest::Encryption encryption = InviteRequest::Encryption::None;
};
struct HostStopCommand { };
struct SendCommand {
    enum class Until { Answered, Kept };
    QString mesh;
    QString to; ///< key, display name, "*" or "@group"
    QString text;
    protocol::Priority priority = protocol::Priority::Next;
    Until until = Until::Answered; ///< what is waited for
};
struct InboxCommand {
    enum class Reading { All, Drain };
    QString mesh; ///< empty: every mesh
    Reading reading = Reading::All;
};
/// What became of the messages that were sent.
struct SentCommand {
    QString mesh; ///< empty: every mesh
};
struct SearchCommand {
    QString text;
    QString mesh; ///< empty: every mesh
};
/// Every message of a mesh into a new file.
struct ExportCommand {
    QString mesh;
    QString file; ///< absolute
};
struct CancelCommand {
    QString mesh;
    QByteArray id;
};
struct RetryCommand {
    QString mesh;
    QByteArray id;
};
/// Begins an empty history in place of one that cannot be read.
struct SetAsideCommand {
    QString mesh;
};
/// How long messages are kept.
struct RetentionCommand {
    struct Tell { };
    struct ForGood { };
    std::variant<Tell, ForGood, int> days = Tell{};
};
struct ShowCommand {
    enum class Window { Main, Join, Host, Settings };
    Window window = Window::Main;
    QString link; ///< for Join; may be empty
};
/// Brings the window to the front, with a conversation in it.
struct OpenCommand {
    QString mesh; ///< empty: as the window was left
    QString with; ///< key, display name, "owner", "*" or "@group"; empty: everyone in the mesh
};
/// Nothing is told of a conversation, or of a whole mesh.
struct MuteCommand {
    QString mesh;
    QString with;                               ///< as above; empty: the whole mesh
    std::optional<std::chrono::seconds> length; ///< nothing: until it is taken back
};
struct UnmuteCommand {
    QString mesh;
    QString with;
};
struct QuitCommand { };
/// Where the keys of this profile are kept.
struct KeysCommand {
    enum class Action { Status, UseFile, Unlock, Lock, ChangePassphrase };
    Action action = Action::Status;
    /// The passphrase; for ChangePassphrase the old one, a line feed, the new one. Not from the arguments: it comes by
    /// the standard input, and beside them to the running program.
    std::shared_ptr<crypto::SecureBuffer> secret = {};
};

/// Whether this command goes with a passphrase.
bool takesPassphrase(const KeysCommand &command);

using AutomationCommand =
    std::variant<StatusCommand, HostStartCommand, HostStatusCommand, HostCreateCommand, HostInviteCommand,
                 HostStopCommand, JoinCommand, SendCommand, InboxCommand, SentCommand, SearchCommand, ExportCommand,
                 CancelCommand, RetryCommand, SetAsideCommand, RetentionCommand, ShowCommand, QuitCommand, KeysCommand,
                 ImportCommand, BackupCommand, RestoreCommand, LeaveCommand, SafetyNumberCommand, SetStatusCommand,
                 PeersCommand, SetSummaryCommand, GroupCommand, OpenCommand, MuteCommand, UnmuteCommand>;

/// Reads what stands behind `meshtray [--profile P]`. Strict: an unknown verb or option, a missing or an extra word is
/// InvalidInput with a sentence that names it. Nothing is looked up.
Result<AutomationCommand> parseAutomationCommand(const QStringList &arguments);

/// A file that a command names is meant from where the caller stands, which the running program does not know: with
/// its absolute path in its place.
QStringList withAbsoluteFile(QStringList arguments);

} // namespace meshtray::ui
