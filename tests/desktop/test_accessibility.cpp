// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "accessibletree.h"
#include "desktopprocess.h"

#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// The running program as a screen reader sees it, over the real accessibility bus.
class TestAccessibility : public QObject {
    Q_OBJECT

    static constexpr int timeout = 20'000;

    std::unique_ptr<AccessibilityBus> m_bus;
    std::unique_ptr<DesktopProcess> m_desktop;
    QString m_application;
    QString m_mesh;

    QList<Accessible> tree() const { return m_bus->tree(m_application); }

    static const Accessible *find(const QList<Accessible> &tree, const QString &role, const QString &name)
    {
        for (const Accessible &item : tree)
            if (item.role == role && item.name == name && item.is(state::showing))
                return &item;
        return nullptr;
    }
    bool shows(const QString &role, const QString &name) const
    {
        return QTest::qWaitFor([&] { return find(tree(), role, name) != nullptr; }, timeout);
    }

    static QString told(const Accessible &item) { return item.role + u" “"_s + item.name + u"” "_s + item.path; }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = std::make_unique<AccessibilityBus>();
        QVERIFY(m_bus->isConnected());
        m_desktop = std::make_unique<DesktopProcess>(u"reader"_s);
        m_desktop->setEnvironment(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        QVERIFY(m_desktop->start());
        m_mesh = host(*m_desktop, u"studio"_s);
        QVERIFY(!m_mesh.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->stateOf(m_mesh), u"open"_s, timeout);
        QCOMPARE(m_desktop->ask({u"send"_s, u"studio"_s, u"*"_s, u"good morning"_s}).exitCode, 0);
        for (const auto &window : {u"window"_s, u"join"_s, u"host"_s})
            QCOMPARE(m_desktop->ask({u"show"_s, window}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!(m_application = m_bus->applicationOf(m_desktop->pid())).isEmpty(), timeout);
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_bus.reset();
    }

    void everyWindowIsInTheTree()
    {
        for (const auto &title : {u"Meshtray"_s, u"Join a mesh"_s, u"Hosting studio"_s})
            QVERIFY2(shows(u"frame"_s, title), qPrintable(title));
    }

    void everythingThatTakesTheKeyboardHasANameAndARole()
    {
        QVERIFY(shows(u"push button"_s, u"Menu"_s));
        int seen = 0;
        QStringList wrong;
        for (const Accessible &item : tree()) {
            if (!item.is(state::focusable) || !item.is(state::showing))
                continue;
            ++seen;
            if (item.name.isEmpty() || item.role == u"filler" || item.role == u"unknown" || item.role == u"invalid")
                wrong += told(item);
        }
        QCOMPARE(wrong.join(u'\n'), QString());
        QVERIFY2(seen > 15, qPrintable(QString::number(seen)));
    }

    void controlsHaveTheRolesThatTheyAre()
    {
        const auto all = tree();
        QVERIFY(find(all, u"list"_s, u"Conversations"_s));
        QVERIFY(find(all, u"heading"_s, u"Mesh studio: Connected"_s));
        QVERIFY(find(all, u"text"_s, u"Invite link"_s) || find(all, u"entry"_s, u"Invite link"_s));
        QVERIFY(find(all, u"combo box"_s, u"How long the invite can be used"_s));
        const Accessible *join = find(all, u"push button"_s, u"Join"_s);
        QVERIFY(join);
    }

    void nothingThatSpeaksIsNameless()
    {
        QStringList wrong;
        for (const Accessible &item : tree()) {
            const bool speaks = item.role == u"push button" || item.role == u"list item" || item.role == u"check box" ||
                                item.role == u"radio button" || item.role == u"heading" || item.role == u"menu item";
            if (speaks && item.is(state::showing) && item.name.isEmpty())
                wrong += told(item);
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void aReaderPressesAConversationAndHearsTheMessage()
    {
        const auto conversations = tree();
        const auto everyone = std::ranges::find_if(conversations, [](const Accessible &item) {
            return item.role == u"list item" && item.name.startsWith(u"Everyone");
        });
        QVERIFY(everyone != conversations.end());
        QVERIFY(m_bus->press(m_application, everyone->path));
        const auto isHeard = [this] {
            return std::ranges::any_of(tree(), [](const Accessible &item) {
                return item.role == u"list item" && item.name.contains(u"good morning");
            });
        };
        QVERIFY(QTest::qWaitFor(isHeard, timeout));
    }
};

QTEST_GUILESS_MAIN(TestAccessibility)
#include "test_accessibility.moc"
