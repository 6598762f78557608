// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"
#include "daemonsocket.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace meshtray::test {

/// A member as the broker knows it, with the key.
struct DaemonMember {
    QByteArray meshId;
    QByteArray memberId;
    QString name;
    crypto::KeyPair keys;

    QString pubkey() const { return QString::fromLatin1(keys.publicKey().toHex()); }
};

/// A member's daemon of today's command-line client: one connection of the member, one for each launched session, an
/// outbox that tries again for minutes, an inbox that keeps what it knows already once.
class DaemonLike : public QObject {
    Q_OBJECT
public:
    struct Session {
        QString name;
        QString id; ///< a UUID
        crypto::KeyPair keys;
        std::unique_ptr<DaemonSocket> socket;

        QString pubkey() const { return QString::fromLatin1(keys.publicKey().toHex()); }
    };
    enum class Fate { Pending, InFlight, Done, Dead };
    struct OutboxRow {
        std::optional<size_t> session; ///< nothing: sent by the member
        QJsonObject frame;
        Fate fate = Fate::Pending;
        int attempts = 0;
        qint64 dueAt = 0; ///< of Pending the next attempt, of InFlight the end of patience; steady milliseconds
        QString error = {};
    };
    struct InboxRow {
        QByteArray body;
        QString senderPubkey;
        QString senderMemberPubkey;
        QString senderName;
    };
    /// What gets lost between the broker and the daemon's disk; each is asked for every frame.
    struct Losses {
        std::function<bool()> ack = [] { return false; };
        std::function<bool()> receipt = [] { return false; };
    };

    DaemonLike(QUrl url, Clock &clock, DaemonMember member, Losses losses);

    void start();
    size_t launch(const QString &name);
    const DaemonMember &member() const { return m_member; }
    const Session &session(size_t index) const { return m_sessions[index]; }
    size_t sessionCount() const { return m_sessions.size(); }
    /// The member's, then the sessions'.
    std::vector<DaemonSocket *> sockets() const;

    /// A text from a session, or from the member. To a key it is sealed.
    void say(std::optional<size_t> session, const QString &target, const QByteArray &body);
    /// Sends what is due and gives up waiting for what was not answered. To be called as time goes on.
    void work();

    const std::vector<OutboxRow> &outbox() const { return m_outbox; }
    const QList<InboxRow> &inbox() const { return m_inbox; }
    /// The events of system pushes on the member's connection.
    const QStringList &events() const { return m_events; }
    int pushes() const { return m_pushes; } ///< the known ones too

private:
    QJsonObject memberHello() const;
    QJsonObject sessionHello(size_t index) const;
    void follow(DaemonSocket &socket, std::optional<size_t> session);
    void hear(DaemonSocket &socket, std::optional<size_t> session, const QJsonObject &frame);
    void hearAck(std::optional<size_t> session, const QJsonObject &frame);
    void hearPush(DaemonSocket &socket, std::optional<size_t> session, const QJsonObject &frame);
    QByteArray read(std::optional<size_t> session, const QJsonObject &push) const;
    void tryAgainLater(OutboxRow &row) const;
    const crypto::KeyPair &keysOf(std::optional<size_t> session) const;

    const QUrl m_url;
    Clock &m_clock;
    const DaemonMember m_member;
    const Losses m_losses;
    DaemonSocket m_socket;
    std::vector<Session> m_sessions;
    std::vector<OutboxRow> m_outbox;
    QList<InboxRow> m_inbox;
    QSet<QString> m_known;
    QStringList m_events;
    int m_pushes = 0;
};

} // namespace meshtray::test
