// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faultmode.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>

class QTcpSocket;

namespace meshtray::test {

/// One direction of a connection through the proxy.
class FaultLane : public QObject {
    Q_OBJECT
public:
    /// Writes to `to`, which may be connecting still, and outlives the lane. `direction` is not Both.
    FaultLane(Flow direction, QTcpSocket &to, const FaultMode &mode);

    /// True when what was passed has not been taken yet: the other side has to wait.
    bool isCongested() const;
    void take(const QByteArray &bytes);
    void finish(); ///< nothing more will come

    void hold() { m_isHeld = true; }
    void release();
    /// Passes so many bytes more and asks for the cut then.
    void limit(qint64 bytes) { m_budget = bytes; }

Q_SIGNALS:
    void passed(qint64 bytes);
    void swallowed(qint64 bytes);
    void spent(); ///< the limit is reached

private:
    struct Portion {
        qint64 dueMs = 0;
        QByteArray bytes;
    };

    qsizetype passableBytes(const QByteArray &bytes);
    qsizetype headBytes(const QByteArray &bytes);
    void pump();
    bool write(const QByteArray &bytes);

    Flow m_direction;
    QTcpSocket &m_to;
    const FaultMode &m_mode;
    std::deque<Portion> m_queue;
    QTimer m_timer;
    QByteArray m_headEnd; ///< the last bytes seen while the head is not over
    bool m_isBehindHead = false;
    bool m_hasHole = false;
    bool m_isHeld = false;
    bool m_isFinished = false;
    std::optional<qint64> m_budget;
};

} // namespace meshtray::test
