// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationarguments.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

bool isVerb(const QString &token)
{
    return token[0].isLower() && !token.contains(u'|');
}

/// "--name NAME", "--tls" or "--preview | --remove-keys".
void addOptions(AutomationSyntax &syntax, const QString &text)
{
    const auto options = text.split(u" | "_s);
    for (const QString &option : options) {
        const QString name = option.section(u' ', 0, 0);
        (name == option ? syntax.flagOptions : syntax.valueOptions) += name;
    }
}

} // namespace

AutomationSyntax syntaxOf(const QString &usage)
{
    static const QRegularExpression pieces(u"\\[([^\\]]+)\\]…?|(\\S+)"_s);
    AutomationSyntax syntax;
    syntax.usage = usage;
    for (const auto &piece : pieces.globalMatch(usage)) {
        const QString optional = piece.captured(1);
        const QString token = piece.captured(2);
        if (optional.startsWith("--"_L1)) {
            addOptions(syntax, optional);
        } else if (!optional.isEmpty()) {
            syntax.words += optional;
        } else if (syntax.words.isEmpty() && isVerb(token)) {
            syntax.verb += token;
        } else {
            syntax.words += token;
            ++syntax.fewestWords;
        }
    }
    return syntax;
}

} // namespace meshtray::ui
