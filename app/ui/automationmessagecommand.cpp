// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationmessagecommand.h"

#include "ui/automationarguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

using Parsed = Result<AutomationCommand>;

Parsed parseSend(const QStringList &rest)
{
    const auto arguments = splitArguments(
        rest,
        {3, 3, {u"--priority"_s}, {u"--no-wait"_s}, u"send MESH TO TEXT [--priority now|next|low] [--no-wait]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    SendCommand command{arguments->words[0], arguments->words[1], arguments->words[2]};
    if (arguments->has(u"--priority"_s)) {
        const auto priority = protocol::priorityFromWire(arguments->value(u"--priority"_s).toUtf8());
        if (!priority)
            return fail(ErrorCode::InvalidInput,
                        QCoreApplication::translate("Automation", "--priority takes now, next or low."));
        command.priority = *priority;
    }
    if (arguments->has(u"--no-wait"_s))
        command.until = SendCommand::Until::Kept;
    return command;
}

Parsed parseInbox(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {0, 1, {}, {u"--drain"_s}, u"inbox [MESH] [--drain]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    const auto reading = arguments->has(u"--drain"_s) ? InboxCommand::Reading::Drain : InboxCommand::Reading::All;
    return InboxCommand{arguments->words.value(0), reading};
}

Parsed parseSent(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {0, 1, {}, {}, u"sent [MESH]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return SentCommand{arguments->words.value(0)};
}

Parsed parseSearch(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {1, 2, {}, {}, u"search TEXT [MESH]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return SearchCommand{arguments->words[0], arguments->words.value(1)};
}

Parsed parseExport(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {2, 2, {}, {}, u"export MESH FILE"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return ExportCommand{arguments->words[0], arguments->words[1]};
}

/// cancel and retry: a mesh and the id of a message in it.
template <class Command>
Parsed parseAboutMessage(const QStringList &rest, const QString &verb)
{
    const auto arguments = splitArguments(rest, {2, 2, {}, {}, verb + u" MESH ID"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return Command{arguments->words[0], arguments->words[1].toUtf8()};
}

Parsed parseHistory(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {2, 2, {}, {}, u"history set-aside MESH"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    if (arguments->words[0] != "set-aside"_L1)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "“history” goes with set-aside. See meshtray --help."));
    return SetAsideCommand{arguments->words[1]};
}

Parsed parseRetention(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {0, 1, {}, {}, u"retention [DAYS|forever]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    if (arguments->words.isEmpty())
        return RetentionCommand{};
    if (arguments->words[0] == "forever"_L1)
        return RetentionCommand{RetentionCommand::ForGood{}};
    bool isNumber = false;
    const int days = arguments->words[0].toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "“retention” takes a number of days, or “forever”."));
    return RetentionCommand{days};
}

} // namespace

std::optional<Parsed> parseMessageCommand(const QString &verb, const QStringList &rest)
{
    if (verb == "send"_L1)
        return parseSend(rest);
    if (verb == "inbox"_L1)
        return parseInbox(rest);
    if (verb == "sent"_L1)
        return parseSent(rest);
    if (verb == "search"_L1)
        return parseSearch(rest);
    if (verb == "export"_L1)
        return parseExport(rest);
    if (verb == "cancel"_L1)
        return parseAboutMessage<CancelCommand>(rest, verb);
    if (verb == "retry"_L1)
        return parseAboutMessage<RetryCommand>(rest, verb);
    if (verb == "history"_L1)
        return parseHistory(rest);
    if (verb == "retention"_L1)
        return parseRetention(rest);
    return std::nullopt;
}

} // namespace meshtray::ui
