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

    static notify::Policy mutedForGood(const MeshId &mesh, const QString &conversation)
    {
        return notify::mute({}, {mesh.toString(), conversation, {}});
    }
    static bool isMuted(const notify::Policy &policy, const MeshId &mesh, const QString &conversation,
                        const QDateTime &now)
    {
        return notify::muted(policy, mesh.toString(), conversation, now).has_value();
    }
    QDateTime inHours(int hours) const { return m_now.addSecs(hours * 3600); }

private Q_SLOTS:
    void quietForAWhileShortensNothing()
    {
        auto policy = mutedForGood(m_home, {});
        policy = allMuted(policy, {m_home, m_work}, inHours(1));
        QVERIFY(areAllMuted(policy, {m_home, m_work}, m_now));
        QVERIFY(isMuted(policy, m_home, {}, inHours(2)));
        QVERIFY(!isMuted(policy, m_work, {}, inHours(2)));
        QVERIFY(!areAllMuted(allUnmuted(policy), {m_home, m_work}, m_now));
    }

    void unmutingAllKeepsWhatIsMutedAlone()
    {
        auto policy = mutedForGood(m_home, u"@ops"_s);
        policy = allUnmuted(allMuted(policy, {m_home}, inHours(1)));
        QCOMPARE(policy.mutes.size(), 1);
        QVERIFY(isMuted(policy, m_home, u"@ops"_s, m_now));
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
