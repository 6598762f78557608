// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/kickedsessions.h"

namespace meshtray::broker {

bool KickedSessions::kick(const MemberId &member, const ClientDetails &client, std::chrono::milliseconds howLong)
{
    const qint64 now = m_clock.steadyMs();
    m_until.removeIf([now](const auto &one) { return one.value() <= now; });
    for (const QByteArray &name : {client.sessionPubkey, client.sessionId}) {
        if (!name.isEmpty())
            m_until.insert({member, name}, now + howLong.count());
    }
    return !client.sessionPubkey.isEmpty() || !client.sessionId.isEmpty();
}

bool KickedSessions::isKicked(const MemberId &member, const QByteArray &sessionKey, const QByteArray &sessionId) const
{
    return isOut({member, sessionKey}) || isOut({member, sessionId});
}

void KickedSessions::readmit(const MemberId &member)
{
    m_until.removeIf([&](const auto &one) { return one.key().first == member; });
}

bool KickedSessions::isOut(const Name &name) const
{
    return m_until.value(name, 0) > m_clock.steadyMs();
}

} // namespace meshtray::broker
