// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/terms.h"
#include "ui/automationverbs.h"

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

using Parsed = Result<AutomationCommand>;

Parsed parseStart(const AutomationArguments &arguments)
{
    HostStartCommand command{arguments.value(u"--name"_s), {}};
    for (const QString &text : arguments.options.value(u"--listen"_s)) {
        const auto address = net::ListenAddress::parse(text);
        if (!address)
            return std::unexpected(address.error());
        command.listen += *address;
    }
    return command;
}

Parsed parseInvite(const AutomationArguments &arguments)
{
    HostInviteCommand command{arguments.words[0]};
    if (arguments.has(u"--uses"_s)) {
        const auto uses = broker::parseUses(arguments.value(u"--uses"_s));
        if (!uses)
            return std::unexpected(uses.error());
        command.uses = *uses;
    }
    if (arguments.has(u"--expires"_s)) {
        const auto validity = broker::parseValidity(arguments.value(u"--expires"_s));
        if (!validity)
            return std::unexpected(validity.error());
        command.validFor = *validity;
    }
    if (arguments.has(u"--tls"_s))
        command.encryption = InviteRequest::Encryption::PinnedTls;
    return command;
}

Parsed parseCreate(const AutomationArguments &arguments)
{
    return HostCreateCommand{arguments.words[0]};
}

} // namespace

QList<AutomationVerb> hostVerbs()
{
    return {
        {u"host start [--name NAME] [--listen ADDRESS:PORT]…"_s, parseStart},
        {u"host status"_s, [](const AutomationArguments &) -> Parsed { return HostStatusCommand{}; }},
        {u"host create NAME"_s, parseCreate},
        {u"host invite MESH [--uses N] [--expires 7d] [--tls]"_s, parseInvite},
        {u"host stop"_s, [](const AutomationArguments &) -> Parsed { return HostStopCommand{}; }},
    };
}

} // namespace meshtray::ui
