// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/chat.h"
#include "ui/muteswitch.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class MuteSwitchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<Chat> m_chat;
    std::unique_ptr<MuteSwitch> m_switch;
    QString m_studio;

    const QList<notify::Mute> &mutes() const { return m_world->settings.current().notifications.mutes; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        m_studio = m_world->addMesh(u"studio"_s).record().mesh.toString();
        m_list = std::make_unique<ConversationList>(m_world->meshes, m_world->clock);
        m_chat = std::make_unique<Chat>(m_world->meshes, *m_list, m_world->clock);
        m_switch = std::make_unique<MuteSwitch>(m_world->settings, *m_chat, m_world->clock);
    }
    void cleanup()
    {
        m_switch.reset();
        m_chat.reset();
        m_list.reset();
        m_world.reset();
    }

    void withoutAConversationNothingIsMuted()
    {
        m_switch->mute(MuteSwitch::ForGood);
        QVERIFY(mutes().isEmpty());
        QVERIFY(!m_switch->isMuted());
    }

    void aRowOfTheListIsMutedByItselfAndByItsMesh()
    {
        const QSignalSpy changed(m_switch.get(), &MuteSwitch::changed);
        const int before = m_switch->changes();
        m_chat->open(m_studio, u"*"_s);
        m_switch->mute(MuteSwitch::Hour);
        QVERIFY(m_switch->isConversationMuted(m_studio, u"*"_s));
        QVERIFY(!m_switch->isConversationMuted(m_studio, u"@crew"_s));
        QVERIFY(m_switch->changes() > before);
        QVERIFY(!changed.isEmpty());
        m_world->clock.advance(1h);
        QVERIFY(!m_switch->isConversationMuted(m_studio, u"*"_s));
        m_switch->muteMesh(m_studio, MuteSwitch::ForGood);
        QVERIFY(m_switch->isConversationMuted(m_studio, u"@crew"_s));
    }

    void theOpenConversationIsMutedForAWhile()
    {
        m_chat->open(m_studio, u"*"_s);
        m_switch->mute(MuteSwitch::Hour);
        QVERIFY(m_switch->isMuted());
        QVERIFY(m_switch->words().contains(u"until"_s));
        QCOMPARE(mutes().size(), 1);
        QCOMPARE(mutes()[0].conversation, u"*"_s);
        m_chat->open(m_studio, QString::fromLatin1(hexKeyOf('l')));
        QVERIFY(!m_switch->isMuted());

        m_chat->open(m_studio, u"*"_s);
        QSignalSpy changed(m_switch.get(), &MuteSwitch::changed);
        m_world->clock.advance(1h + 1s);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!m_switch->isMuted());
        QVERIFY(m_switch->words().isEmpty());
    }

    void unmutingTakesAwayWhatMutes()
    {
        m_chat->open(m_studio, u"*"_s);
        m_switch->muteMesh(m_studio, MuteSwitch::ForGood);
        QVERIFY(m_switch->isMuted());
        QVERIFY(m_switch->isMeshMuted(m_studio));
        m_switch->mute(MuteSwitch::ForGood);
        QCOMPARE(mutes().size(), 2);
        m_switch->unmute(); // its own first
        QVERIFY(m_switch->isMuted());
        m_switch->unmute();
        QVERIFY(!m_switch->isMuted());
        QVERIFY(mutes().isEmpty());
    }

    void aMutedMeshIsUnmutedAsOne()
    {
        m_switch->muteMesh(m_studio, MuteSwitch::UntilTomorrow);
        QVERIFY(m_switch->isMeshMuted(m_studio));
        m_switch->unmuteMesh(m_studio);
        QVERIFY(!m_switch->isMeshMuted(m_studio));
        QVERIFY(mutes().isEmpty());
    }
};

QTEST_MAIN(MuteSwitchTest)
#include "test_muteswitch.moc"
