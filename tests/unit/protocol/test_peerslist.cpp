// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/frames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

const QByteArray someKey = QByteArray(64, 'a');

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray listOf(const QJsonArray &entries)
{
    return json({{u"type"_s, u"peers_list"_s}, {u"peers"_s, entries}, {u"_reqId"_s, u"r1"_s}});
}

/// An entry with a sound key and these fields.
QJsonObject entryWith(const QString &fields)
{
    QJsonObject entry = QJsonDocument::fromJson('{' + fields.toUtf8().replace('\'', '"') + '}').object();
    entry[u"pubkey"_s] = QString::fromLatin1(someKey);
    return entry;
}

QList<ListedPeer> peersIn(const QByteArray &text)
{
    const auto frame = parseBrokerFrame(text);
    const auto *list = frame ? std::get_if<PeersListFrame>(&*frame) : nullptr;
    return list ? list->peers : QList<ListedPeer>();
}

} // namespace

/// Who is in a mesh, as a broker tells that may be hostile.
class TestPeersList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsReadWhole()
    {
        QJsonObject entry =
            entryWith(u"'displayName':'Ada','status':'working','summary':'writing tests','sessionId':'s',"
                      "'groups':[{'name':'dev/ops','role':'lead'},'plain'],'peerRole':'session',"
                      "'stats':{'x':[1]}"_s);
        entry[u"pubkey"_s] = QString(64, u'A');
        entry[u"memberPubkey"_s] = QString(64, u'b');
        const auto peers = peersIn(listOf({entry}));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].pubkey, someKey);
        QCOMPARE(peers[0].memberPubkey, QByteArray(64, 'b'));
        QCOMPARE(peers[0].displayName, u"Ada"_s);
        QCOMPARE(peers[0].status, Status::Working);
        QCOMPARE(peers[0].summary, u"writing tests"_s);
        QCOMPARE(peers[0].groups, (QList<QByteArray>{"dev/ops", "plain"}));
        QCOMPARE(peers[0].role, "session"_ba);
    }

    /// What brokers of 0.1.5 say: no member, no groups, a summary that is null.
    void anEntryOfAnOldBrokerIsRead()
    {
        const auto peers =
            peersIn(listOf({entryWith(u"'displayName':'Ada','status':'idle','summary':null,'sessionId':'s'"_s)}));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].memberPubkey, QByteArray());
        QCOMPARE(peers[0].summary, QString());
        QVERIFY(peers[0].groups.isEmpty());
    }

    void whatIsWrongWithAnEntryCountsAsNotSaid_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::newRow("types") << u"'displayName':7,'status':[],'summary':{},'groups':'all','peerRole':null"_s;
        QTest::newRow("values") << u"'memberPubkey':'short','status':'asleep','groups':['two words','all','',7,null]"_s;
    }
    void whatIsWrongWithAnEntryCountsAsNotSaid()
    {
        QFETCH(QString, fields);
        const auto peers = peersIn(listOf({entryWith(fields)}));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].memberPubkey, QByteArray());
        QCOMPARE(peers[0].displayName, QString());
        QCOMPARE(peers[0].status, Status::Idle);
        QVERIFY(peers[0].groups.isEmpty());
    }

    void anEntryWithoutASoundKeyIsLeftOut_data()
    {
        QTest::addColumn<QJsonValue>("entry");
        QTest::newRow("no key") << QJsonValue(QJsonObject{{u"displayName"_s, u"Ada"_s}});
        QTest::newRow("short") << QJsonValue(QJsonObject{{u"pubkey"_s, u"abcd"_s}});
        QTest::newRow("no hex") << QJsonValue(QJsonObject{{u"pubkey"_s, QString(64, u'x')}});
        QTest::newRow("a number") << QJsonValue(QJsonObject{{u"pubkey"_s, 7}});
        QTest::newRow("no object") << QJsonValue(u"Ada"_s);
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    }
    void anEntryWithoutASoundKeyIsLeftOut()
    {
        QFETCH(QJsonValue, entry);
        const auto peers = peersIn(listOf({entry, entryWith({})}));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].pubkey, someKey);
    }

    void longTextsAndLongListsAreCut()
    {
        QJsonArray groups;
        for (int i = 0; i < 1000; ++i)
            groups += u"g%1"_s.arg(i);
        QJsonObject entry = entryWith({});
        entry[u"displayName"_s] = QString(100'000, u'n');
        entry[u"summary"_s] = QString(100'000, u's');
        entry[u"groups"_s] = groups;
        const auto peers = peersIn(listOf({entry}));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].displayName.size(), maxListedNameLength);
        QCOMPARE(peers[0].summary.size(), maxListedSummaryLength);
        QCOMPARE(peers[0].groups.size(), maxGroups);
    }

    void noMoreThanSoManyEntriesAreRead()
    {
        QJsonArray entries;
        for (qsizetype i = 0; i < maxListedPeers + 10; ++i)
            entries += QJsonObject{{u"pubkey"_s, u"%1"_s.arg(i, 64, 10, QChar(u'0'))}};
        QCOMPARE(peersIn(listOf(entries)).size(), maxListedPeers);
    }

    void anAnswerWithoutAListIsRefused()
    {
        const QJsonObject answer{{u"type"_s, u"peers_list"_s}};
        QVERIFY(!parseBrokerFrame(json(answer)));
        const QList<QJsonValue> wrong{QJsonValue::Null, QJsonObject(), 7, u"none"_s};
        for (const QJsonValue &peers : wrong) {
            QJsonObject odd = answer;
            odd[u"peers"_s] = peers;
            QVERIFY(!parseBrokerFrame(json(odd)));
        }
        QVERIFY(parseBrokerFrame(listOf({})));
    }

    void theQuestionAndTheSummaryAreReadByOurBroker()
    {
        const auto question = parseClientFrame(write(ListPeersFrame{"r1"}));
        QVERIFY(question);
        QCOMPARE(std::get<ListPeersFrame>(*question).requestId, "r1"_ba);
        const auto summary = parseClientFrame(write(SetSummaryFrame{u"a \"b\""_s}));
        QVERIFY(summary);
        QCOMPARE(std::get<SetSummaryFrame>(*summary).summary, u"a \"b\""_s);
    }
};

QTEST_GUILESS_MAIN(TestPeersList)
#include "test_peerslist.moc"
