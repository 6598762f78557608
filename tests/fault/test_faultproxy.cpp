// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "faultproxy.h"
#include "frametap.h"
#include "proxyprocess.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The proxy between a socket and a server that keeps what it gets and sends what it is told.
class FaultProxyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket *m_peer = nullptr; ///< a child of the server

    static std::unique_ptr<QTcpSocket> dial(quint16 port)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return socket;
    }

    void connectBoth()
    {
        QSignalSpy arrived(m_server.get(), &QTcpServer::newConnection);
        m_client = dial(m_proxy->port());
        QVERIFY(arrived.wait());
        m_peer = m_server->nextPendingConnection();
        QTRY_COMPARE(m_client->state(), QAbstractSocket::ConnectedState);
    }

    static bool hears(QTcpSocket &socket, const QByteArray &bytes)
    {
        QByteArray heard;
        return QTest::qWaitFor([&] {
            heard += socket.readAll();
            return heard == bytes;
        });
    }

    static bool ends(const QTcpSocket &socket)
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_proxy = std::make_unique<FaultProxy>(m_server->serverPort());
        QVERIFY(m_proxy->listen());
    }

    void cleanup()
    {
        m_client.reset();
        m_proxy.reset();
        m_server.reset();
        m_peer = nullptr;
    }

    void whatIsSaidPassesAndSoDoesTheEnd()
    {
        connectBoth();
        m_client->write("question");
        QVERIFY(hears(*m_peer, "question"));
        m_peer->write("answer");
        m_peer->disconnectFromHost();
        QVERIFY(hears(*m_client, "answer"));
        QVERIFY(ends(*m_client));
        QTRY_COMPARE(m_proxy->links(), 0);
        QCOMPARE(m_proxy->accepted(), 1);
    }

    void aDelayIsKeptInBothDirections()
    {
        m_proxy->setMode(Delay{100ms});
        connectBoth();
        QElapsedTimer time;
        time.start();
        m_client->write("question");
        QVERIFY(hears(*m_peer, "question"));
        QVERIFY(time.elapsed() >= 99);
        time.start();
        m_peer->write("answer");
        QVERIFY(hears(*m_client, "answer"));
        QVERIFY(time.elapsed() >= 99);
    }

    void aCutReachesBothEnds_data()
    {
        QTest::addColumn<Cut>("how");
        QTest::newRow("fin") << Cut::Fin;
        QTest::newRow("reset") << Cut::Reset;
    }

    void aCutReachesBothEnds()
    {
        QFETCH(Cut, how);
        connectBoth();
        m_proxy->cut(how);
        QVERIFY(ends(*m_client) && ends(*m_peer));
        QTRY_COMPARE(m_proxy->links(), 0);
    }

    void aCutCanComeInTheMiddle()
    {
        connectBoth();
        m_proxy->cutAfter(Flow::ToBroker, 3, Cut::Fin);
        m_client->write("question");
        QVERIFY(hears(*m_peer, "que"));
        QVERIFY(ends(*m_client) && ends(*m_peer));
    }

    void whatFallsIntoABlackHoleIsNotSeenAgain()
    {
        connectBoth();
        QSignalSpy swallowed(m_proxy.get(), &FaultProxy::swallowed);
        m_proxy->setMode(BlackHole{.flow = Flow::ToBroker});
        m_client->write("lost");
        QVERIFY(swallowed.wait());
        m_proxy->setMode(Pass{});
        m_peer->write("the other direction");
        QVERIFY(hears(*m_client, "the other direction"));
        m_client->write("behind the gap");
        QVERIFY(swallowed.wait());
        QCOMPARE(m_peer->readAll(), QByteArray());
        m_client->abort();
        QTRY_VERIFY(m_client->state() == QAbstractSocket::UnconnectedState);
        QCOMPARE(m_peer->state(), QAbstractSocket::ConnectedState); // it has no way of knowing
    }

    void aBlackHoleMaySpareTheHead()
    {
        m_proxy->setMode(BlackHole{.flow = Flow::ToClient, .begins = BlackHole::Begins::BehindTheHead});
        connectBoth();
        QSignalSpy swallowed(m_proxy.get(), &FaultProxy::swallowed);
        m_peer->write("HTTP/1.1 101 \r\nA: b\r");
        m_peer->flush();
        m_peer->write("\n\r\nlost");
        QVERIFY(hears(*m_client, "HTTP/1.1 101 \r\nA: b\r\n\r\n"));
        QTRY_COMPARE(swallowed.size(), 1);
        QCOMPARE(swallowed[0][1].toLongLong(), 4);
    }

    void aRefusedConnectionIsCounted()
    {
        m_proxy->setMode(Refuse{});
        const auto client = dial(m_proxy->port());
        QTRY_COMPARE(m_proxy->accepted(), 1);
        client->write("question");
        QVERIFY(ends(*client));
    }

    void whenItIsShutNobodyAnswersUntilItOpensAgain()
    {
        m_proxy->setMode(Shut{});
        const auto client = dial(m_proxy->port());
        QVERIFY(ends(*client));
        QCOMPARE(client->error(), QAbstractSocket::ConnectionRefusedError);
        m_proxy->setMode(Pass{});
        connectBoth();
        m_client->write("question");
        QVERIFY(hears(*m_peer, "question"));
    }

    void bytesOfAnOlderConnectionCanArriveAfterANewerOneIsUp()
    {
        connectBoth();
        const auto older = std::move(m_client);
        QTcpSocket *olderPeer = m_peer;
        m_proxy->hold();
        older->write("late");
        older->disconnectFromHost();
        QVERIFY(ends(*older));
        connectBoth();
        m_client->write("new");
        QVERIFY(hears(*m_peer, "new"));
        QCOMPARE(olderPeer->bytesAvailable(), 0);
        m_proxy->release();
        QVERIFY(hears(*olderPeer, "late"));
        QVERIFY(ends(*olderPeer));
    }

    void theTapReadsMaskedAndPlainFrames()
    {
        FrameTap tap;
        QVERIFY(tap.take("GET /ws HTTP/1.1\r\n").isEmpty());
        const auto frames = tap.take("\r\n\x81\x02{}"_ba + "\x81\x82\x01\x02\x03\x04zy"_ba + "\x89"_ba);
        QCOMPARE(frames.size(), 2);
        QCOMPARE(frames[0].payload, "{}"_ba);
        QCOMPARE(frames[1].payload, "{{"_ba);
        const auto last = tap.take(QByteArray(1, '\0'));
        QCOMPARE(last.size(), 1);
        QCOMPARE(last[0].opcode, FrameTap::ping);
    }

    void asAProgramItObeysItsStandardInput()
    {
        ProxyProcess proxy;
        QVERIFY(proxy.start(m_server->serverPort()));
        QSignalSpy arrived(m_server.get(), &QTcpServer::newConnection);
        m_client = dial(proxy.port());
        QVERIFY(arrived.wait());
        m_peer = m_server->nextPendingConnection();
        m_client->write("question");
        QVERIFY(hears(*m_peer, "question"));
        QCOMPARE(proxy.tell("delay 5"_ba)[u"links"_s].toInt(), 1);
        QCOMPARE(proxy.tell("nonsense"_ba)[u"understood"_s], QJsonValue(false));
        QCOMPARE(proxy.tell("cut reset"_ba)[u"understood"_s], QJsonValue(true));
        QVERIFY(ends(*m_client));
    }
};

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "test_faultproxy.moc"
