// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpSocket>

namespace meshtray::net {

/// A connection whose writes of one turn of the event loop leave together, with one call to the system and no buffer
/// that stays: QTcpSocket keeps 32 KiB for each connection that ever wrote. What the system has no room for is left to
/// QTcpSocket, and counts as there. flush() of the base knows nothing of what waits here.
class CorkedSocket final : public QTcpSocket {
    Q_OBJECT
public:
    using QTcpSocket::QTcpSocket;

    qint64 bytesToWrite() const override { return m_corked.size() + QTcpSocket::bytesToWrite(); }
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    void endTurn();
    void uncork();
    qint64 sendNow(QByteArrayView bytes) const;

    QByteArray m_corked;
    qint64 m_sent = 0;          ///< of this turn, not by QTcpSocket
    bool m_isScheduled = false; ///< endTurn()
};

} // namespace meshtray::net
