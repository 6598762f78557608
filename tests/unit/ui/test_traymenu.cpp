// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/traymenu.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

#include <algorithm>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

/// Speaks another language, in capitals.
class Capitals : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

} // namespace

class TestTrayMenu : public QObject {
    Q_OBJECT

    static QStringList visibleTexts(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (action->isVisible() && !action->isSeparator())
                texts += action->text();
        }
        return texts;
    }

    static QAction *find(const QMenu &menu, const QString &text)
    {
        const auto actions = menu.actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void theMenuIsCompleteByItself()
    {
        TrayMenu menu;
        QCOMPARE(visibleTexts(*menu.menu()),
                 QStringList({u"Open Meshtray"_s, u"Join a mesh…"_s, u"Host a mesh…"_s, u"Status"_s,
                              u"Mute notifications"_s, u"Settings…"_s, u"Quit"_s}));
        QCOMPARE(visibleTexts(*find(*menu.menu(), u"Status"_s)->menu()),
                 QStringList({u"Idle"_s, u"Working"_s, u"Do not disturb"_s}));
    }

    void hostingCanBeStoppedWhileItLasts()
    {
        TrayMenu menu;
        QSignalSpy stop(&menu, &TrayMenu::stopHostingRequested);
        TrayState state;
        state.isHosting = true;
        menu.setState(state);
        QVERIFY(visibleTexts(*menu.menu()).contains(u"Stop hosting"_s));
        find(*menu.menu(), u"Stop hosting"_s)->trigger();
        QCOMPARE(stop.size(), 1);
        menu.setState({});
        QVERIFY(!visibleTexts(*menu.menu()).contains(u"Stop hosting"_s));
    }

    void everyMeshHasALineThatCannotBeChosen()
    {
        TrayMenu menu;
        TrayState state;
        state.meshLines = {u"home: Connected"_s, u"R&D: Connecting…"_s};
        menu.setState(state);
        QAction *line = find(*menu.menu(), u"R&&D: Connecting…"_s);
        QVERIFY(line);
        QVERIFY(!line->isEnabled());
        state.meshLines = {u"home: Not connected"_s};
        menu.setState(state);
        QVERIFY(find(*menu.menu(), u"home: Not connected"_s));
        QVERIFY(!find(*menu.menu(), u"R&&D: Connecting…"_s));
    }

    void unreadConversationsCanBeOpened()
    {
        TrayMenu menu;
        QSignalSpy asked(&menu, &TrayMenu::conversationRequested);
        const MeshId home = *MeshId::parse(QByteArrayView("home"));
        TrayState state;
        state.conversations = {{home, "key-a", u"ada & co, home (2)"_s}, {home, "@ops", u"@ops, home (1)"_s}};
        menu.setState(state);
        QCOMPARE(visibleTexts(*menu.menu()).mid(0, 3),
                 QStringList({u"Open Meshtray"_s, u"ada && co, home (2)"_s, u"@ops, home (1)"_s}));
        find(*menu.menu(), u"@ops, home (1)"_s)->trigger();
        QCOMPARE(asked.takeFirst().at(1).toByteArray(), "@ops");
        state.conversations.removeFirst();
        menu.setState(state);
        find(*menu.menu(), u"@ops, home (1)"_s)->trigger();
        QCOMPARE(asked.takeFirst().at(1).toByteArray(), "@ops");
        QVERIFY(!find(*menu.menu(), u"ada && co, home (2)"_s));
    }

    void mutingIsOfferedUntilAllIsMuted()
    {
        TrayMenu menu;
        QSignalSpy mute(&menu, &TrayMenu::muteRequested);
        QSignalSpy unmute(&menu, &TrayMenu::unmuteRequested);
        TrayState state;
        menu.setState(state);
        QVERIFY(!visibleTexts(*menu.menu()).contains(u"Mute notifications"_s)); // there is nothing to mute
        state.meshLines = {u"home: Connected"_s};
        menu.setState(state);
        const QMenu &lengths = *find(*menu.menu(), u"Mute notifications"_s)->menu();
        QCOMPARE(visibleTexts(lengths), QStringList({u"For 1 hour"_s, u"Until tomorrow"_s}));
        find(lengths, u"Until tomorrow"_s)->trigger();
        QCOMPARE(mute.takeFirst().at(0).value<TrayMenu::MuteLength>(), TrayMenu::MuteLength::UntilTomorrow);
        state.isMuted = true;
        menu.setState(state);
        QVERIFY(!visibleTexts(*menu.menu()).contains(u"Mute notifications"_s));
        find(*menu.menu(), u"Notify again"_s)->trigger();
        QCOMPARE(unmute.size(), 1);
    }

    void theLanguageMayChange()
    {
        TrayMenu menu;
        TrayState state;
        state.isHosting = true;
        menu.setState(state);
        Capitals capitals;
        QCoreApplication::installTranslator(&capitals);
        menu.retranslate();
        QCoreApplication::removeTranslator(&capitals);
        QCOMPARE(visibleTexts(*menu.menu()), QStringList({u"OPEN MESHTRAY"_s, u"JOIN A MESH…"_s, u"HOSTED MESH…"_s,
                                                          u"STOP HOSTING"_s, u"STATUS"_s, u"SETTINGS…"_s, u"QUIT"_s}));
    }

    void aStatusIsChosenOnce()
    {
        TrayMenu menu;
        QSignalSpy chosen(&menu, &TrayMenu::statusChosen);
        const QMenu &statuses = *find(*menu.menu(), u"Status"_s)->menu();
        find(statuses, u"Do not disturb"_s)->trigger();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(find(statuses, u"Do not disturb"_s)->isChecked());
        QVERIFY(!find(statuses, u"Idle"_s)->isChecked());
    }

    void aStatusChosenElsewhereIsShownAndNotChosenAgain()
    {
        TrayMenu menu;
        QSignalSpy chosen(&menu, &TrayMenu::statusChosen);
        const QMenu &statuses = *find(*menu.menu(), u"Status"_s)->menu();
        QVERIFY(find(statuses, u"Idle"_s)->isChecked());
        menu.setStatus(protocol::Status::Working);
        QVERIFY(find(statuses, u"Working"_s)->isChecked());
        QVERIFY(!find(statuses, u"Idle"_s)->isChecked());
        QVERIFY(chosen.isEmpty());
    }

    void eachEntryAsksForItsThing()
    {
        TrayMenu menu;
        QSignalSpy open(&menu, &TrayMenu::openRequested);
        QSignalSpy join(&menu, &TrayMenu::joinRequested);
        QSignalSpy host(&menu, &TrayMenu::hostRequested);
        QSignalSpy settings(&menu, &TrayMenu::settingsRequested);
        QSignalSpy quit(&menu, &TrayMenu::quitRequested);
        for (const QString &text :
             {u"Open Meshtray"_s, u"Join a mesh…"_s, u"Host a mesh…"_s, u"Settings…"_s, u"Quit"_s})
            find(*menu.menu(), text)->trigger();
        QCOMPARE(open.size(), 1);
        QCOMPARE(join.size(), 1);
        QCOMPARE(host.size(), 1);
        QCOMPARE(settings.size(), 1);
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(TestTrayMenu)
#include "test_traymenu.moc"
