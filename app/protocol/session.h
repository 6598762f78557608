// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"
#include "protocol/frames.h"

// How one launched session speaks for a member: the member's key attests the session's key for some hours, and the
// session signs its own hello. Both keys are lower-case hex here, unlike in a plain hello.
namespace meshtray::protocol {

enum class AttestationRejection { Malformed, Expired, TtlTooLong, BadSignature };
/// "malformed", "expired", "ttl_too_long", "bad_signature".
QByteArray toWire(AttestationRejection rejection);

constexpr qint64 attestationLifeLimitMs = qint64{24} * 60 * 60 * 1000;

/// `claudemesh-session-attest|parent|session|expiresAt`
QByteArray attestationCanonical(const SessionAttestation &attestation);
SessionAttestation attestSession(const crypto::KeyPair &parent, const crypto::PublicKey &session, qint64 expiresAtMs);
/// Finite, not yet over, at most a day long, shape, signature: in that order.
std::optional<AttestationRejection> checkAttestation(const SessionAttestation &attestation, qint64 nowMs);

/// The signed part of a SessionHelloFrame.
struct SessionHello {
    QByteArray meshId;
    QByteArray parentMemberPubkey;
    QByteArray sessionPubkey;
    std::optional<JsonNumber> timestamp; ///< Unix milliseconds
    QByteArray signature;                ///< 128 hex characters, by the session
};

/// Whether these are 64 lower-case hex characters.
bool isLowerCaseKey(const QByteArray &hex);

enum class SessionHelloRejection { TimestampSkew, Malformed, BadSignature };
/// "timestamp_skew", "malformed", "bad_signature".
QByteArray toWire(SessionHelloRejection rejection);

/// `claudemesh-session-hello|mesh|parent|session|timestamp`
QByteArray sessionHelloCanonical(const SessionHello &hello);
SessionHello makeSessionHello(QByteArrayView meshId, const crypto::PublicKey &parent, const crypto::KeyPair &session,
                              qint64 wallMs);
SessionHello signedPart(const SessionHelloFrame &frame);
/// The checks that need no store; the attestation is checked by itself.
std::optional<SessionHelloRejection> checkSessionHello(const SessionHello &hello, qint64 nowMs);

} // namespace meshtray::protocol
