// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

#include <QSignalSpy>

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::Status;

/// Being there, as opposed to having a socket.
class TestPresences : public QObject {
    Q_OBJECT

    static protocol::HelloFrame hello(const QByteArray &sessionId, const QByteArray &sessionPubkey = {})
    {
        protocol::HelloFrame frame;
        frame.channel = "meshtray";
        frame.sessionId = sessionId;
        frame.sessionPubkey = sessionPubkey;
        return frame;
    }
    static PresenceId idOf(const Peer &peer) { return peer.session->presence->id; }

private Q_SLOTS:
    void whoComesBackInTimeIsTheSameAsBefore()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        QSignalSpy arrived(&parts.presences, &Presences::arrived);
        QSignalSpy left(&parts.presences, &Presences::left);
        auto first = parts.connect(bob, hello("s1"));
        const PresenceId id = idOf(*first);
        const qint64 since = first->session->presence->connectedAt;
        first->session->presence->status = setByHand(Status::DoNotDisturb, 0);
        first->session->presence->summary = u"busy"_s;
        parts.disconnect(*first);
        QCOMPARE(parts.presences.count(), 0);
        parts.clock.advance(89s);
        QCOMPARE(parts.presences.presencesIn(parts.mesh()).size(), 1);

        auto second = parts.connect(bob, hello("s1"));
        QCOMPARE(idOf(*second), id);
        QCOMPARE(second->session->status(), Status::DoNotDisturb);
        QCOMPARE(second->session->presence->summary, u"busy"_s);
        QCOMPARE(second->session->presence->connectedAt, since);
        parts.clock.advance(10min);
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(left.size(), 0);
    }

    void whoComesBackBeforeItsDeadSocketIsNoticedKeepsItsStatus()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto first = parts.connect(bob, hello("s1"));
        first->session->presence->status = setByHand(Status::DoNotDisturb, 0);
        first->session->presence->summary = u"busy"_s;
        auto second = parts.connect(bob, hello("s1"));
        QCOMPARE(second->session->status(), Status::DoNotDisturb);
        QCOMPARE(second->session->presence->summary, u"busy"_s);
        auto other = parts.connect(bob, hello("s2"));
        QCOMPARE(other->session->status(), Status::Idle);
    }

    void whoDoesNotComeBackHasLeftAfterTheGrace()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        QSignalSpy left(&parts.presences, &Presences::left);
        auto first = parts.connect(bob, hello("s1"));
        const PresenceId id = idOf(*first);
        parts.clock.advance(10min);
        parts.disconnect(*first);
        parts.clock.advance(90s - 1ms);
        QCOMPARE(left.size(), 0);
        parts.clock.advance(1ms);
        QCOMPARE(left.size(), 1);
        QVERIFY(parts.presences.presencesIn(parts.mesh()).isEmpty());
        QCOMPARE(parts.clock.pending(), 0);
        QVERIFY(idOf(*parts.connect(bob, hello("s1"))) != id);
    }

    void eachGraceHasItsOwnEnd()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto first = parts.connect(bob, hello("s1"));
        auto second = parts.connect(bob, hello("s2"));
        parts.disconnect(*first);
        parts.clock.advance(60s);
        parts.disconnect(*second);
        parts.clock.advance(30s);
        QCOMPARE(parts.presences.presencesIn(parts.mesh()).size(), 1);
        parts.clock.advance(60s);
        QVERIFY(parts.presences.presencesIn(parts.mesh()).isEmpty());
    }

    void whatBelongsTogetherIsToldBySessionKeyElseBySessionId_data()
    {
        QTest::addColumn<QByteArray>("oldId");
        QTest::addColumn<QByteArray>("oldKey");
        QTest::addColumn<QByteArray>("newId");
        QTest::addColumn<QByteArray>("newKey");
        QTest::addColumn<bool>("same");
        const QByteArray none;
        const QByteArray a(64, 'a');
        const QByteArray b(64, 'b');
        QTest::newRow("same id") << "s1"_ba << none << "s1"_ba << none << true;
        QTest::newRow("another id") << "s1"_ba << none << "s2"_ba << none << false;
        QTest::newRow("no id") << none << none << none << none << false;
        QTest::newRow("same key, another id") << "s1"_ba << a << "s2"_ba << a << true;
        QTest::newRow("another key, same id") << "s1"_ba << a << "s1"_ba << b << false;
        QTest::newRow("a key only before") << "s1"_ba << a << "s1"_ba << none << false;
        QTest::newRow("a key only now") << "s1"_ba << none << "s1"_ba << a << false;
    }
    void whatBelongsTogetherIsToldBySessionKeyElseBySessionId()
    {
        QFETCH(const QByteArray, oldId);
        QFETCH(const QByteArray, oldKey);
        QFETCH(const QByteArray, newId);
        QFETCH(const QByteArray, newKey);
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto first = parts.connect(bob, hello(oldId, oldKey));
        const PresenceId id = idOf(*first);
        parts.disconnect(*first);
        const bool isSame = idOf(*parts.connect(bob, hello(newId, newKey))) == id;
        QTEST(isSame, "same");
    }

    void anotherMembersSessionNeverTouchesAnybody()
    {
        BrokerParts parts;
        auto bob = parts.connect(parts.enrol(u"Bob"_s), hello("s1", QByteArray(64, 'a')));
        const PresenceId id = idOf(*bob);
        parts.disconnect(*bob);
        auto eve = parts.connect(parts.enrol(u"Eve"_s), hello("s1", QByteArray(64, 'a')));
        QVERIFY(idOf(*eve) != id);
        QCOMPARE(parts.presences.presencesIn(parts.mesh()).size(), 2);
    }

    void twoLiveSocketsOfOneMemberAreTwoPresences()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto first = parts.connect(bob, hello("s1"));
        auto second = parts.connect(bob, hello("s1"));
        QVERIFY(idOf(*first) != idOf(*second));
        QCOMPARE(parts.presences.countIn(parts.mesh()), 2);
        QVERIFY(first->link.closedFor.isEmpty());
    }

    void capacityCountsSocketsAndNotWhoIsInGrace()
    {
        BrokerParts parts;
        auto bob = parts.connect(parts.enrol(u"Bob"_s), hello("s1"));
        parts.disconnect(*bob);
        QCOMPARE(parts.presences.countIn(parts.mesh()), 0);
        QCOMPARE(parts.presences.presencesIn(parts.mesh()).size(), 1);
    }

    void whoWasNeverAcknowledgedWasNeverThere()
    {
        BrokerParts parts;
        QSignalSpy arrived(&parts.presences, &Presences::arrived);
        QSignalSpy left(&parts.presences, &Presences::left);
        FakeLink link;
        Session session(parts.enrol(u"Bob"_s), hello("s1"), QHostAddress(QHostAddress::LocalHost), link);
        parts.presences.add(session);
        parts.presences.remove(session);
        parts.clock.advance(10min);
        QVERIFY(parts.presences.presencesIn(parts.mesh()).isEmpty());
        QCOMPARE(arrived.size() + left.size(), 0);
    }

    void whoIsExpelledIsGoneAtOnceAndInSilence()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        QSignalSpy left(&parts.presences, &Presences::left);
        auto inGrace = parts.connect(bob, hello("s1"));
        parts.disconnect(*inGrace);
        auto live = parts.connect(bob, hello("s2"));
        const PresenceId id = idOf(*live);
        parts.presences.expel(bob.id);
        QVERIFY(parts.presences.presencesIn(parts.mesh()).isEmpty());
        QCOMPARE(parts.presences.sessionsOf(bob.id).size(), 1); // its socket is still to be closed
        parts.disconnect(*live);
        parts.clock.advance(10min);
        QCOMPARE(left.size(), 0);
        QVERIFY(idOf(*parts.connect(bob, hello("s2"))) != id);
    }

    void aMembersGracesAreBounded()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        QSignalSpy left(&parts.presences, &Presences::left);
        for (int i = 0; i < 100; ++i)
            parts.disconnect(*parts.connect(bob, hello("s" + QByteArray::number(i))));
        QCOMPARE(parts.presences.presencesIn(parts.mesh()).size(), 32);
        QCOMPARE(left.size(), 68);
        QCOMPARE(parts.presences.presencesIn(parts.mesh()).first()->client.sessionId, "s68"_ba); // the oldest went
    }

    void aNewNameIsSeenAtOnce()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto peer = parts.connect(bob, hello("s1"));
        parts.presences.rename(bob.id, u"Robert"_s);
        QCOMPARE(peer->session->member.displayName, u"Robert"_s);
        QCOMPARE(peer->session->presence->displayName(), u"Robert"_s);
    }

    void whatAClientSaysAboutItselfIsBoundedAndCleaned()
    {
        protocol::HelloFrame frame = hello(QByteArray(129, 's'));
        frame.displayName = u"a\u202eb\nc"_s + QString(100, u'x');
        frame.hostname = u"host\u0007"_s;
        frame.peerType = "robot";
        frame.channel = QByteArray(65, 'c');
        frame.cwd = QString(1025, u'd');
        const ClientDetails details = clientDetails(frame, QHostAddress(u"10.0.0.1"_s));
        QVERIFY(details.sessionId.isEmpty());
        QVERIFY(details.displayName.startsWith(u"abcx"));
        QCOMPARE(details.displayName.size(), 64);
        QCOMPARE(details.hostname, u"host"_s);
        QVERIFY(details.peerType.isEmpty());
        QVERIFY(details.channel.isEmpty());
        QVERIFY(details.cwd.isEmpty());
        QCOMPARE(details.address, QHostAddress(u"10.0.0.1"_s));
    }
};

QTEST_GUILESS_MAIN(TestPresences)
#include "test_presences.moc"
