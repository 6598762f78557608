// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sqlitebrokerstore.h"

#include <QTemporaryDir>

namespace meshtray::test {

/// A broker's store in a folder of its own, with one mesh, its owner and one more member.
class BrokerData {
public:
    static constexpr qint64 now = 1'750'000'000'000;

    BrokerData()
    {
        reopen();
        mesh = {MeshId::random(), QStringLiteral("home"), QStringLiteral("Home"), owner.pubkey, now};
        owner.mesh = other.mesh = mesh.id;
        if (!store->createMesh(mesh, owner))
            qFatal("no mesh could be made");
        addMember(other);
    }

    QString path() const { return store::brokerDatabasePath(folder.path() + QStringLiteral("/data")); }
    void reopen()
    {
        store.reset();
        auto opened = store::SqliteBrokerStore::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = *std::move(opened);
    }

    static store::MemberRecord newMember(const MeshId &mesh, const QString &name)
    {
        return {.id = MemberId::random(),
                .mesh = mesh,
                .pubkey = crypto::KeyPair::generate().publicKey(),
                .displayName = name,
                .role = protocol::Role::Member,
                .joinedAt = now};
    }
    store::InviteRecord newInvite(const QByteArray &token, int maxUses) const
    {
        return {.mesh = mesh.id,
                .tokenHash = store::tokenHash(token),
                .role = protocol::Role::Member,
                .maxUses = maxUses,
                .createdAt = now,
                .expiresAt = now + 1000};
    }
    void addMember(const store::MemberRecord &member)
    {
        const QByteArray token = MemberId::random().bytes();
        if (!store->addInvite(newInvite(token, 1)) || !store->redeem(store::tokenHash(token), member)->has_value())
            qFatal("no member could be added");
    }
    store::QueuedMessage message(protocol::Priority priority = protocol::Priority::Next) const
    {
        return {.messageId = MessageId::random(),
                .mesh = mesh.id,
                .sender = owner.id,
                .senderKey = owner.pubkey.toHex(),
                .recipient = other.id,
                .targetSpec = other.pubkey.toHex(),
                .priority = priority,
                .nonce = "bm9uY2U=",
                .ciphertext = "Y2lwaGVy",
                .createdAt = now,
                .expiresAt = now + 1000};
    }

    QTemporaryDir folder;
    store::MeshRecord mesh{MeshId::random(), {}, {}, crypto::KeyPair::generate().publicKey(), 0};
    store::MemberRecord owner = newMember(mesh.id, QStringLiteral("Olga"));
    store::MemberRecord other = newMember(mesh.id, QStringLiteral("Otto"));
    std::unique_ptr<store::SqliteBrokerStore> store;
};

} // namespace meshtray::test
