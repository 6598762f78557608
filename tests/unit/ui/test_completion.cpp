// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationverbs.h"
#include "ui/completion.h"

#include <QtTest>

using namespace meshtray::ui;
using namespace Qt::StringLiterals;

using Also = Completion::Also;

Q_DECLARE_METATYPE(meshtray::ui::Completion::Also)

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerbIsOffered()
    {
        for (const AutomationVerb &verb : automationVerbs()) {
            for (qsizetype i = 0; i < verb.syntax.verb.size(); ++i) {
                const QStringList typed = verb.syntax.verb.first(i) + QStringList{QString()};
                QVERIFY2(complete(typed).words.contains(verb.syntax.verb[i]), qPrintable(verb.syntax.usage));
            }
        }
    }

    void everyOptionIsOfferedBehindItsVerb()
    {
        for (const AutomationVerb &verb : automationVerbs()) {
            const auto offered = complete(verb.syntax.verb + QStringList{u"--"_s}).words;
            QCOMPARE(offered, verb.syntax.valueOptions + verb.syntax.flagOptions);
        }
    }

    void whatMayFollow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<Also>("also");
        QTest::newRow("begun verb") << u"set-st"_s << QStringList{u"set-status"_s} << Also::Nothing;
        QTest::newRow("launch option") << u"--hi"_s << QStringList{u"--hidden"_s} << Also::Nothing;
        QTest::newRow("profile") << u"--profile "_s << QStringList{} << Also::Profiles;
        QTest::newRow("verb behind the profile") << u"--profile work qu"_s << QStringList{u"quit"_s} << Also::Nothing;
        QTest::newRow("second word") << u"history "_s << QStringList{u"set-aside"_s} << Also::Nothing;
        QTest::newRow("mesh") << u"send "_s << QStringList{} << Also::Meshes;
        QTest::newRow("mesh behind an option") << u"send --priority now "_s << QStringList{} << Also::Meshes;
        QTest::newRow("mesh behind a flag") << u"send --no-wait "_s << QStringList{} << Also::Meshes;
        QTest::newRow("value") << u"send --priority n"_s << (QStringList{u"now"_s, u"next"_s}) << Also::Nothing;
        QTest::newRow("choice") << u"set-status w"_s << QStringList{u"working"_s} << Also::Nothing;
        QTest::newRow("length") << u"mute home --for "_s << (QStringList{u"1h"_s, u"8h"_s, u"1d"_s, u"forever"_s})
                                << Also::Nothing;
        QTest::newRow("number or word") << u"retention "_s << QStringList{u"forever"_s} << Also::Nothing;
        QTest::newRow("file") << u"export home "_s << QStringList{} << Also::Files;
        QTest::newRow("free text") << u"send home ada "_s << QStringList{} << Also::Nothing;
        QTest::newRow("nothing more") << u"leave home "_s << QStringList{} << Also::Nothing;
        QTest::newRow("behind two dashes") << u"leave -- "_s << QStringList{} << Also::Meshes;
        QTest::newRow("no such verb") << u"explode x "_s << QStringList{} << Also::Nothing;
        QTest::newRow("as bash takes it apart") << u"--profile = work qu"_s << QStringList{u"quit"_s} << Also::Nothing;
    }
    void whatMayFollow()
    {
        QFETCH(QString, typed);
        const Completion completion = complete(typed.split(u' '));
        QTEST(completion.words, "words");
        QTEST(completion.also, "also");
    }

    void meshesAreThoseOfTheProfile()
    {
        QCOMPARE(complete({u"leave"_s, u""_s}).profile, u"default"_s);
        QCOMPARE(complete({u"--profile"_s, u"work"_s, u"leave"_s, u""_s}).profile, u"work"_s);
        QCOMPARE(complete({u"--profile=work"_s, u"leave"_s, u""_s}).profile, u"work"_s);
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "test_completion.moc"
