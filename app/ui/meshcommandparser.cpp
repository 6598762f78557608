// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationverbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

using Parsed = Result<AutomationCommand>;

Parsed parseJoin(const AutomationArguments &arguments)
{
    const auto key = arguments.has(u"--new-key"_s) ? JoinCommand::Key::New : JoinCommand::Key::Kept;
    const auto road = arguments.has(u"--unencrypted"_s) ? JoinCommand::Road::AlsoOpen : JoinCommand::Road::Safe;
    return JoinCommand{arguments.words[0], arguments.value(u"--name"_s), key, road};
}

Parsed parseImport(const AutomationArguments &arguments)
{
    const bool isPreview = arguments.has(u"--preview"_s);
    const bool isRemoving = arguments.has(u"--remove-keys"_s);
    if (isPreview && isRemoving)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "--preview changes nothing: use --remove-keys without "
                                                              "it."));
    const auto mode = isPreview ? ImportMode::Preview : isRemoving ? ImportMode::ImportAndRemove : ImportMode::Import;
    return ImportCommand{arguments.words.value(0), mode};
}

Parsed parseBackup(const AutomationArguments &arguments)
{
    return BackupCommand{arguments.words[0]};
}

Parsed parseRestore(const AutomationArguments &arguments)
{
    return RestoreCommand{arguments.words[0], arguments.has(u"--preview"_s) ? ImportMode::Preview : ImportMode::Import};
}

Parsed parseLeave(const AutomationArguments &arguments)
{
    return LeaveCommand{arguments.words[0]};
}

Parsed parseSafetyNumber(const AutomationArguments &arguments)
{
    return SafetyNumberCommand{arguments.words[0], arguments.words[1]};
}

Parsed parseSetStatus(const AutomationArguments &arguments)
{
    const auto status = protocol::statusFromWire(arguments.words[0].toUtf8());
    if (!status)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "A status is idle, working or dnd."));
    return SetStatusCommand{*status, arguments.words.value(1)};
}

} // namespace

QList<AutomationVerb> meshVerbs()
{
    return {
        {u"join LINK [--name DISPLAY] [--new-key] [--unencrypted]"_s, parseJoin},
        {u"import [FILE] [--preview | --remove-keys]"_s, parseImport},
        {u"backup FILE"_s, parseBackup},
        {u"restore FILE [--preview]"_s, parseRestore},
        {u"leave MESH"_s, parseLeave},
        {u"safety-number MESH PEER"_s, parseSafetyNumber},
        {u"set-status idle|working|dnd [MESH]"_s, parseSetStatus},
    };
}

} // namespace meshtray::ui
