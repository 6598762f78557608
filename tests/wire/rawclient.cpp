// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "rawclient.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr qint64 readAhead = 4096;      ///< bytes taken from the system without being asked
constexpr int systemBuffer = 64 * 1024; ///< bytes the system keeps for it
constexpr char maskBit = '\x80';
constexpr char finalText = '\x81';
constexpr quint8 lengthIn2Bytes = 126;
constexpr quint8 lengthIn8Bytes = 127;

/// All zero: a mask has to be there, and this one leaves the text as it is.
const QByteArray mask(4, '\0');

QByteArray maskedText(const QByteArray &text)
{
    QByteArray frame(1, finalText);
    const qsizetype size = text.size();
    if (size < lengthIn2Bytes) {
        frame += static_cast<char>(maskBit | static_cast<char>(size));
    } else {
        const quint16 length = qToBigEndian(static_cast<quint16>(size));
        frame += static_cast<char>(maskBit | static_cast<char>(lengthIn2Bytes));
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return frame + mask + text;
}

} // namespace

QString RawClient::Frame::type() const
{
    return QJsonDocument::fromJson(payload)[u"type"_s].toString();
}

int RawClient::Frame::closeCode() const
{
    return opcode == closing && payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : 0;
}

RawClient::RawClient(quint16 port)
    : m_isOpen(upgrade(port))
{
}

bool RawClient::upgrade(quint16 port)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readAhead);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!m_socket.waitForConnected())
        return false;
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, systemBuffer);
    m_socket.write("GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c29tZSByYW5kb20gbm9uY2U=\r\n\r\n");
    const QByteArray end = "\r\n\r\n";
    while (!m_unread.contains(end)) {
        if (!m_socket.waitForReadyRead(5'000))
            return false;
        m_unread += m_socket.readAll();
    }
    const bool isAccepted = m_unread.startsWith("HTTP/1.1 101 ");
    m_unread.remove(0, m_unread.indexOf(end) + end.size());
    return isAccepted;
}

void RawClient::send(const QJsonObject &frame)
{
    m_socket.write(maskedText(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    m_socket.flush();
}

void RawClient::flood(int opcode, int count)
{
    constexpr int size = 125; // the most that a control frame may have
    constexpr int portion = 1'000;
    const QByteArray head(1, static_cast<char>(0x80 | opcode));
    const QByteArray frame = head + QByteArray(1, static_cast<char>(0x80 | size)) + mask + QByteArray(size, 'x');
    for (int sent = 0; sent < count && m_socket.state() == QAbstractSocket::ConnectedState; sent += portion) {
        m_socket.write(frame.repeated(portion));
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5'000)) {
        }
    }
}

std::optional<RawClient::Frame> RawClient::next(std::chrono::milliseconds patience)
{
    std::optional<Frame> frame = cut();
    const auto isThere = [&] {
        m_unread += m_socket.readAll();
        frame = cut();
        return frame || (m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0);
    };
    if (!frame)
        static_cast<void>(QTest::qWaitFor(isThere, static_cast<int>(patience.count())));
    return frame;
}

QJsonObject RawClient::take(const QString &type)
{
    while (const auto frame = next()) {
        if (frame->type() == type)
            return QJsonDocument::fromJson(frame->payload).object();
    }
    return {};
}

/// A whole frame off the front of what was read, when there is one. A broker masks nothing and does not fragment.
std::optional<RawClient::Frame> RawClient::cut()
{
    if (m_unread.size() < 2)
        return std::nullopt;
    qsizetype head = 2;
    auto size = static_cast<quint64>(m_unread.at(1));
    if (size == lengthIn2Bytes) {
        head += 2;
        if (m_unread.size() < head)
            return std::nullopt;
        size = qFromBigEndian<quint16>(m_unread.constData() + 2);
    } else if (size == lengthIn8Bytes) {
        head += 8;
        if (m_unread.size() < head)
            return std::nullopt;
        size = qFromBigEndian<quint64>(m_unread.constData() + 2);
    }
    const auto whole = head + static_cast<qsizetype>(size);
    if (m_unread.size() < whole)
        return std::nullopt;
    const Frame frame{m_unread.at(0) & 0x0f, m_unread.mid(head, static_cast<qsizetype>(size))};
    m_unread.remove(0, whole);
    return frame;
}

} // namespace meshtray::test
