// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "launchedsession.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// set_visible, set_profile and set_stats.
class TestProfiles : public WireTest {
    Q_OBJECT

    static QJsonObject peerIn(WireClient &client, const QString &pubkey)
    {
        client.send(QJsonObject{{u"type"_s, u"list_peers"_s}});
        const QJsonArray peers = client.take(u"peers_list"_s)[u"peers"_s].toArray();
        for (const QJsonValue &peer : peers) {
            if (peer[u"pubkey"_s] == pubkey)
                return peer.toObject();
        }
        return {};
    }
    static QJsonObject ack(const QString &requestId)
    {
        return {{u"type"_s, u"ack"_s}, {u"id"_s, requestId}, {u"messageId"_s, u""_s}, {u"queued"_s, false}};
    }
    static QJsonObject news(WireClient &client, const QString &event)
    {
        while (true) {
            const QJsonObject push = client.take(u"news"_s);
            if (push.isEmpty() || push[u"event"_s] == event)
                return push[u"eventData"_s].toObject();
        }
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void whoHidesIsInNobodyElsesList()
    {
        const Person ada = join(u"Ada"_s);
        const auto client = connected(helloOn(ada, u"claude-code"_s));
        const auto own = connected(helloOn(ada, u"meshtray"_s));
        const auto other = connected(helloOn(join(u"Bea"_s), u"meshtray"_s));
        const LaunchedSession fix(meshId(), ada, u"fix"_s);
        const auto session = connected(fix.hello(QDateTime::currentMSecsSinceEpoch()));

        session->send(QJsonObject{{u"type"_s, u"set_visible"_s}, {u"visible"_s, false}, {u"_reqId"_s, u"v1"_s}});
        QCOMPARE(session->take(u"ack"_s), ack(u"v1"_s));
        const QJsonObject who{{u"name"_s, u"fix"_s}, {u"pubkey"_s, fix.pubkey()}};
        QCOMPARE(news(*other, u"peer_hidden"_s), who);
        QCOMPARE(news(*own, u"peer_hidden"_s), who);
        QCOMPARE(peerIn(*other, fix.pubkey()), QJsonObject());
        QCOMPARE(peerIn(*own, fix.pubkey())[u"visible"_s], QJsonValue(false));
        // Hidden is not gone.
        other->send(message(fix.pubkey(), u"hello"_s));
        QVERIFY(other->take(u"ack"_s)[u"queued"_s].toBool());
        QVERIFY(!session->take(u"push"_s).isEmpty());

        // A verb typed inside the session speaks for it.
        const auto verb = connected(fix.coldHello(hello(ada)));
        verb->send(QJsonObject{{u"type"_s, u"set_visible"_s}, {u"visible"_s, true}});
        QCOMPARE(verb->take(u"ack"_s), ack({}));
        QCOMPARE(news(*other, u"peer_visible"_s), who);
        QVERIFY(!peerIn(*other, fix.pubkey()).isEmpty());
        verb->send(QJsonObject{{u"type"_s, u"set_visible"_s}, {u"_reqId"_s, u"v2"_s}});
        QCOMPARE(verb->take(u"error"_s)[u"code"_s].toString(), u"invalid_argument"_s);
    }

    void aProfileIsCleanedAndOwnConnectionsHearOfIt()
    {
        const Person ada = join(u"Ada"_s);
        const auto client = connected(helloOn(ada, u"claude-code"_s));
        const auto own = connected(helloOn(ada, u"meshtray"_s));
        const auto other = connected(helloOn(join(u"Bea"_s), u"meshtray"_s));
        client->send(QJsonObject{{u"type"_s, u"set_profile"_s},
                                 {u"title"_s, u"Reviewer\n\u202Eof things"_s},
                                 {u"bio"_s, QString(600, u'b')},
                                 {u"capabilities"_s, QJsonArray{u"review"_s, 7, u" "_s, u"c++"_s}},
                                 {u"_reqId"_s, u"p1"_s}});
        QCOMPARE(client->take(u"ack"_s), ack(u"p1"_s));
        const QJsonObject profile{{u"avatar"_s, u""_s},
                                  {u"title"_s, u"Reviewer of things"_s},
                                  {u"bio"_s, QString(512, u'b')},
                                  {u"capabilities"_s, QJsonArray{u"review"_s, u"c++"_s}}};
        QCOMPARE(news(*own, u"profile_updated"_s), profile);
        client->send(QJsonObject{{u"type"_s, u"set_profile"_s}, {u"avatar"_s, u"🦉"_s}, {u"bio"_s, QJsonValue::Null}});
        client->take(u"ack"_s);
        client->send(QJsonObject{{u"type"_s, u"list_peers"_s}});
        QJsonObject now = profile;
        now[u"avatar"_s] = u"🦉"_s;
        now[u"bio"_s] = u""_s;
        bool isThere = false;
        const QJsonArray peers = client->take(u"peers_list"_s)[u"peers"_s].toArray();
        for (const QJsonValue &peer : peers)
            isThere = isThere || peer[u"profile"_s].toObject() == now;
        QVERIFY(isThere);
        QVERIFY(other->hearsNo(u"error"_s));
        for (const QJsonObject &frame : other->heard())
            QVERIFY(frame[u"event"_s] != u"profile_updated"_s);
    }

    void statsAreNumbersAndNothingElse()
    {
        const Person ada = join(u"Ada"_s);
        const auto client = connected(helloOn(ada, u"claude-code"_s));
        QCOMPARE(peerIn(*client, ada.pubkey()).contains(u"stats"_s), false);
        client->send(QJsonObject{{u"type"_s, u"set_stats"_s},
                                 {u"stats"_s, QJsonObject{{u"messagesIn"_s, 3},
                                                          {u"uptime"_s, 61.7},
                                                          {u"errors"_s, -1},
                                                          {u"toolCalls"_s, u"many"_s},
                                                          {u"other"_s, 5}}}});
        const QJsonObject expected{{u"messagesIn"_s, 3}, {u"uptime"_s, 61}};
        QCOMPARE(peerIn(*client, ada.pubkey())[u"stats"_s].toObject(), expected);
        client->send(QJsonObject{{u"type"_s, u"set_stats"_s}, {u"stats"_s, u"none"_s}, {u"_reqId"_s, u"s1"_s}});
        QCOMPARE(client->take(u"error"_s)[u"_reqId"_s].toString(), u"s1"_s);
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "test_profiles.moc"
