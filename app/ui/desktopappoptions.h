// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <variant>

// How the program was started.
namespace meshtray::ui {

/// With nothing behind the options: be the desktop of this profile.
struct RunDesktop {
    enum class Start { WithWindow, Hidden };
    Start start = Start::WithWindow;
    QString link = {}; ///< an invite link to be shown in the join window, as a browser hands it over
};
/// With words behind the options: have the running desktop do it.
struct AskDesktop {
    QStringList arguments;
};
/// For a shell's completion: what may stand in place of the last word.
struct CompleteWords {
    QStringList words;
};
/// "doctor": look at all that the program needs, and say what to do.
struct SeeDoctor { };
struct ShowHelp { };
struct ShowVersion { };

struct LaunchOptions {
    QString profile = QStringLiteral("default"); ///< [A-Za-z0-9_-]{1,32}
    std::variant<RunDesktop, AskDesktop, CompleteWords, SeeDoctor, ShowHelp, ShowVersion> task;
};

/// Reads the words behind the program's name. InvalidInput names the one that does not fit.
Result<LaunchOptions> parseLaunchOptions(const QStringList &arguments);

/// The command that needs no running desktop.
inline constexpr QLatin1StringView doctorWord("doctor");

/// What --help prints.
QString usageText();

/// Where the data of a profile is kept: AppDataLocation/profiles/PROFILE.
QString profileFolder(const QString &profile);

} // namespace meshtray::ui
