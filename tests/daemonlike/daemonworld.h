// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/broker.h"
#include "daemonlike.h"
#include "support/manualclock.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace meshtray::test {

/// A broker with one mesh, reached over real sockets, and everybody on them, in one thread and at a time that only the
/// test moves: an hour takes seconds, and whatever was said has been dealt with before time goes on.
class DaemonWorld {
public:
    explicit DaemonWorld(int maxConnections);
    ~DaemonWorld();

    ManualClock &clock() { return m_clock; }
    const QUrl &url() const { return m_url; }
    broker::Broker &broker() { return *m_broker; }

    DaemonMember enrol(const QString &name);
    DaemonLike &daemon(DaemonMember member, DaemonLike::Losses losses = {});
    /// A client of v0.1, which says nothing but what that line of releases said.
    DaemonSocket &oldClient(const DaemonMember &member);
    DaemonSocket &socket(std::function<QJsonObject()> makeHello);
    /// It is closed, and not waited for from now on.
    void forget(DaemonSocket &socket);

    /// Time goes on, in steps in which everybody works.
    void pass(std::chrono::seconds time);
    /// Until everybody has heard what the broker has to say about everything that was sent.
    void settle();
    /// A question over that socket: the next frame of type `answer`.
    QJsonObject ask(DaemonSocket &socket, const QJsonObject &question, const QString &answer);

    /// A hello of v0.1, signed now.
    QJsonObject plainHello(const DaemonMember &member) const;
    /// What a verb of the command line says hello with from inside a launched session: the session's own id, and a key
    /// that lives as long as the verb.
    QJsonObject coldHello(const DaemonMember &member, const QString &sessionId) const;

private:
    std::vector<DaemonSocket *> sockets() const;
    void pump(const std::function<bool()> &isDone);

    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<broker::Broker> m_broker;
    MeshId m_mesh = MeshId::random();
    QUrl m_url;
    std::vector<std::unique_ptr<DaemonLike>> m_daemons;
    std::vector<std::unique_ptr<DaemonSocket>> m_sockets;
};

} // namespace meshtray::test
