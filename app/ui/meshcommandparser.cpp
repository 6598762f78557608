// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/meshcommandparser.h"

#include "ui/automationarguments.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

Result<AutomationCommand> parseJoin(const QStringList &rest)
{
    const auto arguments =
        splitArguments(rest, {1, 1, {u"--name"_s}, {u"--new-key"_s}, u"join LINK [--name DISPLAY] [--new-key]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    const auto key = arguments->has(u"--new-key"_s) ? JoinCommand::Key::New : JoinCommand::Key::Kept;
    return JoinCommand{arguments->words[0], arguments->value(u"--name"_s), key};
}

Result<AutomationCommand> parseImport(const QStringList &rest)
{
    const auto arguments = splitArguments(
        rest, {0, 1, {}, {u"--preview"_s, u"--remove-keys"_s}, u"import [FILE] [--preview | --remove-keys]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    const bool isPreview = arguments->has(u"--preview"_s);
    const bool isRemoving = arguments->has(u"--remove-keys"_s);
    if (isPreview && isRemoving)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "--preview changes nothing: use --remove-keys without "
                                                              "it."));
    const auto mode = isPreview ? ImportMode::Preview : isRemoving ? ImportMode::ImportAndRemove : ImportMode::Import;
    return ImportCommand{arguments->words.value(0), mode};
}

Result<AutomationCommand> parseBackup(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {1, 1, {}, {}, u"backup FILE"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return BackupCommand{arguments->words[0]};
}

Result<AutomationCommand> parseRestore(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {1, 1, {}, {u"--preview"_s}, u"restore FILE [--preview]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return RestoreCommand{arguments->words[0],
                          arguments->has(u"--preview"_s) ? ImportMode::Preview : ImportMode::Import};
}

Result<AutomationCommand> parseLeave(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {1, 1, {}, {}, u"leave MESH"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return LeaveCommand{arguments->words[0]};
}

Result<AutomationCommand> parseSafetyNumber(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {2, 2, {}, {}, u"safety-number MESH PEER"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return SafetyNumberCommand{arguments->words[0], arguments->words[1]};
}

Result<AutomationCommand> parseSetStatus(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {1, 2, {}, {}, u"set-status idle|working|dnd [MESH]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    const auto status = protocol::statusFromWire(arguments->words[0].toUtf8());
    if (!status)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "A status is idle, working or dnd."));
    return SetStatusCommand{*status, arguments->words.value(1)};
}

} // namespace

std::optional<Result<AutomationCommand>> parseMeshCommand(const QString &verb, const QStringList &rest)
{
    if (verb == "join"_L1)
        return parseJoin(rest);
    if (verb == "import"_L1)
        return parseImport(rest);
    if (verb == "backup"_L1)
        return parseBackup(rest);
    if (verb == "restore"_L1)
        return parseRestore(rest);
    if (verb == "leave"_L1)
        return parseLeave(rest);
    if (verb == "safety-number"_L1)
        return parseSafetyNumber(rest);
    if (verb == "set-status"_L1)
        return parseSetStatus(rest);
    return std::nullopt;
}

QStringList withAbsoluteFile(QStringList arguments)
{
    static const QHash<QString, int> placeOfFile{
        {u"import"_s, 0}, {u"backup"_s, 0}, {u"restore"_s, 0}, {u"export"_s, 1}};
    int wordsBefore = placeOfFile.value(arguments.value(0), -1);
    bool isWord = false; // behind a lone "--" everything is one
    for (qsizetype i = 1; i < arguments.size() && wordsBefore >= 0; ++i) {
        if (!isWord && arguments[i].startsWith("--"_L1))
            isWord = arguments[i] == "--"_L1;
        else if (wordsBefore-- == 0 && !arguments[i].isEmpty())
            arguments[i] = QDir::current().absoluteFilePath(arguments[i]);
    }
    return arguments;
}

} // namespace meshtray::ui
