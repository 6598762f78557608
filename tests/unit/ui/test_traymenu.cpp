// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/traymenu.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

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
                 QStringList({u"Open Meshtray"_s, u"Join a mesh…"_s, u"Host a mesh…"_s, u"Status"_s, u"Quit"_s}));
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
        QSignalSpy quit(&menu, &TrayMenu::quitRequested);
        for (const QString &text : {u"Open Meshtray"_s, u"Join a mesh…"_s, u"Host a mesh…"_s, u"Quit"_s})
            find(*menu.menu(), text)->trigger();
        QCOMPARE(open.size(), 1);
        QCOMPARE(join.size(), 1);
        QCOMPARE(host.size(), 1);
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(TestTrayMenu)
#include "test_traymenu.moc"
