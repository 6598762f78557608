// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "../unit/net/rawclient.h"
#include "wiretest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray upgrade = "GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

} // namespace

/// Strangers do their worst while two members go on talking; nothing of theirs may be lost, and the broker stays small.
class TestAttacks : public WireTest {
    Q_OBJECT

    static constexpr qint64 mostMemoryKiB = 64 * 1024;
    static constexpr int sockets = 2'000;
    static constexpr int portion = 500; ///< fits into the usual 1024 descriptors of a process

    std::optional<Person> m_ada;
    std::optional<Person> m_bob;
    std::unique_ptr<WireClient> m_from;
    std::unique_ptr<WireClient> m_to;
    QTimer m_talk;
    int m_sent = 0;

    void say() { m_from->send(sealed(*m_ada, *m_bob, u"hello"_s, QString::number(++m_sent))); }
    qint64 peakMemoryKiB()
    {
        QFile status(u"/proc/%1/status"_s.arg(broker().processId()));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.sliced(6).trimmed().split(' ').first().toLongLong();
        }
        return -1;
    }
    /// Every message so far has arrived, and the broker is no larger than it may be.
    void checkHealth()
    {
        m_talk.stop();
        say();
        const auto pushes = [&] {
            return std::ranges::count_if(m_to->heard(), [](const auto &f) { return f[u"type"_s] == u"push"_s; });
        };
        QTRY_COMPARE(int(pushes()), m_sent);
        const qint64 peak = peakMemoryKiB();
        QVERIFY2(peak > 0 && peak < mostMemoryKiB, qPrintable(QString::number(peak)));
    }
    /// Opens many sockets that say `words` and no more; true when the broker has ended every one of them.
    bool areAllDropped(const QByteArray &words)
    {
        for (int opened = 0; opened < sockets; opened += portion) {
            std::vector<std::unique_ptr<RawClient>> crowd;
            for (int i = 0; i < portion; ++i) {
                crowd.push_back(std::make_unique<RawClient>(broker().port()));
                crowd.back()->say(words);
            }
            const auto isGone = [](const auto &client) { return client->state() == QAbstractSocket::UnconnectedState; };
            if (!QTest::qWaitFor([&] { return std::ranges::all_of(crowd, isGone); }, 12'000))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init()
    {
        WireTest::init();
        m_ada = join(u"Ada"_s);
        m_bob = join(u"Bob"_s);
        m_from = connected(*m_ada);
        m_to = connectedSecurely(*m_bob);
        m_sent = 0;
        m_talk.callOnTimeout(this, &TestAttacks::say);
        m_talk.start(20ms);
    }
    void cleanup()
    {
        m_talk.disconnect(this);
        m_talk.stop();
        m_from.reset();
        m_to.reset();
        WireTest::cleanup();
    }

    void aHugeBodyIsRefusedUnread()
    {
        RawClient client(broker().port());
        client.say("POST /join HTTP/1.1\r\nHost: localhost\r\nContent-Length: 314572800\r\n\r\n");
        QVERIFY(client.waitForStatus(413));
        const QByteArray chunk(1024 * 1024, 'x');
        const auto isDone = [&] {
            if (client.state() == QAbstractSocket::ConnectedState && client.bytesToWrite() < chunk.size())
                client.say(chunk);
            return client.state() == QAbstractSocket::UnconnectedState;
        };
        QVERIFY(QTest::qWaitFor(isDone, 10'000));
        checkHealth();
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST /join HTTP/1.1\r\nHost: localhost\r\n";
        QTest::newRow("chunked") << post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n" << 411;
        QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
        QTest::newRow("negative length") << post + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("large head") << post + "X: " + QByteArray(9000, 'x') + "\r\n\r\n" << 431;
        QTest::newRow("garbage") << QByteArray("\x01\x02\x03 what is this\r\n\r\n") << 400;
        QTest::newRow("a web page") << post + "Origin: https://evil.example\r\nContent-Length: 0\r\n\r\n" << 403;
        QTest::newRow("another host") << QByteArray("GET /health HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 403;
    }
    void badRequestsAreRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RawClient client(broker().port());
        client.say(request);
        QVERIFY(client.waitForStatus(status));
        checkHealth();
    }

    void aSlowTalkerHasFiveSeconds_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("plain") << QByteArray("GET / HT");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8);
    }
    void aSlowTalkerHasFiveSeconds()
    {
        QFETCH(QByteArray, start);
        QElapsedTimer since;
        since.start();
        RawClient client(broker().port());
        QTimer drip;
        int next = 0;
        drip.callOnTimeout(&client, [&] { client.say(start.sliced(next++ % start.size(), 1)); });
        drip.start(1s);
        QVERIFY(QTest::qWaitFor([&] { return client.state() == QAbstractSocket::ConnectedState; }));
        QVERIFY(QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, 9'000));
        QVERIFY(since.elapsed() > 4'500);
        checkHealth();
    }

    void tlsGarbageIsDropped()
    {
        RawClient client(broker().port());
        client.say("\x16\x03\x01" + QByteArray(4096, '\x7f'));
        QVERIFY(client.waitForEnd());
        QVERIFY(!client.heard().contains("HTTP"));
        checkHealth();
    }

    void silentSocketsAreDropped()
    {
        QVERIFY(areAllDropped({}));
        checkHealth();
    }

    void socketsThatNeverSayHelloAreDropped()
    {
        QVERIFY(areAllDropped(upgrade));
        checkHealth();
    }

    void aLaterFrameWithoutAMaskEndsTheConnection()
    {
        RawClient client(broker().port());
        client.say(upgrade);
        QVERIFY(client.waitForStatus(101));
        client.say(QByteArray("\x89\x80\0\0\0\0", 6)); // a ping as it should be
        QTRY_VERIFY(client.heard().contains(QByteArray("\x8a\x00", 2)));
        client.say(QByteArray("\x81\x02{}", 4));
        QVERIFY(client.waitForEnd());
        QVERIFY(client.heard().contains(QByteArray("\x03\xea", 2))); // 1002
        checkHealth();
    }

    void aHugeMessageCloses1009()
    {
        const auto eve = connected(join(u"Eve"_s));
        eve->send(QByteArray(256 * 1024 + 1, 'x'));
        QVERIFY(eve->waitForClose());
        QCOMPARE(eve->closeCode(), 1009);
        checkHealth();
    }

    void deepNestingIsMalformedAndTheEleventhTimeIsTheLast()
    {
        const auto eve = connected(join(u"Eve"_s));
        for (int i = 0; i < 11; ++i)
            eve->send("{\"type\":\"send\",\"x\":" + QByteArray(17, '[') + QByteArray(17, ']') + '}');
        QCOMPARE(eve->take(u"error"_s)[u"code"_s], u"malformed_frame"_s);
        QVERIFY(eve->waitForClose());
        QCOMPARE(eve->closeCode(), 1008);
        QCOMPARE(eve->closeReason(), u"malformed_frame"_s);
        checkHealth();
    }
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "test_attacks.moc"
