// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QDateTime>
#include <QJsonArray>

using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Being there: the list of peers, coming back in time, and what the others are told.
class TestPresence : public WireTest {
    Q_OBJECT

    QJsonObject helloOf(const Person &person, const QString &sessionId, const QString &channel = u"meshtray"_s) const
    {
        QJsonObject frame = hello(person);
        frame[u"sessionId"_s] = sessionId;
        if (!channel.isEmpty())
            frame[u"channel"_s] = channel;
        return frame;
    }
    struct Client {
        std::unique_ptr<WireClient> wire;
        QString presenceId;
    };
    Client greeted(const QJsonObject &frame) const
    {
        auto wire = dial();
        wire->send(frame);
        const QString presenceId = wire->take(u"hello_ack"_s)[u"presenceId"_s].toString();
        return {std::move(wire), presenceId};
    }
    static QJsonArray peersOf(WireClient &client)
    {
        client.send(QJsonObject{{u"type"_s, u"list_peers"_s}, {u"_reqId"_s, u"r"_s}});
        return client.take(u"peers_list"_s)[u"peers"_s].toArray();
    }
    /// The next of the broker's own news.
    static QJsonObject news(WireClient &client) { return client.take(u"news"_s); }

private Q_SLOTS:
    void theListTellsWhoIsThere()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        QJsonObject frame = helloOf(bob, u"s1"_s, u"claude-code"_s);
        frame[u"displayName"_s] = u"bob at work"_s;
        frame[u"hostname"_s] = u"laptop"_s;
        frame[u"peerType"_s] = u"ai"_s;
        frame[u"model"_s] = u"m1"_s;
        frame[u"cwd"_s] = u"/srv/project"_s;
        const Client there = greeted(frame);
        there.wire->send(QJsonObject{{u"type"_s, u"set_summary"_s}, {u"summary"_s, u"reading"_s}});
        QVERIFY(there.wire->hearsNo(u"error"_s));
        const auto asker = connected(ada);
        asker->send(QJsonObject{{u"type"_s, u"list_peers"_s}, {u"_reqId"_s, u"r1"_s}});
        const QJsonObject answer = asker->take(u"peers_list"_s);
        QCOMPARE(answer[u"_reqId"_s], u"r1"_s);
        const QJsonArray peers = answer[u"peers"_s].toArray();
        QCOMPARE(peers.size(), 2);
        const QJsonObject one = peers[0].toObject();
        QVERIFY(QDateTime::fromString(one[u"connectedAt"_s].toString(), Qt::ISODateWithMs).isValid());
        QJsonObject expected{{u"pubkey"_s, bob.pubkey()},
                             {u"memberPubkey"_s, bob.pubkey()},
                             {u"displayName"_s, u"bob at work"_s},
                             {u"status"_s, u"idle"_s},
                             {u"summary"_s, u"reading"_s},
                             {u"groups"_s, QJsonArray()},
                             {u"sessionId"_s, u"s1"_s},
                             {u"connectedAt"_s, one[u"connectedAt"_s]},
                             {u"cwd"_s, u"/srv/project"_s},
                             {u"peerRole"_s, u"session"_s},
                             {u"hostname"_s, u"laptop"_s},
                             {u"peerType"_s, u"ai"_s},
                             {u"channel"_s, u"claude-code"_s},
                             {u"model"_s, u"m1"_s}};
        QCOMPARE(one, expected);
        QVERIFY(peers[1].toObject()[u"summary"_s].isNull());
    }

    void aClientOfTheFirstListGetsItsAnswerWithoutAnId()
    {
        const auto client = connected(join(u"Ada"_s));
        client->send(QJsonObject{{u"type"_s, u"list_peers"_s}});
        const QJsonObject answer = client->take(u"peers_list"_s);
        QCOMPARE(answer.keys(), QStringList({u"peers"_s, u"type"_s}));
    }

    void groupsOfTheHelloAndJoinedLaterAreListed()
    {
        QJsonObject frame = helloOf(join(u"Ada"_s), u"s1"_s);
        frame[u"groups"_s] = QJsonArray{QJsonObject{{u"name"_s, u"dev"_s}, {u"role"_s, u"lead"_s}}};
        const Client client = greeted(frame);
        client.wire->send(QJsonObject{{u"type"_s, u"join_group"_s}, {u"name"_s, u"qa"_s}});
        const QJsonArray expected{QJsonObject{{u"name"_s, u"dev"_s}, {u"role"_s, u"lead"_s}},
                                  QJsonObject{{u"name"_s, u"qa"_s}}};
        QCOMPARE(peersOf(*client.wire)[0].toObject()[u"groups"_s].toArray(), expected);
    }

    void aDaemonsConnectionIsControlPlane()
    {
        const Person ada = join(u"Ada"_s);
        const Client daemon = greeted(helloOf(ada, u"x"_s, u"claudemesh-daemon"_s));
        const Client named = greeted(helloOf(ada, u"daemon-7"_s));
        const Client session = greeted(helloOf(ada, u"s1"_s));
        const QJsonArray peers = peersOf(*session.wire);
        QCOMPARE(peers[0].toObject()[u"peerRole"_s], u"control-plane"_s);
        QCOMPARE(peers[1].toObject()[u"peerRole"_s], u"control-plane"_s);
        QCOMPARE(peers[2].toObject()[u"peerRole"_s], u"session"_s);
    }

    void whatAClientSaysWronglyAboutItselfDoesNotLockItOut()
    {
        QJsonObject frame = hello(join(u"Ada"_s));
        for (const QString &field : {u"hostname"_s, u"peerType"_s, u"channel"_s, u"model"_s, u"groups"_s, u"cwd"_s,
                                     u"pid"_s, u"sessionId"_s, u"displayName"_s})
            frame[field] = QJsonObject{{u"what"_s, true}};
        QVERIFY(!greeted(frame).presenceId.isEmpty());
    }

    void whoComesBackInTimeIsTheSameAndNobodyIsTold()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const Client listener = greeted(helloOf(ada, u"a"_s));
        Client first = greeted(helloOf(bob, u"s1"_s));
        QCOMPARE(news(*listener.wire)[u"event"_s], u"peer_joined"_s);
        first.wire->send(QJsonObject{{u"type"_s, u"set_status"_s}, {u"status"_s, u"dnd"_s}});
        first.wire->send(QJsonObject{{u"type"_s, u"set_summary"_s}, {u"summary"_s, u"busy"_s}});
        QVERIFY(first.wire->hearsNo(u"error"_s));
        first.wire->abort();
        QTRY_COMPARE(metric("broker_connections_active"), 1);
        QCOMPARE(peersOf(*listener.wire).size(), 2); // still there
        const Client second = greeted(helloOf(bob, u"s1"_s));
        QCOMPARE(second.presenceId, first.presenceId);
        const QJsonObject one = peersOf(*listener.wire)[1].toObject();
        QCOMPARE(one[u"status"_s], u"dnd"_s);
        QCOMPARE(one[u"summary"_s], u"busy"_s);
        QVERIFY(listener.wire->hearsNo(u"news"_s));
    }

    void anotherMembersSessionIdDisturbsNobody()
    {
        const Person ada = join(u"Ada"_s);
        const Person eve = join(u"Eve"_s);
        const Client first = greeted(helloOf(ada, u"s1"_s));
        const Client second = greeted(helloOf(eve, u"s1"_s));
        QVERIFY(first.presenceId != second.presenceId);
        QVERIFY(first.wire->hearsNo(u"error"_s));
        QVERIFY(first.wire->isOpen());
        QCOMPARE(peersOf(*first.wire).size(), 2);
        first.wire->abort();
        QTRY_COMPARE(metric("broker_connections_active"), 1);
        const Client third = greeted(helloOf(eve, u"s1"_s));
        QVERIFY(third.presenceId != first.presenceId); // not Ada's, though she is gone
    }

    void aSecondConnectionOfOneMemberIsAnotherPresence()
    {
        const Person ada = join(u"Ada"_s);
        const Client first = greeted(helloOf(ada, u"s1"_s));
        const Client second = greeted(helloOf(ada, u"s1"_s));
        QVERIFY(first.presenceId != second.presenceId);
        QVERIFY(first.wire->isOpen());
        QCOMPARE(peersOf(*first.wire).size(), 2);
        QVERIFY(first.wire->hearsNo(u"news"_s)); // its own member's coming is no news
    }

    void whoComesIsNewsForOthersButNotForV01()
    {
        const Person bob = join(u"Bob"_s);
        const Client listener = greeted(helloOf(join(u"Ada"_s), u"a"_s));
        const auto old = connected(join(u"Old"_s));
        QCOMPARE(news(*listener.wire)[u"eventData"_s][u"name"_s], u"Old"_s);
        const Client peer = greeted(helloOf(bob, u"s1"_s));
        const QJsonObject push = news(*listener.wire);
        QCOMPARE(push[u"subtype"_s], u"system"_s);
        QCOMPARE(push[u"event"_s], u"peer_joined"_s);
        QCOMPARE(push[u"senderPubkey"_s], u"system"_s);
        QCOMPARE(push[u"priority"_s], u"low"_s);
        QCOMPARE(push[u"nonce"_s], u""_s);
        QCOMPARE(push[u"ciphertext"_s], u""_s);
        const QJsonObject data{{u"name"_s, u"Bob"_s}, {u"pubkey"_s, bob.pubkey()}, {u"groups"_s, QJsonArray()}};
        QCOMPARE(push[u"eventData"_s].toObject(), data);
        QVERIFY(old->hearsNo(u"news"_s));
        QCOMPARE(metric("broker_queue_depth"), 0);
    }

    void whoDoesNotComeBackHasLeft()
    {
        restart({u"--presence-grace"_s, u"300ms"_s});
        const Person bob = join(u"Bob"_s);
        const Client listener = greeted(helloOf(join(u"Ada"_s), u"a"_s));
        const Client peer = greeted(helloOf(bob, u"s1"_s));
        QCOMPARE(news(*listener.wire)[u"event"_s], u"peer_joined"_s);
        peer.wire->abort();
        const QJsonObject push = news(*listener.wire);
        QCOMPARE(push[u"event"_s], u"peer_left"_s);
        const QJsonObject data{{u"name"_s, u"Bob"_s}, {u"pubkey"_s, bob.pubkey()}};
        QCOMPARE(push[u"eventData"_s].toObject(), data);
        QCOMPARE(peersOf(*listener.wire).size(), 1);
        QVERIFY(greeted(helloOf(bob, u"s1"_s)).presenceId != peer.presenceId);
    }

    void capacityCountsSockets()
    {
        restart({u"--max-connections"_s, u"1"_s});
        const Person ada = join(u"Ada"_s);
        const Client first = greeted(helloOf(ada, u"s1"_s));
        first.wire->abort();
        QTRY_COMPARE(metric("broker_connections_active"), 0);
        QVERIFY(!greeted(helloOf(ada, u"s2"_s)).presenceId.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "test_presence.moc"
