// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

/// The name of our translators among the children of the application.
constexpr QLatin1StringView ours = "meshtray translation"_L1;

void install(QCoreApplication &app, std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(ours);
    translator->setParent(&app);
    QCoreApplication::installTranslator(translator.release());
}

void removeOurs(QCoreApplication &app)
{
    const auto translators = app.findChildren<QTranslator *>(QString(ours), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : translators) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

void installOurs(QCoreApplication &app, const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(u":/meshtray/i18n/meshtray_%1.qm"_s.arg(code)))
        install(app, std::move(translator));
}

void installOfQt(QCoreApplication &app, const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QLocale(code), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(app, std::move(translator));
}

bool serves(const Language &language, const QLocale &wanted)
{
    const QLocale offered(language.code);
    return offered.language() == wanted.language() && offered.script() == wanted.script();
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{
        {u"en"_s, u"English"_s},  {u"ar"_s, u"العربية"_s}, {u"de"_s, u"Deutsch"_s},     {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s},  {u"zh_CN"_s, u"简体中文"_s},
    };
    return all;
}

QString languageFor(const QLocale &locale)
{
    const QStringList wishes = locale.uiLanguages();
    for (const QString &wish : wishes) {
        // the script tells simplified Chinese from the traditional one
        const auto found = std::ranges::find_if(
            languages(), [wanted = QLocale(wish)](const Language &language) { return serves(language, wanted); });
        if (found != languages().end())
            return found->code;
    }
    return languages().front().code;
}

QLocale localeOf(const QString &language)
{
    const bool known =
        std::ranges::any_of(languages(), [&language](const Language &each) { return each.code == language; });
    return known ? QLocale(language) : QLocale::system();
}

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    removeOurs(app);
    QLocale::setDefault(locale);
    const QString code = languageFor(locale);
    // the last one is asked first; English has a file too, for its plurals
    const QString english = languages().front().code;
    installOfQt(app, code);
    installOurs(app, english);
    if (code != english)
        installOurs(app, code);
    if (qobject_cast<QGuiApplication *>(&app))
        QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

} // namespace meshtray::ui
