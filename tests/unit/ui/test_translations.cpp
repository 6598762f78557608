// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/windows.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace meshtray;
using namespace Qt::StringLiterals;

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
    }

    void everyIconIsCompiledIn()
    {
        for (const auto &state : {u"online"_s, u"connecting"_s, u"offline"_s, u"attention"_s})
            for (const auto &panel : {u""_s, u"-light"_s, u"-dark"_s})
                QVERIFY(QFile::exists(u":/meshtray/icons/tray-%1%2.svg"_s.arg(state, panel)));
        QVERIFY(QFile::exists(u":/meshtray/icons/meshtray.svg"_s));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "test_translations.moc"
