// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerhost.h"
#include "mesh/hostadmin.h"
#include "mesh/hostedmeshes.h"
#include "mesh/hostingfile.h"
#include "mesh/hoststate.h"
#include "mesh/meshservice.h"
#include "mesh/recordfile.h"

#include <QObject>

namespace meshtray {

struct HostRequest {
    QString name; ///< of the mesh to administer: ours with this name or slug, or a new one. Empty: the one as before
    QList<net::ListenAddress> listen; ///< empty: as at the last time; at the first, loopback on the default port
    QString displayName;              ///< ours, in a new mesh
    QString firstName = {};           ///< of the mesh that is made when `name` is empty and none of ours is there yet
};

/// The broker that this desktop hosts, with this profile's own meshes on it. The desktop reaches it as any other client
/// does, through the WebSocket.
class HostingService : public QObject {
    Q_OBJECT
public:
    /// `folder`: the profile's data folder; the broker keeps its data in `broker/` there. Reads `hosting.json`.
    HostingService(QString folder, MeshService &meshes, Clock &clock, QObject *parent = nullptr);
    ~HostingService() override;

    const HostState &state() const { return m_state; }
    /// Starts the broker; makes a mesh when there is none yet or one of another name is asked for, and remembers it, so
    /// that hosting goes on after a restart. `done` comes once, with success when hosting will go on after a restart;
    /// AlreadyExists while a broker is running or on its way.
    void start(const HostRequest &request, QObject *context, std::function<void(Result<Hosting>)> done);
    /// Hosting does not go on after a restart then, even when it had failed. A start or restart on its way is called
    /// off: it answers Unavailable. NotFound when there is nothing to stop.
    void stop(QObject *context, std::function<void(Result<void>)> done);
    /// Stops the broker and starts it again, with the limits that are wanted now. Clients come back by themselves.
    /// NotFound when none is running.
    void restart(QObject *context, std::function<void(Result<Hosting>)> done);
    /// Starts again what was being hosted when the program last ended; does nothing otherwise.
    void resume();
    /// The network is back: what could not be hosted for want of it is tried again.
    void hurry();

    /// Another mesh on the running broker; it becomes the one that is administered. NotFound when none is running.
    void createMesh(const QString &name, const QString &displayName, QObject *context,
                    std::function<void(Result<HostedMesh>)> done);
    /// From now on this one of our meshes on the running broker is administered, also after a restart. NotFound for
    /// another.
    Result<void> administer(const MeshId &mesh);
    /// This mesh of ours is being left: hosting does not look for it any more. Refused while it is hosted.
    void letGo(const MeshId &mesh, QObject *context, std::function<void(Result<void>)> done);
    HostAdmin &admin() { return m_admin; }

    /// Names of our meshes that come back when hosting starts; none when a start will make the first one.
    QStringList meshesToCome() const;
    /// Where hosting listened at the last time; empty before the first.
    QList<net::ListenAddress> lastListening() const;

    /// The broker's limits that are not as usual: name (broker/limits.h) → value as text.
    QMap<QString, QString> limits() const;
    /// Remembers other limits for the next start. InvalidInput when one of them is refused, Io when they cannot be
    /// written; it is as before then.
    void setLimits(const QMap<QString, QString> &limits, QObject *context, std::function<void(Result<void>)> done);
    /// A broker is running, with other limits than those that are wanted now: restart() would bring them.
    bool hasPendingLimits() const;

Q_SIGNALS:
    void stateChanged();
    void limitsChanged();

private:
    using Done = std::function<void(Result<Hosting>)>;
    using Addresses = QList<net::ListenAddress>;

    void setState(HostState state);
    void run(const HostRequest &request, const Result<net::TlsIdentity> &identity);
    broker::BrokerConfig configFor(const HostRequest &request) const;
    /// The broker listens: which of its meshes are ours, and is the wanted one among them?
    void settle(const HostRequest &request, const Addresses &listening);
    void choose(const HostRequest &request, const Addresses &listening, const QList<HostedMesh> &found);
    void succeed(Hosting hosting);
    void giveUp(const Error &error);
    /// The broker ends; then `done`.
    void stopBroker(std::function<void()> done);
    void welcome(const HostedMesh &made);
    bool isStopWanted() const;
    Error calledOff() const;
    /// Nothing is hosted now, and not after a restart; who wanted that is told.
    void rest();
    void answer(const Result<Hosting> &result);
    /// These limits could not be written: those in the file are the wanted ones again.
    void takeBack(const QMap<QString, QString> &unwritten);
    HostingMemory memory() const;
    void note(const MeshId &mesh, std::function<void(Result<void>)> done);
    void remember(const HostingMemory &memory, std::function<void(Result<void>)> done);

    QString m_folder;
    SafeFile m_file;
    MeshService &m_meshes;
    Clock &m_clock;
    HostedMeshes m_hosted;
    HostAdmin m_admin;
    std::unique_ptr<broker::BrokerHost> m_host;
    Result<std::optional<HostingMemory>> m_memory;
    QMap<QString, QString> m_limitsWritten; ///< those in the file
    QMap<QString, QString> m_limitsInUse;   ///< of the broker that runs
    std::optional<Error> m_withoutTls;      ///< why the broker that runs speaks no TLS
    QByteArray m_tlsPin;
    HostState m_state = NotHosting{};
    Done m_done;
    QList<std::function<void(Result<void>)>> m_stops; ///< to be answered when nothing is hosted any more
};

} // namespace meshtray
