// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationverbs.h"

#include <QCoreApplication>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

using Parsed = Result<AutomationCommand>;

template <ShowCommand::Window window>
Parsed parseShow(const AutomationArguments &arguments)
{
    return ShowCommand{window, arguments.words.value(0)};
}

Parsed parseOpen(const AutomationArguments &arguments)
{
    return OpenCommand{arguments.words.value(0), arguments.words.value(1)};
}

Parsed parseMute(const AutomationArguments &arguments)
{
    static const QHash<QString, std::optional<std::chrono::seconds>> spans{
        {u"1h"_s, 1h}, {u"8h"_s, 8h}, {u"1d"_s, 24h}, {u"forever"_s, std::nullopt}};
    MuteCommand command{arguments.words[0], arguments.words.value(1), {}};
    if (!arguments.has(u"--for"_s))
        return command;
    const auto span = spans.constFind(arguments.value(u"--for"_s));
    if (span == spans.cend())
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation", "--for takes 1h, 8h, 1d or forever."));
    command.length = *span;
    return command;
}

Parsed parseUnmute(const AutomationArguments &arguments)
{
    return UnmuteCommand{arguments.words[0], arguments.words.value(1)};
}

} // namespace

QList<AutomationVerb> windowVerbs()
{
    using Window = ShowCommand::Window;
    return {
        {u"open [MESH] [WITH]"_s, parseOpen},
        {u"mute MESH [WITH] [--for 1h|8h|1d|forever]"_s, parseMute},
        {u"unmute MESH [WITH]"_s, parseUnmute},
        {u"show window"_s, parseShow<Window::Main>},
        {u"show join [LINK]"_s, parseShow<Window::Join>},
        {u"show host"_s, parseShow<Window::Host>},
        {u"show settings"_s, parseShow<Window::Settings>},
    };
}

} // namespace meshtray::ui
