// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerstore.h"

#include <QByteArray>

#include <expected>

namespace meshtray::broker {

/// Why a message was not taken, as the sender's ack says it. A permanent refusal contains the word "invalid", by which
/// clients know not to try again; a transient one must not.
struct SendRefusal {
    QByteArray reason; ///< the metric's label
    QString text;
};

/// Turns a target, as senders write it, into the members it means.
class Router {
public:
    explicit Router(store::BrokerStore &store)
        : m_store(store)
    {
    }

    /// Where one copy of a message goes.
    struct Recipient {
        MemberId member;
        QByteArray sessionKey = {}; ///< the only session of that member that it is for; empty: any
    };
    using Recipients = QList<Recipient>;
    /// A member's key (online or not, the sender's own too), a session's key, "*" or "@all" (everybody else), "@group"
    /// or "#group" (its members but the sender), or a display name that exactly one member has.
    std::expected<Recipients, SendRefusal> resolve(const store::MemberRecord &sender, const QByteArray &targetSpec);

    static bool isBroadcast(QByteArrayView targetSpec) { return targetSpec == "*" || targetSpec == "@all"; }
    /// Whether a message to it is for one pair of eyes: sealed with the recipient's key.
    static bool isDirect(QByteArrayView targetSpec);
    static SendRefusal storeTrouble();

private:
    std::expected<Recipients, SendRefusal> everybodyElse(const store::MemberRecord &sender);
    std::expected<Recipients, SendRefusal> byGroup(const store::MemberRecord &sender, const QByteArray &group);
    std::expected<Recipients, SendRefusal> byKey(const MeshId &mesh, const crypto::PublicKey &key);
    std::expected<Recipients, SendRefusal> byName(const MeshId &mesh, const QString &name);
    std::expected<Recipients, SendRefusal> bySession(const MeshId &mesh, const crypto::PublicKey &key);

    store::BrokerStore &m_store;
};

} // namespace meshtray::broker
