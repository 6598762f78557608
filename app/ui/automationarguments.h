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

/// What a verb takes.
struct AutomationSyntax {
    qsizetype fewestWords = 0;
    qsizetype mostWords = 0;
    QStringList valueOptions; ///< "--name": also written --name=VALUE
    QStringList flagOptions;
    QString usage; ///< shown when the words do not fit
};

/// Everything behind a lone "--" is a word, even when it begins with dashes.
Result<AutomationArguments> splitArguments(const QStringList &arguments, const AutomationSyntax &syntax);

} // namespace meshtray::ui
