// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/hello.h"

#include "core/ids.h"
#include "crypto/encoding.h"
#include "crypto/sign.h"
#include "protocol/jsnumber.h"

#include <QCoreApplication>

#include <cmath>

namespace meshtray::protocol {
namespace {

constexpr char reservedPrefix[] = "claudemesh-";

bool isAcceptableId(QByteArrayView id)
{
    return isIdentifier(id) && !id.startsWith(reservedPrefix);
}

bool isLowerCaseKey(const QByteArray &hex)
{
    const auto key = crypto::PublicKey::fromHex(hex);
    return key && key->toHex() == hex;
}

} // namespace

QByteArray toWire(HelloRejection rejection)
{
    switch (rejection) {
    case HelloRejection::Capacity:
        return QByteArrayLiteral("capacity");
    case HelloRejection::TimestampSkew:
        return QByteArrayLiteral("timestamp_skew");
    case HelloRejection::Malformed:
        return QByteArrayLiteral("malformed");
    case HelloRejection::BadSessionPubkey:
        return QByteArrayLiteral("bad_session_pubkey");
    case HelloRejection::BadSignature:
        return QByteArrayLiteral("bad_signature");
    case HelloRejection::Unauthorized:
        return QByteArrayLiteral("unauthorized");
    case HelloRejection::Replayed:
        return QByteArrayLiteral("replayed");
    case HelloRejection::Revoked:
        return QByteArrayLiteral("revoked");
    }
    Q_UNREACHABLE();
}

QByteArray helloCanonical(const HelloFrame &frame)
{
    const QByteArray timestamp = frame.timestamp ? frame.timestamp->text : QByteArray();
    return frame.meshId + '|' + frame.memberId + '|' + frame.pubkey + '|' + timestamp;
}

HelloFrame makeHello(QByteArrayView meshId, QByteArrayView memberId, const crypto::KeyPair &keys, qint64 wallMs)
{
    const auto timestamp = static_cast<double>(wallMs);
    HelloFrame frame;
    frame.meshId = meshId.toByteArray();
    frame.memberId = memberId.toByteArray();
    frame.pubkey = keys.publicKey().toHex();
    frame.timestamp = JsonNumber{timestamp, javaScriptText(timestamp)};
    // Brokers close the other connections that name the same session: each connection is one of its own.
    frame.sessionId = randomIdentifier();
    frame.pid = QCoreApplication::applicationPid();
    // Brokers demand a directory, and hooks look presences up by it: one that no session works in tells nothing.
    frame.cwd = QStringLiteral("/");
    frame.signature = crypto::signToHex(keys, helloCanonical(frame));
    return frame;
}

std::optional<HelloRejection> checkHello(const HelloFrame &frame, qint64 nowMs)
{
    if (!frame.timestamp ||
        !(std::abs(frame.timestamp->value - static_cast<double>(nowMs)) <= static_cast<double>(helloSkewLimitMs)))
        return HelloRejection::TimestampSkew;
    const auto key = crypto::PublicKey::fromHex(frame.pubkey);
    constexpr qsizetype signatureLength = 128;
    const bool isSignature = frame.signature.size() == signatureLength && crypto::fromHex(frame.signature);
    if (!key || !isSignature || !isAcceptableId(frame.meshId) || !isAcceptableId(frame.memberId))
        return HelloRejection::Malformed;
    if (!frame.sessionPubkey.isEmpty() && !isLowerCaseKey(frame.sessionPubkey))
        return HelloRejection::BadSessionPubkey;
    if (!crypto::verifyHex(*key, helloCanonical(frame), frame.signature))
        return HelloRejection::BadSignature;
    return std::nullopt;
}

} // namespace meshtray::protocol
