// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "rawsocket.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace meshtray::load {
namespace {

constexpr qsizetype readAtOnce = 256 * 1024;

[[noreturn]] void give(const char *what)
{
    qFatal("%s: %s", what, qPrintable(qt_error_string(errno)));
}

bool isBusy()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}

} // namespace

sockaddr_in loopback(quint16 port, quint32 host)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = qToBigEndian<quint32>(INADDR_LOOPBACK + host);
    return address;
}

RawSocket::RawSocket(quint16 port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (m_socket < 0)
        give("socket");
    const sockaddr_in address = loopback(port);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        give("connect");
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(m_socket, F_SETFL, ::fcntl(m_socket, F_GETFL) | O_NONBLOCK);
}

RawSocket::~RawSocket()
{
    ::close(m_socket);
}

bool RawSocket::flush()
{
    while (m_sent < m_out.size()) {
        const ssize_t sent =
            ::send(m_socket, m_out.constData() + m_sent, static_cast<size_t>(m_out.size() - m_sent), MSG_NOSIGNAL);
        if (sent < 0 && isBusy())
            return false;
        if (sent < 0)
            give("send");
        m_sent += sent;
    }
    m_out.clear();
    m_sent = 0;
    return true;
}

QByteArrayView RawSocket::in()
{
    const qsizetype before = m_in.size();
    m_in.resize(before + readAtOnce);
    const ssize_t got = ::recv(m_socket, m_in.data() + before, readAtOnce, 0);
    m_in.resize(before + std::max<ssize_t>(got, 0));
    if (got == 0)
        qFatal("the other side has closed a connection");
    if (got < 0 && !isBusy())
        give("recv");
    return m_in;
}

QByteArray RawSocket::readUntil(QByteArrayView end)
{
    while (true) {
        const qsizetype at = in().indexOf(end);
        if (at >= 0) {
            const QByteArray head = m_in.first(at + end.size());
            drop(head.size());
            return head;
        }
        pollfd interest{m_socket, POLLIN, 0};
        if (::poll(&interest, 1, 10'000) != 1)
            qFatal("there is no answer");
    }
}

} // namespace meshtray::load
