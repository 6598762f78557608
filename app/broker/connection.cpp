// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/connection.h"

#include "broker/dispatcher.h"
#include "core/logging.h"
#include "net/unsent.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxHelloBytes = 8 * 1024;
constexpr qsizetype toleratedMalformed = 10; ///< in a minute
constexpr qint64 malformedMemoryMs = 60'000;
constexpr std::chrono::milliseconds closePatience{2'000};
constexpr qint64 unbearable = 4; ///< times maxUnsentBytes, when patience ends at once
const QByteArray livenessPing = "alive";

} // namespace

Connection::Connection(net::WebSocketClient client, const BrokerConfig &config, Clock &clock, ConnectionHost &host)
    : m_socket(std::move(client.socket))
    , m_transport(client.transport)
    , m_peer(client.peer)
    , m_config(config)
    , m_clock(clock)
    , m_host(host)
    , m_state(AwaitingHello{std::move(client.ticket)})
    , m_deadline(clock)
    , m_slowReader(clock)
    , m_heartbeat(
          clock, {config.pingInterval, config.pongDeadline}, [this] { ping(livenessPing); }, [this] { abort(); })
{
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { receive(text.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this] { malformed({}, u"frames are text, this one was binary"_s); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64, const QByteArray &payload) {
        if (payload == livenessPing) // anybody can send pongs that nobody asked for
            m_heartbeat.ponged();
        if (auto *open = std::get_if<Authenticated>(&m_state))
            m_host.ponged(*open->session, payload);
    });
    // Qt answers pings by itself, after the frames of what has come in were read.
    connect(m_transport, &QIODevice::readyRead, this, &Connection::watchReader);
    net::whenBytesLeave(*m_transport, this, [this] {
        if (!m_slowReader.isPending() || unsentBytes() > m_config.maxUnsentBytes)
            return;
        m_slowReader.stop();
        if (auto *open = std::get_if<Authenticated>(&m_state))
            m_host.writable(*open->session);
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Connection::ended);

    m_deadline.start(config.helloDeadline, [this] {
        m_host.rejectedConnection("hello_timeout");
        close(CloseCode::PolicyViolation, "hello_timeout");
    });
    m_heartbeat.start();
}

Connection::~Connection()
{
    // Nothing of a dying socket may come back to what is half destroyed.
    m_socket->disconnect(this);
    if (m_transport)
        m_transport->disconnect(this);
}

Session *Connection::session() const
{
    return std::visit(
        [](const auto &state) -> Session * {
            if constexpr (requires { state.session; })
                return state.session.get();
            else
                return nullptr;
        },
        m_state);
}

void Connection::receive(const QByteArray &text)
{
    std::visit([&](auto &state) { hear(state, text); }, m_state);
}

void Connection::hear(AwaitingHello &, const QByteArray &text)
{
    if (text.size() > maxHelloBytes) {
        m_host.rejectedConnection("hello_too_large");
        return close(CloseCode::TooBig, "hello_too_large");
    }
    const auto frame = protocol::parseClientFrame(text);
    if (!frame)
        return malformed(text, frame.error().message);
    if (const auto *hello = std::get_if<protocol::HelloFrame>(&*frame))
        return enter(m_host.admit(*hello, m_peer, *this));
    if (const auto *hello = std::get_if<protocol::SessionHelloFrame>(&*frame))
        return enter(m_host.admit(*hello, m_peer, *this));
    transmit(write(protocol::ErrorFrame{"no_hello", u"must send hello first"_s, {}, {}, {}}));
}

void Connection::hear(Acknowledging &state, const QByteArray &text)
{
    state.early.append(text);
}

void Connection::hear(Authenticated &state, const QByteArray &text)
{
    if (text.size() > maxFrameBytes)
        return m_host.receivedTooMuch(*state.session, text);
    const auto frame = protocol::parseClientFrame(text);
    if (!frame)
        return malformed(text, frame.error().message);
    m_host.received(*state.session, *frame);
}

void Connection::enter(ConnectionHost::Verdict verdict)
{
    if (!verdict)
        return refuse(verdict.error());
    m_deadline.stop();
    m_state = Acknowledging{*std::move(verdict), {}}; // gives back the place among those who have not said hello
    m_host.whenAdmitted([this, guard = QPointer(this)](const Result<void> &remembered) {
        if (guard)
            acknowledge(remembered);
    });
}

void Connection::acknowledge(const Result<void> &remembered)
{
    auto *state = std::get_if<Acknowledging>(&m_state);
    if (!state)
        return; // closed meanwhile
    if (!remembered)
        return refuse(Admission::unavailable());
    Session &session = *state->session;
    const QByteArrayList early = std::move(state->early);
    m_state = Authenticated{std::move(state->session)};
    transmit(write(
        protocol::HelloAckFrame{session.presence->id.bytes(), session.presence->displayName(), m_clock.wallMs()}));
    m_host.started(session);
    for (const QByteArray &text : early)
        receive(text);
}

void Connection::refuse(const HelloRefusal &refusal)
{
    m_host.rejectedConnection(refusal.code);
    qCInfo(lcBroker) << "hello refused:" << refusal.code;
    transmit(write(protocol::ErrorFrame{refusal.code, refusal.message, {}, {}, m_clock.wallMs()}));
    close(refusal.closeCode, refusal.code);
}

void Connection::malformed(const QByteArray &text, const QString &why)
{
    m_host.rejectedFrame("malformed_frame");
    const qint64 now = m_clock.steadyMs();
    m_malformedAt.removeIf([now](qint64 at) { return now - at >= malformedMemoryMs; });
    m_malformedAt.push_back(now);
    const protocol::UnknownFrame frame = protocol::peekFrame(text);
    send(write(protocol::ErrorFrame{"malformed_frame", why, frame.id, frame.requestId, {}}));
    if (m_malformedAt.size() > toleratedMalformed)
        close(CloseCode::PolicyViolation, "malformed_frame");
}

// ---- the socket -----------------------------------------------------------------------------------------------------

void Connection::send(const QByteArray &frame)
{
    if (!std::holds_alternative<Closing>(m_state))
        transmit(frame);
}

void Connection::transmit(const QByteArray &frame)
{
    m_socket->sendTextMessage(QString::fromUtf8(frame));
    watchReader();
}

void Connection::ping(const QByteArray &payload)
{
    if (!std::holds_alternative<Closing>(m_state))
        m_socket->ping(payload);
}

qint64 Connection::unsentBytes() const
{
    return m_transport ? net::unsentBytes(*m_transport) : 0;
}

void Connection::watchReader()
{
    const qint64 unsent = unsentBytes();
    if (unsent <= m_config.maxUnsentBytes)
        return;
    if (unsent > unbearable * m_config.maxUnsentBytes) {
        // Pushes stop long before: this one asks and asks without reading. Later, because its session may be at work.
        QMetaObject::invokeMethod(this, &Connection::abort, Qt::QueuedConnection);
        return;
    }
    if (m_slowReader.isPending())
        return;
    m_slowReader.start(m_config.slowReaderPatience, [this] {
        qCInfo(lcBroker) << "closing a connection that does not read";
        close(CloseCode::PolicyViolation, "slow_consumer");
    });
}

void Connection::close(CloseCode code, const QByteArray &reason)
{
    if (std::holds_alternative<Closing>(m_state))
        return;
    std::unique_ptr<Session> session = std::visit(
        [](auto &state) -> std::unique_ptr<Session> {
            if constexpr (requires { state.session; })
                return std::move(state.session);
            else
                return nullptr;
        },
        m_state);
    m_state = Closing{std::move(session)};
    m_heartbeat.stop();
    m_slowReader.stop();
    // A peer that does not answer the close would keep the socket for ever.
    m_deadline.start(closePatience, [this] { abort(); });
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), QString::fromLatin1(reason));
}

void Connection::abort()
{
    m_socket->abort();
}

} // namespace meshtray::broker
