// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "launchedsession.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// What members let others send to them.
class TestGrants : public WireTest {
    Q_OBJECT

    static QJsonObject setting(const QJsonValue &grants)
    {
        return {{u"type"_s, u"set_grants"_s}, {u"grants"_s, grants}, {u"_reqId"_s, u"g1"_s}};
    }
    static QJsonObject granted(WireClient &client, const QJsonValue &grants)
    {
        client.send(setting(grants));
        const QJsonObject result = client.take(u"grants_result"_s);
        return result[u"_reqId"_s] == u"g1"_s ? result[u"grants"_s].toObject() : QJsonObject();
    }
    static QJsonObject acked(WireClient &client, const QJsonObject &send)
    {
        client.send(send);
        return client.take(u"ack"_s);
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void whoIsBlockedHearsThatDirectlyAndNothingElsewhere()
    {
        const Person ada = join(u"Ada"_s);
        const Person bea = join(u"Bea"_s);
        const auto sender = connected(helloOn(ada, u"meshtray"_s));
        const auto reader = connected(helloOn(bea, u"meshtray"_s));
        const auto bystander = connected(helloOn(join(u"Cleo"_s), u"meshtray"_s));
        for (WireClient *client : {sender.get(), reader.get(), bystander.get()}) {
            client->send(QJsonObject{{u"type"_s, u"join_group"_s}, {u"name"_s, u"dev"_s}});
            QVERIFY(client->hearsNo(u"error"_s));
        }
        const QJsonObject blocked{{ada.pubkey(), QJsonArray()}};
        QCOMPARE(granted(*reader, blocked), blocked);

        for (const QString &target : {bea.pubkey(), u"Bea"_s}) {
            const QJsonObject ack = acked(*sender, message(target, target));
            QCOMPARE(ack[u"queued"_s], QJsonValue(false));
            QCOMPARE(ack[u"error"_s].toString(),
                     u"forbidden: blocked by recipient grants (sender lacks dm capability)"_s);
        }
        for (const QString &target : {u"*"_s, u"@dev"_s}) {
            QCOMPARE(acked(*sender, message(target, target))[u"queued"_s], QJsonValue(true));
            QCOMPARE(bystander->take(u"push"_s)[u"targetSpec"_s].toString(), target);
        }
        QVERIFY(reader->hearsNo(u"push"_s));
        QCOMPARE(metric("broker_messages_dropped_by_grant_total{cap=\"dm\"}"), 2);
        QCOMPARE(metric("broker_messages_dropped_by_grant_total{cap=\"broadcast\"}"), 2);
        // It is about one direction, and others are not concerned.
        QCOMPARE(acked(*reader, message(ada.pubkey(), u"back"_s))[u"queued"_s], QJsonValue(true));
        QCOMPARE(acked(*bystander, message(bea.pubkey(), u"hello"_s))[u"queued"_s], QJsonValue(true));
        QVERIFY(!reader->take(u"push"_s).isEmpty());
    }

    void capabilitiesAreApartAndLastOverARestart()
    {
        const Person ada = join(u"Ada"_s);
        const Person bea = join(u"Bea"_s);
        {
            const auto reader = connected(helloOn(bea, u"meshtray"_s));
            granted(*reader, QJsonObject{{ada.pubkey(), QJsonArray{u"dm"_s, u"read"_s}}});
        }
        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto sender = connected(helloOn(ada, u"meshtray"_s));
        const auto reader = connected(helloOn(bea, u"meshtray"_s));
        QCOMPARE(acked(*sender, message(u"*"_s, u"all"_s))[u"queued"_s], QJsonValue(true));
        const QJsonObject ack = acked(*sender, message(bea.pubkey(), u"direct"_s));
        QCOMPARE(reader->take(u"push"_s)[u"messageId"_s], ack[u"messageId"_s]);
        QVERIFY(reader->hearsNo(u"push"_s));

        reader->send(QJsonObject{{u"type"_s, u"get_grants"_s}, {u"_reqId"_s, u"g2"_s}});
        const QJsonObject result{{u"type"_s, u"grants_result"_s},
                                 {u"grants"_s, QJsonObject{{ada.pubkey(), QJsonArray{u"dm"_s, u"read"_s}}}},
                                 {u"_reqId"_s, u"g2"_s}};
        QCOMPARE(reader->take(u"grants_result"_s), result);

        // null is what anybody may.
        QCOMPARE(granted(*reader, QJsonObject{{ada.pubkey(), QJsonValue::Null}}), QJsonObject());
        QCOMPARE(acked(*sender, message(u"*"_s, u"all again"_s))[u"queued"_s], QJsonValue(true));
        QVERIFY(!reader->take(u"push"_s).isEmpty());
    }

    void aSessionIsBlockedByItsKeyAndItsMemberWeighsMore()
    {
        const Person ada = join(u"Ada"_s);
        const Person bea = join(u"Bea"_s);
        const LaunchedSession fix(meshId(), ada, u"fix"_s);
        const LaunchedSession docs(meshId(), ada, u"docs"_s);
        const auto reader = connected(helloOn(bea, u"meshtray"_s));
        const auto first = connected(fix.hello(QDateTime::currentMSecsSinceEpoch()));
        const auto second = connected(docs.hello(QDateTime::currentMSecsSinceEpoch()));
        granted(*reader, QJsonObject{{fix.pubkey(), QJsonArray()}});
        QCOMPARE(acked(*first, message(bea.pubkey(), u"1"_s))[u"queued"_s], QJsonValue(false));
        QCOMPARE(acked(*second, message(bea.pubkey(), u"2"_s))[u"queued"_s], QJsonValue(true));
        granted(*reader, QJsonObject{{ada.pubkey(), QJsonArray{u"dm"_s}}});
        QCOMPARE(acked(*first, message(bea.pubkey(), u"3"_s))[u"queued"_s], QJsonValue(true));
        // Nobody blocks themselves: a member's sessions reach one another.
        granted(*second, QJsonObject{{ada.pubkey(), QJsonArray()}});
        QCOMPARE(acked(*first, message(docs.pubkey(), u"4"_s))[u"queued"_s], QJsonValue(true));
    }

    void whatIsNoGrantChangesNothing()
    {
        const Person ada = join(u"Ada"_s);
        const auto reader = connected(helloOn(join(u"Bea"_s), u"meshtray"_s));
        QJsonObject many;
        for (int i = 0; i < 257; ++i)
            many[u"%1"_s.arg(i, 64, 16, QChar(u'0'))] = QJsonArray();
        const QString key = ada.pubkey();
        const QList<QJsonValue> bad{QJsonValue(),
                                    QJsonValue(QJsonArray()),
                                    QJsonValue(QJsonObject{{key, u"dm"_s}}),
                                    QJsonValue(QJsonObject{{key, QJsonArray()}, {u"short"_s, QJsonArray()}}),
                                    QJsonValue(QJsonObject{{key, QJsonArray{u"everything"_s}}}),
                                    QJsonValue(QJsonObject{{key.toUpper(), QJsonArray()}}),
                                    QJsonValue(many)};
        for (const QJsonValue &grants : bad) {
            reader->send(setting(grants));
            const QJsonObject error = reader->take(u"error"_s);
            QCOMPARE(error[u"code"_s].toString(), u"invalid_argument"_s);
            QCOMPARE(error[u"_reqId"_s].toString(), u"g1"_s);
        }
        QCOMPARE(granted(*reader, QJsonObject()), QJsonObject());
    }

    void theWebsRouteSaysThatItIsNotHere()
    {
        const HttpAnswer answer =
            HttpCall::post(broker().httpUrl(u"/cli/mesh/lab/grants"_s), QByteArray("{}")).answer();
        QCOMPARE(answer.status, 501);
        QVERIFY(answer.json()[u"error"_s].toString().contains(u"set_grants"_s));
    }
};

QTEST_GUILESS_MAIN(TestGrants)
#include "test_grants.moc"
