// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faultlink.h"

#include <QList>
#include <QTcpServer>

namespace meshtray::test {

/// Stands between clients and a broker on this machine and spoils the connections between them, as told. Works in the
/// event loop of its thread.
class FaultProxy : public QObject {
    Q_OBJECT
public:
    explicit FaultProxy(quint16 brokerPort, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// Listens on loopback, on a port the system chooses unless one is given.
    bool listen(quint16 port = 0);
    quint16 port() const { return m_port; }
    QString webSocketUrl() const;

    /// From now on. Connections that are there follow, too, with what they have not read yet.
    void setMode(const FaultMode &mode);
    /// Where new connections lead.
    void setBrokerPort(quint16 port) { m_brokerPort = port; }

    /// Cuts all connections that are there.
    void cut(Cut how);
    /// Cuts each of them when so many bytes more have passed in that direction: in the middle of a frame, mostly.
    void cutAfter(Flow direction, qint64 bytes, Cut how);
    /// Keeps what comes by on the connections that are there, their ends too; later connections are not touched.
    void hold();
    /// Lets go what was kept, which may be after newer connections have come up.
    void release();

    qsizetype links() const { return m_links.size(); } ///< connections that are there
    int accepted() const { return m_accepted; }        ///< how many there have ever been, the refused ones too

Q_SIGNALS:
    void connected();
    void disconnected();
    /// What a client has written, before anything is done to it. `link` counts the connections from 1.
    void heard(int link, const QByteArray &fromClient);
    void passed(meshtray::test::Flow direction, qint64 bytes);
    void swallowed(meshtray::test::Flow direction, qint64 bytes);

private:
    void admit();

    quint16 m_brokerPort;
    FaultMode m_mode;
    quint16 m_port = 0;
    QTcpServer m_server;
    QList<FaultLink *> m_links; ///< our children
    int m_accepted = 0;
};

} // namespace meshtray::test
