// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;
class QLocale;

namespace meshtray::ui {

/// A language that is compiled in.
struct Language {
    QString code; ///< as in Settings::language and in the file's name: "de", "zh_CN"
    QString name; ///< what those who speak it call it
};

/// All of them, English first, the others by their codes.
const QList<Language> &languages();

/// The code of the language that serves a person with this locale best; "en" when none does.
QString languageFor(const QLocale &locale);

/// The locale for a language that was chosen in the settings; the system's for an empty one, or one we do not have.
QLocale localeOf(const QString &language);

/// Loads the translation that serves `locale` best, and Qt's own, in place of those that were loaded before. They
/// belong to `app`. Dates and numbers follow (QLocale::setDefault), and so does the direction of the layout. Whoever
/// shows text hears of it as QEvent::LanguageChange, which `app` gets.
void installTranslations(QCoreApplication &app, const QLocale &locale);

} // namespace meshtray::ui
