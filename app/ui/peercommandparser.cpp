// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationverbs.h"

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

using Parsed = Result<AutomationCommand>;

Parsed parsePeers(const AutomationArguments &arguments)
{
    return PeersCommand{arguments.words.value(0)};
}

Parsed parseSetSummary(const AutomationArguments &arguments)
{
    return SetSummaryCommand{arguments.words[0], arguments.words.value(1)};
}

template <GroupCommand::Action action>
Parsed parseGroup(const AutomationArguments &arguments)
{
    return GroupCommand{action, arguments.words[0], arguments.words[1]};
}

} // namespace

QList<AutomationVerb> peerVerbs()
{
    using Action = GroupCommand::Action;
    return {
        {u"set-summary TEXT [MESH]"_s, parseSetSummary},
        {u"group join MESH NAME"_s, parseGroup<Action::Join>},
        {u"group leave MESH NAME"_s, parseGroup<Action::Leave>},
        {u"peers [MESH]"_s, parsePeers},
    };
}

} // namespace meshtray::ui
