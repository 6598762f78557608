// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerhost.h"
#include "mesh/hostingfile.h"
#include "mesh/meshservice.h"
#include "mesh/recordfile.h"

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
    QString name;                     ///< of the mesh; only used when this profile hosts none yet
    QList<net::ListenAddress> listen; ///< empty: as at the last time; at the first, loopback on the default port
    QString displayName;              ///< ours
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
    /// `folder`: the profile's data folder; the broker keeps its data in `broker/` there. Reads `hosting.json`.
    HostingService(QString folder, MeshService &meshes, Clock &clock, QObject *parent = nullptr);
    ~HostingService() override;

    const HostState &state() const { return m_state; }
    /// Starts the broker; makes a mesh at the first time and remembers it, so that hosting goes on after a restart.
    /// `done` comes once, with success when hosting will go on after a restart; AlreadyExists while a broker is running
    /// or on its way.
    void start(const HostRequest &request, QObject *context, std::function<void(Result<Hosting>)> done);
    /// Hosting does not go on after a restart then, even when it had failed. NotFound when there is nothing to stop.
    void stop(QObject *context, std::function<void(Result<void>)> done);
    /// Starts again what was being hosted when the program last ended; does nothing otherwise.
    void resume();
    /// The network is back: what could not be hosted for want of it is tried again.
    void hurry();

    void createInvite(const MeshId &mesh, const InviteRequest &request, QObject *context,
                      std::function<void(Result<protocol::Invite>)> done);
    /// Asks for the members anew; membersChanged follows.
    void refreshMembers();
    const QList<broker::MemberInfo> &members() const { return m_members; }

Q_SIGNALS:
    void stateChanged();
    void membersChanged();

private:
    using Done = std::function<void(Result<Hosting>)>;
    using InviteMade = std::function<void(Result<protocol::Invite>)>;
    using Addresses = QList<net::ListenAddress>;

    void setState(HostState state);
    /// What is noted of a mesh may be ahead of the broker and of the list of meshes: a start can end at any step.
    void lookFor(const HostingMemory &memory, const HostRequest &request, const Addresses &listening);
    Error lostMesh() const;
    /// The broker has made the mesh, and the list of meshes does not have it.
    void takeUp(const broker::MeshInfo &info, const Addresses &listening);
    void makeMesh(const HostRequest &request, const Addresses &listening);
    void createMesh(const broker::NewMesh &mesh, const Addresses &listening);
    void adopt(const MeshRecord &record, const Addresses &listening);
    void succeed(const MeshRecord &record, const Addresses &listening);
    void abandon(const MeshId &mesh, const Error &error);
    void giveUp(const Error &error);
    /// Nothing is hosted now, and not after a restart.
    void rest(std::function<void(Result<void>)> done);
    void answer(const Result<Hosting> &result);
    void remember(const HostingMemory &memory, std::function<void(Result<void>)> done);
    /// Who was let in can be written to before having said anything.
    void introduceMembers(const MeshId &id);
    void issueInvite(const Hosting &hosting, const InviteRequest &request, const crypto::KeyPair &owner,
                     InviteMade done);

    QString m_folder;
    SafeFile m_file;
    MeshService &m_meshes;
    Clock &m_clock;
    std::unique_ptr<broker::BrokerHost> m_host;
    Result<std::optional<HostingMemory>> m_memory;
    HostState m_state = NotHosting{};
    Done m_done;
    QList<broker::MemberInfo> m_members;
};

} // namespace meshtray
