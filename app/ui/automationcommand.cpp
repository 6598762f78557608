// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationcommand.h"

#include "ui/automationverbs.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

Error notACommand(const QString &verb)
{
    const QStringList seconds = secondWordsOf(verb);
    const QString sentence =
        seconds.isEmpty()
            ? QCoreApplication::translate("Automation", "“%1” is not a command. See meshtray --help.")
                  .arg(verb.left(40))
            : QCoreApplication::translate("Automation", "“%1” goes with one of these: %2. See meshtray --help.")
                  .arg(verb, seconds.join(u", "_s));
    return {ErrorCode::InvalidInput, sentence};
}

} // namespace

Result<AutomationCommand> parseAutomationCommand(const QStringList &arguments)
{
    const AutomationVerb *verb = findVerb(arguments);
    if (!verb)
        return std::unexpected(notACommand(arguments.value(0)));
    const QStringList rest = arguments.mid(verb->syntax.verb.size());
    // never named in an error: somebody may have put a passphrase there
    if (verb->syntax.verb[0] == "keys"_L1 && !rest.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Automation",
                                                "“keys %1” takes no words: a passphrase comes by the standard input.")
                        .arg(verb->syntax.verb[1]));
    const auto split = splitArguments(rest, verb->syntax);
    if (!split)
        return std::unexpected(split.error());
    return verb->parse(*split);
}

bool takesPassphrase(const KeysCommand &command)
{
    return command.action != KeysCommand::Action::Status && command.action != KeysCommand::Action::Lock;
}

QStringList withAbsoluteFile(QStringList arguments)
{
    const AutomationVerb *verb = findVerb(arguments);
    qsizetype wordsBefore = verb ? verb->syntax.words.indexOf(u"FILE"_s) : -1;
    bool isWord = false; // behind a lone "--" everything is one
    for (qsizetype i = verb ? verb->syntax.verb.size() : 0; i < arguments.size() && wordsBefore >= 0; ++i) {
        if (!isWord && arguments[i].startsWith("--"_L1))
            isWord = arguments[i] == "--"_L1;
        else if (wordsBefore-- == 0 && !arguments[i].isEmpty())
            arguments[i] = QDir::current().absoluteFilePath(arguments[i]);
    }
    return arguments;
}

} // namespace meshtray::ui
