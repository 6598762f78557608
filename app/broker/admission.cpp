// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/admission.h"

#include "core/logging.h"
#include "protocol/hello.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

using protocol::HelloRejection;

// What goes over the wire is the protocol's own English, whatever language the host reads.
HelloRefusal refusal(HelloRejection rejection)
{
    const QByteArray code = toWire(rejection);
    switch (rejection) {
    case HelloRejection::Capacity:
        return {code, u"mesh at connection capacity"_s};
    case HelloRejection::Unauthorized:
        return {code, u"pubkey not found in mesh"_s};
    default:
        return {code, u"hello rejected: "_s + QString::fromLatin1(code)};
    }
}

HelloRefusal revoked(const QString &mesh)
{
    return {toWire(HelloRejection::Revoked),
            u"You've been removed from \"%1\". Contact the mesh owner to rejoin."_s.arg(mesh), CloseCode::Banned};
}

HelloRefusal kicked()
{
    return {"kicked", u"You were removed for some minutes. Try again later."_s, CloseCode::Kicked};
}

} // namespace

Admission::Admission(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
                     const Presences &presences, SessionKeys &sessionKeys)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_presences(presences)
    , m_sessionKeys(sessionKeys)
{
}

HelloRefusal Admission::unavailable()
{
    return {"unavailable", u"the broker cannot reach its database, try again later"_s, CloseCode::TryAgainLater};
}

std::expected<store::MemberRecord, HelloRefusal> Admission::admit(const protocol::HelloFrame &hello)
{
    const qint64 now = m_clock.wallMs();
    if (auto refused = checkWithoutStore(hello, now))
        return std::unexpected(*std::move(refused));
    auto member = findMember(hello);
    if (!member)
        return member;
    if (auto refused = rememberSignature(hello, now))
        return std::unexpected(*std::move(refused));
    // The signature does not cover the session's key: only who can sign anew may claim one.
    if (auto refused = claimSessionKey(hello, *member, now))
        return std::unexpected(*std::move(refused));
    return member;
}

std::optional<HelloRefusal> Admission::checkWithoutStore(const protocol::HelloFrame &hello, qint64 now) const
{
    // Before any signature work: a full mesh must not be made to compute.
    const auto mesh = MeshId::parse(hello.meshId);
    if (mesh && m_presences.countIn(*mesh) >= m_config.maxConnectionsPerMesh)
        return refusal(HelloRejection::Capacity);
    if (const auto rejection = protocol::checkHello(hello, now))
        return refusal(*rejection);
    return std::nullopt;
}

std::expected<store::MemberRecord, HelloRefusal> Admission::findMember(const protocol::HelloFrame &hello)
{
    const auto mesh = MeshId::parse(hello.meshId);
    const auto key = crypto::PublicKey::fromHex(hello.pubkey);
    if (!mesh || !key)
        return std::unexpected(refusal(HelloRejection::Malformed));
    const auto member = m_store.activeMember(*mesh, *key);
    if (!member) {
        qCWarning(lcBroker) << "member lookup failed:" << member.error().message;
        return std::unexpected(unavailable());
    }
    if (!*member)
        return std::unexpected(unknownOrRevoked(*mesh, *key));
    if ((*member)->id.bytes() != hello.memberId)
        return std::unexpected(refusal(HelloRejection::Unauthorized));
    if ((*member)->kickedUntil > m_clock.wallMs())
        return std::unexpected(kicked());
    return **member;
}

HelloRefusal Admission::unknownOrRevoked(const MeshId &mesh, const crypto::PublicKey &key)
{
    const auto former = m_store.revokedMember(mesh, key);
    if (!former || !*former)
        return refusal(HelloRejection::Unauthorized);
    const auto record = m_store.mesh(mesh);
    return revoked(record && *record ? (*record)->name : mesh.toString());
}

std::optional<HelloRefusal> Admission::rememberSignature(const protocol::HelloFrame &hello, qint64 now)
{
    if (const auto begun = m_turn.begin(); !begun)
        return unavailable();
    const auto isNew = m_store.acceptHello(hello.signature.toLower(), now);
    if (!isNew)
        return unavailable();
    if (!*isNew)
        return refusal(HelloRejection::Replayed);
    return std::nullopt;
}

std::optional<HelloRefusal> Admission::claimSessionKey(const protocol::HelloFrame &hello,
                                                       const store::MemberRecord &member, qint64 now)
{
    if (hello.sessionPubkey.isEmpty())
        return std::nullopt;
    const auto isTheirs = m_sessionKeys.claim(member, hello.sessionPubkey, now);
    if (!isTheirs)
        return unavailable();
    if (!*isTheirs)
        return refusal(HelloRejection::BadSessionPubkey);
    return std::nullopt;
}

} // namespace meshtray::broker
