// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/brokerclient.h"
#include "mesh/inbox.h"
#include "mesh/meshrecord.h"
#include "mesh/messagekeeper.h"
#include "mesh/peers.h"
#include "secrets/secretstore.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>

namespace meshtray {

/// The keys are being read from the keychain, then the messages from the disk.
struct Unlocking {
    std::optional<Error> lastTime; ///< why it failed before, which still holds until there is another answer
};
/// A key could not be had; the mesh waits, nothing is replaced. retryUnlock() tries again.
struct KeyUnavailable {
    SecretError error;
};
/// The messages kept on this computer cannot be read; the mesh waits, nothing is replaced. retryUnlock() tries again,
/// setHistoryAside() begins anew.
struct HistoryUnavailable {
    Error error;
};
/// Keys and messages are there; the connection has its own state.
struct Online { };
using MeshKeyState = std::variant<Unlocking, KeyUnavailable, HistoryUnavailable, Online>;

/// What a mesh stands on; all of it outlives the mesh.
struct MeshEnvironment {
    SecretStore &secrets;
    client::TransportFactory transports;
    Clock &clock;
    QString historyFile;                           ///< where its messages are kept
    std::function<QList<MeshId>()> ownMeshes = {}; ///< all meshes of this person; may be null
};

/// One mesh of this person: its key, its connection, its messages. GUI thread.
class Mesh : public QObject {
    Q_OBJECT
public:
    Mesh(MeshRecord record, MeshEnvironment environment, QObject *parent = nullptr);
    ~Mesh() override;

    const MeshRecord &record() const { return m_record; }
    const MeshKeyState &keyState() const { return m_keyState; }
    /// Closed while there is no key.
    const client::ConnectionState &connectionState() const;
    /// The broker's clock minus ours in milliseconds; 0 while nothing is known of it.
    qint64 clockSkewMs() const;
    Inbox &inbox() { return m_inbox; }
    /// Whom send() would send to. NotFound: nobody known here is called that, but somebody may have come just now.
    Result<QByteArray> resolveTarget(const QString &to) const;
    /// Who else is in the mesh, as the broker tells.
    Peers &peers() { return m_peers; }
    const Peers &peers() const { return m_peers; }
    /// The name last heard from a member itself, else the one the broker tells, else a short form of the key.
    QString nameFor(const QByteArray &key) const;
    /// The key of the member behind a session, as the broker says; empty for a member's own key, and when nobody knows.
    QByteArray memberBehind(const QByteArray &key) const;
    /// Everything that was kept, for searching and exporting.
    History &history() { return m_keeper.history(); }
    /// Why received messages cannot be kept now (no room on the disk); they wait at the broker meanwhile.
    const std::optional<Error> &keepingTrouble() const { return m_keeper.trouble(); }

    void start(); ///< read the keys and the messages, then connect
    /// After KeyUnavailable or HistoryUnavailable: asks again, now. The mesh also asks for its keys by itself, ever
    /// less often down to every half minute, as long as waiting may help; nothing of that opens a prompt.
    void retryUnlock();
    /// After HistoryUnavailable: gives the file of messages another name and begins an empty one. `done` gets that
    /// name.
    void setHistoryAside(QObject *context, std::function<void(Result<QString>)> done);
    void hurry();                       ///< the network is back: do not wait for the next attempt
    void setBrokerUrl(const QUrl &url); ///< the broker moved: connect to it there from now on
    /// We joined again: goes on as another member, with another key. What waits to be sent is refused, because it was
    /// sealed with the old one.
    void renew(MeshRecord record);
    void setRetention(std::optional<std::chrono::hours> age) { m_keeper.setRetention(age); }

    /// Sends text: a 64-hex key gets it end-to-end encrypted, "*" and "@group" readable by the broker. A member's
    /// display name or the beginning of a key is looked up among those heard or listed; "owner" is the mesh's owner.
    /// `done` gets the id of the message when it is on the disk and in the inbox; from then on its state says what
    /// becomes of it.
    void send(const QString &to, const QString &text, protocol::Priority priority, QObject *context,
              std::function<void(Result<QByteArray>)> done);
    /// Nothing more is tried for a message that waits. Errors as of Outbox::cancel.
    Result<void> cancel(const QByteArray &id);
    /// Tries again, as the same message, what waits, was not confirmed, was refused, expired or was called off. A
    /// message sealed with a key that is not ours any more is sent as a new one. `done` gets the id it has then;
    /// NotFound when there is no such message, AlreadyExists when the broker has it.
    void retry(const QByteArray &id, QObject *context, std::function<void(Result<QByteArray>)> done);
    /// Removes a message from this computer; it stays with the others. One that waits to be sent is called off first.
    /// Refused while its answer may come any moment, Io when the disk says no; it is still there then.
    void remove(const store::MessageName &name, QObject *context, std::function<void(Result<void>)> done);
    /// Kept over reconnects; told to the broker whenever there is a connection.
    void setStatus(protocol::Status status);
    protocol::Status status() const { return m_status; }
    /// What we say we are doing, for all in the mesh and its broker to read: one line, at most 512 characters of it.
    /// Told like the status; empty says nothing.
    void setSummary(const QString &summary);
    const QString &summary() const { return m_record.summary; }
    /// From now on we get what is written to this group. Told like the status. InvalidInput for a name that brokers do
    /// not take, or one group too many.
    Result<void> joinGroup(const QString &name);
    /// Unavailable without a connection: brokers remember who belongs to a group, and nothing else would tell them.
    /// NotFound when we did not join it here.
    Result<void> leaveGroup(const QString &name);
    /// Those we joined here, without "@".
    const QList<QByteArray> &groups() const { return m_record.groups; }

    /// The key that send() would seal for, when `to` names a member. InvalidInput, NotFound otherwise.
    Result<crypto::PublicKey> findPeer(const QString &to) const;
    /// What we and this member read to each other to be sure of our keys.
    QString safetyNumber(const crypto::PublicKey &peer) const;

Q_SIGNALS:
    /// Key or connection state, whether messages can be kept, or what is known of the broker's clock.
    void changed();
    /// Our summary or our groups.
    void presenceChanged();
    /// A push that a person should hear of (not a copy of one already shown).
    void received(const meshtray::Message &message);

private:
    using Sent = std::function<void(Result<QByteArray>)>;
    using Secret = std::expected<crypto::SecureBuffer, SecretError>;

    void introduceOwner();
    void useKey(std::expected<crypto::KeyPair, SecretError> keys);
    void readHistoryKey();
    void makeHistoryKey();
    void openHistory(crypto::SecureBuffer key);
    void connectWith(const QList<client::Outgoing> &pending);
    void resume(const client::Outgoing &pending);
    void followConnection();
    void handlePush(const protocol::PushFrame &push);
    void waitForKey(SecretError error);
    std::optional<Error> whatIsWrong() const;
    Error whyWaiting() const;
    Result<void> checkSendable(const QString &text) const;
    QList<QByteArray> keysFor(const QString &nameOrPrefix) const;
    Result<client::Outgoing> compose(const QByteArray &target, const QString &text, protocol::Priority priority);
    void keepAndSubmit(const client::Outgoing &outgoing, const QString &text, const Sent &done);
    void sendOnceMore(const store::PendingRecord &pending, const Sent &done);
    static client::Refused sealedWithOldKey();
    bool isSealedByUs(const protocol::SendFrame &frame) const;

    MeshRecord m_record;
    MeshEnvironment m_environment;
    MeshKeyState m_keyState = Unlocking{};
    Alarm m_unlockRetry;
    int m_unlockFailures = 0; ///< in a row
    protocol::Status m_status = protocol::Status::Idle;
    Inbox m_inbox;
    Peers m_peers;
    MessageKeeper m_keeper;
    std::optional<crypto::KeyPair> m_keys; ///< until the connection has them
    std::unique_ptr<client::BrokerClient> m_client;
};

} // namespace meshtray
