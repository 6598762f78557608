// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "hostiles.h"

#include "rawsocket.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace meshtray::load {
namespace {

const QByteArray upgrade = "GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c29tZSByYW5kb20gbm9uY2U=\r\n\r\n";
const QByteArray garbage = QByteArray("\x16\x03\x01\xff\xff\x00\x80GET", 10).repeated(20);
/// A masked text whose mask is zero: {"type":"hello","meshId":1}
const QByteArray falseHello = QByteArray("\x81\x9b\0\0\0\0", 6) + R"({"type":"hello","meshId":1})";
constexpr int pauseMs = 20;

} // namespace

Hostiles::Hostiles(quint16 port, int count)
    : m_port(port)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_strangers(static_cast<size_t>(count))
{
    for (size_t i = 0; i < m_strangers.size(); ++i)
        m_strangers[i].malice = static_cast<Malice>(i % kinds);
    m_thread = std::thread([this] { run(); });
}

Hostiles::~Hostiles()
{
    m_isOver = true;
    m_thread.join();
    for (Stranger &stranger : m_strangers)
        go(stranger);
    ::close(m_epoll);
}

/// A portion at a time, so that their own cost does not hide what they cost the server.
void Hostiles::run()
{
    // strangers have machines of their own: what they do here must not take the processor from those who are measured
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), 19);
    constexpr size_t portion = 200;
    size_t next = 0;
    while (!m_isOver) {
        for (size_t i = 0; i < std::min(portion, m_strangers.size()); ++i) {
            const size_t index = next++ % m_strangers.size();
            Stranger &stranger = m_strangers[index];
            if (stranger.socket < 0)
                come(index);
            else if (hasEnded(stranger))
                go(stranger);
            else
                act(stranger);
        }
        std::array<epoll_event, 1> none{};
        ::epoll_wait(m_epoll, none.data(), 1, pauseMs);
    }
}

void Hostiles::come(size_t index)
{
    Stranger &stranger = m_strangers[index];
    stranger.said = 0;
    stranger.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (stranger.socket < 0)
        return;
    // From many addresses: one alone is soon told to wait.
    const sockaddr_in from = loopback(0, 1 + static_cast<quint32>(index % 4000));
    ::bind(stranger.socket, reinterpret_cast<const sockaddr *>(&from), sizeof from);
    const sockaddr_in to = loopback(m_port);
    if (::connect(stranger.socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0 && errno != EINPROGRESS)
        return go(stranger);
    ++m_attempts;
}

void Hostiles::go(Stranger &stranger)
{
    if (stranger.socket >= 0)
        ::close(stranger.socket);
    stranger.socket = -1;
}

bool Hostiles::hasEnded(Stranger &stranger)
{
    std::array<char, 4096> heard{};
    const auto got = ::recv(stranger.socket, heard.data(), heard.size(), 0);
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != ENOTCONN);
}

void Hostiles::act(Stranger &stranger)
{
    const auto say = [&](const QByteArray &bytes) {
        ::send(stranger.socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
    };
    switch (stranger.malice) {
    case Malice::Silent:
        return;
    case Malice::Trickles:
        return say(upgrade.mid(stranger.said++ % static_cast<int>(upgrade.size() - 2), 1));
    case Malice::Garbage:
        return say(garbage);
    case Malice::NoHello:
        return stranger.said++ == 0 ? say(upgrade) : void();
    case Malice::FalseHello:
        return say(stranger.said++ == 0 ? upgrade : falseHello);
    }
}

} // namespace meshtray::load
