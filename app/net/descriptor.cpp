// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/descriptor.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace meshtray::net {
namespace {

#ifdef Q_OS_WIN
using Native = SOCKET;
constexpr int peekFlags = MSG_PEEK; // a socket that has a notifier is non-blocking
constexpr int sayFlags = 0;
void closeNative(Native socket)
{
    ::closesocket(socket);
}
bool isTooEarly()
{
    return ::WSAGetLastError() == WSAEWOULDBLOCK;
}
#else
using Native = int;
constexpr int peekFlags = MSG_PEEK | MSG_DONTWAIT;
#ifdef MSG_NOSIGNAL
constexpr int sayFlags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
constexpr int sayFlags = MSG_DONTWAIT; // Qt ignores SIGPIPE
#endif
void closeNative(Native socket)
{
    ::close(socket);
}
bool isTooEarly()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
#endif

Native native(qintptr number)
{
    return static_cast<Native>(number);
}

// An IPv4 client of an IPv6 socket is still the same address to people and to limits.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4) : address;
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number != nothing)
        closeNative(native(m_number));
}

QHostAddress Descriptor::peer() const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(native(m_number), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return plainAddress(QHostAddress(reinterpret_cast<const sockaddr *>(&address)));
}

void Descriptor::say(const QByteArray &bytes) const
{
    ::send(native(m_number), bytes.constData(), static_cast<size_t>(bytes.size()), sayFlags);
}

Descriptor::FirstByte Descriptor::peekFirst() const
{
    char byte = 0;
    const auto got = ::recv(native(m_number), &byte, 1, peekFlags);
    if (got == 1)
        return static_cast<unsigned char>(byte);
    if (got < 0 && isTooEarly())
        return Nothing{};
    return Ended{};
}

} // namespace meshtray::net
