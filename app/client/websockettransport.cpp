// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/websockettransport.h"

#include "client/httptime.h"
#include "client/proxychoice.h"
#include "net/brokeraddress.h"

#include <QAbstractSocket>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace meshtray::client {
namespace {

constexpr int noCloseCode = 1006;
constexpr int unsupportedData = 1003;
/// What is read ahead: the longest frame, whose head comes before it. The socket itself would read without end.
constexpr qint64 readAheadBytes = WebSocketTransport::maxIncomingBytes + 64;

} // namespace

WebSocketTransport::WebSocketTransport(std::chrono::milliseconds openPatience, QObject *parent)
    : Transport(parent)
    , m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(openPatience);
    m_socket->setMaxAllowedIncomingMessageSize(maxIncomingBytes);
    m_socket->setMaxAllowedIncomingFrameSize(maxIncomingBytes);
    m_socket->setReadBufferSize(readAheadBytes);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(noCloseCode, tr("The broker did not answer in time. Check its address and that it is running."));
    });
    connectSocket();
}

WebSocketTransport::~WebSocketTransport()
{
    letGo();
}

void WebSocketTransport::connectSocket()
{
    connect(m_socket, &QWebSocket::connected, this, &WebSocketTransport::handleConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::handleDisconnected);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &WebSocketTransport::handleError);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &WebSocketTransport::handleError);
#endif
    connect(m_socket, &QWebSocket::sslErrors, this, [this] {
        if (!m_pin)
            return; // errors are errors
        if (hasRightKey())
            m_socket->ignoreSslErrors();
        else
            m_refusal = net::wrongKeySentence(); // the handshake fails by itself
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { Q_EMIT textReceived(text.toUtf8()); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
            [this] { finish(unsupportedData, tr("The broker sent data that does not belong to the protocol.")); });
    connect(m_socket, &QWebSocket::pong, this, &WebSocketTransport::pongReceived);
    connect(m_socket, &QWebSocket::bytesWritten, this, &WebSocketTransport::bytesTaken);
}

void WebSocketTransport::open(const QUrl &url)
{
    m_deadline.start();
    const auto broker = net::BrokerAddress::parse(url);
    if (!broker)
        return finish(noCloseCode, broker.error().message);
    m_pin = broker->pin;
    chooseProxy(broker->url, this, [this, plain = broker->url](const QNetworkProxy &proxy) {
        if (m_deadline.isActive()) // not given up meanwhile
            openAt(plain, proxy);
    });
}

void WebSocketTransport::openAt(const QUrl &url, const QNetworkProxy &proxy)
{
    m_socket->setProxy(proxy);
    m_socket->open(url);
    if (!m_deadline.isActive())
        return; // failed at once
    m_guard = std::make_unique<ConnectGuard>(*m_socket, [this] {
        finish(noCloseCode, tr("Connections to the broker are reset. Check its address and that it is running."));
    });
    const auto *socket = m_socket->findChild<QSslSocket *>();
    if (!m_pin || !socket)
        return;
    // Comes before the request goes out, also when authorities vouch for the certificate and there is no error.
    connect(socket, &QSslSocket::encrypted, this, [this] {
        if (!hasRightKey())
            finish(noCloseCode, net::wrongKeySentence());
    });
}

bool WebSocketTransport::hasRightKey() const
{
    const auto *socket = m_socket->findChild<QSslSocket *>();
    return socket && m_pin->matches(socket->peerCertificate());
}

void WebSocketTransport::handleConnected()
{
    m_deadline.stop();
    m_guard.reset();
    // QWebSocket has no way to its socket, but it is its parent.
    if (auto *socket = m_socket->findChild<QAbstractSocket *>()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // else a small frame can wait 40 ms
        connect(socket, &QAbstractSocket::readyRead, this, &WebSocketTransport::handleRead);
    }
    Q_EMIT opened();
}

void WebSocketTransport::handleRead()
{
    if (m_socket->bytesToWrite() > maxUnsentBytes)
        finish(noCloseCode, tr("The broker does not read what it is sent."));
}

void WebSocketTransport::handleDisconnected()
{
    if (!m_deadline.isActive())
        return finish(m_socket->closeCode(), whatWasSaid());
    // An encrypted socket tells that it is over before it tells why.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_deadline.isActive())
                finish(noCloseCode, whatWasSaid());
        },
        Qt::QueuedConnection);
}

/// The peer's words or the system's; the socket's own for "I do not know" are none.
QString WebSocketTransport::whatWasSaid() const
{
    const QString said = m_socket->closeReason();
    const bool isSystemSilent = m_socket->error() == QAbstractSocket::UnknownSocketError;
    return said.isEmpty() && !isSystemSilent ? m_socket->errorString() : said;
}

void WebSocketTransport::handleError()
{
    // "Normal" is also what the socket says when nobody has said anything.
    const auto code = m_socket->closeCode();
    finish(code == QWebSocketProtocol::CloseCodeNormal ? noCloseCode : code,
           m_refusal.isEmpty() ? m_socket->errorString() : m_refusal);
}

void WebSocketTransport::sendText(const QByteArray &utf8)
{
    m_socket->sendTextMessage(QString::fromUtf8(utf8));
}

void WebSocketTransport::ping()
{
    m_socket->ping();
}

void WebSocketTransport::close()
{
    letGo();
}

qint64 WebSocketTransport::bytesWaiting() const
{
    return m_socket->bytesToWrite();
}

void WebSocketTransport::finish(int closeCode, const QString &reason)
{
    letGo();
    Q_EMIT ended(closeCode, reason);
}

void WebSocketTransport::letGo()
{
    // From here on the socket has nothing to tell: a refusal makes it report twice.
    m_deadline.stop();
    m_guard.reset();
    m_socket->disconnect(this);
    if (auto *socket = m_socket->findChild<QAbstractSocket *>())
        socket->disconnect(this);
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    else
        m_socket->abort();
}

TransportFactory webSocketTransports(std::chrono::milliseconds openPatience)
{
    return {[openPatience] { return std::make_unique<WebSocketTransport>(openPatience); }, httpTime()};
}

} // namespace meshtray::client
