// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/automationjson.h"
#include "ui/conversationlist.h"
#include "ui/wording.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

/// A clock that is off, as the window and automation tell it while the mesh is connected.
class ClockNoticeTest : public QObject {
    Q_OBJECT

    static void letIn(SampleWorld &world, qint64 skewMs)
    {
        QTRY_VERIFY(world.network.latest());
        world.network.latest()->accept();
        QTRY_VERIFY(!world.network.latest()->hasSentNothing());
        world.network.latest()->inject(QJsonObject{{u"type"_s, u"hello_ack"_s},
                                                   {u"presenceId"_s, u"presence01"_s},
                                                   {u"memberDisplayName"_s, u"nadia"_s},
                                                   {u"serverTime"_s, world.clock.wallMs() + skewMs}});
    }

private Q_SLOTS:
    void aClockThatIsOffIsToldAndIsNoTrouble_data()
    {
        QTest::addColumn<qint64>("skewMs");
        QTest::addColumn<QString>("words");
        QTest::newRow("behind") << qint64{180'000} << u"3 minute(s) behind"_s;
        QTest::newRow("ahead") << qint64{-45'000} << u"45 second(s) ahead"_s;
    }

    void aClockThatIsOffIsToldAndIsNoTrouble()
    {
        QFETCH(qint64, skewMs);
        QFETCH(QString, words);
        SampleWorld world;
        Mesh &mesh = world.addMesh(u"far"_s);
        ConversationList list(world.meshes, world.clock);
        letIn(world, skewMs);
        const QModelIndex heading = list.index(0);
        QVERIFY2(noticeOf(mesh).contains(words), qPrintable(noticeOf(mesh)));
        QCOMPARE(list.data(heading, ConversationList::Trouble).toString(), noticeOf(mesh));
        QCOMPARE(list.data(heading, ConversationList::StateIcon).toString(), u"state-online"_s);
        QVERIFY(list.data(heading, ConversationList::StateCalm).toBool());
        QVERIFY(!list.data(heading, ConversationList::CanRetry).toBool());
        const QJsonObject json = meshToJson(mesh);
        QCOMPARE(json[u"clockSkewMs"_s].toInteger(), skewMs);
        QCOMPARE(json[u"state"_s].toString(), u"open"_s);
    }

    void theNoticeGoesWhenTheClockIsRight()
    {
        SampleWorld world;
        Mesh &mesh = world.addMesh(u"far"_s);
        letIn(world, 180'000);
        QSignalSpy changed(&mesh, &Mesh::changed);
        world.clock.setWall(world.clock.wallMs() + 180'000);
        mesh.hurry();
        world.network.tellTime(world.clock.wallMs());
        QCOMPARE(changed.size(), 1);
        QVERIFY(noticeOf(mesh).isEmpty());
        QVERIFY(!meshToJson(mesh).contains(u"clockSkewMs"_s));
    }

    void whatTheWayMakesOfItIsNotTold()
    {
        SampleWorld world;
        Mesh &mesh = world.addMesh(u"far"_s);
        letIn(world, 30'000);
        QVERIFY(noticeOf(mesh).isEmpty());
        QVERIFY(!meshToJson(mesh).contains(u"clockSkewMs"_s));
    }

    void aTroubleIsToldFirst()
    {
        SampleWorld world;
        Mesh &mesh = world.addMesh(u"far"_s);
        letIn(world, 180'000);
        world.network.latest()->end(1006, u"Gone."_s);
        QCOMPARE(noticeOf(mesh), u"Gone."_s);
        QVERIFY(meshToJson(mesh).contains(u"clockSkewMs"_s));
    }
};

QTEST_MAIN(ClockNoticeTest)
#include "test_clocknotice.moc"
