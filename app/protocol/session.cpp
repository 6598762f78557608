// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/session.h"

#include "crypto/encoding.h"
#include "crypto/sign.h"
#include "protocol/hello.h"
#include "protocol/jsnumber.h"

#include <cmath>

namespace meshtray::protocol {
namespace {

JsonNumber numberOf(qint64 value)
{
    const auto number = static_cast<double>(value);
    return {number, javaScriptText(number)};
}

QByteArray textOf(const std::optional<JsonNumber> &number)
{
    return number ? number->text : QByteArray();
}

/// A key as this frame wants it: lower-case hex.
std::optional<crypto::PublicKey> lowerCaseKey(const QByteArray &hex)
{
    return hex == hex.toLower() ? crypto::PublicKey::fromHex(hex) : std::nullopt;
}

bool isSignature(const QByteArray &hex)
{
    constexpr qsizetype signatureLength = 128;
    return hex.size() == signatureLength && crypto::fromHex(hex);
}

} // namespace

QByteArray toWire(AttestationRejection rejection)
{
    switch (rejection) {
    case AttestationRejection::Malformed:
        return QByteArrayLiteral("malformed");
    case AttestationRejection::Expired:
        return QByteArrayLiteral("expired");
    case AttestationRejection::TtlTooLong:
        return QByteArrayLiteral("ttl_too_long");
    case AttestationRejection::BadSignature:
        return QByteArrayLiteral("bad_signature");
    }
    Q_UNREACHABLE();
}

QByteArray toWire(SessionHelloRejection rejection)
{
    switch (rejection) {
    case SessionHelloRejection::TimestampSkew:
        return QByteArrayLiteral("timestamp_skew");
    case SessionHelloRejection::Malformed:
        return QByteArrayLiteral("malformed");
    case SessionHelloRejection::BadSignature:
        return QByteArrayLiteral("bad_signature");
    }
    Q_UNREACHABLE();
}

QByteArray attestationCanonical(const SessionAttestation &attestation)
{
    return "claudemesh-session-attest|" + attestation.parentMemberPubkey + '|' + attestation.sessionPubkey + '|' +
           textOf(attestation.expiresAt);
}

SessionAttestation attestSession(const crypto::KeyPair &parent, const crypto::PublicKey &session, qint64 expiresAtMs)
{
    SessionAttestation attestation;
    attestation.sessionPubkey = session.toHex();
    attestation.parentMemberPubkey = parent.publicKey().toHex();
    attestation.expiresAt = numberOf(expiresAtMs);
    attestation.signature = crypto::signToHex(parent, attestationCanonical(attestation));
    return attestation;
}

std::optional<AttestationRejection> checkAttestation(const SessionAttestation &attestation, qint64 nowMs)
{
    if (!attestation.expiresAt)
        return AttestationRejection::Malformed;
    const double left = attestation.expiresAt->value - static_cast<double>(nowMs);
    if (left <= 0)
        return AttestationRejection::Expired;
    if (left > static_cast<double>(attestationLifeLimitMs))
        return AttestationRejection::TtlTooLong;
    const auto parent = lowerCaseKey(attestation.parentMemberPubkey);
    if (!parent || !lowerCaseKey(attestation.sessionPubkey) || !isSignature(attestation.signature))
        return AttestationRejection::Malformed;
    if (!crypto::verifyHex(*parent, attestationCanonical(attestation), attestation.signature))
        return AttestationRejection::BadSignature;
    return std::nullopt;
}

bool isLowerCaseKey(const QByteArray &hex)
{
    return lowerCaseKey(hex).has_value();
}

SessionHello signedPart(const SessionHelloFrame &frame)
{
    return {.meshId = frame.hello.meshId,
            .parentMemberPubkey = frame.hello.pubkey,
            .sessionPubkey = frame.hello.sessionPubkey,
            .timestamp = frame.hello.timestamp,
            .signature = frame.hello.signature};
}

QByteArray sessionHelloCanonical(const SessionHello &hello)
{
    return "claudemesh-session-hello|" + hello.meshId + '|' + hello.parentMemberPubkey + '|' + hello.sessionPubkey +
           '|' + textOf(hello.timestamp);
}

SessionHello makeSessionHello(QByteArrayView meshId, const crypto::PublicKey &parent, const crypto::KeyPair &session,
                              qint64 wallMs)
{
    SessionHello hello;
    hello.meshId = meshId.toByteArray();
    hello.parentMemberPubkey = parent.toHex();
    hello.sessionPubkey = session.publicKey().toHex();
    hello.timestamp = numberOf(wallMs);
    hello.signature = crypto::signToHex(session, sessionHelloCanonical(hello));
    return hello;
}

std::optional<SessionHelloRejection> checkSessionHello(const SessionHello &hello, qint64 nowMs)
{
    if (!hello.timestamp ||
        !(std::abs(hello.timestamp->value - static_cast<double>(nowMs)) <= static_cast<double>(helloSkewLimitMs)))
        return SessionHelloRejection::TimestampSkew;
    const auto session = lowerCaseKey(hello.sessionPubkey);
    if (!session || !lowerCaseKey(hello.parentMemberPubkey) || !isSignature(hello.signature))
        return SessionHelloRejection::Malformed;
    if (!crypto::verifyHex(*session, sessionHelloCanonical(hello), hello.signature))
        return SessionHelloRejection::BadSignature;
    return std::nullopt;
}

} // namespace meshtray::protocol
