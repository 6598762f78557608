// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/presence.h"

namespace meshtray::broker {

Session *Presence::session() const
{
    return std::visit(
        [](const auto &known) -> Session * {
            if constexpr (requires { known.session; })
                return known.session;
            else
                return nullptr;
        },
        state);
}

QByteArray Presence::pubkey() const
{
    return client.sessionPubkey.isEmpty() ? member.pubkey.toHex() : client.sessionPubkey;
}

const QString &Presence::displayName() const
{
    return client.displayName.isEmpty() ? member.displayName : client.displayName;
}

bool Presence::isTakenUpBy(const ClientDetails &other) const
{
    if (!client.sessionPubkey.isEmpty() || !other.sessionPubkey.isEmpty())
        return client.sessionPubkey == other.sessionPubkey;
    return !client.sessionId.isEmpty() && client.sessionId == other.sessionId;
}

} // namespace meshtray::broker
