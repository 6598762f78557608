// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "population.h"

#include "broker/meshadmin.h"
#include "protocol/hello.h"
#include "store/sqlitebrokerstore.h"

#include <QDateTime>
#include <QFile>

namespace meshtray::load {
namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

Population::Population(const QString &dataFolder, int size)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto store = must(store::SqliteBrokerStore::open(store::brokerDatabasePath(dataFolder)));
    for (int i = 0; i < size; ++i) {
        crypto::KeyPair keys = crypto::KeyPair::generate();
        const QByteArray pubkey = keys.publicKey().toHex();
        m_members.push_back({MemberId::random(), std::move(keys), pubkey});
    }
    const Member &owner = m_members.front();
    must(broker::createMesh(
        *store, {m_mesh, owner.id, QStringLiteral("load"), owner.keys.publicKey(), QStringLiteral("owner")}, now));
    const QByteArray token = "load";
    must(store->addInvite(
        {m_mesh, store::tokenHash(token), protocol::Role::Member, size, 0, now, now + 86'400'000LL, false}));
    must(store->begin());
    for (size_t i = 1; i < m_members.size(); ++i) {
        const Member &member = m_members[i];
        const auto redeemed = must(
            store->redeem(store::tokenHash(token), {member.id, m_mesh, member.keys.publicKey(),
                                                    QStringLiteral("member %1").arg(i), protocol::Role::Member, now}));
        if (!redeemed)
            qFatal("a member could not be added");
    }
    must(store->commit());
}

QByteArray Population::hello(const Member &member, qint64 wallMs) const
{
    protocol::HelloFrame frame = protocol::makeHello(m_mesh.bytes(), member.id.bytes(), member.keys, wallMs);
    frame.channel = "claudemesh-load";
    return write(frame);
}

} // namespace meshtray::load
