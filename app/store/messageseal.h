// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"
#include "store/messagerecords.h"

#include <QByteArrayView>

#include <array>
#include <optional>

namespace meshtray::store {

/// What of a message never changes, as bytes: origin, id, at, arrivedAt, conversation, peer, member, peerName, target,
/// priority, trust; the numbers in decimal.
using MessageHead = std::array<QByteArray, 11>;

/// Seals what a message store has to hide. In front of each content, inside the seal, stands a digest of the head that
/// it belongs to: it opens under no other. (Were the head associated data, a search would have to read every head.)
/// Contents are padded to full blocks of 256 bytes: the disk shows how long a text is only roughly, and libsodium works
/// on full blocks one and a half times as fast.
class MessageSeal {
public:
    /// 32 bytes; nothing opens and nothing is sealed with another size.
    explicit MessageSeal(crypto::SecureBuffer key);

    bool canSeal() const;
    /// For another thread.
    MessageSeal clone() const;

    std::optional<QByteArray> sealText(const MessageHead &head, const QString &text) const;
    std::optional<QString> openText(const MessageHead &head, QByteArrayView sealed) const;
    /// The text in UTF-8 of whichever message, inside `buffer`, whose memory is used again. A hit is only one when
    /// openText() says so as well.
    std::optional<QByteArrayView> peek(QByteArrayView sealed, QByteArray &buffer) const;

    std::optional<QByteArray> sealEnvelope(const MessageHead &head, const Envelope &envelope) const;
    std::optional<Envelope> openEnvelope(const MessageHead &head, QByteArrayView sealed) const;

    /// What a store keeps of an id or a fingerprint that it has seen: 16 bytes.
    QByteArray seenId(QByteArrayView id) const;
    QByteArray seenFingerprint(QByteArrayView fingerprint) const;

    enum class Verdict { Right, WrongKey, Damaged };
    /// A value for judge(), made once for each file.
    std::optional<QByteArray> checkValue() const;
    Verdict judge(QByteArrayView checkValue) const;

private:
    QByteArray digest(QByteArrayView purpose, QByteArrayView content) const;
    QByteArray binding(const MessageHead &head) const;
    std::optional<QByteArray> sealBound(const MessageHead &head, QByteArrayView purpose,
                                        const QByteArray &content) const;
    std::optional<QByteArray> openBound(const MessageHead &head, QByteArrayView purpose, QByteArrayView sealed) const;

    crypto::SecureBuffer m_key;
};

} // namespace meshtray::store
