// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/front.h"
#include "net/unsent.h"
#include "rawclient.h"
#include "support/manualclock.h"

#include <QSslSocket>
#include <QWebSocket>

using namespace meshtray;
using namespace meshtray::net;
using namespace meshtray::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// TLS and plain on one port, through real sockets on loopback.
class TestFrontTls : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<Front> m_front;
    std::vector<WebSocketClient> m_clients;
    QStringList m_heard;
    Result<TlsIdentity> m_identity = TlsIdentity::generate(1'750'000'000'000);
    quint16 m_port = 0;

    void open(const std::optional<TlsIdentity> &identity, const FrontLimits &limits = {})
    {
        m_front = std::make_unique<Front>(limits, m_clock);
        if (identity)
            m_front->setTls(*identity);
        m_front->setHttpHandler([](const HttpRequest &) { return HttpResponse::text(200, "hello"); });
        m_front->setWebSocketHandler([this](WebSocketClient client) {
            connect(client.socket.get(), &QWebSocket::textMessageReceived, this,
                    [this](const QString &text) { m_heard.append(text); });
            m_clients.push_back(std::move(client));
        });
        const auto listening = m_front->listen({ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
        QVERIFY(listening);
        m_port = listening->first().port;
    }
    void dial(QSslSocket &client, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater) const
    {
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setProtocol(protocol);
        client.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    }
    void dial(QWebSocket &client) const
    {
        QSslConfiguration configuration;
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setSslConfiguration(configuration);
        client.open(QUrl(u"wss://127.0.0.1:%1/ws"_s.arg(m_port)));
    }
    bool everyoneCounted(int count)
    {
        return QTest::qWaitFor([&] { return m_front->unauthenticated() == count; });
    }

private Q_SLOTS:
    void cleanup()
    {
        m_clients.clear();
        m_front.reset();
        m_heard.clear();
    }

    void theSamePortSpeaksBoth()
    {
        open(*m_identity);
        RawClient plain(m_port);
        plain.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(plain.waitForBody("hello"));

        QSslSocket secret;
        dial(secret);
        QTRY_VERIFY(secret.isEncrypted());
        QCOMPARE(spkiPin(secret.peerCertificate()), m_identity->spkiPin());
        secret.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(secret.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(secret.readAll().endsWith("\r\n\r\nhello"));
        QVERIFY(everyoneCounted(0));
    }

    void aWebSocketComesThroughTls()
    {
        open(*m_identity);
        QWebSocket client;
        dial(client);
        QTRY_COMPARE(m_clients.size(), 1U);
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(m_clients.front().peer, QHostAddress(QHostAddress::LocalHost));
        client.sendTextMessage(u"ping"_s);
        QTRY_COMPARE(m_heard, QStringList{u"ping"_s});
        QSignalSpy answered(&client, &QWebSocket::textMessageReceived);
        m_clients.front().socket->sendTextMessage(u"pong"_s);
        QVERIFY(answered.wait());
    }

    // A full read buffer is decrypted no further until somebody reads, and no signal tells of the rest.
    void manyLargeMessagesAtOnceAllArrive()
    {
        open(*m_identity);
        QWebSocket client;
        connect(&client, &QWebSocket::connected, &client, [&] {
            for (int i = 0; i < 40; ++i)
                client.sendTextMessage(QString(100'000 + i, u'x'));
        });
        dial(client);
        QTRY_COMPARE(m_heard.size(), 40);
        QCOMPARE(m_heard.last().size(), 100'039);
    }

    void theLargestMessageArrives()
    {
        open(*m_identity);
        QWebSocket client;
        connect(&client, &QWebSocket::connected, &client, [&] { client.sendTextMessage(QString(256 * 1024, u'x')); });
        dial(client);
        QTRY_COMPARE(m_heard.size(), 1);
    }

    void aLargerOneCloses1009()
    {
        open(*m_identity);
        QWebSocket client;
        QSignalSpy closed(&client, &QWebSocket::disconnected);
        connect(&client, &QWebSocket::connected, &client,
                [&] { client.sendTextMessage(QString(256 * 1024 + 1, u'x')); });
        dial(client);
        QVERIFY(closed.wait());
        QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    }

    void whatIsEncryptedAndNotSentCounts()
    {
        open(*m_identity);
        QSslSocket client; // reads nothing
        dial(client);
        QTRY_VERIFY(client.isEncrypted());
        client.setReadBufferSize(1);
        client.write("GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                     "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QTRY_COMPARE(m_clients.size(), 1U);
        const WebSocketClient &accepted = m_clients.front();
        constexpr qint64 much = 16 * 1024 * 1024;
        accepted.socket->sendBinaryMessage(QByteArray(much, 'x'));
        QTRY_COMPARE(accepted.transport->bytesToWrite(), 0); // which is why it alone cannot be asked
        QVERIFY(unsentBytes(*accepted.transport) > much / 4);
    }

    void olderProtocolsAreRefused()
    {
        open(*m_identity);
        QSslSocket client;
        QT_WARNING_PUSH QT_WARNING_DISABLE_DEPRECATED dial(client, QSsl::TlsV1_1);
        QT_WARNING_POP
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!client.isEncrypted());
        QVERIFY(everyoneCounted(0));
    }

    void withoutAKeyTlsIsDropped()
    {
        open(std::nullopt);
        QSslSocket client;
        dial(client);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(everyoneCounted(0));
    }

    void garbageThatBeginsLikeTlsIsDropped()
    {
        open(*m_identity);
        RawClient client(m_port);
        client.say("\x16 and then something else altogether, long enough for a record's header");
        QVERIFY(client.waitForEnd());
        QVERIFY(!client.heard().contains("HTTP"));
        QVERIFY(everyoneCounted(0));
    }

    void aSlowHandshakeHasTheHeadsDeadline()
    {
        open(*m_identity);
        RawClient client(m_port);
        client.say(QByteArray("\x16\x03\x01\x02", 4));
        QVERIFY(everyoneCounted(1));
        m_clock.advance(2s);
        client.say(QByteArray("\x00\x01", 2));
        m_clock.advance(2'999ms);
        QTest::qWait(0);
        QCOMPARE(m_front->unauthenticated(), 1);
        m_clock.advance(2ms);
        QVERIFY(everyoneCounted(0));
        QVERIFY(client.waitForEnd());
    }

    void theHandshakeUsesUpTheHeadsTime()
    {
        open(*m_identity);
        RawClient silent(m_port);
        QSslSocket client;
        dial(client);
        QTRY_VERIFY(client.isEncrypted());
        QVERIFY(everyoneCounted(2));
        m_clock.advance(5s);
        QVERIFY(everyoneCounted(0));
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }

    void everyLimitHoldsOverTlsToo()
    {
        open(*m_identity);
        QSslSocket client;
        dial(client);
        QTRY_VERIFY(client.isEncrypted());
        client.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 300000000\r\n\r\n");
        QTRY_VERIFY(client.peek(20).startsWith("HTTP/1.1 413"));
    }
};

QTEST_GUILESS_MAIN(TestFrontTls)
#include "test_fronttls.moc"
