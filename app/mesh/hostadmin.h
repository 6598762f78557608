// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerhost.h"
#include "mesh/hoststate.h"
#include "mesh/meshservice.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace meshtray {

struct InviteRequest {
    int maxUses = 1;
    std::chrono::seconds validFor{7 * 24 * 3600};
    protocol::Role role = protocol::Role::Member;
    QString brokerUrl; ///< ws://HOST:PORT/ws as others reach us; empty: the best address we listen on

    /// How those who come by it reach the broker. Clients other than Meshtray cannot check a pin, and stay out then.
    enum class Encryption { None, PinnedTls };
    Encryption encryption = Encryption::None;
};

/// What the person who hosts does to the meshes of the broker that runs here: invites, and who is in. Lists are those
/// of the one mesh that is administered, and follow the broker; they are empty while nothing is hosted. GUI thread.
class HostAdmin : public QObject {
    Q_OBJECT
public:
    using Changed = std::function<void(Result<void>)>;

    HostAdmin(MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    /// From now on this; `host` outlives it until close().
    void open(broker::BrokerHost &host, const Hosting &hosting);
    void close();

    /// Unavailable for PinnedTls while the broker has no key for it.
    void createInvite(const MeshId &mesh, const InviteRequest &request, QObject *context,
                      std::function<void(Result<protocol::Invite>)> done);
    /// Asks for the lists anew; the signals follow.
    void refresh();
    const QList<broker::MemberInfo> &members() const { return m_members; }
    const QList<broker::InviteInfo> &invites() const { return m_invites; }
    /// The owner of the mesh that is administered: us.
    bool isOwner(const broker::MemberInfo &member) const;

    /// From now on, and with every broker that is hosted later, trafficChanged() comes; until ignoreTraffic().
    void watchTraffic();
    void ignoreTraffic();
    /// The last that was measured while watched; nothing before, and while nothing is hosted.
    const std::optional<broker::TrafficInfo> &traffic() const { return m_traffic; }

    // Of the mesh that is administered. The lists follow by themselves. Refused and NotFound as BrokerHost says,
    // NotFound while nothing is hosted; `done` never comes after `context` is gone.
    void revokeInvite(const QByteArray &invite, QObject *context, Changed done);
    void renameMember(const MemberId &member, const QString &name, QObject *context, Changed done);
    void kickMember(const MemberId &member, QObject *context, Changed done);
    void banMember(const MemberId &member, QObject *context, Changed done);
    void unbanMember(const MemberId &member, QObject *context, Changed done);
    /// What a member lets others do.
    void grants(const MemberId &member, QObject *context, std::function<void(Result<QList<protocol::Grant>>)> done);
    void setGrant(const MemberId &member, const protocol::Grant &grant, QObject *context, Changed done);

Q_SIGNALS:
    void membersChanged();
    void invitesChanged();
    void trafficChanged();

private:
    using InviteMade = std::function<void(Result<protocol::Invite>)>;

    void setTraffic(const std::optional<broker::TrafficInfo> &traffic);
    void refreshMembers(const MeshId &mesh);
    void refreshInvites();
    /// Who was let in can be written to before having said anything.
    void introduce(const MeshId &mesh, const QList<broker::MemberInfo> &members);
    Result<QString> addressFor(const InviteRequest &request) const;
    void issueInvite(const HostedMesh &mesh, const InviteRequest &request, const crypto::KeyPair &owner,
                     InviteMade done);

    MeshService &m_meshes;
    Clock &m_clock;
    broker::BrokerHost *m_host = nullptr;
    std::optional<Hosting> m_hosting; ///< together with m_host
    QList<broker::MemberInfo> m_members;
    QList<broker::InviteInfo> m_invites;
    bool m_isTrafficWatched = false;
    std::optional<broker::TrafficInfo> m_traffic;
};

} // namespace meshtray
