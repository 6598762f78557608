// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/muting.h"

#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class TestMuting : public QObject {
    Q_OBJECT

    const MeshId m_home = *MeshId::parse(QByteArrayView("home"));
    const MeshId m_work = *MeshId::parse(QByteArrayView("work"));
    const QDateTime m_now{QDate(2026, 3, 2), QTime(22, 30), Qt::UTC};

    QDateTime inHours(int hours) const { return m_now.addSecs(hours * 3600); }

private Q_SLOTS:
    void aMutedMeshMutesItsConversations()
    {
        const auto policy = muted({}, {m_home}, {});
        QVERIFY(isMuted(policy, {m_home}, m_now));
        QVERIFY(isMuted(policy, {m_home, "@ops"}, m_now));
        QVERIFY(!isMuted(policy, {m_work}, m_now));
    }

    void aMutedConversationLeavesItsMeshAlone()
    {
        const auto policy = muted({}, {m_home, "@ops"}, {});
        QVERIFY(isMuted(policy, {m_home, "@ops"}, m_now));
        QVERIFY(!isMuted(policy, {m_home, "*"}, m_now));
        QVERIFY(!isMuted(policy, {m_home}, m_now));
        QVERIFY(!isMuted(policy, {m_work, "@ops"}, m_now));
    }

    void aMuteEndsByItself()
    {
        const auto policy = muted({}, {m_home}, inHours(1));
        QVERIFY(isMuted(policy, {m_home}, m_now));
        QVERIFY(!isMuted(policy, {m_home}, inHours(1)));
        QCOMPARE(nextEndOfMute(policy, m_now), inHours(1));
        QVERIFY(!nextEndOfMute(policy, inHours(1)).isValid());
    }

    void theNextEndIsTheEarliestThatIsStillToCome()
    {
        auto policy = muted({}, {m_home}, {});
        policy = muted(policy, {m_work, "*"}, inHours(8));
        policy = muted(policy, {m_work, "@ops"}, inHours(2));
        policy = muted(policy, {m_work, "@old"}, inHours(-2));
        QCOMPARE(nextEndOfMute(policy, m_now), inHours(2));
    }

    void mutingAgainTakesThePlaceOfWhatWasSaidBefore()
    {
        auto policy = muted({}, {m_home, "*"}, {});
        policy = muted(policy, {m_home, "*"}, inHours(1));
        QCOMPARE(policy.mutes.size(), 1);
        QCOMPARE(policy.mutes[0].until, inHours(1));
        QVERIFY(unmuted(policy, {m_home, "*"}).mutes.isEmpty());
        QCOMPARE(unmuted(policy, {m_home}).mutes.size(), 1);
    }

    void quietForAWhileShortensNothing()
    {
        auto policy = muted({}, {m_home}, {});
        policy = allMuted(policy, {m_home, m_work}, inHours(1));
        QVERIFY(areAllMuted(policy, {m_home, m_work}, m_now));
        QVERIFY(isMuted(policy, {m_home}, inHours(2)));
        QVERIFY(!isMuted(policy, {m_work}, inHours(2)));
        QVERIFY(!areAllMuted(allUnmuted(policy), {m_home, m_work}, m_now));
    }

    void unmutingAllKeepsWhatIsMutedAlone()
    {
        auto policy = muted({}, {m_home, "@ops"}, {});
        policy = allUnmuted(allMuted(policy, {m_home}, inHours(1)));
        QCOMPARE(policy.mutes.size(), 1);
        QVERIFY(isMuted(policy, {m_home, "@ops"}, m_now));
    }

    void inNoMeshNothingIsMuted() { QVERIFY(!areAllMuted({}, {}, m_now)); }

    void tomorrowIsTheNextMorning()
    {
        const QDateTime evening(QDate(2026, 3, 2), QTime(23, 59), Qt::LocalTime);
        const QDateTime morning = tomorrowMorning(evening.toUTC()).toLocalTime();
        QCOMPARE(morning.date(), QDate(2026, 3, 3));
        QCOMPARE(morning.time(), QTime(8, 0));
    }
};

QTEST_GUILESS_MAIN(TestMuting)
#include "test_muting.moc"
