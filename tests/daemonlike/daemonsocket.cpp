// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "daemonsocket.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr auto ackPatience = 5s;
constexpr auto pingEvery = 30s;
constexpr auto silencePatience = 75s;
constexpr std::array waits = {1s, 2s, 4s, 8s, 16s, 30s};

} // namespace

DaemonSocket::DaemonSocket(QUrl url, Clock &clock, std::function<QJsonObject()> makeHello)
    : m_url(std::move(url))
    , m_clock(clock)
    , m_makeHello(std::move(makeHello))
    , m_timer(clock)
    , m_ping(clock)
    , m_silence(clock)
{
}

DaemonSocket::~DaemonSocket()
{
    drop();
}

void DaemonSocket::open()
{
    m_failures = 0;
    connectAgain();
}

void DaemonSocket::close()
{
    m_timer.stop();
    drop();
    m_state = State::Idle;
}

void DaemonSocket::connectAgain()
{
    ++m_attempts;
    m_state = State::Connecting;
    m_marks = m_answeredMarks = 0;
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        m_state = State::AwaitingAck;
        send(m_makeHello());
        m_timer.start(ackPatience, [this] { tear(); });
        watch();
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &DaemonSocket::hear);
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64, const QByteArray &payload) {
        m_answeredMarks = std::max(m_answeredMarks, payload.toInt());
        watch();
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &DaemonSocket::ended);
    m_socket->open(m_url);
}

/// Something came: the silence begins anew.
void DaemonSocket::watch()
{
    m_silence.start(silencePatience, [this] { tear(); });
    if (!m_ping.isPending())
        m_ping.start(pingEvery, [this] {
            if (m_socket)
                m_socket->ping();
        });
}

void DaemonSocket::hear(const QString &text)
{
    watch();
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    if (m_state == State::AwaitingAck && frame[u"type"_s] == u"hello_ack"_s) {
        m_timer.stop();
        m_failures = 0;
        m_state = State::Open;
        Q_EMIT opened();
        return;
    }
    Q_EMIT heard(frame);
}

void DaemonSocket::send(const QJsonObject &frame)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void DaemonSocket::tear()
{
    if (m_socket)
        m_socket->abort();
}

void DaemonSocket::strand()
{
    if (m_state != State::Open)
        return;
    QWebSocket *stray = m_socket.release();
    stray->disconnect(this);
    stray->setParent(this);
    connect(stray, &QWebSocket::disconnected, stray, &QObject::deleteLater);
    m_clock.after(silencePatience, stray, [stray] { stray->abort(); });
    ended();
}

void DaemonSocket::ended()
{
    if (m_socket && !m_socket->closeReason().isEmpty())
        m_closeReasons.append(m_socket->closeReason());
    drop();
    m_state = State::Waiting;
    const size_t step = std::min<size_t>(static_cast<size_t>(m_failures++), waits.size() - 1);
    m_timer.start(waits[step], [this] { connectAgain(); });
    Q_EMIT lost();
}

/// The socket may be speaking to us at this moment.
void DaemonSocket::drop()
{
    m_ping.stop();
    m_silence.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void DaemonSocket::mark()
{
    if (m_state == State::Open)
        m_socket->ping(QByteArray::number(++m_marks));
}

bool DaemonSocket::isSettled() const
{
    switch (m_state) {
    case State::Idle:
    case State::Waiting:
        return true;
    case State::Connecting:
    case State::AwaitingAck:
        return false;
    case State::Open:
        return m_answeredMarks == m_marks;
    }
    Q_UNREACHABLE();
}

} // namespace meshtray::test
