// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationverbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

using Parsed = Result<AutomationCommand>;

Parsed parseSend(const AutomationArguments &arguments)
{
    SendCommand command{arguments.words[0], arguments.words[1], arguments.words[2]};
    if (arguments.has(u"--priority"_s)) {
        const auto priority = protocol::priorityFromWire(arguments.value(u"--priority"_s).toUtf8());
        if (!priority)
            return fail(ErrorCode::InvalidInput,
                        QCoreApplication::translate("Automation", "--priority takes now, next or low."));
        command.priority = *priority;
    }
    if (arguments.has(u"--no-wait"_s))
        command.until = SendCommand::Until::Kept;
    return command;
}

Parsed parseInbox(const AutomationArguments &arguments)
{
    const auto reading = arguments.has(u"--drain"_s) ? InboxCommand::Reading::Drain : InboxCommand::Reading::All;
    return InboxCommand{arguments.words.value(0), reading};
}

Parsed parseSent(const AutomationArguments &arguments)
{
    return SentCommand{arguments.words.value(0)};
}

Parsed parseSearch(const AutomationArguments &arguments)
{
    return SearchCommand{arguments.words[0], arguments.words.value(1)};
}

Parsed parseExport(const AutomationArguments &arguments)
{
    return ExportCommand{arguments.words[0], arguments.words[1]};
}

Parsed parseCancel(const AutomationArguments &arguments)
{
    return CancelCommand{arguments.words[0], arguments.words[1].toUtf8()};
}

Parsed parseRetry(const AutomationArguments &arguments)
{
    return RetryCommand{arguments.words[0], arguments.words[1].toUtf8()};
}

Parsed parseSetAside(const AutomationArguments &arguments)
{
    return SetAsideCommand{arguments.words[0]};
}

Parsed parseRetention(const AutomationArguments &arguments)
{
    if (arguments.words.isEmpty())
        return RetentionCommand{};
    if (arguments.words[0] == "forever"_L1)
        return RetentionCommand{RetentionCommand::ForGood{}};
    bool isNumber = false;
    const int days = arguments.words[0].toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "“retention” takes a number of days, or “forever”."));
    return RetentionCommand{days};
}

} // namespace

QList<AutomationVerb> messageVerbs()
{
    return {
        {u"send MESH TO TEXT [--priority now|next|low] [--no-wait]"_s, parseSend},
        {u"inbox [MESH] [--drain]"_s, parseInbox},
        {u"sent [MESH]"_s, parseSent},
        {u"cancel MESH ID"_s, parseCancel},
        {u"retry MESH ID"_s, parseRetry},
        {u"search TEXT [MESH]"_s, parseSearch},
        {u"export MESH FILE"_s, parseExport},
        {u"retention [DAYS|forever]"_s, parseRetention},
        {u"history set-aside MESH"_s, parseSetAside},
    };
}

} // namespace meshtray::ui
