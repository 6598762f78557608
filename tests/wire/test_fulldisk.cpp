// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// A disk that takes nothing more, as far as the broker can tell: none of its files may grow.
class TestFullDisk : public WireTest {
    Q_OBJECT

    void setRoom(rlim_t bytes)
    {
        rlimit limit{};
        const auto pid = static_cast<pid_t>(broker().processId());
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, nullptr, &limit), 0);
        limit.rlim_cur = bytes;
        QCOMPARE(::prlimit(pid, RLIMIT_FSIZE, &limit, nullptr), 0);
    }
    void fillDisk() { setRoom(0); }
    void emptyDisk() { setRoom(RLIM_INFINITY); }
    HttpAnswer health() { return HttpCall::get(broker().httpUrl(u"/health"_s)).answer(); }
    /// Its end of a send: the ack.
    static QJsonObject sent(WireClient &client, const QJsonObject &frame)
    {
        client.send(frame);
        return client.take(u"ack"_s);
    }
    /// The words that make clients give a message up.
    static bool looksPermanent(const QString &error)
    {
        for (const auto &word : {u"invalid"_s, u"forbidden"_s, u"not_found"_s, u"payload_too_large"_s, u"schema"_s,
                                 u"auth"_s, u"signature"_s, u"unknown"_s}) {
            if (error.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void aSendIsRefusedForNowAndNothingThatWasAckedIsLost()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto from = connected(alice);
        QVERIFY(sent(*from, sealed(alice, bob, u"before"_s, u"1"_s))[u"queued"_s].toBool());

        fillDisk();
        for (int i = 0; i < 3; ++i) {
            const QJsonObject ack = sent(*from, sealed(alice, bob, u"lost"_s, u"no-%1"_s.arg(i)));
            QVERIFY(!ack.isEmpty() && !ack[u"queued"_s].toBool(true));
            QVERIFY(!ack[u"error"_s].toString().isEmpty());
            QVERIFY2(!looksPermanent(ack[u"error"_s].toString()), qPrintable(ack[u"error"_s].toString()));
        }
        emptyDisk();

        QVERIFY(sent(*from, sealed(alice, bob, u"after"_s, u"2"_s))[u"queued"_s].toBool());
        const auto retried = sealed(alice, bob, u"retried"_s, u"no-0"_s); // the id of one that was refused
        QVERIFY(sent(*from, retried)[u"queued"_s].toBool());
        const auto to = connected(bob);
        for (const auto &text : {u"before"_s, u"after"_s, u"retried"_s})
            QCOMPARE(opened(bob, alice, to->take(u"push"_s)), text);
        QVERIFY(to->hearsNo(u"push"_s));
    }

    void aDiskThatTheJournalFillsIsMadeDoWith()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto from = connected(alice);
        const auto to = connected(helloOn(bob, u"meshtray"_s));
        setRoom(2 * 1024 * 1024);
        const QString text(40 * 1024, u'x');
        for (int i = 0; i < 100; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(sent(*from, sealed(alice, bob, text, u"%1"_s.arg(i)))[u"queued"_s].toBool(),
                                     10'000);
            const QJsonObject push = to->take(u"push"_s);
            QCOMPARE(opened(bob, alice, push), text);
            acknowledge(*to, push);
        }
    }

    void whatWasAckedSurvivesAKillInTheMiddle()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        {
            const auto from = connected(alice);
            QVERIFY(sent(*from, sealed(alice, bob, u"kept"_s, u"1"_s))[u"queued"_s].toBool());
            fillDisk();
            QVERIFY(!sent(*from, sealed(alice, bob, u"refused"_s, u"2"_s))[u"queued"_s].toBool(true));
        }
        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto to = connected(bob);
        QCOMPARE(opened(bob, alice, to->take(u"push"_s)), u"kept"_s);
        QVERIFY(to->hearsNo(u"push"_s));
    }

    void helloAndJoinAreToldToTryAgain()
    {
        const Person alice = join(u"Alice"_s);
        const auto known = invite();
        const crypto::KeyPair keys = crypto::KeyPair::generate();
        const QJsonObject request = joinRequest(known, QString::fromLatin1(keys.publicKey().toHex()), u"Newcomer"_s);
        fillDisk();
        const auto client = dial();
        client->send(hello(alice));
        QCOMPARE(client->take(u"error"_s)[u"code"_s].toString(), u"unavailable"_s);
        QVERIFY(client->waitForClose());
        const HttpAnswer refused = postJoin(request).answer();
        QVERIFY2(refused.status >= 500, refused.body.constData());
        QVERIFY(!refused.json()[u"ok"_s].toBool(true));
        emptyDisk();
        QVERIFY(!connected(alice)->heard().size());
        QCOMPARE(postJoin(request).answer().status, 200); // no use of the invite was spent
    }

    void healthTellsItAndRecoversByItself()
    {
        const Person alice = join(u"Alice"_s);
        const auto client = connected(alice);
        QCOMPARE(health().status, 200);
        fillDisk();
        QVERIFY(!sent(*client, sealed(alice, alice, u"lost"_s, u"1"_s))[u"queued"_s].toBool(true));
        const HttpAnswer answer = health();
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.json()[u"status"_s].toString(), u"degraded"_s);
        QCOMPARE(answer.json()[u"db"_s].toString(), u"down"_s);
        QCOMPARE(metric("broker_db_healthy"), 0);
        emptyDisk();
        QTRY_COMPARE(health().status, 200);
        QCOMPARE(metric("broker_db_healthy"), 1);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_fulldisk.moc"
