// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerdata.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// Which member is in which group, and whose a session's key is.
class TestGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMembersGroupsOutliveTheBroker()
    {
        BrokerData data;
        QVERIFY(data.store->joinGroup(data.other, {"ops", u"lead"_s}));
        QVERIFY(data.store->joinGroup(data.other, {"dev", {}}));
        QVERIFY(data.store->joinGroup(data.owner, {"dev", {}}));
        data.reopen();
        const QList<GroupMembership> expected{{"dev", u""_s}, {"ops", u"lead"_s}};
        QCOMPARE(*data.store->groupsOf(data.other.id), expected);
        QCOMPARE(data.store->groupMembers(data.mesh.id, "dev")->size(), 2);
        QCOMPARE(*data.store->groupMembers(data.mesh.id, "ops"), QList{data.other.id});
        QVERIFY(data.store->groupMembers(MeshId::random(), "ops")->isEmpty());
        const auto all = data.store->groups(data.mesh.id);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->value(data.other.id), expected);
    }

    void joiningAgainChangesTheRole()
    {
        BrokerData data;
        QVERIFY(data.store->joinGroup(data.other, {"dev", u"lead"_s}));
        QVERIFY(data.store->joinGroup(data.other, {"dev", u"guest"_s}));
        QCOMPARE(*data.store->groupsOf(data.other.id), (QList<GroupMembership>{{"dev", u"guest"_s}}));
    }

    void leavingLeavesTheOthersIn()
    {
        BrokerData data;
        QVERIFY(data.store->joinGroup(data.other, {"dev", {}}));
        QVERIFY(data.store->joinGroup(data.owner, {"dev", {}}));
        QVERIFY(data.store->leaveGroup(data.other.id, "dev"));
        QVERIFY(data.store->leaveGroup(data.other.id, "dev"));
        QCOMPARE(*data.store->groupMembers(data.mesh.id, "dev"), QList{data.owner.id});
    }

    void aSessionKeyIsTheFirstMembersAndNoMembersOwn()
    {
        BrokerData data;
        constexpr int keep = 10;
        const auto now = BrokerData::now;
        QVERIFY(*data.store->claimSessionKey(data.other, "aa", now, keep));
        QVERIFY(*data.store->claimSessionKey(data.other, "aa", now + 1, keep));
        QVERIFY(!*data.store->claimSessionKey(data.owner, "aa", now, keep));
        QVERIFY(!*data.store->claimSessionKey(data.other, data.owner.pubkey.toHex(), now, keep));
        QVERIFY(!*data.store->claimSessionKey(data.other, data.other.pubkey.toHex(), now, keep));
        QCOMPARE(*data.store->sessionKeyOwner(data.mesh.id, "aa"), std::optional(data.other.id));
        QVERIFY(!*data.store->sessionKeyOwner(data.mesh.id, "bb"));
        QVERIFY(!*data.store->sessionKeyOwner(MeshId::random(), "aa"));
    }

    void aKeyThatAMessageWaitsForIsNotForgotten()
    {
        BrokerData data;
        const auto now = BrokerData::now;
        QVERIFY(*data.store->claimSessionKey(data.other, "aa", now, 10));
        QVERIFY(*data.store->claimSessionKey(data.other, "bb", now, 10));
        QueuedMessage waiting = data.message();
        waiting.sessionKey = "aa";
        const qint64 order = *data.store->enqueue(waiting);
        QVERIFY(data.store->forgetSessionKeysBefore(now));
        QVERIFY(*data.store->sessionKeyOwner(data.mesh.id, "bb"));
        QVERIFY(data.store->forgetSessionKeysBefore(now + 1));
        QVERIFY(!*data.store->sessionKeyOwner(data.mesh.id, "bb"));
        QVERIFY(*data.store->sessionKeyOwner(data.mesh.id, "aa"));
        QVERIFY(data.store->remove(data.other.id, {order}));
        QVERIFY(data.store->forgetSessionKeysBefore(now + 1));
        QVERIFY(!*data.store->sessionKeyOwner(data.mesh.id, "aa"));
    }

    void forgettingAKeyInOneMeshLeavesItInAnother()
    {
        BrokerData data;
        const MemberRecord elsewhere = BrokerData::newMember(MeshId::random(), QStringLiteral("Ella"));
        QVERIFY(data.store->createMesh(
            {elsewhere.mesh, QStringLiteral("away"), QStringLiteral("Away"), elsewhere.pubkey, 0}, elsewhere));
        QVERIFY(*data.store->claimSessionKey(elsewhere, "aa", 100, 10));
        QVERIFY(*data.store->claimSessionKey(data.other, "aa", 1, 10));
        QVERIFY(*data.store->claimSessionKey(data.other, "bb", 2, 1)); // "aa" is one too many here
        QVERIFY(!*data.store->sessionKeyOwner(data.mesh.id, "aa"));
        QCOMPARE(*data.store->sessionKeyOwner(elsewhere.mesh, "aa"), std::optional(elsewhere.id));
        QVERIFY(*data.store->claimSessionKey(data.other, "aa", 3, 10));
        QVERIFY(data.store->forgetSessionKeysBefore(50));
        QVERIFY(!*data.store->sessionKeyOwner(data.mesh.id, "aa"));
        QCOMPARE(*data.store->sessionKeyOwner(elsewhere.mesh, "aa"), std::optional(elsewhere.id));
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "test_groups.moc"
