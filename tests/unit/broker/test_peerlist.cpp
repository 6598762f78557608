// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

#include <QJsonArray>

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::Status;

/// Who is there, as members are told: the list, and who came and left.
class TestPeerList : public QObject {
    Q_OBJECT

    static QJsonArray peersFor(BrokerParts &parts, Peer &asker, const QByteArray &requestId = {})
    {
        parts.send(asker, protocol::ListPeersFrame{requestId});
        const auto answers = asker.link.take(u"peers_list"_s);
        return answers.size() == 1 ? answers.first()[u"peers"_s].toArray() : QJsonArray();
    }
    static protocol::HelloFrame hello(const QByteArray &sessionId, const QByteArray &channel = "meshtray")
    {
        protocol::HelloFrame frame;
        frame.channel = channel;
        frame.sessionId = sessionId;
        return frame;
    }
    static QStringList eventsOf(Peer &peer)
    {
        QStringList events;
        for (const QJsonObject &push : peer.news())
            events.append(push[u"event"_s].toString());
        return events;
    }

private Q_SLOTS:
    void aPeerHasEveryFieldEvenWithNothingInIt()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto peer = parts.connect(bob, QByteArray());
        const QJsonArray peers = peersFor(parts, *peer);
        QCOMPARE(peers.size(), 1);
        const QJsonObject one = peers[0].toObject();
        QCOMPARE(one.keys(), QStringList({u"connectedAt"_s, u"cwd"_s, u"displayName"_s, u"groups"_s, u"memberPubkey"_s,
                                          u"peerRole"_s, u"pubkey"_s, u"sessionId"_s, u"status"_s, u"summary"_s}));
        QVERIFY(one[u"summary"_s].isNull());
        QVERIFY(one[u"groups"_s].isArray());
        QCOMPARE(one[u"pubkey"_s].toString().toLatin1(), bob.pubkey.toHex());
        QCOMPARE(one[u"displayName"_s], u"Bob"_s);
        QCOMPARE(one[u"status"_s], u"idle"_s);
        QVERIFY(QDateTime::fromString(one[u"connectedAt"_s].toString(), Qt::ISODateWithMs).isValid());
    }

    void aSessionIsShownByItsOwnNameAndKey()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        protocol::HelloFrame frame = hello("s1", "claude-code");
        frame.sessionPubkey = QByteArray(64, 'a');
        frame.displayName = u"bob's laptop"_s;
        frame.hostname = u"laptop"_s;
        frame.peerType = "ai";
        frame.model = u"m1"_s;
        frame.cwd = u"/srv/project"_s;
        auto peer = parts.connect(bob, frame);
        parts.send(*peer, protocol::SetSummaryFrame{u"  reading\nmail\u202e "_s});
        const QJsonObject one = peersFor(parts, *peer)[0].toObject();
        QCOMPARE(one[u"pubkey"_s], QString(64, u'a'));
        QCOMPARE(one[u"memberPubkey"_s].toString().toLatin1(), bob.pubkey.toHex());
        QCOMPARE(one[u"displayName"_s], u"bob's laptop"_s);
        QCOMPARE(one[u"hostname"_s], u"laptop"_s);
        QCOMPARE(one[u"peerType"_s], u"ai"_s);
        QCOMPARE(one[u"channel"_s], u"claude-code"_s);
        QCOMPARE(one[u"model"_s], u"m1"_s);
        QCOMPARE(one[u"cwd"_s], u"/srv/project"_s);
        QCOMPARE(one[u"summary"_s], u"reading mail"_s);
    }

    void aPeersGroupsAreItsMembersGroups()
    {
        BrokerParts parts;
        auto ada = parts.connect(parts.enrol(u"Ada"_s));
        const auto bob = parts.enrol(u"Bob"_s);
        auto first = parts.connect(bob);
        parts.send(*first, protocol::JoinGroupFrame{"dev", u"lead"_s, {}});
        parts.send(*first, protocol::JoinGroupFrame{"qa", {}, {}});
        const QJsonArray expected{QJsonObject{{u"name"_s, u"dev"_s}, {u"role"_s, u"lead"_s}},
                                  QJsonObject{{u"name"_s, u"qa"_s}}};
        QCOMPARE(peersFor(parts, *ada)[1].toObject()[u"groups"_s].toArray(), expected);
        QVERIFY(peersFor(parts, *ada)[0].toObject()[u"groups"_s].toArray().isEmpty());
        ada->news();
        auto second = parts.connect(bob);
        QCOMPARE(ada->news().first()[u"eventData"_s][u"groups"_s].toArray(), expected);
    }

    void onlyADaemonsOwnConnectionIsControlPlane_data()
    {
        QTest::addColumn<QByteArray>("sessionId");
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<QString>("role");
        QTest::newRow("daemon's channel") << "x"_ba << "claudemesh-daemon"_ba << u"control-plane"_s;
        QTest::newRow("daemon's session") << "daemon-7"_ba << "x"_ba << u"control-plane"_s;
        QTest::newRow("a session of it") << "x"_ba << "claudemesh-session"_ba << u"session"_s;
        QTest::newRow("v0.1") << "daemon"_ba << ""_ba << u"session"_s;
    }
    void onlyADaemonsOwnConnectionIsControlPlane()
    {
        QFETCH(const QByteArray, sessionId);
        QFETCH(const QByteArray, channel);
        BrokerParts parts;
        auto peer = parts.connect(parts.enrol(u"Bob"_s), hello(sessionId, channel));
        QTEST(peersFor(parts, *peer)[0].toObject()[u"peerRole"_s].toString(), "role");
    }

    void whoIsInGraceIsListedAndAnotherMeshIsNot()
    {
        BrokerParts parts;
        auto ada = parts.connect(parts.enrol(u"Ada"_s));
        auto bob = parts.connect(parts.enrol(u"Bob"_s));
        parts.disconnect(*bob);
        QCOMPARE(peersFor(parts, *ada).size(), 2);
        auto stranger = parts.enrol(u"Eve"_s);
        stranger.mesh = MeshId::random();
        auto eve = parts.connect(stranger);
        QCOMPARE(peersFor(parts, *ada).size(), 2);
        QCOMPARE(peersFor(parts, *eve).size(), 1);
        parts.clock.advance(91s);
        QCOMPARE(peersFor(parts, *ada).size(), 1);
    }

    void theRequestIdComesBackOnlyWhenThereWasOne()
    {
        BrokerParts parts;
        auto ada = parts.connect(parts.enrol(u"Ada"_s));
        parts.send(*ada, protocol::ListPeersFrame{"r1"});
        parts.send(*ada, protocol::ListPeersFrame{});
        const auto answers = ada->link.take(u"peers_list"_s);
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0][u"_reqId"_s], u"r1"_s);
        QVERIFY(!answers[1].contains(u"_reqId"_s));
    }

    void aSummaryIsBoundedAndCanBeTakenBack()
    {
        BrokerParts parts;
        auto ada = parts.connect(parts.enrol(u"Ada"_s));
        parts.send(*ada, protocol::SetSummaryFrame{QString(10'000, u'x')});
        QCOMPARE(peersFor(parts, *ada)[0].toObject()[u"summary"_s].toString().size(), 512);
        parts.send(*ada, protocol::SetSummaryFrame{});
        QVERIFY(peersFor(parts, *ada)[0].toObject()[u"summary"_s].isNull());
    }

    void aThousandPeersAreOneFrameAndCostMore()
    {
        BrokerConfig config;
        config.memberRate = {1, 60};
        BrokerParts parts(config);
        const auto bob = parts.enrol(u"Bob"_s);
        std::vector<std::unique_ptr<Peer>> many;
        for (int i = 0; i < 1'000; ++i)
            many.push_back(parts.connect(bob, hello("s" + QByteArray::number(i))));
        auto ada = parts.connect(parts.enrol(u"Ada"_s));
        QCOMPARE(peersFor(parts, *ada).size(), 1'001);
        QCOMPARE(peersFor(parts, *ada).size(), 1'001);
        QVERIFY(peersFor(parts, *ada, "r3").isEmpty()); // 20 frames each
        QCOMPARE(ada->link.take(u"error"_s).first()[u"_reqId"_s], u"r3"_s);
    }

    void othersAreToldWhoCameAndWhoLeft()
    {
        BrokerParts parts;
        const auto ada = parts.enrol(u"Ada"_s);
        const auto bob = parts.enrol(u"Bob"_s);
        auto listener = parts.connect(ada);
        auto sibling = parts.connect(bob);
        auto old = parts.connect(parts.enrol(u"Old"_s), QByteArray());
        listener->news();
        sibling->news();
        auto peer = parts.connect(bob, hello("s1"));
        const auto pushes = listener->news();
        QCOMPARE(pushes.size(), 1);
        const QJsonObject push = pushes.first();
        QCOMPARE(push[u"subtype"_s], u"system"_s);
        QCOMPARE(push[u"event"_s], u"peer_joined"_s);
        QCOMPARE(push[u"senderPubkey"_s], u"system"_s);
        QCOMPARE(push[u"priority"_s], u"low"_s);
        QCOMPARE(push[u"nonce"_s], u""_s);
        QCOMPARE(push[u"ciphertext"_s], u""_s);
        QCOMPARE(push[u"messageId"_s].toString().size(), 36);
        const QJsonObject data = push[u"eventData"_s].toObject();
        QCOMPARE(data[u"name"_s], u"Bob"_s);
        QCOMPARE(data[u"pubkey"_s].toString().toLatin1(), bob.pubkey.toHex());
        QVERIFY(data[u"groups"_s].isArray());

        parts.disconnect(*peer);
        QVERIFY(listener->news().isEmpty());
        parts.clock.advance(90s);
        const auto left = listener->news();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first()[u"event"_s], u"peer_left"_s);
        QCOMPARE(left.first()[u"eventData"_s].toObject().keys(), QStringList({u"name"_s, u"pubkey"_s}));
        QVERIFY(sibling->news().isEmpty()); // the same member
        QVERIFY(old->news().isEmpty());     // a client that would take it for a message
        QCOMPARE(parts.waitingFor(ada), 0); // nothing is kept
    }

    void whoComesBackInTimeIsNotAnnounced()
    {
        BrokerParts parts;
        auto listener = parts.connect(parts.enrol(u"Ada"_s));
        const auto bob = parts.enrol(u"Bob"_s);
        auto first = parts.connect(bob, hello("s1"));
        parts.disconnect(*first);
        auto second = parts.connect(bob, hello("s1"));
        parts.clock.advance(10min);
        QCOMPARE(eventsOf(*listener), QStringList({u"peer_joined"_s}));
    }

    void whoIsThrownOutIsNotAnnounced()
    {
        BrokerParts parts;
        auto listener = parts.connect(parts.enrol(u"Ada"_s));
        const auto bob = parts.enrol(u"Bob"_s);
        auto peer = parts.connect(bob, hello("s1"));
        parts.presences.expel(bob.id);
        parts.disconnect(*peer);
        parts.clock.advance(10min);
        QCOMPARE(eventsOf(*listener), QStringList({u"peer_joined"_s}));
    }

    void whoDoesNotReadIsNotToldAndComingsAndGoingsAreBounded()
    {
        BrokerConfig config;
        config.memberRate = {0.001, 20};
        BrokerParts parts(config);
        auto listener = parts.connect(parts.enrol(u"Ada"_s));
        auto slow = parts.connect(parts.enrol(u"Sam"_s));
        eventsOf(*listener);
        slow->link.unsent = 2 * 1024 * 1024;
        const auto bob = parts.enrol(u"Bob"_s);
        for (int i = 0; i < 100; ++i)
            parts.disconnect(*parts.connect(bob, hello("s" + QByteArray::number(i))));
        QVERIFY(slow->news().isEmpty());
        QCOMPARE(eventsOf(*listener).size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestPeerList)
#include "test_peerlist.moc"
