// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faultlane.h"

#include <QTcpSocket>

namespace meshtray::test {

/// One connection through the proxy: a client's socket, one of ours to the broker, and a lane each way.
class FaultLink : public QObject {
    Q_OBJECT
public:
    /// Takes over `client`; connects to the broker on `brokerPort` of this machine. `mode` outlives the link.
    FaultLink(QTcpSocket *client, quint16 brokerPort, const FaultMode &mode, QObject *parent);
    ~FaultLink() override;

    void cut(Cut how);
    void cutAfter(Flow direction, qint64 bytes, Cut how);
    void hold();
    void release();

Q_SIGNALS:
    void heard(const QByteArray &fromClient); ///< before anything is done to it
    void passed(meshtray::test::Flow direction, qint64 bytes);
    void swallowed(meshtray::test::Flow direction, qint64 bytes);
    void ended(); ///< both sockets are closed

private:
    void wire(QTcpSocket &from, FaultLane &lane, Flow direction);
    void fetchFromClient();
    void fetchFromBroker();
    void settle();

    QTcpSocket *m_client; ///< our child
    QTcpSocket m_broker;
    FaultLane m_toBroker;
    FaultLane m_toClient;
    Cut m_plannedCut = Cut::Fin;
    bool m_isCut = false;
    bool m_hasEnded = false;
};

} // namespace meshtray::test
