// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using protocol::Status;

namespace {

const QHostAddress home(QHostAddress::LocalHost);
const QHostAddress elsewhere(u"192.168.1.20"_s);

} // namespace

/// What hooks say, whom it reaches, and how much of it is heard.
class TestHooks : public QObject {
    Q_OBJECT

    static protocol::HelloFrame hello(const QByteArray &sessionId, qint64 pid, const QString &cwd)
    {
        protocol::HelloFrame frame;
        frame.channel = "meshtray";
        frame.sessionId = sessionId;
        frame.pid = pid;
        frame.cwd = cwd;
        return frame;
    }
    static net::HttpResponse post(BrokerParts &parts, const QByteArray &body, const QHostAddress &from = home)
    {
        return parts.hooks.setStatus(
            {.method = "POST", .target = "/hook/set-status", .headers = {}, .body = body, .peer = from});
    }
    static QJsonObject json(const net::HttpResponse &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    static Status statusOf(const Peer &peer) { return peer.session->status(); }

private Q_SLOTS:
    void aHookFindsItsSessionThenItsProcessThenItsFolder()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto bySession = parts.connect(bob, hello("s1", 1, u"/other"_s));
        auto byProcess = parts.connect(bob, hello("s2", 2, u"/srv/project"_s));
        auto byFolder = parts.connect(bob, hello("s3", 3, u"/srv/project"_s));
        const auto answer = post(parts, R"({"cwd":"/srv/project","status":"working","pid":2,"session_id":"s1"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(json(answer)[u"presence_id"_s].toString(), bySession->session->presence->id.toString());
        QCOMPARE(statusOf(*bySession), Status::Working);
        QCOMPARE(statusOf(*byProcess), Status::Idle);

        post(parts, R"({"cwd":"/srv/project","status":"working","pid":2,"session_id":"unknown"})");
        QCOMPARE(statusOf(*byProcess), Status::Working);
        QCOMPARE(statusOf(*byFolder), Status::Idle);

        post(parts, R"({"cwd":"/srv/project","status":"working","pid":99})");
        QCOMPARE(statusOf(*byFolder), Status::Working); // the last to connect
    }

    void byItsFolderAHookPrefersWhoHasASocket()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto live = parts.connect(bob, hello("s1", 1, u"/srv/project"_s));
        auto gone = parts.connect(bob, hello("s2", 2, u"/srv/project"_s));
        parts.disconnect(*gone);
        post(parts, R"({"cwd":"/srv/project","status":"working"})");
        QCOMPARE(statusOf(*live), Status::Working);
        QCOMPARE(statusOf(*gone), Status::Idle);
    }

    void aHookReachesNobodyAtAnotherAddress()
    {
        BrokerParts parts;
        const auto bob = parts.enrol(u"Bob"_s);
        auto peer = parts.connect(bob, hello("s1", 1, u"/srv/project"_s), elsewhere);
        const QByteArray body = R"({"cwd":"/srv/project","status":"working","pid":1,"session_id":"s1"})";
        QCOMPARE(json(post(parts, body, home))[u"pending"_s], true);
        QCOMPARE(json(post(parts, body, QHostAddress(u"192.168.1.21"_s)))[u"pending"_s], true);
        QCOMPARE(statusOf(*peer), Status::Idle);
        QVERIFY(json(post(parts, body, elsewhere)).contains(u"presence_id"_s));
        QCOMPARE(statusOf(*peer), Status::Working);
    }

    void allLoopbackAddressesAreOneMachine()
    {
        BrokerParts parts;
        auto peer =
            parts.connect(parts.enrol(u"Bob"_s), hello("s1", 1, u"/srv/project"_s), QHostAddress(u"127.0.0.5"_s));
        post(parts, R"({"cwd":"/srv/project","status":"working"})", QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(statusOf(*peer), Status::Working);
    }

    void aHookNeverChangesADoNotDisturb()
    {
        BrokerParts parts;
        auto peer = parts.connect(parts.enrol(u"Bob"_s), hello("s1", 1, u"/srv/project"_s));
        parts.send(*peer, protocol::SetStatusFrame{Status::DoNotDisturb});
        const auto answer = post(parts, R"({"cwd":"/srv/project","status":"idle"})");
        QVERIFY(json(answer).contains(u"presence_id"_s));
        QCOMPARE(statusOf(*peer), Status::DoNotDisturb);
    }

    void whatIsWrongWithAHookIsSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no cwd") << QByteArray(R"({"status":"idle"})");
        QTest::newRow("no status") << QByteArray(R"({"cwd":"/w"})");
        QTest::newRow("cwd number") << QByteArray(R"({"cwd":1,"status":"idle"})");
        QTest::newRow("unknown status") << QByteArray(R"({"cwd":"/w","status":"away"})");
        QTest::newRow("dnd, which is the person's") << QByteArray(R"({"cwd":"/w","status":"dnd"})");
        QTest::newRow("long cwd")
            << QByteArray(R"({"status":"idle","cwd":"LONG"})").replace("LONG", QByteArray(1025, 'x'));
    }
    void whatIsWrongWithAHookIsSaid()
    {
        QFETCH(const QByteArray, body);
        BrokerParts parts;
        const auto answer = post(parts, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(json(answer)[u"ok"_s], false);
        QVERIFY(!json(answer)[u"error"_s].toString().isEmpty());
    }

    void aHookThatComesFirstIsAppliedToItsProcessWithinTenSeconds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<qint64>("pid");
        QTest::addColumn<QString>("cwd");
        QTest::addColumn<QHostAddress>("from");
        QTest::addColumn<bool>("applied");
        QTest::newRow("in time") << 10 << qint64{7} << u"/srv/project"_s << home << true;
        QTest::newRow("too late") << 11 << qint64{7} << u"/srv/project"_s << home << false;
        QTest::newRow("another process") << 1 << qint64{8} << u"/srv/project"_s << home << false;
        QTest::newRow("another folder") << 1 << qint64{7} << u"/else"_s << home << false;
        QTest::newRow("another machine") << 1 << qint64{7} << u"/srv/project"_s << elsewhere << false;
    }
    void aHookThatComesFirstIsAppliedToItsProcessWithinTenSeconds()
    {
        QFETCH(const int, seconds);
        QFETCH(const qint64, pid);
        QFETCH(const QString, cwd);
        QFETCH(const QHostAddress, from);
        QFETCH(const bool, applied);
        BrokerParts parts;
        post(parts, R"({"cwd":"/srv/project","status":"idle","pid":7})");
        post(parts, R"({"cwd":"/srv/project","status":"working","pid":7})"); // the newest wins
        parts.clock.advance(std::chrono::seconds(seconds));
        auto peer = parts.connect(parts.enrol(u"Bob"_s), hello("s1", pid, cwd), from);
        QCOMPARE(statusOf(*peer), applied ? Status::Working : Status::Idle);
    }

    void pendingHooksAreBounded()
    {
        PendingHooks pending;
        for (int i = 0; i < 10'000; ++i) {
            const QHostAddress origin(quint32(0x0a000000 + i % 300));
            pending.add({origin, u"/w"_s, i, {}, Status::Working}, 0);
        }
        QVERIFY(pending.size() <= PendingHooks::max);
        for (int i = 0; i < 1'000; ++i)
            pending.add({home, u"/w"_s, i, {}, Status::Working}, 0);
        QVERIFY(pending.size() <= PendingHooks::max);
        QVERIFY(!pending.statusFor(home, 0, u"/w"_s, 0));
        QVERIFY(pending.statusFor(home, 999, u"/w"_s, 0));
        // One machine's flood leaves the others' hooks.
        QVERIFY(pending.statusFor(QHostAddress(quint32(0x0a000000 + 9'999 % 300)), 9'999, u"/w"_s, 0));
    }

    void thirtyHooksAtOnceAndThirtyAMinuteAreHeard()
    {
        BrokerParts parts;
        const QByteArray body = R"({"cwd":"/srv/project","status":"working","pid":7})";
        for (int i = 0; i < 30; ++i)
            QCOMPARE(post(parts, body).status, 200);
        const auto refused = post(parts, body);
        QCOMPARE(refused.status, 429);
        QCOMPARE(json(refused)[u"error"_s], u"rate limited"_s);
        QCOMPARE(post(parts, R"({"cwd":"/srv/project","status":"working","pid":8})").status, 200);
        QCOMPARE(post(parts, body, elsewhere).status, 200); // another machine's bucket
        parts.clock.advance(2s);
        QCOMPARE(post(parts, body).status, 200);
        QCOMPARE(post(parts, body).status, 429);
        QVERIFY(parts.metrics.serialise().contains("broker_hook_requests_rate_limited_total 2\n"));
        QVERIFY(parts.metrics.serialise().contains("broker_hook_requests_total 35\n"));
    }

    void rateBucketsAreBoundedAndAMachinesFloodIsItsOwnTrouble()
    {
        HookRate rate;
        int heard = 0;
        for (int i = 0; i < 10'000; ++i)
            heard += rate.take(home, QByteArray::number(i), 0) ? 1 : 0;
        QCOMPARE(heard, static_cast<int>(HookRate::maxBucketsPerOrigin));
        QVERIFY(rate.take(elsewhere, "1", 0));
        for (int i = 0; i < 10'000; ++i)
            rate.take(QHostAddress(quint32(0x0a000000 + i)), "1", 0);
        QCOMPARE(rate.remembered(), HookRate::maxBuckets);
        QVERIFY(rate.take(home, "new", 2'000)); // those that are full again are forgotten
        QVERIFY(rate.remembered() < 10);
    }
};

QTEST_GUILESS_MAIN(TestHooks)
#include "test_hooks.moc"
