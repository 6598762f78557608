// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/peercommandparser.h"

#include "ui/automationarguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

Result<AutomationCommand> parsePeers(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {0, 1, {}, {}, u"peers [MESH]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return PeersCommand{arguments->words.value(0)};
}

Result<AutomationCommand> parseSetSummary(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {1, 2, {}, {}, u"set-summary TEXT [MESH]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return SetSummaryCommand{arguments->words[0], arguments->words.value(1)};
}

Result<AutomationCommand> parseGroup(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {3, 3, {}, {}, u"group join|leave MESH NAME"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    const QString &action = arguments->words[0];
    if (action != "join"_L1 && action != "leave"_L1)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "“group” goes with join or leave. See meshtray --help."));
    return GroupCommand{action == "join"_L1 ? GroupCommand::Action::Join : GroupCommand::Action::Leave,
                        arguments->words[1], arguments->words[2]};
}

} // namespace

std::optional<Result<AutomationCommand>> parsePeerCommand(const QString &verb, const QStringList &rest)
{
    if (verb == "peers"_L1)
        return parsePeers(rest);
    if (verb == "set-summary"_L1)
        return parseSetSummary(rest);
    if (verb == "group"_L1)
        return parseGroup(rest);
    return std::nullopt;
}

} // namespace meshtray::ui
