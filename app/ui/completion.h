// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace meshtray::ui {

/// What may stand where somebody pressed the Tab key.
struct Completion {
    enum class Also { Nothing, Files, Meshes, Profiles };

    QStringList words; ///< those that fit what is typed already
    Also also = Also::Nothing;
    QString profile = QStringLiteral("default"); ///< whose meshes are meant
};

/// `words`: what is typed behind the program's name; the last one is being typed, and empty when it is not begun. All
/// it knows comes from the parser's own table, so the shells' completions cannot differ from it.
Completion complete(const QStringList &words);

} // namespace meshtray::ui
