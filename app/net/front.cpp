// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/front.h"

#include "net/corkedsocket.h"
#include "net/descriptor.h"
#include "net/frontconnection.h"
#include "net/listener.h"
#include "net/newcomer.h"
#include "net/requestguard.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QWebSocket>

#include <utility>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

QString cannotListen(const ListenAddress &address, const QString &reason)
{
    return QCoreApplication::translate("Front", "Cannot listen on %1: %2. Choose another port, or stop the program "
                                                "that uses it.")
        .arg(address.toString(), reason);
}

bool adopt(QTcpSocket &socket, Descriptor descriptor)
{
    if (!socket.setSocketDescriptor(descriptor.number()))
        return false;
    descriptor.release();
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return true;
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

void Front::setUpgradeGate(UpgradeGate gate)
{
    m_upgradeGate = std::move(gate);
}

void Front::setTls(const TlsIdentity &identity)
{
    m_tls = identity.serverConfiguration();
}

Result<QList<ListenAddress>> Front::listen(const QList<ListenAddress> &addresses)
{
    if (addresses.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("There is no address to listen on: name at least one."));
    std::vector<std::unique_ptr<Listener>> listeners;
    QList<ListenAddress> listening;
    for (const ListenAddress &address : addresses) {
        auto listener =
            std::make_unique<Listener>(m_clock, [this](Descriptor descriptor) { accept(std::move(descriptor)); });
        if (!listener->listen(address.host, address.port))
            return fail(ErrorCode::Unavailable, cannotListen(address, listener->errorString()));
        listening.append({address.host, listener->serverPort()});
        listeners.push_back(std::move(listener));
    }
    std::ranges::move(listeners, std::back_inserter(m_listeners));
    return listening;
}

void Front::close()
{
    // Taken out first: what ends meanwhile must find a list that is whole.
    const auto connections = std::exchange(m_connections, {});
    const auto newcomers = std::exchange(m_newcomers, {});
    m_listeners.clear();
}

int Front::unauthenticated() const
{
    return m_admission->inUse();
}

void Front::accept(Descriptor descriptor)
{
    const QHostAddress peer = descriptor.peer();
    if (peer.isNull())
        return; // gone already
    auto ticket = m_admission->admit(peer);
    if (!ticket)
        return refuse(descriptor);
    auto newcomer =
        std::make_unique<Newcomer>(std::move(descriptor), *std::move(ticket), peer, m_clock, m_limits.headDeadline);
    connect(newcomer.get(), &Newcomer::spoke, this, [this, n = newcomer.get()](Speech speech) { take(n, speech); });
    connect(newcomer.get(), &Newcomer::ended, this, [this, n = newcomer.get()] { forget(n); });
    m_newcomers.push_back(std::move(newcomer));
}

void Front::refuse(const Descriptor &descriptor) const
{
    descriptor.say(writeResponse(plainStatus(503), AfterAnswer::Close, AnswerParts::Whole, m_clock.wallMs()));
}

void Front::take(Newcomer *newcomer, Speech speech)
{
    const QHostAddress peer = newcomer->peer();
    const auto patience = newcomer->patienceLeft();
    AdmissionTicket ticket = newcomer->takeTicket();
    Descriptor descriptor = newcomer->takeDescriptor();
    forget(newcomer);
    if (speech == Speech::Tls && !m_tls)
        return;
    auto socket = socketFor(std::move(descriptor), speech);
    if (!socket)
        return;
    const FrontContext context{m_limits, *m_guard, m_upgradeGate, m_httpHandler, m_webSocketHandler, m_clock};
    auto connection = std::make_unique<FrontConnection>(std::move(socket), std::move(ticket), peer, patience, context);
    connect(connection.get(), &FrontConnection::finished, this, [this, c = connection.get()] { forget(c); });
    m_connections.push_back(std::move(connection));
}

std::unique_ptr<QTcpSocket> Front::socketFor(Descriptor descriptor, Speech speech) const
{
    std::unique_ptr<QTcpSocket> socket;
    if (speech == Speech::Tls) {
        auto tls = std::make_unique<QSslSocket>();
        tls->setSslConfiguration(*m_tls);
        socket = std::move(tls);
    } else {
        socket = std::make_unique<CorkedSocket>();
    }
    if (!adopt(*socket, std::move(descriptor)))
        return nullptr;
    return socket;
}

void Front::forget(Newcomer *newcomer)
{
    const auto it = std::ranges::find(m_newcomers, newcomer, &std::unique_ptr<Newcomer>::get);
    if (it == m_newcomers.end())
        return;
    newcomer->takeTicket().release();
    static_cast<void>(newcomer->takeDescriptor());
    it->release()->deleteLater(); // it is still on the stack
    m_newcomers.erase(it);
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
