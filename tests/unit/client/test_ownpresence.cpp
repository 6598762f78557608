// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "connectedclient.h"

#include <QTest>

using namespace meshtray;
using namespace Qt::StringLiterals;

/// What we say about ourselves, as it passes through a BrokerClient.
class OwnPresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { t = std::make_unique<test::ClientUnderTest>(); }

    void aSummaryIsToldAndToldAgainAfterReconnecting()
    {
        t->becomeOpen();
        t->client->setSummary(u"writing tests"_s);
        QCOMPARE(t->socket().takeSent(u"set_summary"_s).value("summary"_L1), u"writing tests"_s);
        comeBack();
        QCOMPARE(t->socket().takeSent(u"set_summary"_s).value("summary"_L1), u"writing tests"_s);
    }

    void aSummaryThatWentWhileAwayIsToldOnce()
    {
        t->becomeOpen();
        t->client->setSummary(u"writing tests"_s);
        t->socket().end(1001);
        t->client->setSummary({});
        t->waitForNextAttempt();
        t->becomeOpen();
        QCOMPARE(t->socket().takeSent(u"set_summary"_s).value("summary"_L1), QString());
        comeBack();
        QVERIFY(t->socket().hasSentNothing());
    }

    void groupsAreJoinedOnEveryConnection()
    {
        t->client->setGroups({"dev"});
        t->becomeOpen();
        QCOMPARE(t->socket().takeSent(u"join_group"_s).value("name"_L1), u"dev"_s);
        t->client->setGroups({"dev", "ops"});
        QCOMPARE(t->socket().takeSent(u"join_group"_s).value("name"_L1), u"ops"_s);
        QVERIFY(t->socket().hasSentNothing());
        comeBack();
        QCOMPARE(t->socket().takeSent(u"join_group"_s).value("name"_L1), u"dev"_s);
        QCOMPARE(t->socket().takeSent(u"join_group"_s).value("name"_L1), u"ops"_s);
    }

    void aGroupIsLeftOnlyWhereTheBrokerHearsIt()
    {
        t->client->setGroups({"dev"});
        QVERIFY(!t->client->leaveGroup("dev"));
        t->becomeOpen();
        t->socket().takeAll();
        QVERIFY(t->client->leaveGroup("dev"));
        QCOMPARE(t->socket().takeSent(u"leave_group"_s).value("name"_L1), u"dev"_s);
        comeBack();
        QVERIFY(t->socket().hasSentNothing());
    }

    void peersAreAskedForOnlyOverAnOpenConnection()
    {
        QVERIFY(!t->client->askForPeers());
        t->connectSocket();
        QVERIFY(!t->client->askForPeers());
        t->socket().inject(t->helloAck());
        QVERIFY(t->client->askForPeers());
        QCOMPARE(t->socket().peerQuestions(), 1);
    }

private:
    void comeBack()
    {
        t->socket().end(1001);
        t->waitForNextAttempt();
        t->becomeOpen();
    }

    std::unique_ptr<test::ClientUnderTest> t;
};

QTEST_GUILESS_MAIN(OwnPresenceTest)
#include "test_ownpresence.moc"
