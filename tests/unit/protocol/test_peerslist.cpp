// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/frames.h"

#include <QTest>

using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

const QByteArray someKey = QByteArray(64, 'a');

QByteArray listOf(const QByteArray &entries)
{
    return R"({"type":"peers_list","peers":[)" + entries + R"(],"_reqId":"r1"})";
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
        const auto peers = peersIn(
            listOf(R"({"pubkey":")" + someKey.toUpper() + R"(","memberPubkey":")" + QByteArray(64, 'b') +
                   R"(","displayName":"Ada","status":"working","summary":"writing tests","sessionId":"s","cwd":"/",)"
                   R"("groups":[{"name":"dev/ops","role":"lead"},"plain"],"peerRole":"session","stats":{"x":[1]}})"));
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
        const auto peers = peersIn(listOf(R"({"pubkey":")" + someKey +
                                          R"(","displayName":"Ada","status":"idle","summary":null,"sessionId":"s"})"));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].memberPubkey, QByteArray());
        QCOMPARE(peers[0].summary, QString());
        QVERIFY(peers[0].groups.isEmpty());
    }

    void whatIsWrongWithAnEntryCountsAsNotSaid_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("types") << R"("displayName":7,"status":[],"summary":{},"groups":"all","peerRole":null)"_ba;
        QTest::newRow("values")
            << R"("memberPubkey":"short","status":"asleep","groups":["two words","all","",7,null])"_ba;
    }
    void whatIsWrongWithAnEntryCountsAsNotSaid()
    {
        QFETCH(QByteArray, fields);
        const auto peers = peersIn(listOf(R"({"pubkey":")" + someKey + R"(",)" + fields + '}'));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].memberPubkey, QByteArray());
        QCOMPARE(peers[0].displayName, QString());
        QCOMPARE(peers[0].status, Status::Idle);
        QVERIFY(peers[0].groups.isEmpty());
    }

    void anEntryWithoutASoundKeyIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("no key") << R"({"displayName":"Ada"})"_ba;
        QTest::newRow("short") << R"({"pubkey":"abcd"})"_ba;
        QTest::newRow("no hex") << R"({"pubkey":")" + QByteArray(64, 'x') + R"("})";
        QTest::newRow("a number") << R"({"pubkey":7})"_ba;
        QTest::newRow("no object") << R"("Ada")"_ba;
        QTest::newRow("null") << "null"_ba;
    }
    void anEntryWithoutASoundKeyIsLeftOut()
    {
        QFETCH(QByteArray, entry);
        const auto peers = peersIn(listOf(entry + R"(,{"pubkey":")" + someKey + R"("})"));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].pubkey, someKey);
    }

    void longTextsAndLongListsAreCut()
    {
        QByteArray groups;
        for (int i = 0; i < 1000; ++i)
            groups += R"("g)" + QByteArray::number(i) + R"(",)";
        groups.chop(1);
        const auto peers =
            peersIn(listOf(R"({"pubkey":")" + someKey + R"(","displayName":")" + QByteArray(100'000, 'n') +
                           R"(","summary":")" + QByteArray(100'000, 's') + R"(","groups":[)" + groups + "]}"));
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0].displayName.size(), maxListedNameLength);
        QCOMPARE(peers[0].summary.size(), maxListedSummaryLength);
        QCOMPARE(peers[0].groups.size(), maxGroups);
    }

    void noMoreThanSoManyEntriesAreRead()
    {
        QByteArray entries;
        for (qsizetype i = 0; i < maxListedPeers + 10; ++i)
            entries += R"({"pubkey":")" + QByteArray::number(i).rightJustified(64, '0') + R"("},)";
        entries.chop(1);
        QCOMPARE(peersIn(listOf(entries)).size(), maxListedPeers);
    }

    void anAnswerWithoutAListIsRefused()
    {
        QVERIFY(!parseBrokerFrame(R"({"type":"peers_list"})"));
        QVERIFY(!parseBrokerFrame(R"({"type":"peers_list","peers":null})"));
        QVERIFY(!parseBrokerFrame(R"({"type":"peers_list","peers":{}})"));
        QVERIFY(parseBrokerFrame(R"({"type":"peers_list","peers":[]})"));
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
