// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerhost.h"
#include "mesh/meshservice.h"

#include <QObject>

#include <chrono>

namespace meshtray {

/// Nobody is hosted.
struct NotHosting { };
struct StartingHost { };
/// The broker is up, and we are a member of its mesh.
struct Hosting {
    MeshId mesh;
    QString slug;
    QList<net::ListenAddress> listening;
};
struct StoppingHost { };
/// It did not start, or ended; `error` says why and what to do.
struct HostFailed {
    Error error;
};
using HostState = std::variant<NotHosting, StartingHost, Hosting, StoppingHost, HostFailed>;

struct HostRequest {
    QString name;                        ///< of the mesh; only used when this profile hosts none yet
    QList<net::ListenAddress> listen;    ///< empty: loopback on the default port
    QString displayName;                 ///< ours
};

struct InviteRequest {
    int maxUses = 1;
    std::chrono::seconds validFor{7 * 24 * 3600};
    protocol::Role role = protocol::Role::Member;
    QString brokerUrl; ///< ws://HOST:PORT/ws as others reach us; empty: the best address we listen on
};

/// The broker that this desktop hosts, with the one mesh it was started for. The desktop reaches it as any other
/// client does, through the WebSocket.
class HostingService : public QObject {
    Q_OBJECT
public:
    /// `folder`: the profile's data folder; the broker keeps its data in `broker/` there.
    HostingService(QString folder, MeshService &meshes, Clock &clock, QObject *parent = nullptr);
    ~HostingService() override;

    const HostState &state() const { return m_state; }
    /// Starts the broker; makes a mesh at the first time and remembers it, so that hosting goes on after a restart.
    void start(const HostRequest &request, QObject *context, std::function<void(Result<Hosting>)> done);
    void stop(QObject *context, std::function<void(Result<void>)> done);
    /// Starts again what was being hosted when the program last ended; does nothing otherwise.
    void resume();

    void createInvite(const MeshId &mesh, const InviteRequest &request, QObject *context,
                      std::function<void(Result<protocol::Invite>)> done);
    /// Asks for the members anew; membersChanged follows.
    void refreshMembers();
    const QList<broker::MemberInfo> &members() const { return m_members; }

Q_SIGNALS:
    void stateChanged();
    void membersChanged();

private:
    class Startup;
    void setState(HostState state);

    QString m_folder;
    MeshService &m_meshes;
    Clock &m_clock;
    std::unique_ptr<broker::BrokerHost> m_host;
    HostState m_state = NotHosting{};
    QList<broker::MemberInfo> m_members;
};

} // namespace meshtray
