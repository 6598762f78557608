// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/traystate.h"

#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

using Shape = TrayState::Shape;

Q_DECLARE_METATYPE(meshtray::ui::TrayFacts)
Q_DECLARE_METATYPE(meshtray::ui::TrayState::Shape)

class TestTrayState : public QObject {
    Q_OBJECT

    static TrayFacts::Mesh online(const QString &name) { return {name, Shape::Online, u"Connected"_s}; }
    static TrayFacts::Mesh offline(const QString &name) { return {name, Shape::Offline, u"Not connected"_s}; }

private Q_SLOTS:
    void theToolTipSaysWhatIsGoingOn_data()
    {
        QTest::addColumn<TrayFacts>("facts");
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<QString>("toolTip");
        QTest::newRow("no mesh") << TrayFacts{} << Shape::Offline << u"Meshtray\nIn no mesh yet"_s;
        QTest::newRow("one mesh") << TrayFacts{{online(u"home"_s)}} << Shape::Online << u"Meshtray\nhome: Connected"_s;
        QTest::newRow("the worst decides") << TrayFacts{{online(u"home"_s), offline(u"work"_s)}} << Shape::Offline
                                           << u"Meshtray\nhome: Connected\nwork: Not connected"_s;
        QTest::newRow("on its way") << TrayFacts{{online(u"a"_s), {u"b"_s, Shape::Connecting, u"Connecting…"_s}}}
                                    << Shape::Connecting << u"Meshtray\na: Connected\nb: Connecting…"_s;
        QTest::newRow("unread first") << TrayFacts{{online(u"a"_s), {u"b"_s, Shape::Offline, u"Closed"_s}}, 5}
                                      << Shape::Attention
                                      << u"Meshtray\n5 unread message(s)\na: Connected\nb: Closed"_s;
        QTest::newRow("hosting, muted") << TrayFacts{{online(u"a"_s)}, 0, {}, true, true} << Shape::Online
                                        << u"Meshtray\nNotifications are muted\nHosting a mesh\na: Connected"_s;
        QTest::newRow("too many lines") << TrayFacts{{online(u"a"_s), online(u"b"_s), online(u"c"_s), online(u"d"_s),
                                                      online(u"e"_s)},
                                                     1}
                                        << Shape::Attention
                                        << u"Meshtray\n1 unread message(s)\na: Connected\nb: Connected\nc: "
                                           "Connected\n…"_s;
        QTest::newRow("a name like markup")
            << TrayFacts{{online(u"<b>x</b>"_s)}} << Shape::Online << u"Meshtray\n‹b>x‹/b>: Connected"_s;
        QTest::newRow("a name of two lines")
            << TrayFacts{{online(u"x\ny"_s)}} << Shape::Online << u"Meshtray\nx y: Connected"_s;
    }
    void theToolTipSaysWhatIsGoingOn()
    {
        QFETCH(TrayFacts, facts);
        const TrayState state = trayState(facts);
        QTEST(state.shape, "shape");
        QTEST(state.toolTip, "toolTip");
    }

    void theConnectionIsToldBesideTheUnread()
    {
        const TrayState state = trayState({{online(u"a"_s)}, 4});
        QCOMPARE(state.connection, Shape::Online);
        QCOMPARE(state.unread, 4);
    }

    void atMostFiveConversationsAreOffered()
    {
        TrayFacts facts;
        for (int i = 0; i < 7; ++i)
            facts.conversations += {*MeshId::parse(QByteArrayView("home")), QByteArray::number(i), QString::number(i)};
        const TrayState state = trayState(facts);
        QCOMPARE(state.conversations.size(), 5);
        QCOMPARE(state.conversations.first().name, u"0"_s);
    }
};

QTEST_MAIN(TestTrayState)
#include "test_traystate.moc"
