// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

template <class Command>
Result<AutomationCommand> bare(const AutomationArguments &)
{
    return Command{};
}

template <KeysCommand::Action action>
Result<AutomationCommand> keys(const AutomationArguments &)
{
    return KeysCommand{action};
}

QList<AutomationVerb> keyVerbs()
{
    using Action = KeysCommand::Action;
    return {{u"keys status"_s, keys<Action::Status>},
            {u"keys use-file"_s, keys<Action::UseFile>},
            {u"keys unlock"_s, keys<Action::Unlock>},
            {u"keys lock"_s, keys<Action::Lock>},
            {u"keys change-passphrase"_s, keys<Action::ChangePassphrase>}};
}

} // namespace

const QList<AutomationVerb> &automationVerbs()
{
    static const QList<AutomationVerb> verbs = QList<AutomationVerb>{{u"status"_s, bare<StatusCommand>}} + hostVerbs() +
                                               meshVerbs() + peerVerbs() + messageVerbs() + windowVerbs() + keyVerbs() +
                                               QList<AutomationVerb>{{u"quit"_s, bare<QuitCommand>}};
    return verbs;
}

const AutomationVerb *findVerb(const QStringList &arguments)
{
    const auto &verbs = automationVerbs();
    const auto found = std::ranges::find_if(verbs, [&](const AutomationVerb &verb) {
        return arguments.first(std::min(arguments.size(), verb.syntax.verb.size())) == verb.syntax.verb;
    });
    return found == verbs.end() ? nullptr : &*found;
}

QStringList secondWordsOf(const QString &verb)
{
    QStringList words;
    for (const AutomationVerb &entry : automationVerbs()) {
        if (entry.syntax.verb.size() > 1 && entry.syntax.verb[0] == verb)
            words += entry.syntax.verb[1];
    }
    return words;
}

} // namespace meshtray::ui
