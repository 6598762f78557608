// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/brokerclient.h"
#include "mesh/inbox.h"
#include "mesh/meshrecord.h"
#include "secrets/secretstore.h"

#include <QObject>

#include <memory>
#include <variant>

namespace meshtray {

/// The key is being read from the keychain.
struct Unlocking { };
/// The key could not be had; the mesh waits, nothing is replaced. retryUnlock() tries again.
struct KeyUnavailable {
    SecretError error;
};
/// The key is there; the connection has its own state.
struct Online { };

using MeshKeyState = std::variant<Unlocking, KeyUnavailable, Online>;

/// One mesh of this person: its key, its connection, its messages. GUI thread.
class Mesh : public QObject {
    Q_OBJECT
public:
    Mesh(MeshRecord record, SecretStore &secrets, client::TransportFactory transports, Clock &clock,
         QObject *parent = nullptr);
    ~Mesh() override;

    const MeshRecord &record() const { return m_record; }
    const MeshKeyState &keyState() const { return m_keyState; }
    /// Closed while there is no key.
    const client::ConnectionState &connectionState() const;
    /// The broker's clock minus ours in milliseconds; 0 while nothing is known of it.
    qint64 clockSkewMs() const;
    Inbox &inbox() { return m_inbox; }

    void start(); ///< read the key, then connect
    /// After KeyUnavailable: asks the keychain again, now. The mesh also does so by itself, ever less often down to
    /// every half minute, as long as waiting may help; nothing of that opens a prompt.
    void retryUnlock();
    void hurry();                       ///< the network is back: do not wait for the next attempt
    void setBrokerUrl(const QUrl &url); ///< the broker moved: connect to it there from now on

    /// Sends text: a 64-hex key gets it end-to-end encrypted, "*" and "@group" readable by the broker. A member's
    /// display name or the beginning of a key is looked up among those seen; "owner" is the mesh's owner. Returns the
    /// id of the message.
    Result<QByteArray> send(const QString &to, const QString &text, protocol::Priority priority);
    void setStatus(protocol::Status status);

Q_SIGNALS:
    void changed(); ///< key or connection state, or what is known of the broker's clock
    /// A push that a person should hear of (not a copy of one already shown).
    void received(const meshtray::Message &message);

private:
    /// What fits a frame of 64 KiB with base64 and everything around it.
    static constexpr qsizetype maxTextBytes = 46 * 1024;

    void useKey(std::expected<crypto::SecureBuffer, SecretError> secret);
    void connectWith(crypto::KeyPair keys);
    void handlePush(const protocol::PushFrame &push);
    void waitForKey(SecretError error);
    Result<QByteArray> resolveTarget(const QString &to) const;
    Result<QByteArray> sendSealed(const QByteArray &target, const QString &text, protocol::Priority priority);

    MeshRecord m_record;
    SecretStore &m_secrets;
    client::TransportFactory m_transports;
    Clock &m_clock;
    MeshKeyState m_keyState = Unlocking{};
    Alarm m_unlockRetry;
    int m_unlockFailures = 0; ///< in a row
    Inbox m_inbox;
    std::unique_ptr<client::BrokerClient> m_client;
};

} // namespace meshtray
