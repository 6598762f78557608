// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "proxystub.h"

#include "client/brokerhttp.h"
#include "client/proxyaddress.h"
#include "client/proxychoice.h"
#include "client/proxysetting.h"
#include "client/websockettransport.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace meshtray;
using namespace meshtray::client;
using namespace meshtray::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Where connections go that the person wants to go through a proxy, with proxies that really lead somewhere.
class ProxySettingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWebSocketServer> m_broker;

    QUrl farBroker() const { return QUrl(u"ws://broker.example.org:7900/ws"_s); }

    void opens(const QUrl &url)
    {
        WebSocketTransport transport(5s);
        const QSignalSpy opened(&transport, &Transport::opened);
        const QSignalSpy ended(&transport, &Transport::ended);
        transport.open(url);
        QTRY_VERIFY(!opened.isEmpty() || !ended.isEmpty());
        QCOMPARE(ended.value(0), QVariantList());
        QCOMPARE(opened.count(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_broker = std::make_unique<QWebSocketServer>(u"broker"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(m_broker->listen(QHostAddress::LocalHost));
        connect(m_broker.get(), &QWebSocketServer::newConnection, this,
                [this] { m_broker->nextPendingConnection()->setParent(m_broker.get()); });
    }
    void cleanup() { m_broker.reset(); }

    void addressesAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type"); // -1: refused
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        const auto refused = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << -1 << QString() << 0;
        };
        QTest::newRow("SOCKS") << u"socks5://127.0.0.1:9050"_s << int(QNetworkProxy::Socks5Proxy) << u"127.0.0.1"_s
                               << 9050;
        QTest::newRow("HTTP") << u"http://proxy.example.org:3128"_s << int(QNetworkProxy::HttpProxy)
                              << u"proxy.example.org"_s << 3128;
        QTest::newRow("upper case") << u"HTTP://Proxy:80"_s << int(QNetworkProxy::HttpProxy) << u"proxy"_s << 80;
        QTest::newRow("slash and spaces")
            << u"  http://proxy:80/ "_s << int(QNetworkProxy::HttpProxy) << u"proxy"_s << 80;
        QTest::newRow("IPv6") << u"socks5://[::1]:1080"_s << int(QNetworkProxy::Socks5Proxy) << u"::1"_s << 1080;
        QTest::newRow("other letters") << u"http://münchen.example:80"_s << int(QNetworkProxy::HttpProxy)
                                       << u"xn--mnchen-3ya.example"_s << 80;
        refused("nothing", {});
        refused("no scheme", u"proxy:80"_s);
        refused("another scheme", u"socks4://proxy:80"_s);
        refused("no port", u"http://proxy"_s);
        refused("port 0", u"http://proxy:0"_s);
        refused("port too large", u"http://proxy:65536"_s);
        refused("no host", u"http://:80"_s);
        refused("name and password", u"http://me:secret@proxy:80"_s);
        refused("a name", u"http://me@proxy:80"_s);
        refused("a path", u"http://proxy:80/path"_s);
        refused("a query", u"http://proxy:80?a"_s);
        refused("a fragment", u"http://proxy:80#a"_s);
        refused("a space", u"http://pro xy:80"_s);
        refused("a line", u"http://proxy\n:80"_s);
        refused("too long", u"http://"_s + QString(400, u'a') + u":80"_s);
    }
    void addressesAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(int, type);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto proxy = parseProxyAddress(text);
        QCOMPARE(proxy.has_value(), type >= 0);
        if (!proxy) {
            QCOMPARE(proxy.error().code, ErrorCode::InvalidInput);
            QVERIFY(!proxy.error().message.contains(u"secret"_s));
            return;
        }
        QCOMPARE(int(proxy->type()), type);
        QCOMPARE(proxy->hostName(), host);
        QCOMPARE(int(proxy->port()), port);
    }

    void aFarBrokerIsReachedThroughSocksWhichGetsItsName()
    {
        SocksStub proxy(m_broker->serverPort());
        ProxySetting setting;
        setting.use(OwnProxy{*parseProxyAddress(u"socks5://127.0.0.1:%1"_s.arg(proxy.port()))});
        opens(farBroker());
        QCOMPARE(proxy.wishes, QStringList(u"broker.example.org:7900"_s)); // looked up there, not here
    }

    void aFarBrokerIsReachedThroughAnHttpProxy()
    {
        HttpProxyStub proxy(m_broker->serverPort());
        ProxySetting setting;
        setting.use(OwnProxy{*parseProxyAddress(u"http://127.0.0.1:%1"_s.arg(proxy.port()))});
        opens(farBroker());
        QCOMPARE(proxy.wishes, QStringList(u"broker.example.org:7900"_s));
    }

    void questionsGoTheSameWay()
    {
        SocksStub proxy(m_broker->serverPort());
        ProxySetting setting;
        setting.use(OwnProxy{*parseProxyAddress(u"socks5://127.0.0.1:%1"_s.arg(proxy.port()))});
        const auto broker = net::BrokerAddress::parse(farBroker());
        QVERIFY(broker);
        bool answered = false;
        askBroker(*broker, {.path = u"/health"_s, .json = {}, .patience = 5s}, this,
                  [&](const std::expected<HttpAnswer, HttpFailure> &) { answered = true; });
        QTRY_VERIFY(answered);
        proxy.wishes.removeDuplicates(); // Qt asks again when a server says nothing
        QCOMPARE(proxy.wishes, QStringList(u"broker.example.org:7900"_s));
    }

    void aLocalBrokerIsReachedDirectly()
    {
        SocksStub proxy(m_broker->serverPort());
        ProxySetting setting;
        setting.use(OwnProxy{*parseProxyAddress(u"socks5://127.0.0.1:%1"_s.arg(proxy.port()))});
        opens(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(m_broker->serverPort())));
        QCOMPARE(proxy.wishes, QStringList());
    }

    void aProxyThatIsNotThereIsNotGoneAround()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const quint16 port = nobody.serverPort();
        nobody.close();
        ProxySetting setting;
        setting.use(OwnProxy{*parseProxyAddress(u"socks5://127.0.0.1:%1"_s.arg(port))});
        WebSocketTransport transport(5s);
        QSignalSpy ended(&transport, &Transport::ended);
        transport.open(farBroker());
        QTRY_COMPARE(ended.count(), 1);
    }

    void noneMeansNoneWhateverTheSystemSays()
    {
        qputenv("https_proxy", "http://proxy.example.org:3128");
        ProxySetting setting;
        setting.use(NoProxy{});
        QNetworkProxy::ProxyType type = QNetworkProxy::DefaultProxy;
        chooseProxy(QUrl(u"wss://broker.example.org/ws"_s), this,
                    [&](const QNetworkProxy &proxy) { type = proxy.type(); });
        QTRY_COMPARE(type, QNetworkProxy::NoProxy);
        setting.use(SystemProxy{});
        chooseProxy(QUrl(u"wss://broker.example.org/ws"_s), this,
                    [&](const QNetworkProxy &proxy) { type = proxy.type(); });
        QTRY_COMPARE(type, QNetworkProxy::HttpProxy);
        qunsetenv("https_proxy");
    }

    void serversListenWithoutAProxy()
    {
        ProxySetting setting;
        setting.use(OwnProxy{QNetworkProxy(QNetworkProxy::Socks5Proxy, u"proxy.invalid"_s, 1)});
        QTcpServer server;
        QVERIFY2(server.listen(QHostAddress::LocalHost), qPrintable(server.errorString()));
        QTcpSocket client; // one that nobody gave a proxy
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    }
};

QTEST_GUILESS_MAIN(ProxySettingTest)
#include "test_proxysetting.moc"
