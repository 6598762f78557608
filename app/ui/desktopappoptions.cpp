// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/desktopappoptions.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype longestProfile = 32;
constexpr qsizetype longestLink = 64 * 1024;

bool isProfile(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestProfile && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
               c == u'-';
    });
}

/// What a desktop hands over when somebody clicks an invite link. Whether it is one is for the join window to say.
bool isOwnLink(const QString &word)
{
    return word.startsWith("ic:"_L1, Qt::CaseInsensitive) || word.startsWith("claudemesh:"_L1, Qt::CaseInsensitive);
}

Error notAProfile()
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("LaunchOptions",
                                        "--profile takes a name of 1 to 32 letters, digits, dashes and underscores.")};
}

} // namespace

Result<LaunchOptions> parseLaunchOptions(const QStringList &arguments)
{
    LaunchOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--help"_L1 || argument == "-h"_L1) {
            options.task = ShowHelp{};
            return options;
        }
        if (argument == "--version"_L1) {
            options.task = ShowVersion{};
            return options;
        }
        if (argument == "--complete"_L1) {
            options.task = CompleteWords{arguments.mid(i + 1)};
            return options;
        }
        if (argument == "--hidden"_L1) {
            options.task = RunDesktop{RunDesktop::Start::Hidden};
        } else if (isOwnLink(argument) && i == arguments.size() - 1) {
            auto desktop = std::get<RunDesktop>(options.task);
            desktop.link = argument.left(longestLink);
            options.task = desktop;
        } else if (argument == "--profile"_L1 || argument.startsWith("--profile="_L1)) {
            options.profile = argument == "--profile"_L1 ? arguments.value(++i) : argument.section(u'=', 1);
            if (!isProfile(options.profile))
                return std::unexpected(notAProfile());
        } else if (argument.startsWith(u'-')) {
            return fail(ErrorCode::InvalidInput,
                        QCoreApplication::translate("LaunchOptions", "%1 is not an option. See meshtray --help.")
                            .arg(argument.left(40)));
        } else if (argument == doctorWord && i == arguments.size() - 1) {
            options.task = SeeDoctor{};
        } else {
            options.task = AskDesktop{arguments.mid(i)};
            return options;
        }
    }
    return options;
}

QString usageText()
{
    return QCoreApplication::translate("LaunchOptions", R"(Usage: meshtray [--profile P] [--hidden] [LINK]
       meshtray [--profile P] COMMAND …

Without a command, starts the desktop, or brings its window to the front when it is running.
  LINK          an invite link (ic://… or claudemesh://…): shown in the join window; nothing is sent
  --profile P   a name for this identity and its meshes, each with a process of its own (default: default)
  --hidden      no window at first, only the icon in the panel; without a panel, the window
  --help, --version
  doctor        look at the keyring, the tray, notifications and the way to each broker, and say what to do

Any other command is carried out by the running desktop of the profile, and prints JSON:
  status
  host start [--name NAME] [--listen ADDRESS:PORT]…
  host status
  host create NAME
  host invite MESH [--uses N] [--expires 7d] [--tls]
  host stop
  join LINK [--name DISPLAY] [--new-key] [--unencrypted]
                                  a link lets its holder in: “join -” reads it from the standard input
  import [FILE] [--preview | --remove-keys]
                                  the meshes of the command-line client, from ~/.claudemesh/config.json
  backup FILE                     all meshes with their keys; the passphrase comes by the standard input
  restore FILE [--preview]        the same back
  leave MESH
  safety-number MESH PEER
  set-status idle|working|dnd [MESH]
  set-summary TEXT [MESH]         what you are doing, for all in the mesh to read
  group join MESH NAME
  group leave MESH NAME
  peers [MESH]                    who is there, and what they are doing
  send MESH TO TEXT [--priority now|next|low] [--no-wait]
  inbox [MESH] [--drain]
  sent [MESH]
  cancel MESH ID                  a message that waits
  retry MESH ID                   a message that was not confirmed, refused, expired or cancelled
  search TEXT [MESH]
  export MESH FILE
  retention [DAYS|forever]        how long messages are kept on this computer
  history set-aside MESH          begins anew when its messages cannot be read; the old file is kept
  open [MESH] [WITH]              the window, with a conversation in it
  mute MESH [WITH] [--for 1h|8h|1d|forever]
                                  no notifications of a conversation, or of a whole mesh
  unmute MESH [WITH]
  show window
  show join [LINK]
  show host
  show settings
  keys status                     where this profile keeps its keys
  keys use-file                   an encrypted file for them; its passphrase comes by the standard input
  keys unlock
  keys lock
  keys change-passphrase
  quit

MESH is the id or the short name of a mesh; TO, WITH and PEER are a member's key or name, or "owner"; TO and WITH also
"@GROUP", or "*" for everyone. Behind "--", a word may begin with dashes. Errors are told on the standard error output.
Exit codes: 0 done; 1 refused or failed; 2 the command is not understood; 3 no desktop is running with the profile.
)");
}

QString profileFolder(const QString &profile)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/profiles/"_L1 + profile;
}

} // namespace meshtray::ui
