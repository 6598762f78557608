// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/enforcement.h"
#include "broker/kickedsessions.h"
#include "broker/requestreply.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// What the owner and the admins of a mesh do about others over their own connections. What the person who hosts does
/// is memberadmin.h; bans are the same ones.
///
/// The owner may do it to everybody, an admin to those who are neither; nobody to the owner or to themselves.
class Moderation : public QObject {
    Q_OBJECT
public:
    Moderation(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn, Presences &presences,
               KickedSessions &kicked, Metrics &metrics);

    void handle(Session &session, const protocol::ModerationFrame &frame);

Q_SIGNALS:
    /// The store says something else about a member: live connections are to follow.
    void membersModerated();

private:
    /// Who asks, and of which mesh.
    struct Moderator {
        store::MeshRecord mesh;
        store::MemberRecord member;

        bool isOwner() const { return member.pubkey == mesh.owner; }
        bool mayModerate(const store::MemberRecord &other) const;
    };
    std::expected<Moderator, RequestRefusal> moderator(const Session &session);

    void handle(Session &session, const protocol::RemoveFrame &frame);
    void handle(Session &session, const protocol::BanFrame &frame);
    void handle(Session &session, const protocol::UnbanFrame &frame);
    void handle(Session &session, const protocol::ListBansFrame &frame);

    struct Chosen {
        QList<Presences::Pointer> presences;
        QStringList skippedControlPlane;
    };
    std::expected<Chosen, RequestRefusal> choose(const Session &session, const Moderator &moderator,
                                                 const protocol::RemoveFrame &frame);
    bool isMeant(const Presence &presence, const protocol::RemoveFrame &frame) const;
    Result<void> remove(const Presences::Pointer &presence, const protocol::RemoveFrame &frame);
    std::expected<store::MemberRecord, RequestRefusal> memberToModerate(const Moderator &moderator,
                                                                        const QString &target);
    void answerOnceModerated(Session &session, const QByteArray &requestId, const QByteArray &answer);

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    Presences &m_presences;
    KickedSessions &m_kicked;
    RequestReply m_reply;
};

} // namespace meshtray::broker
