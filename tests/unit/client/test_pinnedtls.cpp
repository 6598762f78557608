// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/brokerhttp.h"
#include "client/httptime.h"
#include "net/brokeraddress.h"
#include "net/tlsidentity.h"
#include "support/vouchedfor.h"

#include <QSignalSpy>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace meshtray;
using namespace meshtray::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

net::TlsIdentity readIdentity(const QByteArray &pem)
{
    return *net::TlsIdentity::fromPem(
        {reinterpret_cast<const unsigned char *>(pem.constData()), static_cast<size_t>(pem.size())});
}

QString pinOf(const net::TlsIdentity &identity)
{
    return QString::fromLatin1(identity.spkiPin());
}

/// Decrypts whatever it is sent, and answers as it was told.
class Listener : public QSslServer {
public:
    QByteArray heard;
    QByteArray answer;
    int ended = 0;

    explicit Listener(const net::TlsIdentity &identity)
    {
        setSslConfiguration(identity.serverConfiguration());
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                heard += socket->readAll();
                if (heard.contains("\r\n\r\n") && !answer.isEmpty())
                    socket->write(std::exchange(answer, {}));
            });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++ended; });
        });
        connect(this, &QSslServer::errorOccurred, this, [this] { ++ended; });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for the test's server");
    }
    QString url(const QString &pin = {}) const
    {
        return u"wss://127.0.0.1:%1/ws"_s.arg(serverPort()) + (pin.isEmpty() ? QString() : u"?pin="_s + pin);
    }
};

} // namespace

/// Who is spoken to over TLS, and what they hear of us before that is certain: nothing.
class PinnedTlsTest : public QObject {
    Q_OBJECT

    const net::TlsIdentity m_own = *net::TlsIdentity::generate(1'750'000'000'000); ///< nobody vouches for it
    const net::TlsIdentity m_vouchedFor = readIdentity(test::vouchedForPem);

    const net::TlsIdentity &identity(const QString &name) const
    {
        return name == u"vouched for"_s ? m_vouchedFor : m_own;
    }

    /// Every peer with every expectation; `heard`: whether it gets to hear anything.
    static void rowsOfPeers()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("pinned");
        QTest::addColumn<bool>("heard");
        const QString own = u"own"_s;
        const QString vouchedFor = u"vouched for"_s;
        QTest::newRow("the pinned key, which nobody vouches for") << own << own << true;
        QTest::newRow("the pinned key, which is vouched for too") << vouchedFor << vouchedFor << true;
        QTest::newRow("another key, which nobody vouches for") << own << vouchedFor << false;
        QTest::newRow("another key, but vouched for") << vouchedFor << own << false;
        QTest::newRow("no pin, vouched for") << vouchedFor << QString() << true;
        QTest::newRow("no pin, nobody vouches for it") << own << QString() << false;
    }

private Q_SLOTS:
    void initTestCase() { test::trustTestAuthority(); }

    void aWebSocketSpeaksToTheRightKeyAlone_data() { rowsOfPeers(); }

    void aWebSocketSpeaksToTheRightKeyAlone()
    {
        QFETCH(QString, shown);
        QFETCH(QString, pinned);
        QFETCH(bool, heard);
        Listener server(identity(shown));
        const auto transport = webSocketTransports()();
        QSignalSpy ended(transport.get(), &Transport::ended);
        transport->open(QUrl(server.url(pinned.isEmpty() ? QString() : pinOf(identity(pinned)))));
        if (heard) {
            QTRY_VERIFY(server.heard.contains("\r\n\r\n"));
            QVERIFY(server.heard.startsWith("GET /ws HTTP/1.1\r\n")); // and no pin
            QVERIFY(!server.heard.contains("sha256"));
            QCOMPARE(ended.size(), 0);
            return;
        }
        QVERIFY(ended.wait());
        QTRY_VERIFY(server.ended > 0);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 1006);
        QCOMPARE(ended[0][1].toString() == net::wrongKeySentence(), !pinned.isEmpty());
        QVERIFY(!ended[0][1].toString().isEmpty());
        QCOMPARE(server.heard, QByteArray());
    }

    void aBodyIsPostedToTheRightKeyAlone_data() { rowsOfPeers(); }

    void aBodyIsPostedToTheRightKeyAlone()
    {
        QFETCH(QString, shown);
        QFETCH(QString, pinned);
        QFETCH(bool, heard);
        Listener server(identity(shown));
        server.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
        const auto broker =
            net::BrokerAddress::parse(QUrl(server.url(pinned.isEmpty() ? QString() : pinOf(identity(pinned)))));
        std::optional<std::expected<HttpAnswer, HttpFailure>> answer;
        askBroker(*broker, {.path = u"/join"_s, .json = R"({"invite_token":"secret"})", .patience = 5s}, this,
                  [&](const auto &result) { answer = result; });
        QTRY_VERIFY(answer);
        if (heard) {
            QVERIFY(*answer);
            QCOMPARE((*answer)->status, 200);
            QVERIFY(server.heard.startsWith("POST /join HTTP/1.1\r\n"));
            QVERIFY(server.heard.endsWith(R"({"invite_token":"secret"})"));
            QVERIFY(!server.heard.contains("sha256"));
            return;
        }
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, pinned.isEmpty() ? HttpFailure::Kind::NotReached : HttpFailure::Kind::WrongKey);
        QTRY_VERIFY(server.ended > 0);
        QCOMPARE(server.heard, QByteArray());
    }

    void theTimeIsAskedOfTheRightKeyAlone_data() { rowsOfPeers(); }

    void theTimeIsAskedOfTheRightKeyAlone()
    {
        QFETCH(QString, shown);
        QFETCH(QString, pinned);
        QFETCH(bool, heard);
        Listener server(identity(shown));
        server.answer = "HTTP/1.1 404 Not Found\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 0\r\n\r\n";
        std::optional<std::optional<qint64>> told;
        httpTime()(QUrl(server.url(pinned.isEmpty() ? QString() : pinOf(identity(pinned)))), this,
                   [&](std::optional<qint64> time) { told = time; });
        QTRY_VERIFY(told);
        QCOMPARE(*told, heard ? std::optional<qint64>(784'111'777'000) : std::nullopt);
        QCOMPARE(server.heard.startsWith("GET /health HTTP/1.1\r\n"), heard);
        QCOMPARE(server.heard.isEmpty(), !heard);
    }

    void aDamagedPinIsRefusedWithoutTouchingTheNetwork_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("pin");
        QTest::newRow("damaged") << u"wss"_s << u"sha256:AAAA"_s;
        QTest::newRow("without TLS") << u"ws"_s << pinOf(m_own);
    }

    void aDamagedPinIsRefusedWithoutTouchingTheNetwork()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, pin);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy came(&server, &QTcpServer::newConnection);
        const QUrl url(u"%1://127.0.0.1:%2/ws?pin=%3"_s.arg(scheme).arg(server.serverPort()).arg(pin));
        const auto transport = webSocketTransports()();
        QSignalSpy ended(transport.get(), &Transport::ended);
        transport->open(url);
        QVERIFY(ended.size() == 1 || ended.wait());
        QVERIFY(ended[0][1].toString().contains(u"pin"_s));
        std::optional<std::optional<qint64>> told;
        httpTime()(url, this, [&](std::optional<qint64> time) { told = time; });
        QTRY_VERIFY(told);
        QVERIFY(!*told);
        QVERIFY(!came.wait(50));
    }

    void aBrokerThatNeverAnswersIsNotWaitedForLong()
    {
        Listener server(m_own);
        const auto broker = net::BrokerAddress::parse(QUrl(server.url(pinOf(m_own))));
        std::optional<std::expected<HttpAnswer, HttpFailure>> answer;
        askBroker(*broker, {.path = u"/health"_s, .json = {}, .patience = 300ms}, this,
                  [&](const auto &result) { answer = result; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 4'000);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, HttpFailure::Kind::NoAnswer);
    }

    void whoeverAsksMayGoBeforeTheAnswer()
    {
        Listener server(m_own);
        bool answered = false;
        {
            QObject context;
            const auto broker = net::BrokerAddress::parse(QUrl(server.url(pinOf(m_own))));
            askBroker(*broker, {.path = u"/health"_s, .json = {}, .patience = 5s}, &context,
                      [&](const auto &) { answered = true; });
            QTRY_VERIFY(server.heard.contains("\r\n\r\n"));
        }
        QTRY_VERIFY(server.ended > 0);
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(PinnedTlsTest)
#include "test_pinnedtls.moc"
