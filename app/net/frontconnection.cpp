// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/frontconnection.h"

#include "core/logging.h"
#include "net/maskguard.h"
#include "net/requestguard.h"
#include "net/unsent.h"

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 frameHeaderBytes = 14;
constexpr qsizetype slack = 1024; // so that a head of one byte too many is seen as such

HttpResponse tryAgainAfter(std::chrono::seconds wait)
{
    HttpResponse response = plainStatus(429);
    response.headers.insert("Retry-After"_ba, QByteArray::number(qint64(wait.count())));
    return response;
}

} // namespace

FrontConnection::FrontConnection(std::unique_ptr<QTcpSocket> socket, AdmissionTicket ticket, const QHostAddress &peer,
                                 std::chrono::milliseconds patience, const FrontContext &context)
    : m_socket(std::move(socket))
    , m_ticket(std::move(ticket))
    , m_peer(peer)
    , m_context(context)
    , m_deadline(context.clock)
{
    m_socket->setReadBufferSize(m_context.limits.headBytes + slack);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &FrontConnection::read);
    whenBytesLeave(*m_socket, this, [this] { written(); });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &FrontConnection::finished);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        tls->startServerEncryption();
    awaitHead(patience);
}

FrontConnection::~FrontConnection()
{
    // Nothing of a dying socket may come back to what is half destroyed.
    if (m_socket)
        m_socket->disconnect(this);
}

void FrontConnection::awaitHead(std::chrono::milliseconds patience)
{
    m_state = ReadingHead{};
    m_deadline.start(patience, [this] {
        if (m_socket->bytesAvailable() == 0) // nobody has asked for anything
            m_socket->abort();
        else
            refuse(408);
    });
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &FrontConnection::read, Qt::QueuedConnection);
}

void FrontConnection::read()
{
    if (std::holds_alternative<ReadingHead>(m_state))
        readHeadBytes();
    else if (auto *body = std::get_if<ReadingBody>(&m_state))
        readBodyBytes(*body);
    else if (std::holds_alternative<Lingering>(m_state))
        m_socket->readAll();
}

void FrontConnection::readHeadBytes()
{
    const QByteArray available = m_socket->peek(m_context.limits.headBytes + slack);
    if (available.isEmpty())
        return;
    HeadVerdict verdict = readHead(available, m_context.limits.headBytes, m_context.limits.bodyBytes);
    if (const auto *bad = std::get_if<BadHead>(&verdict))
        refuse(bad->status);
    else if (auto *head = std::get_if<RequestHead>(&verdict))
        take(std::move(*head));
}

void FrontConnection::take(RequestHead head)
{
    head.request.peer = m_peer;
    if (!m_context.guard.allows(head.request))
        return refuse(403);
    if (head.asksForUpgrade) {
        if (!head.asksForWebSocket || head.request.path() != "/ws" || head.request.method != "GET")
            return refuse(404);
        if (m_socket->bytesAvailable() > head.size) // frames before our 101: QWebSocketServer would swallow them
            return refuse(400);
        const auto wait = m_context.gate ? m_context.gate(m_peer) : std::chrono::seconds(0);
        if (wait > std::chrono::seconds(0))
            return refuse(tryAgainAfter(wait));
        return startUpgrade(head.request.query());
    }

    m_socket->skip(head.size);
    if (head.expectsContinue && head.contentLength > 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_state = ReadingBody{std::move(head)};
    m_deadline.start(m_context.limits.bodyDeadline, [this] { refuse(408); });
    readBodyBytes(std::get<ReadingBody>(m_state));
}

void FrontConnection::readBodyBytes(ReadingBody &body)
{
    QByteArray &bytes = body.head.request.body;
    bytes.append(m_socket->read(body.head.contentLength - bytes.size()));
    if (bytes.size() == body.head.contentLength)
        serve(std::move(body.head));
}

void FrontConnection::serve(RequestHead head)
{
    const HttpResponse response = m_context.answer ? m_context.answer(head.request) : plainStatus(404);
    const auto parts = head.request.method == "HEAD" ? AnswerParts::HeadOnly : AnswerParts::Whole;
    answer(response, head.keepAlive ? Next::AwaitHead : Next::Close, parts);
}

void FrontConnection::refuse(const HttpResponse &response)
{
    qCDebug(lcNet) << "request refused with" << response.status;
    m_socket->readAll();
    answer(response, Next::Linger, AnswerParts::Whole);
}

void FrontConnection::answer(const HttpResponse &response, Next next, AnswerParts parts)
{
    m_state = Answering{next};
    m_deadline.start(m_context.limits.bodyDeadline, [this] { m_socket->abort(); });
    const auto after = next == Next::AwaitHead ? AfterAnswer::KeepOpen : AfterAnswer::Close;
    m_socket->write(writeResponse(response, after, parts, m_context.clock.wallMs()));
}

void FrontConnection::written()
{
    const auto *answering = std::get_if<Answering>(&m_state);
    if (!answering || unsentBytes(*m_socket) > 0)
        return;
    switch (answering->next) {
    case Next::AwaitHead:
        return awaitHead(m_context.limits.headDeadline);
    case Next::Close:
        m_state = Lingering{};
        m_socket->disconnectFromHost();
        return;
    case Next::Linger:
        m_state = Lingering{};
        m_deadline.start(m_context.limits.lingerDeadline, [this] { m_socket->abort(); });
        m_socket->readAll();
        return;
    }
}

void FrontConnection::startUpgrade(const QByteArray &query)
{
    auto server = std::make_unique<QWebSocketServer>(u"meshtray"_s, QWebSocketServer::NonSecureMode);
    connect(server.get(), &QWebSocketServer::newConnection, this, &FrontConnection::finishUpgrade);
    disconnect(m_socket.get(), &QTcpSocket::readyRead, this, nullptr);
    auto *guard = new MaskGuard(m_socket.get());
    server->handleConnection(m_socket.get()); // reads the head in a later turn of the event loop
    m_state = Upgrading{query, std::move(server), guard};
    const auto tell = [socket = m_socket.get()] { Q_EMIT socket->readyRead(); }; // the head came before it listened
    QMetaObject::invokeMethod(m_socket.get(), tell, Qt::QueuedConnection);
}

void FrontConnection::finishUpgrade()
{
    auto &upgrading = std::get<Upgrading>(m_state);
    std::unique_ptr<QWebSocket> client{upgrading.server->nextPendingConnection()};
    m_deadline.stop();
    m_socket->disconnect(this);
    client->setParent(nullptr);
    m_socket->setParent(client.get());
    upgrading.guard->watch(client.get());
    const quint64 limit = m_context.limits.messageBytes;
    client->setReadBufferSize(static_cast<qint64>(limit) + frameHeaderBytes);
    client->setMaxAllowedIncomingMessageSize(limit);
    client->setMaxAllowedIncomingFrameSize(limit);
    QTcpSocket *transport = m_socket.release(); // its parent owns it now
    if (m_context.upgraded)
        m_context.upgraded({std::move(client), std::move(m_ticket), m_peer, upgrading.query, transport});
    Q_EMIT finished();
}

} // namespace meshtray::net
