// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace meshtray::ui {

/// The words behind a verb: positional ones in order, options by name.
struct AutomationArguments {
    QStringList words;
    QHash<QString, QStringList> options; ///< an option without a value has an empty list

    bool has(const QString &option) const { return options.contains(option); }
    /// The last value given, or nothing at all.
    QString value(const QString &option) const { return options.value(option).value(options.value(option).size() - 1); }
};

/// What a verb takes, as its usage line says.
struct AutomationSyntax {
    QStringList verb;  ///< {"host", "start"}
    QStringList words; ///< as they are called: "MESH", "idle|working|dnd"
    qsizetype fewestWords = 0;
    QStringList valueOptions; ///< "--name": also written --name=VALUE
    QStringList flagOptions;
    QString usage; ///< shown when the words do not fit
};

/// Reads a usage line: the verb in small letters, then words, then options. What is in brackets may be left out, what
/// stands behind an option is its value, and a choice is written a|b:
///   send MESH TO TEXT [--priority now|next|low] [--no-wait]
/// For the program's own lines; there is nothing that could fail.
AutomationSyntax syntaxOf(const QString &usage);

/// Everything behind a lone "--" is a word, even when it begins with dashes. `arguments`: what follows the verb.
Result<AutomationArguments> splitArguments(const QStringList &arguments, const AutomationSyntax &syntax);

} // namespace meshtray::ui
