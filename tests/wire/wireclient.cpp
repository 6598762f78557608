// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wireclient.h"

#include "net/tlsidentity.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

int milliseconds(std::chrono::milliseconds time)
{
    return static_cast<int>(time.count());
}

} // namespace

WireClient::WireClient(const QString &url)
{
    bool connected = false;
    m_socket.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&m_socket, &QWebSocket::connected, &m_socket, [&] { connected = true; });
    QObject::connect(&m_socket, &QWebSocket::disconnected, &m_socket, [this] { m_ended = true; });
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
        if (frame.value(u"subtype"_s) == u"system"_s)
            frame[u"type"_s] = u"news"_s;
        m_heard.append(frame);
    });
    QSslConfiguration unchecked = m_socket.sslConfiguration();
    unchecked.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket.setSslConfiguration(unchecked);
    m_socket.open(QUrl(url));
    if (!QTest::qWaitFor([&] { return connected || m_ended; }) || !connected)
        qWarning("cannot open %s: %s", qPrintable(url), qPrintable(m_socket.errorString()));
    QObject::disconnect(&m_socket, &QWebSocket::connected, &m_socket, nullptr);
}

QByteArray WireClient::peerPin() const
{
    const auto *tls = m_socket.findChild<QSslSocket *>();
    return tls && tls->isEncrypted() ? net::spkiPin(tls->peerCertificate()) : QByteArray();
}

void WireClient::send(const QJsonObject &frame)
{
    send(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

void WireClient::send(const QByteArray &text)
{
    m_socket.sendTextMessage(QString::fromUtf8(text));
}

QJsonObject WireClient::take(const QString &type, std::chrono::milliseconds patience)
{
    const auto isWanted = [&](const QJsonObject &frame) { return frame[u"type"_s] == type; };
    const auto find = [&] { return std::ranges::find_if(m_heard, isWanted); };
    if (!QTest::qWaitFor([&] { return find() != m_heard.end(); }, milliseconds(patience)))
        return {};
    const auto found = find();
    const QJsonObject frame = *found;
    m_heard.erase(found);
    return frame;
}

QJsonObject WireClient::take()
{
    if (!QTest::qWaitFor([&] { return !m_heard.isEmpty(); }))
        return {};
    return m_heard.takeFirst();
}

bool WireClient::hearsNo(const QString &type)
{
    bool answered = false;
    const QByteArray mark = "behind everything";
    const auto connection = QObject::connect(&m_socket, &QWebSocket::pong, &m_socket,
                                             [&](quint64, const QByteArray &payload) { answered |= payload == mark; });
    m_socket.ping(mark);
    const bool inTime = QTest::qWaitFor([&] { return answered; });
    QObject::disconnect(connection);
    return inTime && std::ranges::none_of(m_heard, [&](const auto &frame) { return frame[u"type"_s] == type; });
}

bool WireClient::waitForClose(std::chrono::milliseconds patience)
{
    return QTest::qWaitFor([&] { return m_ended; }, milliseconds(patience));
}

} // namespace meshtray::test
