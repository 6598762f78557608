// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"
#include "protocol/frames.h"

namespace meshtray::protocol {

/// Why a hello is refused; the codes are the wire's. In the order in which they are checked.
enum class HelloRejection {
    Capacity,
    TimestampSkew,
    Malformed,
    BadSessionPubkey,
    BadSignature,
    Unauthorized,
    Replayed,
    Revoked
};

/// "capacity", "timestamp_skew", … as in `error.code`, the close reason and the metric's label.
QByteArray toWire(HelloRejection rejection);

constexpr qint64 helloSkewLimitMs = 60'000;

/// `meshId|memberId|pubkey|timestamp`, each as it stands in the frame.
QByteArray helloCanonical(const HelloFrame &frame);

/// A signed hello for one connection. `wallMs`: Unix milliseconds of the broker's clock, as well as we know it.
HelloFrame makeHello(QByteArrayView meshId, QByteArrayView memberId, const crypto::KeyPair &keys, qint64 wallMs);

/// The checks that need no store: skew, shape, signature, in that order. Nothing when the hello stands.
/// Ids outside `[A-Za-z0-9_-]{1,64}` or starting with "claudemesh-" are Malformed; a session key that is there and is
/// not 64 lower-case hex characters is a BadSessionPubkey.
std::optional<HelloRejection> checkHello(const HelloFrame &frame, qint64 nowMs);

} // namespace meshtray::protocol
