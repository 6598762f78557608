// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Questions about a mesh, and about what became of a message.
class TestLookups : public WireTest {
    Q_OBJECT

    static QJsonObject statusOf(WireClient &client, const QString &id)
    {
        client.send(QJsonObject{{u"type"_s, u"message_status"_s}, {u"messageId"_s, id}, {u"_reqId"_s, u"s1"_s}});
        while (true) {
            const QJsonObject frame = client.take();
            if (frame.isEmpty() || frame[u"_reqId"_s] == u"s1"_s)
                return frame;
        }
    }
    static QString errorOf(WireClient &client, const QString &id) { return statusOf(client, id)[u"code"_s].toString(); }
    static QString sent(WireClient &client, const QString &target, const QString &clientId)
    {
        QJsonObject frame = message(target, u"text"_s);
        frame[u"id"_s] = clientId;
        frame[u"client_message_id"_s] = clientId;
        client.send(frame);
        return client.take(u"ack"_s)[u"messageId"_s].toString();
    }
    static QJsonObject recipient(const QString &name, const Person &person, const QString &status)
    {
        return {{u"name"_s, name}, {u"pubkey"_s, person.pubkey()}, {u"status"_s, status}};
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void aMeshTellsWhatItHas()
    {
        const Person ada = join(u"Ada"_s);
        const auto client = connected(helloOn(ada, u"claude-code"_s));
        const auto other = connected(helloOn(join(u"Bea"_s), u"claude-code"_s));
        other->send(QJsonObject{{u"type"_s, u"join_group"_s}, {u"name"_s, u"ops"_s}});
        QVERIFY(other->hearsNo(u"error"_s));
        client->send(QJsonObject{{u"type"_s, u"join_group"_s}, {u"name"_s, u"dev"_s}, {u"role"_s, u"lead"_s}});
        client->send(QJsonObject{{u"type"_s, u"set_state"_s}, {u"key"_s, u"k"_s}, {u"value"_s, 1}});
        client->send(QJsonObject{{u"type"_s, u"remember"_s}, {u"content"_s, u"c"_s}});
        client->send(QJsonObject{{u"type"_s, u"mesh_info"_s}, {u"_reqId"_s, u"i1"_s}});
        const QJsonObject expected{
            {u"type"_s, u"mesh_info_result"_s},
            {u"mesh"_s, QString::fromLatin1(meshId())},
            {u"peers"_s, 2},
            {u"groups"_s, QJsonArray{u"@dev"_s, u"@ops"_s}},
            {u"stateKeys"_s, QJsonArray{u"k"_s}},
            {u"memoryCount"_s, 1},
            {u"fileCount"_s, 0},
            {u"tasks"_s, QJsonObject{{u"open"_s, 0}, {u"claimed"_s, 0}, {u"done"_s, 0}}},
            {u"streams"_s, QJsonArray()},
            {u"tables"_s, QJsonArray()},
            {u"collections"_s, QJsonArray()},
            {u"yourName"_s, u"Ada"_s},
            {u"yourGroups"_s, QJsonArray{QJsonObject{{u"name"_s, u"dev"_s}, {u"role"_s, u"lead"_s}}}},
            {u"_reqId"_s, u"i1"_s}};
        QCOMPARE(client->take(u"mesh_info_result"_s), expected);
    }

    void aMessageIsDeliveredOnceEveryRecipientHasConfirmedIt()
    {
        const Person ada = join(u"Ada"_s);
        const Person bea = join(u"Bea"_s);
        const Person cleo = join(u"Cleo"_s);
        const auto sender = connected(helloOn(ada, u"claude-code"_s));
        const auto reader = connected(helloOn(bea, u"meshtray"_s));
        for (WireClient *client : {reader.get()}) {
            client->send(QJsonObject{{u"type"_s, u"join_group"_s}, {u"name"_s, u"dev"_s}});
            QVERIFY(client->hearsNo(u"error"_s));
        }
        {
            const auto away = connected(helloOn(cleo, u"meshtray"_s));
            away->send(QJsonObject{{u"type"_s, u"join_group"_s}, {u"name"_s, u"dev"_s}});
            QVERIFY(away->hearsNo(u"error"_s));
        }
        const QString clientId = u"5f2b8c1e-0000-4000-8000-000000000001"_s;
        const QString id = sent(*sender, u"@dev"_s, clientId);
        const QJsonObject push = reader->take(u"push"_s);
        const QJsonObject before = statusOf(*sender, id);
        QCOMPARE(before[u"type"_s].toString(), u"message_status_result"_s);
        QCOMPARE(before[u"delivered"_s], QJsonValue(false));
        QCOMPARE(before[u"targetSpec"_s].toString(), u"@dev"_s);
        QCOMPARE(before[u"recipients"_s].toArray(),
                 (QJsonArray{recipient(u"Bea"_s, bea, u"held"_s), recipient(u"Cleo"_s, cleo, u"disconnected"_s)}));

        acknowledge(*reader, push);
        QVERIFY(reader->hearsNo(u"error"_s));
        const auto later = connected(helloOn(cleo, u"meshtray"_s));
        acknowledge(*later, later->take(u"push"_s));
        QVERIFY(later->hearsNo(u"error"_s));
        // By the broker's id and its beginning, and by what the command line prints: the beginning of the client's own.
        for (const QString &known : {id, id.left(8), clientId, clientId.left(8)}) {
            const QJsonObject expected{{u"type"_s, u"message_status_result"_s},
                                       {u"messageId"_s, id},
                                       {u"targetSpec"_s, u"@dev"_s},
                                       {u"delivered"_s, true},
                                       {u"deliveredAt"_s, QJsonValue::Null},
                                       {u"recipients"_s, QJsonArray{recipient(u"Bea"_s, bea, u"delivered"_s),
                                                                    recipient(u"Cleo"_s, cleo, u"delivered"_s)}},
                                       {u"_reqId"_s, u"s1"_s}};
            QCOMPARE(statusOf(*sender, known), expected);
        }
    }

    void onlyTheSenderIsTold()
    {
        const Person ada = join(u"Ada"_s);
        const Person bea = join(u"Bea"_s);
        const auto sender = connected(helloOn(ada, u"claude-code"_s));
        const auto other = connected(helloOn(bea, u"claude-code"_s));
        const QString id = sent(*sender, bea.pubkey(), u"5f2b8c1e-0000-4000-8000-000000000001"_s);
        QCOMPARE(errorOf(*other, id), u"not_found"_s);
        QCOMPARE(errorOf(*sender, u"00000000"_s), u"not_found"_s);
        QCOMPARE(errorOf(*sender, u"5f2b8c1"_s), u"invalid_argument"_s);
        QCOMPARE(errorOf(*sender, u"5f2b8c1%"_s), u"invalid_argument"_s);
        QCOMPARE(errorOf(*sender, QString(37, u'a')), u"invalid_argument"_s);
        sent(*sender, bea.pubkey(), u"5f2b8c1e-0000-4000-8000-000000000002"_s);
        QCOMPARE(errorOf(*sender, u"5f2b8c1e"_s), u"ambiguous_prefix"_s);
    }
};

QTEST_GUILESS_MAIN(TestLookups)
#include "test_lookups.moc"
