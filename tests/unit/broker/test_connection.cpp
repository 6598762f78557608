// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/broker.h"
#include "broker/meshadmin.h"
#include "protocol/hello.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace meshtray;
using namespace meshtray::broker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A peer that speaks just enough WebSocket to get in, and then does only what the test says: no pong by itself.
class RawPeer {
public:
    explicit RawPeer(quint16 port)
    {
        socket.setReadBufferSize(1024);
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }
    bool waitForUpgrade()
    {
        return QTest::qWaitFor([this] { return socket.peek(1024).contains("\r\n\r\n"); });
    }
    /// One masked text frame; the mask is zero, so the text stands as it is.
    void say(const QByteArray &text)
    {
        QByteArray frame("\x81", 1);
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size() & 0xff);
        frame += QByteArray(4, '\0') + text;
        socket.write(frame);
    }
    QTcpSocket socket;
};

} // namespace

/// One connection over a real socket, with deadlines short enough to wait for.
class TestConnection : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Broker> m_broker;
    net::ListenAddress m_address;
    crypto::KeyPair m_owner = crypto::KeyPair::generate();
    NewMesh m_mesh{MeshId::random(), MemberId::random(), u"Home"_s, m_owner.publicKey(), u"Olga"_s};

    void serve(BrokerConfig config)
    {
        config.dataFolder = m_folder.filePath(QString::fromLatin1(randomIdentifier()));
        config.listen = {net::ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}};
        auto opened = Broker::open(config, m_clock);
        QVERIFY(opened);
        m_broker = *std::move(opened);
        QVERIFY(createMesh(m_broker->store(), m_mesh, m_clock.wallMs()));
        const auto listening = m_broker->listen();
        QVERIFY(listening);
        m_address = listening->listening.first();
    }
    QByteArray hello()
    {
        return write(protocol::makeHello(m_mesh.id.bytes(), m_mesh.ownerMember.bytes(), m_owner, m_clock.wallMs()));
    }
    /// To the owner itself.
    QByteArray message(const QByteArray &id, qsizetype size = 8)
    {
        protocol::SendFrame frame;
        frame.id = id;
        frame.targetSpec = m_owner.publicKey().toHex();
        frame.nonce = "bm9uY2U=";
        frame.ciphertext = QByteArray(size, 'x');
        return write(frame);
    }
    /// What /metrics says; -1 when it does not say it.
    double metric(const QByteArray &name)
    {
        QTcpSocket socket;
        socket.connectToHost(m_address.host, m_address.port);
        socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        static_cast<void>(QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; }));
        for (const QByteArray &line : socket.readAll().split('\n')) {
            if (line.startsWith(name + ' '))
                return line.sliced(name.size() + 1).toDouble();
        }
        return -1;
    }

private Q_SLOTS:
    void cleanup() { m_broker.reset(); }

    void whoSaysNothingIsSentAway()
    {
        BrokerConfig config;
        config.helloDeadline = 50ms;
        serve(config);
        QWebSocket client;
        client.open(QUrl(m_address.webSocketUrl()));
        QTRY_COMPARE(client.closeReason(), u"hello_timeout"_s);
        QCOMPARE(static_cast<int>(client.closeCode()), 1008);
        QVERIFY(metric("broker_connections_rejected_total{reason=\"hello_timeout\"}") == 1);
    }

    void helloAckComesBeforeWhatAnEagerClientAsked()
    {
        serve({});
        QWebSocket client;
        QStringList heard;
        connect(&client, &QWebSocket::textMessageReceived, this, [&](const QString &text) { heard.append(text); });
        connect(&client, &QWebSocket::connected, this, [&] {
            client.sendTextMessage(QString::fromUtf8(hello()));
            client.sendTextMessage(QString::fromUtf8(message("1")));
            client.sendTextMessage(u"{\"type\":\"fly\"}"_s);
        });
        client.open(QUrl(m_address.webSocketUrl()));
        QTRY_COMPARE(heard.size(), 4);
        QVERIFY(heard.first().contains(u"hello_ack"_s));
        QVERIFY(heard.join(u' ').contains(u"\"push\""_s));
        QVERIFY(heard.join(u' ').contains(u"unsupported"_s));
    }

    void theFirstFrameMayNotBeLarge()
    {
        serve({});
        QWebSocket client;
        connect(&client, &QWebSocket::connected, this, [&] { client.sendTextMessage(QString(9000, u' ')); });
        client.open(QUrl(m_address.webSocketUrl()));
        QTRY_COMPARE(static_cast<int>(client.closeCode()), 1009);
    }

    void whoDoesNotAnswerPingsIsGivenUpAndItsMessagesWait()
    {
        BrokerConfig config;
        config.pingInterval = 50ms;
        config.pongDeadline = 300ms;
        serve(config);
        RawPeer peer(m_address.port);
        QVERIFY(peer.waitForUpgrade());
        peer.say(hello());
        peer.say(message("1"));
        peer.say(R"({"type":"set_summary","summary":"busy"})" + QByteArray(126, ' ')); // as say() frames it
        QTRY_COMPARE(metric("broker_connections_total"), 1);
        QTRY_COMPARE(metric("broker_connections_active"), 0);
        QCOMPARE(metric("broker_queue_depth"), 1);
        const auto members = m_broker->members(m_mesh.id);
        QVERIFY(members);
        QCOMPARE(members->first().connections, 0);
        QCOMPARE(members->first().summary, u"busy"_s); // it is still there, for the grace
    }

    void whoAnswersPingsStays()
    {
        BrokerConfig config;
        config.pingInterval = 20ms;
        config.pongDeadline = 200ms;
        serve(config);
        QWebSocket client;
        int pushes = 0;
        connect(&client, &QWebSocket::textMessageReceived, this,
                [&](const QString &text) { pushes += text.contains(u"\"push\""_s) ? 1 : 0; });
        connect(&client, &QWebSocket::connected, this, [&] { client.sendTextMessage(QString::fromUtf8(hello())); });
        client.open(QUrl(m_address.webSocketUrl()));
        QTRY_COMPARE(metric("broker_connections_active"), 1);
        QVERIFY(!QTest::qWaitFor([&] { return !client.isValid(); }, 500));
        client.sendTextMessage(QString::fromUtf8(message("1")));
        QTRY_COMPARE(pushes, 1);
        QTRY_COMPARE(metric("broker_queue_depth"), 0); // its pong has confirmed the push
    }

    void whoDoesNotReadIsClosedAndItsMessagesWait()
    {
        BrokerConfig config;
        config.slowReaderPatience = 100ms;
        config.maxUnsentBytes = 64 * 1024;
        config.pingInterval = 10s;
        serve(config);
        RawPeer peer(m_address.port);
        QVERIFY(peer.waitForUpgrade());
        peer.say(hello());
        constexpr int count = 200; // 60 kB each: more than the kernel's buffers take
        for (int i = 0; i < count; ++i)
            peer.say(message(QByteArray::number(i), 60'000));
        QTRY_COMPARE(metric("broker_connections_total"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(metric("broker_connections_active"), 0, 15000);
        const double taken = metric("broker_messages_routed_total{priority=\"next\"}");
        QVERIFY(taken > 0);
        QCOMPARE(metric("broker_queue_depth"), taken);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
