// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/automationarguments.h"
#include "ui/automationcommand.h"

namespace meshtray::ui {

/// One verb: how it is written, and what makes a command of its words. The usage line is the only place that says what
/// a verb takes; the parser, --help and the completions of the shells (resources/completions) are held against it.
struct AutomationVerb {
    using Parse = Result<AutomationCommand> (*)(const AutomationArguments &arguments);

    AutomationVerb(const QString &usage, Parse meaning)
        : syntax(syntaxOf(usage))
        , parse(meaning)
    {
    }

    AutomationSyntax syntax;
    Parse parse; ///< is given words and options that fit the syntax
};

/// All verbs, in the order of --help.
const QList<AutomationVerb> &automationVerbs();
/// The verb that these arguments begin with; null when there is none.
const AutomationVerb *findVerb(const QStringList &arguments);
/// With the words that may follow `verb`, when it is the first of two: "start", "status", … for "host".
QStringList secondWordsOf(const QString &verb);

// What automationVerbs() is made of.
QList<AutomationVerb> hostVerbs();
QList<AutomationVerb> meshVerbs();
QList<AutomationVerb> peerVerbs();
QList<AutomationVerb> messageVerbs();
QList<AutomationVerb> windowVerbs();

} // namespace meshtray::ui
