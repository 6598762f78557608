// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/brokerinfo.h"
#include "broker/trafficmeter.h"
#include "core/ids.h"
#include "core/result.h"
#include "crypto/keys.h"
#include "protocol/grantframes.h"
#include "protocol/invite.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace meshtray::broker {

class BrokerThread;
template <class T>
class ReplyRelay;

/// The embedded broker as the rest of a program sees it: it runs in a thread of its own, which exists only while the
/// broker does. Every call returns at once; answers come to `context`'s thread by callback, never after `context` is
/// gone. Lives on the thread that made it.
class BrokerHost : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;

    explicit BrokerHost(QObject *parent = nullptr);
    ~BrokerHost() override; ///< stops the broker in order and waits for its thread

    /// Opens the data folder and listens. Unavailable when the port is taken, Corrupt when the database is not ours to
    /// touch; nothing is running then. AlreadyExists while one is running; one that is stopping is waited for.
    void start(const BrokerConfig &config, QObject *context, Reply<BrokerAddresses> done);
    /// Says goodbye to every client (1001), flushes the store, ends the thread.
    void stop(QObject *context, std::function<void()> done);
    /// From start() on, until it failed or stop() was called.
    bool isRunning() const;

    /// A new mesh whose owner is its first member, with role admin.
    void createMesh(const NewMesh &mesh, QObject *context, Reply<CreatedMesh> done);
    /// Signs an invite with the owner's key and makes it known. Of two with the same terms, one is valid a second
    /// longer.
    void makeInvite(const protocol::InvitePayload &payload, const crypto::KeyPair &owner, int maxUses, QObject *context,
                    Reply<protocol::Invite> done);
    /// In the order they were made, with what each is good for now.
    void invites(const MeshId &mesh, QObject *context, Reply<QList<InviteInfo>> done);
    void revokeInvite(const MeshId &mesh, const QByteArray &inviteId, QObject *context, Reply<void> done);

    void meshes(QObject *context, Reply<QList<MeshInfo>> done);
    /// Those who are banned are behind the others, and said to be.
    void members(const MeshId &mesh, QObject *context, Reply<QList<MemberInfo>> done);

    // Connections follow at once. The owner can be neither banned nor kicked: Refused. NotFound for whom the mesh does
    // not have.
    /// InvalidInput when nothing visible is left of the name.
    void renameMember(const MeshId &mesh, const MemberId &member, const QString &name, QObject *context,
                      Reply<void> done);
    void banMember(const MeshId &mesh, const MemberId &member, QObject *context, Reply<void> done);
    /// Lets a banned or kicked one in again.
    void unbanMember(const MeshId &mesh, const MemberId &member, QObject *context, Reply<void> done);
    /// Closes the connections, and refuses new ones for BrokerConfig::kickFor.
    void kickMember(const MeshId &mesh, const MemberId &member, QObject *context, Reply<void> done);

    /// What a member lets others do, by key; whoever is not named may do the usual.
    void grants(const MeshId &mesh, const MemberId &member, QObject *context, Reply<QList<protocol::Grant>> done);
    /// InvalidInput for what cannot be allowed.
    void setGrant(const MeshId &mesh, const MemberId &member, const protocol::Grant &grant, QObject *context,
                  Reply<void> done);

    /// From now on trafficChanged() comes, at once and then as TrafficMeter says; until ignoreTraffic(), or the broker
    /// ends.
    void watchTraffic();
    void ignoreTraffic();

Q_SIGNALS:
    void trafficChanged(const meshtray::broker::TrafficInfo &traffic);
    /// A member came, went, joined or was changed, or an invite was: the lists may have changed. Coalesced to at most
    /// one in 200 ms.
    void membersChanged();

private:
    template <class T, class Task>
    void ask(QObject *context, Reply<T> done, Task task);
    template <class Task>
    void change(QObject *context, Reply<void> done, Task task);
    void threadEnded();

    std::unique_ptr<BrokerThread> m_thread;   ///< the broker that runs, or is starting
    std::unique_ptr<BrokerThread> m_stopping; ///< the one before it, until its thread has ended
    std::vector<std::shared_ptr<ReplyRelay<void>>> m_whenStopped;
};

} // namespace meshtray::broker
