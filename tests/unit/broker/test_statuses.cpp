// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::Status;

/// What a change of status lets go, and when a status goes stale.
class TestStatuses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayToIdleReleasesWhatWasHeld_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("by hand") << QByteArray("hand");
        QTest::newRow("by hook") << QByteArray("hook");
        QTest::newRow("gone stale") << QByteArray("stale");
    }
    void everyWayToIdleReleasesWhatWasHeld()
    {
        QFETCH(const QByteArray, way);
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto ada = parts.connect(parts.enrol(u"Ada"_s));
        auto peer = parts.connect(bob);
        Presence &presence = *peer->session->presence;
        parts.statuses.setByHook(presence, Status::Working);
        parts.send(*ada, BrokerParts::to(bob, "1"));
        QVERIFY(peer->pushes().isEmpty());
        if (way == "hand")
            parts.statuses.setByHand(presence, Status::Idle);
        else if (way == "hook")
            parts.statuses.setByHook(presence, Status::Idle);
        else
            parts.clock.advance(75s);
        parts.endTurn();
        QCOMPARE(peer->pushes().size(), 1);
    }

    void aHooksWorkingIsIdleAfterAMinuteUnlessItIsSaidAgain()
    {
        BrokerParts parts;
        auto peer = parts.connect(parts.enrol(u"Bob"_s));
        Presence &presence = *peer->session->presence;
        parts.statuses.setByHook(presence, Status::Working);
        parts.clock.advance(50s);
        parts.statuses.setByHook(presence, Status::Working);
        parts.clock.advance(60s);
        QCOMPARE(presence.status.status, Status::Working);
        parts.clock.advance(16s);
        QCOMPARE(presence.status.status, Status::Idle);
        QCOMPARE(presence.status.source, StatusSource::Stale);
        const QByteArray metrics = parts.metrics.serialise();
        QVERIFY(metrics.contains("broker_ttl_sweeps_total{flipped=\"1\"} 1\n"));
        QVERIFY(metrics.contains("broker_ttl_sweeps_total{flipped=\"0\"}"));
    }

    void whatThePersonSaidStaysUntilItIsChanged()
    {
        BrokerParts parts;
        auto peer = parts.connect(parts.enrol(u"Bob"_s));
        for (const Status status : {Status::Working, Status::DoNotDisturb}) {
            parts.send(*peer, protocol::SetStatusFrame{status});
            parts.clock.advance(24h);
            QCOMPARE(peer->session->status(), status);
        }
    }

    void nothingIsSweptWhileNothingCanGoStale()
    {
        BrokerParts parts;
        auto peer = parts.connect(parts.enrol(u"Bob"_s));
        const int before = parts.clock.pending();
        parts.send(*peer, protocol::SetStatusFrame{Status::Working});
        QCOMPARE(parts.clock.pending(), before);
        parts.statuses.setByHook(*peer->session->presence, Status::Idle);
        QCOMPARE(parts.clock.pending(), before);
        parts.statuses.setByHook(*peer->session->presence, Status::Working);
        QCOMPARE(parts.clock.pending(), before + 1);
        parts.clock.advance(5min);
        QCOMPARE(parts.clock.pending(), before);
    }

    void aStatusChangedBeforeTheAckPushesNothing()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto ada = parts.connect(parts.enrol(u"Ada"_s));
        parts.send(*ada, BrokerParts::to(bob, "1"));
        FakeLink link;
        Session session(bob, {}, QHostAddress(QHostAddress::LocalHost), link);
        parts.presences.add(session);
        parts.statuses.setByHook(*session.presence, Status::Working);
        parts.statuses.setByHook(*session.presence, Status::Idle);
        parts.endTurn();
        QVERIFY(link.frames.isEmpty());
        parts.presences.remove(session);
    }
};

QTEST_GUILESS_MAIN(TestStatuses)
#include "test_statuses.moc"
