// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// What a mesh is told to remember.
class TestMemories : public WireTest {
    Q_OBJECT

    static QJsonObject remembering(const QString &content, const QJsonArray &tags = {})
    {
        return {{u"type"_s, u"remember"_s}, {u"content"_s, content}, {u"tags"_s, tags}, {u"_reqId"_s, u"m1"_s}};
    }

    static QStringList recalled(WireClient &client, const QString &query)
    {
        client.send(QJsonObject{{u"type"_s, u"recall"_s}, {u"query"_s, query}, {u"_reqId"_s, u"q1"_s}});
        const QJsonObject results = client.take(u"memory_results"_s);
        const QJsonArray memories = results[u"memories"_s].toArray();
        const QJsonObject other{
            {u"type"_s, u"memory_recall_result"_s}, {u"matches"_s, memories}, {u"_reqId"_s, u"q1"_s}};
        QStringList contents;
        if (client.take(u"memory_recall_result"_s) != other || results[u"_reqId"_s] != u"q1"_s)
            return {u"the two spellings differ"_s};
        for (const QJsonValue &memory : memories)
            contents.append(memory[u"content"_s].toString());
        return contents;
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void whatIsRememberedIsFoundByItsWordsAndTags()
    {
        const Person ada = join(u"Ada"_s);
        const auto writer = connected(helloOn(ada, u"claude-code"_s));
        QString id;
        for (const auto &[content, tags] :
             {std::pair(u"The staging database is called Möwe"_s, QJsonArray{u"infra"_s}),
              std::pair(u"Deploys go out on Thursdays"_s, QJsonArray{u" ops "_s, u"ops"_s, 7}),
              std::pair(u"Nothing of the kind"_s, QJsonArray())}) {
            writer->send(remembering(content, tags));
            const QJsonObject stored = writer->take(u"memory_stored"_s);
            QCOMPARE(stored[u"_reqId"_s].toString(), u"m1"_s);
            QCOMPARE(stored[u"id"_s], stored[u"memoryId"_s]);
            id = stored[u"id"_s].toString();
            QVERIFY(isIdentifier(id.toLatin1()));
        }
        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto reader = connected(helloOn(join(u"Bea"_s), u"claude-code"_s));
        QCOMPARE(recalled(*reader, u"MOWE"_s), QStringList{u"The staging database is called Möwe"_s});
        QCOMPARE(recalled(*reader, u"thurs"_s), QStringList{u"Deploys go out on Thursdays"_s});
        QCOMPARE(recalled(*reader, u"ops"_s), QStringList{u"Deploys go out on Thursdays"_s});
        QCOMPARE(recalled(*reader, u"absent"_s), QStringList());
        QCOMPARE(recalled(*reader, u""_s).size(), 3);
        QCOMPARE(recalled(*reader, u"kind"_s), QStringList{u"Nothing of the kind"_s});

        reader->send(QJsonObject{{u"type"_s, u"recall"_s}, {u"query"_s, u"deploys"_s}});
        QVERIFY(!reader->take(u"memory_recall_result"_s).isEmpty());
        const QJsonObject memory = reader->take(u"memory_results"_s)[u"memories"_s][0].toObject();
        QCOMPARE(memory.keys(), (QStringList{u"content"_s, u"id"_s, u"rememberedAt"_s, u"rememberedBy"_s, u"tags"_s}));
        QCOMPARE(memory[u"rememberedBy"_s].toString(), u"Ada"_s);
        QCOMPARE(memory[u"tags"_s].toArray(), QJsonArray{u"ops"_s});

        reader->send(QJsonObject{{u"type"_s, u"forget"_s}, {u"memoryId"_s, id}, {u"_reqId"_s, u"f1"_s}});
        const QJsonObject ack{{u"type"_s, u"ack"_s}, {u"id"_s, u"f1"_s}, {u"messageId"_s, id}, {u"queued"_s, false}};
        QCOMPARE(reader->take(u"ack"_s), ack);
        QCOMPARE(recalled(*reader, u"kind"_s), QStringList());
    }

    void aQueryIsWordsAndNothingElse()
    {
        const auto client = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        client->send(remembering(u"alpha \"beta\" gamma"_s));
        client->take(u"memory_stored"_s);
        for (const QString &query : {u"alpha NOT gamma"_s, u"\"beta"_s, u"content:alpha ^"_s, u"(alpha* OR -"_s})
            QCOMPARE(recalled(*client, query).size(), 1);
        for (const QString &query : {u"\"\"\""_s, u"*"_s, u"NEAR( )"_s, u"';--"_s})
            QCOMPARE(recalled(*client, query), QStringList());
    }

    void whatFitsBestComesFirstAndNoMoreThanTwenty()
    {
        restart({u"--rate"_s, u"off"_s});
        const auto client = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        for (int i = 0; i < 25; ++i)
            client->send(remembering(u"note %1 about the build"_s.arg(i)));
        client->send(remembering(u"the build needs ninja"_s));
        const QStringList found = recalled(*client, u"build ninja"_s);
        QCOMPARE(found.size(), 20);
        QCOMPARE(found.first(), u"the build needs ninja"_s);
    }

    void whatCannotBeRememberedIsRefused()
    {
        const auto client = connected(helloOn(join(u"Ada"_s), u"claude-code"_s));
        const QJsonObject bad[] = {
            remembering(u" "_s),
            remembering(QString(16 * 1024 + 1, u'x')),
            {{u"type"_s, u"recall"_s}, {u"query"_s, QString(1025, u'x')}, {u"_reqId"_s, u"m1"_s}},
            {{u"type"_s, u"forget"_s}, {u"memoryId"_s, u"no id!"_s}, {u"_reqId"_s, u"m1"_s}}};
        for (const QJsonObject &frame : bad) {
            client->send(frame);
            const QJsonObject error = client->take(u"error"_s);
            QCOMPARE(error[u"code"_s].toString(), u"invalid_argument"_s);
            QCOMPARE(error[u"_reqId"_s].toString(), u"m1"_s);
        }
        QCOMPARE(recalled(*client, u""_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMemories)
#include "test_memories.moc"
