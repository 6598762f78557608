// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/admission.h"
#include "net/front.h"
#include "net/httphead.h"
#include "net/httpwriter.h"

#include <QTcpSocket>
#include <QWebSocketServer>

namespace meshtray::net {

class MaskGuard;
class RequestGuard;

/// What a connection needs to know of the front it belongs to; outlives it.
struct FrontContext {
    const FrontLimits &limits;
    const RequestGuard &guard;
    const Front::UpgradeGate &gate;
    const Front::HttpHandler &answer;
    const Front::WebSocketHandler &upgraded;
    Clock &clock;
};

/// One accepted socket from its first byte to its upgrade or its end. The head is only peeked at, so that an upgrade
/// leaves the socket as if nobody had looked.
class FrontConnection : public QObject {
    Q_OBJECT
public:
    /// `socket` speaks TLS when it is a QSslSocket; its handshake and its first head have `patience`.
    FrontConnection(std::unique_ptr<QTcpSocket> socket, AdmissionTicket ticket, const QHostAddress &peer,
                    std::chrono::milliseconds patience, const FrontContext &context);
    ~FrontConnection() override;

    /// Its place is free again.
    void giveBackTicket() { m_ticket.release(); }

Q_SIGNALS:
    /// The socket is closed, or a WebSocket's from now on.
    void finished();

private:
    struct ReadingHead { };
    struct ReadingBody {
        RequestHead head;
    };
    /// What follows when the answer is on its way. Linger: the sender may still be sending, and closing on it would
    /// make its system throw the answer away.
    enum class Next { AwaitHead, Close, Linger };
    struct Answering {
        Next next = Next::Close;
    };
    struct Lingering { };
    struct Upgrading {
        QByteArray query;
        std::unique_ptr<QWebSocketServer> server; ///< of its own, so that what it makes is known to be this client
        MaskGuard *guard = nullptr;
    };
    using State = std::variant<ReadingHead, ReadingBody, Answering, Lingering, Upgrading>;

    void read();
    void awaitHead(std::chrono::milliseconds patience);
    void readHeadBytes();
    void readBodyBytes(ReadingBody &body);
    void take(RequestHead head);
    void serve(RequestHead head);
    void answer(const HttpResponse &response, Next next, AnswerParts parts);
    void refuse(int status) { refuse(plainStatus(status)); }
    void refuse(const HttpResponse &response);
    void startUpgrade(const QByteArray &query);
    void finishUpgrade();
    void written();

    std::unique_ptr<QTcpSocket> m_socket;
    AdmissionTicket m_ticket;
    QHostAddress m_peer;
    FrontContext m_context;
    Alarm m_deadline;
    State m_state;
};

} // namespace meshtray::net
