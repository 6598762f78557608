// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wirelink.h"

#include <QtEndian>

namespace meshtray::load {

WireLink::WireLink(quint16 port, QByteArrayView path)
    : m_socket(port)
{
    m_socket.out() = "GET " + path.toByteArray() +
                     " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    m_socket.flush();
    const QByteArray head = m_socket.readUntil("\r\n\r\n");
    if (!head.startsWith("HTTP/1.1 101"))
        qFatal("no upgrade: %s", head.constData());
}

void WireLink::queue(Opcode opcode, QByteArrayView payload)
{
    constexpr char fin = '\x80';
    constexpr char masked = '\x80';
    QByteArray &out = m_socket.out();
    out += static_cast<char>(fin | static_cast<char>(opcode));
    if (payload.size() < 126) {
        out += static_cast<char>(masked | static_cast<char>(payload.size()));
    } else {
        out += static_cast<char>(masked | 126);
        char size[2];
        qToBigEndian(static_cast<quint16>(payload.size()), size);
        out.append(size, 2);
    }
    out.append(4, '\0');
    out += payload;
}

void WireLink::read(const std::function<void(QByteArrayView)> &text)
{
    const QByteArrayView in = m_socket.in();
    qsizetype done = 0;
    while (const qsizetype taken = take(in.sliced(done), text))
        done += taken;
    m_socket.drop(done);
}

qsizetype WireLink::take(QByteArrayView buffer, const std::function<void(QByteArrayView)> &text)
{
    if (buffer.size() < 2)
        return 0;
    const auto opcode = static_cast<Opcode>(buffer[0] & 0x0f);
    qsizetype head = 2;
    auto size = static_cast<quint64>(static_cast<unsigned char>(buffer[1]));
    if (size == 126 && buffer.size() >= 4) {
        size = qFromBigEndian<quint16>(buffer.data() + 2);
        head = 4;
    } else if (size == 127 && buffer.size() >= 10) {
        size = qFromBigEndian<quint64>(buffer.data() + 2);
        head = 10;
    } else if (size >= 126) {
        return 0;
    }
    if (static_cast<quint64>(buffer.size() - head) < size)
        return 0;
    const QByteArrayView payload = buffer.sliced(head, static_cast<qsizetype>(size));
    if (opcode == Text)
        text(payload);
    else if (opcode == Ping)
        queue(Pong, payload);
    else if (opcode == Close)
        qFatal("the other side closes a connection: %s", payload.sliced(2).toByteArray().constData());
    return head + static_cast<qsizetype>(size);
}

} // namespace meshtray::load
