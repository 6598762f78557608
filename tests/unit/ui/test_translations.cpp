// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/translations.h"
#include "ui/wording.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace meshtray;
using namespace Qt::StringLiterals;

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageIsCompiledIn()
    {
        QCOMPARE(ui::languages().size(), 7);
        for (const ui::Language &language : ui::languages()) {
            QTranslator translator;
            QVERIFY2(translator.load(u":/meshtray/i18n/meshtray_%1.qm"_s.arg(language.code)),
                     qPrintable(language.code));
            QCOMPARE(translator.language(), language.code);
            QVERIFY(!language.name.isEmpty());
            QCOMPARE(ui::languageFor(ui::localeOf(language.code)), language.code);
        }
    }

    void theNearestLanguageServes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("of another country") << u"de_AT"_s << u"de"_s;
        QTest::newRow("Spanish of Mexico") << u"es_MX"_s << u"es"_s;
        QTest::newRow("Chinese of Singapore is simplified") << u"zh_SG"_s << u"zh_CN"_s;
        QTest::newRow("Chinese of Taiwan is not") << u"zh_TW"_s << u"en"_s;
        QTest::newRow("one that we do not have") << u"he_IL"_s << u"en"_s;
        QTest::newRow("none") << u"C"_s << u"en"_s;
    }
    void theNearestLanguageServes()
    {
        QFETCH(QString, locale);
        QTEST(ui::languageFor(QLocale(locale)), "language");
    }

    void aLanguageThatIsNotThereMeansTheSystems()
    {
        QCOMPARE(ui::localeOf({}), QLocale::system());
        QCOMPARE(ui::localeOf(u"../../etc"_s), QLocale::system());
    }

    void englishPluralsAreRight()
    {
        ui::installTranslations(*QCoreApplication::instance(), QLocale(u"en"_s));
        QCOMPARE(QCoreApplication::translate("Tray", "%n unread message(s)", nullptr, 1), u"1 unread message"_s);
        QCOMPARE(QCoreApplication::translate("Tray", "%n unread message(s)", nullptr, 2), u"2 unread messages"_s);
    }

    void germanIsThere()
    {
        ui::installTranslations(*QCoreApplication::instance(), QLocale(u"de_AT"_s));
        QCOMPARE(ui::markOf(Trust::Undecryptable).words, u"Konnte nicht entschlüsselt werden"_s);
        QCOMPARE(QCoreApplication::translate("EmptyState", "Join a mesh…"), u"Mesh beitreten…"_s);
        QCOMPARE(QLocale().toString(0.5), u"0,5"_s);
    }

    void anotherLanguageTakesThePlaceOfTheFirst()
    {
        QCoreApplication &app = *QCoreApplication::instance();
        ui::installTranslations(app, QLocale(u"de"_s));
        const auto loaded = app.findChildren<QTranslator *>().size();
        ui::installTranslations(app, QLocale(u"en"_s));
        QCOMPARE(QCoreApplication::translate("EmptyState", "Join a mesh…"), u"Join a mesh…"_s);
        ui::installTranslations(app, QLocale(u"de"_s));
        QCOMPARE(QCoreApplication::translate("EmptyState", "Join a mesh…"), u"Mesh beitreten…"_s);
        QCOMPARE(app.findChildren<QTranslator *>().size(), loaded);
    }

    void theLayoutFollowsTheLanguageThatIsShown()
    {
        QCoreApplication &app = *QCoreApplication::instance();
        ui::installTranslations(app, QLocale(u"ar"_s));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        ui::installTranslations(app, QLocale(u"he_IL"_s)); // shown in English
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void everyIconIsCompiledIn()
    {
        for (const auto &state : {u"online"_s, u"connecting"_s, u"offline"_s, u"attention"_s})
            for (const auto &panel : {u""_s, u"-light"_s, u"-dark"_s})
                QVERIFY(QFile::exists(u":/meshtray/icons/tray-%1%2.svg"_s.arg(state, panel)));
        QVERIFY(QFile::exists(u":/meshtray/icons/meshtray.svg"_s));
    }
};

QTEST_MAIN(TranslationsTest)
#include "test_translations.moc"
