// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/front.h"

#include "core/logging.h"
#include "net/frontconnection.h"
#include "net/requestguard.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QWebSocket>

#include <utility>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

// An IPv4 client of an IPv6 socket is still the same address to people and to limits.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4) : address;
}

QString cannotListen(const ListenAddress &address, const QString &reason)
{
    return QCoreApplication::translate("Front", "Cannot listen on %1: %2. Choose another port, or stop the program "
                                                "that uses it.")
        .arg(address.toString(), reason);
}

} // namespace

Front::Front(const FrontLimits &limits, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_guard(std::make_unique<RequestGuard>(limits.allowedOrigins,
                                             RequestGuard::namesOfThisMachine() + limits.extraHostNames))
    , m_admission(AdmissionCounter::create(limits.unauthenticated))
{
}

Front::~Front()
{
    close();
}

void Front::setHttpHandler(HttpHandler handler)
{
    m_httpHandler = std::move(handler);
}

void Front::setWebSocketHandler(WebSocketHandler handler)
{
    m_webSocketHandler = std::move(handler);
}

void Front::setHostNameHandler(HostNameHandler handler)
{
    m_guard->alsoAsk(std::move(handler));
}

Result<QList<ListenAddress>> Front::listen(const QList<ListenAddress> &addresses)
{
    if (addresses.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("There is no address to listen on: name at least one."));
    std::vector<std::unique_ptr<QTcpServer>> servers;
    QList<ListenAddress> listening;
    for (const ListenAddress &address : addresses) {
        auto server = std::make_unique<QTcpServer>();
        if (!server->listen(address.host, address.port))
            return fail(ErrorCode::Unavailable, cannotListen(address, server->errorString()));
        listening.append({address.host, server->serverPort()});
        servers.push_back(std::move(server));
    }
    for (auto &server : servers) {
        connect(server.get(), &QTcpServer::newConnection, this, [this, s = server.get()] { accept(*s); });
        connect(server.get(), &QTcpServer::acceptError, this,
                [s = server.get()] { qCWarning(lcNet) << "cannot accept a connection:" << s->errorString(); });
        m_servers.push_back(std::move(server));
    }
    return listening;
}

void Front::close()
{
    // Taken out first: what ends meanwhile must find a list that is whole.
    const auto connections = std::exchange(m_connections, {});
    m_servers.clear();
}

int Front::unauthenticated() const
{
    return m_admission->inUse();
}

void Front::accept(QTcpServer &server)
{
    while (std::unique_ptr<QTcpSocket> socket{server.nextPendingConnection()}) {
        socket->setParent(nullptr);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const QHostAddress peer = plainAddress(socket->peerAddress());
        auto ticket = m_admission->admit(peer);
        if (!ticket) {
            socket->write(writeResponse(plainStatus(503), AfterAnswer::Close, AnswerParts::Whole, m_clock.wallMs()));
            socket->flush();
            continue;
        }
        const FrontContext context{m_limits, *m_guard, m_httpHandler, m_webSocketHandler, m_clock};
        auto connection = std::make_unique<FrontConnection>(std::move(socket), *std::move(ticket), peer, context);
        connect(connection.get(), &FrontConnection::finished, this, [this, c = connection.get()] { forget(c); });
        m_connections.push_back(std::move(connection));
    }
}

void Front::forget(FrontConnection *connection)
{
    const auto it = std::ranges::find(m_connections, connection, &std::unique_ptr<FrontConnection>::get);
    if (it == m_connections.end())
        return;
    connection->giveBackTicket();
    it->release()->deleteLater(); // it is still on the stack
    m_connections.erase(it);
}

} // namespace meshtray::net
