// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/transport.h"

#include <QAbstractSocket>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <sys/socket.h>

using namespace meshtray::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The real socket against a real server on loopback.
class WebSocketTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(u"test"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_transport = webSocketTransports()();
        m_opened = std::make_unique<QSignalSpy>(m_transport.get(), &Transport::opened);
        m_ended = std::make_unique<QSignalSpy>(m_transport.get(), &Transport::ended);
        m_texts = std::make_unique<QSignalSpy>(m_transport.get(), &Transport::textReceived);
    }

    void itOpensAndCarriesTextBothWays()
    {
        connectBoth();
        QSignalSpy arrived(m_peer.get(), &QWebSocket::textMessageReceived);
        m_transport->sendText(u"grüße 😀"_s.toUtf8());
        QVERIFY(arrived.wait());
        QCOMPARE(arrived[0][0].toString(), u"grüße 😀"_s);
        m_peer->sendTextMessage(u"zurück"_s);
        QVERIFY(m_texts->wait());
        QCOMPARE(m_texts->at(0)[0].toByteArray(), u"zurück"_s.toUtf8());
        QCOMPARE(m_ended->size(), 0);
    }

    void smallFramesDoNotWaitForCompany()
    {
        connectBoth();
        auto *socket = m_transport->findChild<QAbstractSocket *>();
        QVERIFY(socket);
        QCOMPARE(socket->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
    }

    void aPingIsAnsweredByAPong()
    {
        connectBoth();
        QSignalSpy pongs(m_transport.get(), &Transport::pongReceived);
        m_transport->ping();
        QVERIFY(pongs.wait());
    }

    void whatWasWrittenIsReportedAsTaken()
    {
        connectBoth();
        QSignalSpy taken(m_transport.get(), &Transport::bytesTaken);
        m_transport->sendText(QByteArray(50'000, 'x'));
        QVERIFY(taken.wait());
        QTRY_COMPARE(m_transport->bytesWaiting(), 0);
    }

    void aRefusedConnectionEndsOnce_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("plain") << u"ws"_s;
        QTest::newRow("encrypted") << u"wss"_s;
    }
    void aRefusedConnectionEndsOnce()
    {
        QFETCH(QString, scheme);
        QUrl url = m_server->serverUrl();
        url.setScheme(scheme);
        m_server->close();
        m_transport->open(url);
        QVERIFY(m_ended->size() == 1 || m_ended->wait());
        settle();
        QCOMPARE(m_ended->size(), 1);
        QCOMPARE(m_ended->at(0)[0].toInt(), 1006);
        QCOMPARE(m_ended->at(0)[1].toString(), u"Connection refused"_s);
        QCOMPARE(m_opened->size(), 0);
    }

    void aConnectionThatEndsWithoutAWordSaysNothingOfItsOwn()
    {
        m_transport->open(m_server->serverUrl());
        QVERIFY(m_opened->size() == 1 || m_opened->wait());
        QTRY_VERIFY(m_server->hasPendingConnections());
        const std::unique_ptr<QWebSocket> peer(m_server->nextPendingConnection());
        peer->close(QWebSocketProtocol::CloseCodeGoingAway);
        QVERIFY(m_ended->size() == 1 || m_ended->wait());
        QCOMPARE(m_ended->at(0)[1].toString(), QString());
    }

    void anAddressThatIsNoneEndsOnce_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("nothing") << QUrl();
        QTest::newRow("another scheme") << QUrl(u"http://127.0.0.1:1/ws"_s);
        QTest::newRow("no host") << QUrl(u"ws:///ws"_s);
    }

    void anAddressThatIsNoneEndsOnce()
    {
        QFETCH(QUrl, url);
        m_transport->open(url);
        QVERIFY(m_ended->size() == 1 || m_ended->wait());
        settle();
        QCOMPARE(m_ended->size(), 1);
        QVERIFY(!m_ended->at(0)[1].toString().isEmpty());
    }

    void aServerThatSpeaksSomethingElseEndsOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
        m_transport->open(urlOf(server));
        QVERIFY(m_ended->wait());
        settle();
        QCOMPARE(m_ended->size(), 1);
        QCOMPARE(m_ended->at(0)[0].toInt(), 1006);
    }

    void aServerThatNeverAnswersIsGivenUp()
    {
        QTcpServer server; // takes connections, says nothing
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto transport = webSocketTransports(200ms)();
        QSignalSpy ended(transport.get(), &Transport::ended);
        transport->open(urlOf(server));
        QVERIFY(ended.wait());
        settle();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 1006);
        QVERIFY(!ended[0][1].toString().isEmpty());
    }

    void aConnectionThatIsResetWhileItIsMadeEndsOnce()
    {
        QTcpServer server; // in this thread: the reset is there before the client looks
        int connections = 0;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            ++connections;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            const linger atOnce{.l_onoff = 1, .l_linger = 0};
            ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        });
        m_transport->open(urlOf(server));
        QVERIFY(m_ended->wait(2'000));
        settle();
        QCOMPARE(m_ended->size(), 1);
        QCOMPARE(m_ended->at(0)[0].toInt(), 1006);
        QVERIFY2(connections < 50, QByteArray::number(connections).constData());
    }

    void aHeadWithoutAnEndIsNotKept()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket *peer = nullptr;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            peer = server.nextPendingConnection();
            peer->write("HTTP/1.1 101 " + QByteArray(32 * 1024 * 1024, 'x'));
        });
        m_transport->open(urlOf(server));
        QTRY_VERIFY(peer);
        const auto *socket = m_transport->findChild<QAbstractSocket *>();
        QVERIFY(socket);
        QTRY_VERIFY(socket->bytesAvailable() > 1024 * 1024);
        QVERIFY(!QTest::qWaitFor([&] { return socket->bytesAvailable() > 2 * 1024 * 1024; }, 300));
    }

    void theDeadlineIsForOpeningOnly()
    {
        m_transport = webSocketTransports(300ms)();
        QSignalSpy ended(m_transport.get(), &Transport::ended);
        connectBoth();
        QVERIFY(!ended.wait(600));
    }

    void theCloseCodeIsPassedOn()
    {
        connectBoth();
        m_peer->close(closeCode(4002), u"banned"_s);
        QVERIFY(m_ended->wait());
        settle();
        QCOMPARE(m_ended->size(), 1);
        QCOMPARE(m_ended->at(0)[0].toInt(), 4002);
        QCOMPARE(m_ended->at(0)[1].toString(), u"banned"_s);
    }

    void aTornConnectionHasNoCloseCode()
    {
        connectBoth();
        m_peer->abort();
        QVERIFY(m_ended->wait());
        settle();
        QCOMPARE(m_ended->size(), 1);
        QCOMPARE(m_ended->at(0)[0].toInt(), 1006);
    }

    void aMessageBeyondTheLimitEndsTheConnection()
    {
        connectBoth();
        m_peer->sendTextMessage(QString(1024 * 1024 + 1, u'x'));
        QVERIFY(m_ended->wait());
        QCOMPARE(m_texts->size(), 0);
        QCOMPARE(m_ended->at(0)[0].toInt(), 1009);
    }

    void binaryDataEndsTheConnection()
    {
        connectBoth();
        m_peer->sendBinaryMessage("\x00\x01");
        QVERIFY(m_ended->wait());
        QCOMPARE(m_ended->at(0)[0].toInt(), 1003);
    }

    void closingSaysGoodbyeAndTellsNothingMore()
    {
        connectBoth();
        QSignalSpy gone(m_peer.get(), &QWebSocket::disconnected);
        m_transport->close();
        QVERIFY(gone.wait());
        QCOMPARE(m_peer->closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        settle();
        QCOMPARE(m_ended->size(), 0);
    }

    void aTransportMayGoInTheMiddle()
    {
        connectBoth();
        QSignalSpy gone(m_peer.get(), &QWebSocket::disconnected);
        m_transport.reset();
        QVERIFY(gone.wait());
    }

    void cleanup()
    {
        m_opened.reset();
        m_ended.reset();
        m_texts.reset();
        m_transport.reset();
        m_peer.reset();
        m_server.reset();
    }

private:
    void connectBoth()
    {
        QSignalSpy opened(m_transport.get(), &Transport::opened);
        QSignalSpy accepted(m_server.get(), &QWebSocketServer::newConnection);
        m_transport->open(m_server->serverUrl());
        QVERIFY(opened.wait());
        QTRY_COMPARE(accepted.size(), 1);
        m_peer.reset(m_server->nextPendingConnection());
    }

    /// Qt's type names the codes of the standard only; it carries the others too.
    static QWebSocketProtocol::CloseCode closeCode(quint16 code)
    {
        return static_cast<QWebSocketProtocol::CloseCode>(code);
    }

    static QUrl urlOf(const QTcpServer &server) { return QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(server.serverPort())); }

    /// Lets everything that is on its way arrive.
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }

    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<QWebSocket> m_peer;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_texts;
};

QTEST_GUILESS_MAIN(WebSocketTransportTest)
#include "test_websockettransport.moc"
