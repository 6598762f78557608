// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/clientdetails.h"
#include "core/clock.h"
#include "core/ids.h"

#include <QHash>

#include <chrono>
#include <utility>

namespace meshtray::broker {

/// Sessions that were shown the door and are not let in for a while; their members are. Forgotten when the broker ends.
class KickedSessions {
public:
    explicit KickedSessions(Clock &clock)
        : m_clock(clock)
    {
    }

    /// False when the session has neither a key nor an id, so that it could not be known again.
    bool kick(const MemberId &member, const ClientDetails &client, std::chrono::milliseconds howLong);
    bool isKicked(const MemberId &member, const QByteArray &sessionKey, const QByteArray &sessionId) const;
    void readmit(const MemberId &member);

private:
    using Name = std::pair<MemberId, QByteArray>;
    bool isOut(const Name &name) const;

    Clock &m_clock;
    QHash<Name, qint64> m_until; ///< steady milliseconds
};

} // namespace meshtray::broker
