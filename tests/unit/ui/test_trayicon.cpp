// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "ui/trayicon.h"

#include <QMenu>
#include <QSignalSpy>

using namespace meshtray;
using namespace meshtray::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the icon would show; there is no panel here.
class TestTrayIcon : public QObject {
    Q_OBJECT

    static Received ada() { return {Trust::Direct, test::hexKeyOf('a'), u"ada"_s, {}}; }

private Q_SLOTS:
    void aBurstIsOneChange()
    {
        test::SampleWorld world;
        Mesh &mesh = world.addMesh(u"home"_s);
        TrayIcon icon(world.meshes, world.hosting, world.settings, world.clock);
        QSignalSpy changes(&icon, &TrayIcon::shownChanged);
        for (int i = 0; i < 100; ++i)
            world.receive(mesh, u"x"_s, ada());
        QCOMPARE(changes.size(), 0);
        world.clock.advance(100ms);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(icon.shown().unread, 100);
        world.receive(mesh, u"x"_s, ada());
        world.clock.advance(500ms);
        QCOMPARE(changes.size(), 1); // each costs the panel a round trip
        world.clock.advance(500ms);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(icon.shown().unread, 101);
        world.clock.advance(1h);
        QCOMPARE(changes.size(), 2);
    }

    void whatIsMutedIsNeitherCountedNorOffered()
    {
        test::SampleWorld world;
        Mesh &mesh = world.addMesh(u"home"_s);
        TrayIcon icon(world.meshes, world.hosting, world.settings, world.clock);
        world.receive(mesh, u"x"_s, ada());
        world.receive(mesh, u"x"_s, {Trust::Plain, test::hexKeyOf('b'), u"bob"_s, "*"});
        world.clock.advance(1s);
        QCOMPARE(icon.shown().unread, 2);
        QCOMPARE(icon.shown().conversations.size(), 2);
        QCOMPARE(icon.shown().conversations[0].name, u"Everyone, home (1)"_s); // the latest first
        Settings settings;
        const QDateTime inAnHour = QDateTime::fromMSecsSinceEpoch(world.clock.wallMs() + 3'600'000, Qt::UTC);
        settings.notifications.mutes = {{mesh.record().mesh.toString(), u"*"_s, inAnHour}};
        world.settings.set(settings);
        world.clock.advance(1s);
        QCOMPARE(icon.shown().unread, 1);
        QCOMPARE(icon.shown().conversations.size(), 1);
        QCOMPARE(icon.shown().conversations[0].name, u"ada, home (1)"_s);
        world.clock.advance(1h); // nothing but the time changes
        QCOMPARE(icon.shown().unread, 2);
    }

    void theLatestUnreadConversationsAreOffered()
    {
        test::SampleWorld world;
        Mesh &home = world.addMesh(u"home"_s);
        Mesh &work = world.addMesh(u"work"_s);
        TrayIcon icon(world.meshes, world.hosting, world.settings, world.clock);
        const QByteArray seeds("abcdef");
        for (int i = 0; i < seeds.size(); ++i)
            world.receive(home, u"x"_s, {Trust::Direct, test::hexKeyOf(seeds[i]), QString(QLatin1Char(seeds[i])), {}},
                          60 - i);
        world.receive(work, u"x"_s, ada(), 57);
        world.clock.advance(1s);
        QStringList names;
        for (const auto &conversation : icon.shown().conversations)
            names += conversation.name;
        QCOMPARE(names, (QStringList{u"f, home (1)"_s, u"e, home (1)"_s, u"d, home (1)"_s, u"ada, work (1)"_s,
                                     u"c, home (1)"_s}));
        QCOMPARE(icon.shown().unread, 7);
    }
};

QTEST_MAIN(TestTrayIcon)
#include "test_trayicon.moc"
