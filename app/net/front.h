// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "net/admission.h"
#include "net/httpmessage.h"
#include "net/listenaddress.h"
#include "net/tlsidentity.h"

#include <QByteArrayList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
class QWebSocket;
QT_END_NAMESPACE

namespace meshtray::net {

class Descriptor;
class FrontConnection;
class Listener;
class Newcomer;
class RequestGuard;
enum class Speech;

/// What a front lets in. The defaults are the documented ones (docs/broker.md).
struct FrontLimits {
    qsizetype headBytes = 8 * 1024;  ///< request line and headers together; more → 431
    qsizetype bodyBytes = 64 * 1024; ///< more → 413
    std::chrono::milliseconds headDeadline{
        5'000}; ///< from accept (or the last answer) to the end of the head; TLS counts
    std::chrono::milliseconds bodyDeadline{10'000};  ///< from there to the end of the body, and again for the answer
    std::chrono::milliseconds lingerDeadline{2'000}; ///< how long an early answer waits for the sender to read it
    AdmissionLimits unauthenticated;
    quint64 messageBytes = 256 * 1024; ///< of a WebSocket message or frame; more → close 1009
    QByteArrayList allowedOrigins;     ///< requests with any other `Origin` header → 403
    QStringList extraHostNames;        ///< allowed in `Host` besides addresses, localhost and this machine's names
};

/// A client that has upgraded on `/ws`. Whoever receives it owns it.
struct WebSocketClient {
    std::unique_ptr<QWebSocket> socket; ///< open, without a parent, its limits set; nothing has been read from it yet
    AdmissionTicket ticket;             ///< release() it after the hello, or let it die with the session
    QHostAddress peer;                  ///< an IPv4 address also when it came through an IPv6 socket
    QByteArray query;                   ///< what followed "/ws?", undecoded
    QTcpSocket *transport = nullptr;    ///< what `socket` speaks through, its child: for unsentBytes() (net/unsent.h)
};

/// One TCP port for HTTP and WebSocket, plain and over TLS: the first byte of a connection tells which. Reads the head
/// of every request by peeking; `/ws` upgrades are handed to QtWebSockets untouched, everything else is answered by the
/// handler. It enforces every limit up to the upgrade; the deadline for the first frame, pings and the pace of reading
/// are the receiver's.
///
/// Lives in one thread, with all its sockets and both handlers.
class Front : public QObject {
    Q_OBJECT
public:
    /// Called for each whole request that is not an upgrade. It answers at once; routes it does not know are its 404.
    using HttpHandler = std::function<HttpResponse(const HttpRequest &)>;
    /// Called once for each upgraded client, from the event loop (never from within listen or close).
    using WebSocketHandler = std::function<void(WebSocketClient)>;

    /// Whether this machine goes by one more name, lower case; asked at each request whose `Host` is not known
    /// otherwise.
    using HostNameHandler = std::function<bool(const QByteArray &name)>;

    /// How long nobody at `peer` may upgrade: 429 with that as Retry-After. Zero: not refused.
    using UpgradeGate = std::function<std::chrono::seconds(const QHostAddress &peer)>;

    /// `clock` must outlive the front.
    Front(const FrontLimits &limits, Clock &clock, QObject *parent = nullptr);
    ~Front() override;

    void setHttpHandler(HttpHandler handler);           ///< before listen; without one every request is 404
    void setWebSocketHandler(WebSocketHandler handler); ///< before listen; without one they are dropped

    void setHostNameHandler(HostNameHandler handler); ///< before listen; without one no other name is known

    void setUpgradeGate(UpgradeGate gate); ///< before listen; without one everybody may upgrade

    void setTls(const TlsIdentity &identity); ///< before listen; without it whoever begins with TLS is dropped

    /// Listens on all of `addresses` or on none. Gives where it really listens (ports the system chose).
    /// Unavailable, with the address in the sentence, when one is taken or not of this machine; InvalidInput for an
    /// empty list.
    Result<QList<ListenAddress>> listen(const QList<ListenAddress> &addresses);

    /// Stops listening and drops HTTP connections. Upgraded clients are not touched.
    void close();

    /// Sockets that hold a ticket now: for metrics.
    int unauthenticated() const;

private:
    void accept(Descriptor descriptor);
    void refuse(const Descriptor &descriptor) const;
    void take(Newcomer *newcomer, Speech speech);
    std::unique_ptr<QTcpSocket> socketFor(Descriptor descriptor, Speech speech) const;
    void forget(Newcomer *newcomer);
    void forget(FrontConnection *connection);

    FrontLimits m_limits;
    Clock &m_clock;
    HttpHandler m_httpHandler;
    UpgradeGate m_upgradeGate;
    WebSocketHandler m_webSocketHandler;
    std::unique_ptr<RequestGuard> m_guard;
    std::shared_ptr<AdmissionCounter> m_admission;
    std::optional<QSslConfiguration> m_tls;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::vector<std::unique_ptr<Newcomer>> m_newcomers;
    std::vector<std::unique_ptr<FrontConnection>> m_connections;
};

} // namespace meshtray::net
