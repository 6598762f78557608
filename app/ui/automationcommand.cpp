// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationcommand.h"

#include "broker/terms.h"
#include "ui/automationarguments.h"
#include "ui/automationmessagecommand.h"
#include "ui/meshcommandparser.h"
#include "ui/peercommandparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

std::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence);
}

Result<AutomationCommand> parseHostStart(const QStringList &rest)
{
    const auto arguments = splitArguments(
        rest, {0, 0, {u"--name"_s, u"--listen"_s}, {}, u"host start [--name NAME] [--listen ADDRESS:PORT]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    HostStartCommand command{arguments->value(u"--name"_s), {}};
    for (const QString &text : arguments->options.value(u"--listen"_s)) {
        const auto address = net::ListenAddress::parse(text);
        if (!address)
            return std::unexpected(address.error());
        command.listen += *address;
    }
    return command;
}

Result<AutomationCommand> parseHostInvite(const QStringList &rest)
{
    const auto arguments = splitArguments(
        rest,
        {1, 1, {u"--uses"_s, u"--expires"_s}, {u"--tls"_s}, u"host invite MESH [--uses N] [--expires 7d] [--tls]"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    HostInviteCommand command{arguments->words[0]};
    if (arguments->has(u"--uses"_s)) {
        const auto uses = broker::parseUses(arguments->value(u"--uses"_s));
        if (!uses)
            return std::unexpected(uses.error());
        command.uses = *uses;
    }
    if (arguments->has(u"--expires"_s)) {
        const auto validity = broker::parseValidity(arguments->value(u"--expires"_s));
        if (!validity)
            return std::unexpected(validity.error());
        command.validFor = *validity;
    }
    if (arguments->has(u"--tls"_s))
        command.encryption = InviteRequest::Encryption::PinnedTls;
    return command;
}

template <class Command>
Result<AutomationCommand> parseBare(const QStringList &rest, const QString &verb)
{
    const auto arguments = splitArguments(rest, {0, 0, {}, {}, verb});
    if (!arguments)
        return std::unexpected(arguments.error());
    return Command{};
}

Result<AutomationCommand> parseHostCreate(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {1, 1, {}, {}, u"host create NAME"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    return HostCreateCommand{arguments->words[0]};
}

Result<AutomationCommand> parseHost(const QStringList &rest)
{
    const QString verb = rest.value(0);
    if (verb == "start"_L1)
        return parseHostStart(rest.mid(1));
    if (verb == "invite"_L1)
        return parseHostInvite(rest.mid(1));
    if (verb == "create"_L1)
        return parseHostCreate(rest.mid(1));
    if (verb == "status"_L1)
        return parseBare<HostStatusCommand>(rest.mid(1), u"host status"_s);
    if (verb == "stop"_L1)
        return parseBare<HostStopCommand>(rest.mid(1), u"host stop"_s);
    return refuse(QCoreApplication::translate(
        "Automation", "“host” goes with start, status, create, invite or stop. See meshtray --help."));
}

Result<AutomationCommand> parseShow(const QStringList &rest)
{
    const auto arguments = splitArguments(rest, {1, 2, {}, {}, u"show window|join [LINK]|host"_s});
    if (!arguments)
        return std::unexpected(arguments.error());
    const QString &window = arguments->words[0];
    if (window == "join"_L1)
        return ShowCommand{ShowCommand::Window::Join, arguments->words.value(1)};
    if (arguments->words.size() == 1 && window == "window"_L1)
        return ShowCommand{ShowCommand::Window::Main, {}};
    if (arguments->words.size() == 1 && window == "host"_L1)
        return ShowCommand{ShowCommand::Window::Host, {}};
    return refuse(
        QCoreApplication::translate("Automation", "“show” goes with window, join or host. See meshtray --help."));
}

Result<AutomationCommand> parseKeys(const QStringList &rest)
{
    using Action = KeysCommand::Action;
    static const QHash<QString, Action> actions{{u"status"_s, Action::Status},
                                                {u"use-file"_s, Action::UseFile},
                                                {u"unlock"_s, Action::Unlock},
                                                {u"lock"_s, Action::Lock},
                                                {u"change-passphrase"_s, Action::ChangePassphrase}};
    const auto action = actions.constFind(rest.value(0));
    if (action == actions.cend())
        return refuse(QCoreApplication::translate(
            "Automation",
            "“keys” goes with status, use-file, unlock, lock or change-passphrase. See meshtray --help."));
    // never named in an error: somebody may have put a passphrase there
    if (rest.size() > 1)
        return refuse(QCoreApplication::translate("Automation",
                                                  "“keys %1” takes no words: a passphrase comes by the standard input.")
                          .arg(action.key()));
    return KeysCommand{*action};
}

} // namespace

Result<AutomationCommand> parseAutomationCommand(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == "status"_L1)
        return parseBare<StatusCommand>(rest, verb);
    if (verb == "quit"_L1)
        return parseBare<QuitCommand>(rest, verb);
    if (verb == "host"_L1)
        return parseHost(rest);
    if (const auto command = parseMeshCommand(verb, rest))
        return *command;
    if (const auto command = parsePeerCommand(verb, rest))
        return *command;
    if (verb == "show"_L1)
        return parseShow(rest);
    if (verb == "keys"_L1)
        return parseKeys(rest);
    if (auto command = parseMessageCommand(verb, rest))
        return *std::move(command);
    return refuse(
        QCoreApplication::translate("Automation", "“%1” is not a command. See meshtray --help.").arg(verb.left(40)));
}

} // namespace meshtray::ui
