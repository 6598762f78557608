// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/admission.h"

#include "core/logging.h"
#include "protocol/hello.h"
#include "protocol/session.h"

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

/// The codes of session_hello have no other words.
HelloRefusal refusal(const QByteArray &code)
{
    return {code, u"hello rejected: "_s + QString::fromLatin1(code)};
}

HelloRefusal kicked()
{
    return {"kicked", u"You were removed for some minutes. Try again later."_s, CloseCode::Kicked};
}

} // namespace

Admission::Admission(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
                     const Presences &presences, SessionKeys &sessionKeys, const KickedSessions &kickedSessions)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_presences(presences)
    , m_sessionKeys(sessionKeys)
    , m_kickedSessions(kickedSessions)
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
    // What speaks for a launched session has its key for as long as it speaks: no answer would find it later.
    const bool isAuxiliary = m_presences.launchedSession(member->id, hello.sessionId) != nullptr;
    // The signature does not cover the session's key: only who can sign anew may claim one.
    if (auto refused = claimSessionKey(hello, *member, now, isAuxiliary ? Keeping::Borrowed : Keeping::Remembered))
        return std::unexpected(*std::move(refused));
    return member;
}

std::expected<store::MemberRecord, HelloRefusal> Admission::admit(const protocol::SessionHelloFrame &hello)
{
    const qint64 now = m_clock.wallMs();
    if (auto refused = checkWithoutStore(hello, now))
        return std::unexpected(*std::move(refused));
    auto parent = findParent(hello.hello);
    if (!parent)
        return parent;
    if (auto refused = rememberSignature(hello.hello, now))
        return std::unexpected(*std::move(refused));
    if (auto refused = claimSessionKey(hello.hello, *parent, now, Keeping::Remembered))
        return std::unexpected(*std::move(refused));
    return parent;
}

bool Admission::isFull(const QByteArray &mesh) const
{
    const auto id = MeshId::parse(mesh);
    return id && m_presences.countIn(*id) >= m_config.maxConnectionsPerMesh;
}

std::optional<HelloRefusal> Admission::checkWithoutStore(const protocol::HelloFrame &hello, qint64 now) const
{
    // Before any signature work: a full mesh must not be made to compute.
    if (isFull(hello.meshId))
        return refusal(HelloRejection::Capacity);
    if (const auto rejection = protocol::checkHello(hello, now))
        return refusal(*rejection);
    return std::nullopt;
}

std::optional<HelloRefusal> Admission::checkWithoutStore(const protocol::SessionHelloFrame &hello, qint64 now) const
{
    if (!protocol::isLowerCaseKey(hello.hello.sessionPubkey))
        return refusal("bad_session_pubkey");
    if (!protocol::isLowerCaseKey(hello.hello.pubkey))
        return refusal("bad_parent_pubkey");
    const protocol::SessionAttestation &attestation = hello.attestation;
    if (attestation.sessionPubkey != hello.hello.sessionPubkey || attestation.parentMemberPubkey != hello.hello.pubkey)
        return refusal("attestation_mismatch");
    if (isFull(hello.hello.meshId))
        return refusal(HelloRejection::Capacity);
    if (const auto rejection = protocol::checkAttestation(attestation, now))
        return refusal(toWire(*rejection));
    if (const auto rejection = protocol::checkSessionHello(protocol::signedPart(hello), now))
        return refusal(toWire(*rejection));
    return std::nullopt;
}

std::expected<store::MemberRecord, HelloRefusal> Admission::findMember(const protocol::HelloFrame &hello)
{
    auto member = findByKey(hello);
    if (member && member->id.bytes() != hello.memberId)
        return std::unexpected(refusal(HelloRejection::Unauthorized));
    if (member && isKicked(*member, hello))
        return std::unexpected(kicked());
    return member;
}

/// Who attests a session need not say its member id.
std::expected<store::MemberRecord, HelloRefusal> Admission::findParent(const protocol::HelloFrame &hello)
{
    auto parent = findByKey(hello);
    if (!parent && parent.error().code == toWire(HelloRejection::Unauthorized))
        return std::unexpected(HelloRefusal{parent.error().code, u"parent pubkey not found in mesh"_s});
    if (parent && !hello.memberId.isEmpty() && parent->id.bytes() != hello.memberId)
        return std::unexpected(refusal("parent_member_id_mismatch"));
    if (parent && isKicked(*parent, hello))
        return std::unexpected(kicked());
    return parent;
}

std::expected<store::MemberRecord, HelloRefusal> Admission::findByKey(const protocol::HelloFrame &hello)
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
    return **member;
}

bool Admission::isKicked(const store::MemberRecord &member, const protocol::HelloFrame &hello) const
{
    return member.kickedUntil > m_clock.wallMs() ||
           m_kickedSessions.isKicked(member.id, hello.sessionPubkey, hello.sessionId);
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
                                                       const store::MemberRecord &member, qint64 now, Keeping keeping)
{
    if (hello.sessionPubkey.isEmpty())
        return std::nullopt;
    const auto isTheirs = keeping == Keeping::Remembered ? m_sessionKeys.claim(member, hello.sessionPubkey, now)
                                                         : m_sessionKeys.mayUse(member, hello.sessionPubkey);
    if (!isTheirs)
        return unavailable();
    if (!*isTheirs)
        return refusal(HelloRejection::BadSessionPubkey);
    return std::nullopt;
}

} // namespace meshtray::broker
