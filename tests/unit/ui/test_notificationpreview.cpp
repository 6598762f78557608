// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationpreview.h"

#include <QTest>

using namespace meshtray::ui;
using namespace meshtray::notify;
using namespace Qt::StringLiterals;

class TestNotificationPreview : public QObject {
    Q_OBJECT

    const QDateTime m_now{{2026, 3, 25}, {23, 30}};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyDecisionHasItsSentence_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Decision &decision, const QString &words) {
            QTest::newRow(name) << decision << words;
        };
        row("usual", Tell{}, u"Told: nothing is against it."_s);
        row("by a rule, with everything",
            Tell{Privacy::Sender, Sound::Silent, Repeat::UntilRead, reason::Rule{0}, reason::DesktopAsks{}, true},
            u"Told, by rule 1. It breaks through the desktop's “do not disturb”. It makes no sound. It comes again "
            "every minute until it is read, at most 30 times. It names the sender and shows no text."_s);
        row("through quiet hours",
            Tell{.privacy = Privacy::Nothing,
                 .reason = reason::Rule{2},
                 .brokeThrough = reason::QuietHours{m_now},
                 .mayBreakThrough = true},
            u"Told, by rule 3. It breaks through the quiet hours. It says that something came, and no more."_s);
        row("off", Hold{reason::Off{}}, u"Not told: notifications are switched off."_s);
        row("reading", Hold{reason::Reading{}}, u"Not told: you are reading this conversation."_s);
        row("a muted mesh", Hold{reason::Muted{{u"M"_s}}}, u"Not told: the mesh is muted."_s);
        row("a muted conversation", Hold{reason::Muted{{u"M"_s, u"*"_s, m_now.addSecs(60)}}},
            u"Not told: the conversation is muted until 23:31:00."_s);
        row("kept", Hold{reason::Rule{4}}, u"Not told, by rule 5. The message is unread and counted."_s);
        row("quiet hours", Hold{reason::QuietHours{m_now.addSecs(600)}},
            u"Put off: quiet hours until 23:40:00. You are told of it then."_s);
        row("the desktop", Hold{reason::DesktopAsks{}},
            u"Put off: the desktop is set not to disturb. You are told of it afterwards."_s);
    }
    void everyDecisionHasItsSentence()
    {
        QFETCH(const Decision, decision);
        QTEST(explain(decision, m_now), "words");
    }

    void anEndOnAnotherDayHasItsDate()
    {
        const QString words = explain(Hold{reason::QuietHours{m_now.addDays(1)}}, m_now);
        QVERIFY2(words.contains(u"26"_s), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestNotificationPreview)
#include "test_notificationpreview.moc"
