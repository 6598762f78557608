// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "rawclient.h"
#include "wiretest.h"

#include <QJsonArray>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Limits that are an option of `serve`, seen at work over sockets.
class TestSettings : public WireTest {
    Q_OBJECT

    static constexpr int ping = 9;

    QJsonObject badHello(const Person &person) const
    {
        QJsonObject frame = hello(person);
        frame[u"signature"_s] = QString(128, u'0');
        return frame;
    }
    /// Says a hello that is refused.
    void fail(const Person &person)
    {
        const auto client = dial();
        client->send(badHello(person));
        QCOMPARE(client->take(u"error"_s)[u"code"_s].toString(), u"bad_signature"_s);
    }
    static qsizetype peersSeenBy(WireClient &client)
    {
        client.send(QJsonObject{{u"type"_s, u"list_peers"_s}});
        return client.take(u"peers_list"_s)[u"peers"_s].toArray().size();
    }
    bool isLetIn(const QString &origin)
    {
        QWebSocket socket(origin);
        socket.open(QUrl(broker().webSocketUrl()));
        return QTest::qWaitFor([&] {
                   return socket.state() == QAbstractSocket::ConnectedState || !socket.closeReason().isEmpty() ||
                          socket.error() != QAbstractSocket::UnknownSocketError;
               }) &&
               socket.state() == QAbstractSocket::ConnectedState;
    }

private Q_SLOTS:
    void whoAnswersNoPingLosesItsSocketButStaysPresent()
    {
        restart({u"--ping-interval"_s, u"200ms"_s, u"--pong-deadline"_s, u"700ms"_s});
        const Person ada = join(u"Ada"_s);
        const auto watcher = connected(ada);
        RawClient silent(broker().port());
        silent.send(helloOn(join(u"Bob"_s), u"meshtray"_s));
        QVERIFY(!silent.take(u"hello_ack"_s).isEmpty());
        int pings = 0;
        while (const auto frame = silent.next()) {
            if (frame->opcode == ping)
                ++pings;
        }
        QVERIFY(pings > 1);
        QTRY_COMPARE(metric("broker_connections_active"), 1);
        QVERIFY(watcher->isOpen()); // it has answered all of them
        QCOMPARE(peersSeenBy(*watcher), 2);
    }

    void tooManyFailedHellosShutTheDoorForAWhile()
    {
        restart({u"--block-loopback"_s, u"--failed-hellos"_s, u"3"_s, u"--failed-hello-block"_s, u"1s"_s});
        const Person ada = join(u"Ada"_s);
        for (int i = 0; i < 3; ++i)
            fail(ada);
        QVERIFY(!WireClient(broker().webSocketUrl()).isOpen());
        QCOMPARE(HttpCall::get(broker().httpUrl(u"/health"_s)).answer().status, 200);
        QTRY_VERIFY(WireClient(broker().webSocketUrl()).isOpen());
    }

    void thisMachinesOwnProgramsAreNotShutOut()
    {
        restart({u"--failed-hellos"_s, u"3"_s});
        const Person ada = join(u"Ada"_s);
        for (int i = 0; i < 5; ++i)
            fail(ada);
        QVERIFY(WireClient(broker().webSocketUrl()).isOpen());
    }

    void onlyAWebPageThatIsAllowedComesIn()
    {
        restart({u"--allow-origin"_s, u"https://mesh.example:443"_s}); // browsers leave out the usual port
        QVERIFY(isLetIn(u"https://mesh.example"_s));
        QVERIFY(!isLetIn(u"https://evil.example"_s));
    }

    void theRateCanBeSetAndTakenAway()
    {
        const auto burst = [this] {
            const auto client = connected(join(u"Ada"_s));
            for (int i = 0; i < 20; ++i)
                client->send(message(mesh()[u"ownerPubkey"_s].toString(), QString::number(i)));
            int refused = 0;
            for (int i = 0; i < 20; ++i)
                refused += client->take(u"ack"_s)[u"queued"_s].toBool() ? 0 : 1;
            return refused;
        };
        restart({u"--rate"_s, u"1:5"_s});
        QVERIFY(burst() >= 10);
        restart({u"--rate"_s, u"off"_s});
        QCOMPARE(burst(), 0);
    }

    void whoIsKickedHasNotLeftByItself()
    {
        const auto watcher = connected(helloOn(join(u"Ada"_s), u"meshtray"_s));
        const auto kicked = connected(helloOn(join(u"Bob"_s), u"meshtray"_s));
        QCOMPARE(watcher->take(u"news"_s)[u"event"_s].toString(), u"peer_joined"_s);
        const QStringList kick{u"member"_s, u"kick"_s,   QString::fromLatin1(meshId()),
                               u"Bob"_s,    u"--data"_s, dataFolder()};
        QCOMPARE(runBroker(kick).exitCode, 0);
        QVERIFY(kicked->waitForClose());
        QCOMPARE(kicked->closeCode(), 4001);
        QCOMPARE(peersSeenBy(*watcher), 1);
        QVERIFY(watcher->hearsNo(u"news"_s));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
