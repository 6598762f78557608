// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "askdesktop.h"
#include "passphraseinput.h"

#include "ui/automationcommand.h"
#include "ui/desktopappoptions.h"
#include "ui/singleinstanceclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace meshtray {
namespace {

constexpr qint64 longestLink = 64 * 1024;

QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

/// "join -": the link comes by the standard input, where no process list shows it.
Result<QStringList> withLinkFromInput(QStringList arguments)
{
    if (arguments.value(0) != "join"_L1 || arguments.value(1) != "-"_L1)
        return arguments;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QCoreApplication::translate("AskDesktop", "The standard input cannot be read."));
    const QString link = QString::fromUtf8(input.readLine(longestLink)).trimmed();
    if (link.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("AskDesktop", "There is no invite link in the standard input."));
    arguments[1] = link;
    return arguments;
}

/// What goes beside the arguments and never among them.
Result<crypto::SecureBuffer> secretFor(const ui::AutomationCommand &command)
{
    if (const auto *backup = std::get_if<ui::BackupCommand>(&command))
        return readPassphrase(*backup);
    if (const auto *restore = std::get_if<ui::RestoreCommand>(&command))
        return readPassphrase(*restore);
    const auto *keys = std::get_if<ui::KeysCommand>(&command);
    if (!keys || !takesPassphrase(*keys))
        return crypto::SecureBuffer();
    return readPassphrase(*keys);
}

ExitCode exitCodeFor(const QString &profile, const Error &error)
{
    const bool isNobodyThere =
        error.code == ErrorCode::Unavailable && !ui::isInstanceRunning(ui::profileFolder(profile));
    return isNobodyThere ? ExitCode::NotRunning : ExitCode::Failed;
}

} // namespace

void printError(const QString &sentence)
{
    std::fprintf(stderr, "meshtray: %s\n", qUtf8Printable(sentence));
}

ExitCode askDesktop(const QString &profile, const QStringList &arguments)
{
    const auto complete = withLinkFromInput(ui::withAbsoluteFile(arguments));
    if (!complete) {
        printError(complete.error().message);
        return ExitCode::Failed;
    }
    const auto command = ui::parseAutomationCommand(*complete);
    if (!command) {
        printError(command.error().message);
        return ExitCode::NotUnderstood;
    }
    auto secret = secretFor(*command);
    if (!secret) {
        printError(secret.error().message);
        return ExitCode::Failed;
    }
    const auto answer =
        ui::askRunningInstance(ui::profileFolder(profile), {*complete, activationToken(), std::move(*secret)});
    if (!answer) {
        printError(answer.error().message);
        return exitCodeFor(profile, answer.error());
    }
    std::puts(QJsonDocument(*answer).toJson(QJsonDocument::Compact).constData());
    return ExitCode::Done;
}

ExitCode raiseDesktop(const QString &profile, const QString &link)
{
    const QStringList wanted =
        link.isEmpty() ? QStringList{u"show"_s, u"window"_s} : QStringList{u"show"_s, u"join"_s, link};
    const auto answer = ui::askRunningInstance(ui::profileFolder(profile), {wanted, activationToken()});
    if (answer)
        return ExitCode::Done;
    printError(answer.error().message);
    return ExitCode::Failed;
}

} // namespace meshtray
