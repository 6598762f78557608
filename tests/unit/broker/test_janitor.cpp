// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/janitor.h"
#include "brokerparts.h"

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is removed, and when.
class TestJanitor : public QObject {
    Q_OBJECT

    struct Queue {
        Queue()
        {
            janitor.start();
            sender = parts.connect(parts.member(parts.ownerKeys));
            parts.send(*sender, BrokerParts::to(otto, "1"));
        }
        void jump(std::chrono::milliseconds by) { parts.clock.setWall(parts.clock.wallMs() + by.count()); }
        int waiting() { return parts.waitingFor(otto); }

        BrokerParts parts;
        store::MemberRecord otto = parts.enrol(u"Otto"_s);
        std::unique_ptr<Peer> sender;
        Janitor janitor{parts.config, parts.clock, *parts.store, parts.counts, parts.sessionKeys, parts.metrics};
    };

private Q_SLOTS:
    void whatHasExpiredGoes()
    {
        Queue queue;
        queue.parts.clock.advance(queue.parts.config.retention - 2min);
        QCOMPARE(queue.waiting(), 1);
        queue.parts.clock.advance(4min);
        QCOMPARE(queue.waiting(), 0);
        QCOMPARE(queue.parts.counts.total(), 0);
    }

    void aClockThatJumpsForwardRemovesNothing()
    {
        Queue queue;
        queue.jump(24h * 365);
        queue.parts.clock.advance(30min);
        QCOMPARE(queue.waiting(), 1);
        queue.jump(-24h * 365); // it was a mistake
        queue.parts.clock.advance(2h);
        QCOMPARE(queue.waiting(), 1);
    }

    void aClockThatStaysWhereItJumpedIsBelieved()
    {
        Queue queue;
        queue.jump(24h * 365);
        queue.parts.clock.advance(59min);
        QCOMPARE(queue.waiting(), 1);
        queue.parts.clock.advance(3min);
        QCOMPARE(queue.waiting(), 0);
    }

    void anotherJumpStartsTheWaitAgain()
    {
        Queue queue;
        queue.jump(24h * 365);
        queue.parts.clock.advance(50min);
        queue.jump(24h * 365);
        queue.parts.clock.advance(50min);
        QCOMPARE(queue.waiting(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJanitor)
#include "test_janitor.moc"
