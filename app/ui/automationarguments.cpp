// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationarguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

Error usageError(const QString &sentence, const AutomationSyntax &syntax)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Automation", "%1 Usage: meshtray %2").arg(sentence, syntax.usage)};
}

Error missingValue(const QString &option, const AutomationSyntax &syntax)
{
    return usageError(QCoreApplication::translate("Automation", "%1 needs a value.").arg(option), syntax);
}

} // namespace

Result<AutomationArguments> splitArguments(const QStringList &arguments, const AutomationSyntax &syntax)
{
    AutomationArguments result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1) {
            result.words += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith("--"_L1)) {
            result.words += argument;
            continue;
        }
        const QString option = argument.section(u'=', 0, 0);
        const bool hasValue = argument.contains(u'=');
        if (syntax.flagOptions.contains(option) && !hasValue) {
            result.options[option];
        } else if (!syntax.valueOptions.contains(option)) {
            return std::unexpected(
                usageError(QCoreApplication::translate("Automation", "%1 is not an option here.").arg(option), syntax));
        } else if (hasValue) {
            result.options[option] += argument.mid(option.size() + 1);
        } else if (i + 1 < arguments.size()) {
            result.options[option] += arguments[++i];
        } else {
            return std::unexpected(missingValue(option, syntax));
        }
        if (hasValue && argument.size() == option.size() + 1)
            return std::unexpected(missingValue(option, syntax));
    }
    if (result.words.size() < syntax.fewestWords)
        return std::unexpected(usageError(QCoreApplication::translate("Automation", "Something is missing."), syntax));
    if (result.words.size() > syntax.words.size())
        return std::unexpected(usageError(
            QCoreApplication::translate("Automation", "There is a word too many; put a text with spaces in quotes."),
            syntax));
    return result;
}

} // namespace meshtray::ui
