// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/connectionstate.h"
#include "client/outbox.h"
#include "client/transport.h"
#include "core/clock.h"
#include "crypto/keys.h"
#include "protocol/frames.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace meshtray::client {

/// Who we are in one mesh and where its broker is.
struct Membership {
    MeshId mesh;
    MemberId member;
    QUrl brokerUrl; ///< ws:// or wss://, the latter with or without a pin
};

/// One connection's life: connect, signed hello, wait for its ack, stay, come back. Owns the outbox of the mesh.
/// GUI thread; nothing blocks. Its slots may call anything here, but delete it only by deleteLater().
class BrokerClient : public QObject {
    Q_OBJECT
public:
    /// `transports` makes a fresh socket for each attempt; `clock` and `transports` outlive the client.
    BrokerClient(Membership membership, crypto::KeyPair keys, TransportFactory transports, Clock &clock,
                 QObject *parent = nullptr);
    ~BrokerClient() override;

    const Membership &membership() const;
    const crypto::KeyPair &keys() const;
    const ConnectionState &state() const;
    /// The broker's clock minus ours in milliseconds, as it last told; 0 while it has not. Corrected for in hellos when
    /// it is far off (clockskew.h).
    qint64 clockSkewMs() const;

    void open();  ///< start trying; does nothing when it already does
    void close(); ///< on purpose: no more attempts until open()
    void hurry(); ///< the network is back or the machine woke: try now rather than at the end of the wait

    /// A message to be submitted: see Outbox::compose. Refused with the broker's reason when it will not have us.
    /// `text` for a target that cannot be encrypted for ("*", "@group") travels readable by the broker.
    Result<Outgoing> compose(const QByteArray &targetSpec, const crypto::SealedText &text, protocol::Priority priority);
    Result<Outgoing> composePlain(const QByteArray &targetSpec, const QString &text, protocol::Priority priority);
    void discard(const QByteArray &id);
    void submit(Outgoing message);
    Result<void> cancel(const QByteArray &id);
    Result<void> hasten(const QByteArray &id);

    /// compose() and submit() in one: queues for sending, now or after reconnecting. The answer comes by
    /// outgoingChanged with the same id; a full outbox refuses at once (Unavailable, "outbound queue full").
    Result<QByteArray> send(const QByteArray &targetSpec, const crypto::SealedText &text, protocol::Priority priority);
    Result<QByteArray> sendPlain(const QByteArray &targetSpec, const QString &text, protocol::Priority priority);
    void setStatus(protocol::Status status);
    /// What we say about ourselves; see OwnPresence.
    void setSummary(const QString &summary);
    void setGroups(const QList<QByteArray> &groups);
    bool leaveGroup(const QByteArray &group);
    /// Asks who is in the mesh; peersListed brings the answer, when the broker has one. False when there is no
    /// connection now.
    bool askForPeers();
    /// Tells the broker that a push has been kept: it may forget it. Until then it pushes it again.
    void confirm(const protocol::PushFrame &push);
    /// The broker moved: connects there instead. What waits to be sent goes to the new place.
    void setBrokerUrl(const QUrl &url);

Q_SIGNALS:
    void stateChanged();
    void clockSkewChanged(); ///< without a change of the state
    /// To be confirmed when it is kept; the broker's own news (subtype "system") needs no confirmation.
    void pushed(const meshtray::protocol::PushFrame &push);
    void peersListed(const meshtray::protocol::PeersListFrame &list);
    void outgoingChanged(const QByteArray &id, const meshtray::client::OutgoingState &state);

private:
    Result<QByteArray> submitted(Result<Outgoing> message);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meshtray::client
