// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerdata.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// Meshes, members and invites.
class TestDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMeshHasItsOwnerAsFirstMember()
    {
        BrokerData data;
        const auto member = data.store->activeMember(data.mesh.id, data.owner.pubkey);
        QVERIFY(member && *member);
        QCOMPARE((*member)->id, data.owner.id);
        QCOMPARE((*member)->displayName, u"Olga"_s);
    }

    void aMeshWhoseSlugIsTakenLeavesNothing()
    {
        BrokerData data;
        const MeshRecord second{MeshId::random(), u"home"_s, u"Other"_s, data.owner.pubkey, 0};
        const auto made = data.store->createMesh(second, BrokerData::newMember(second.id, u"Nobody"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(data.store->meshes()->size(), 1);
    }

    void aMeshIsFoundByIdSlugOrName()
    {
        BrokerData data;
        for (const QString &typed : {data.mesh.id.toString(), u"home"_s, u"Home"_s}) {
            const auto found = data.store->findMesh(typed);
            QVERIFY(found && *found);
            QCOMPARE((*found)->id, data.mesh.id);
        }
        QVERIFY(!*data.store->findMesh(u"nowhere"_s));
    }

    void slugsAreWhatLinksCanCarry_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::newRow("plain") << u"Home"_s << u"home"_s;
        QTest::newRow("spaces") << u"  My  Home 2 "_s << u"my-home-2"_s;
        QTest::newRow("signs") << u"R&D / Büro"_s << u"r-d-b-ro"_s;
        QTest::newRow("nothing left") << u"日本"_s << u"mesh"_s;
        QTest::newRow("long") << u"a"_s.repeated(60) << u"a"_s.repeated(48);
    }
    void slugsAreWhatLinksCanCarry()
    {
        QFETCH(QString, name);
        QTEST(slugOf(name), "slug");
    }

    void aKeyIsActiveOnceInAMesh()
    {
        BrokerData data;
        MemberRecord twin = BrokerData::newMember(data.mesh.id, u"Twin"_s);
        twin.pubkey = data.other.pubkey;
        const QByteArray hash = tokenHash("token");
        QVERIFY(data.store->addInvite(data.newInvite("token", 1)));
        const auto redeemed = data.store->redeem(hash, twin);
        QVERIFY(redeemed && !*redeemed);
        QCOMPARE(redeemed->error(), RedeemRefusal::InsertFailed);
        QCOMPARE((*data.store->invite(hash))->usedCount, 0); // no use was spent
    }

    void theTokenItselfIsNowhereInTheFile()
    {
        const QByteArray token = "eyJ2IjoxLCJtZXNoX2lkIjoi-this-is-the-bearer-secret";
        BrokerData data;
        QVERIFY(data.store->addInvite(data.newInvite(token, 1)));
        data.store.reset();
        QFile file(data.path());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(tokenHash(token)));
        QVERIFY(!bytes.contains(token));
    }

    void joinsInParallelSpendExactlyTheUsesThereAre()
    {
        BrokerData data;
        constexpr int uses = 4;
        QVERIFY(data.store->addInvite(data.newInvite("shared", uses)));
        std::atomic<int> joined = 0;
        std::atomic<int> exhausted = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 12; ++i) {
            threads.emplace_back([&] {
                const auto store = SqliteBrokerStore::open(data.path());
                if (!store)
                    return;
                const auto redeemed =
                    (*store)->redeem(tokenHash("shared"), BrokerData::newMember(data.mesh.id, u"Guest"_s));
                if (redeemed && *redeemed)
                    ++joined;
                else if (redeemed && redeemed->error() == RedeemRefusal::Exhausted)
                    ++exhausted;
            });
        }
        threads.clear();
        QCOMPARE(joined.load(), uses);
        QCOMPARE(exhausted.load(), 12 - uses);
        QCOMPARE(data.store->members(data.mesh.id)->size(), 2 + uses);
    }

    void whatAnotherProcessWritesIsSeenAtOnce()
    {
        BrokerData data;
        QVERIFY(!*data.store->invite(tokenHash("late")));
        const auto second = SqliteBrokerStore::open(data.path());
        QVERIFY(second);
        QVERIFY((*second)->addInvite(data.newInvite("late", 1)));
        QVERIFY(*data.store->invite(tokenHash("late")));
    }

    void aHelloIsAcceptedOnceUntilItIsForgotten()
    {
        BrokerData data;
        QCOMPARE(data.store->acceptHello("abcd", 1000), true);
        QCOMPARE(data.store->acceptHello("abcd", 1001), false);
        data.reopen();
        QCOMPARE(data.store->acceptHello("abcd", 1002), false);
        QVERIFY(data.store->forgetHellosBefore(1001));
        QCOMPARE(data.store->acceptHello("abcd", 1003), true);
    }

    void settingsAreKept()
    {
        BrokerData data;
        QCOMPARE(data.store->setting(u"key"_s), QString());
        QVERIFY(data.store->setSetting(u"key"_s, u"one"_s));
        QVERIFY(data.store->setSetting(u"key"_s, u"two"_s));
        data.reopen();
        QCOMPARE(data.store->setting(u"key"_s), u"two"_s);
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "test_directory.moc"
