// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/pushreader.h"

#include "client/refusals.h"
#include "crypto/digest.h"
#include "crypto/encoding.h"
#include "crypto/nonce.h"
#include "protocol/plainenvelope.h"

#include <algorithm>

namespace meshtray {
namespace {

constexpr qsizetype shortKeyLength = 8;

/// Readable text that was not encrypted at all.
std::optional<QString> plainText(const QByteArray &ciphertext)
{
    auto text = protocol::readPlainEnvelope(ciphertext);
    return text && protocol::isPrintable(*text) ? text : std::nullopt;
}

struct Reading {
    Trust trust = Trust::Undecryptable;
    QString text;
    QByteArray fingerprint;
};

/// Of what could not be opened there is only its text to go by.
QByteArray fingerprintOfText(const protocol::PushFrame &push)
{
    if (push.nonce.isEmpty())
        return {};
    return crypto::digestOf({"envelope-as-text", push.senderPubkey, push.nonce, push.ciphertext});
}

/// Two ed25519 keys have the same X25519 key, and open the same box: the copy under the other one is a copy too.
QByteArray fingerprintOfBox(const crypto::PublicKey &sender, QByteArrayView nonce, QByteArrayView box)
{
    const auto key = crypto::toCurve(sender).value_or(crypto::CurvePublicKey{});
    return crypto::digestOf(
        {"envelope", QByteArrayView(reinterpret_cast<const char *>(key.data()), key.size()), nonce, box});
}

Trust trustByNonce(const QByteArray &nonce, const crypto::PublicKey &sender, const crypto::PublicKey &ours,
                   const MeshId &mesh, const QList<MeshId> &ownMeshes)
{
    using enum crypto::NonceVerdict;
    const auto examine = [&](const MeshId &in) { return crypto::examineNonce(nonce, in.bytes(), sender, ours); };
    switch (examine(mesh)) {
    case Vouched:
        return Trust::Direct;
    case Reflected:
        return Trust::Reflected;
    case Foreign:
        break;
    }
    const bool isOfAnother =
        std::ranges::any_of(ownMeshes, [&](const MeshId &other) { return other != mesh && examine(other) != Foreign; });
    return isOfAnother ? Trust::CrossMesh : Trust::Direct;
}

/// A sender's key is there but the box does not open: brokers pass broadcasts on that way, as readable text.
Reading readUnsealed(const protocol::PushFrame &push, Trust trustIfReadable)
{
    const auto text = plainText(push.ciphertext);
    return {text ? trustIfReadable : Trust::Undecryptable, text.value_or(QString()), fingerprintOfText(push)};
}

Reading read(const protocol::PushFrame &push, const MeshRecord &mesh, const crypto::KeyPair &keys,
             const QList<MeshId> &ownMeshes)
{
    const auto sender = crypto::PublicKey::fromHex(push.senderPubkey);
    if (!sender)
        return readUnsealed(push, Trust::NotAuthenticated);
    const auto plain = crypto::open(keys, *sender, {push.nonce, push.ciphertext});
    if (!plain)
        return readUnsealed(push, Trust::Plain);
    const QByteArray nonce = crypto::fromBase64(push.nonce).value_or(QByteArray());
    const QByteArray box = crypto::fromBase64(push.ciphertext).value_or(QByteArray());
    return {trustByNonce(nonce, *sender, keys.publicKey(), mesh.mesh, ownMeshes), QString::fromUtf8(*plain),
            fingerprintOfBox(*sender, nonce, box)};
}

QString senderName(const protocol::PushFrame &push)
{
    constexpr qsizetype maxLength = 64;
    const QString given = client::readable(push.senderName, maxLength);
    return given.isEmpty() ? QString::fromLatin1(push.senderPubkey.left(shortKeyLength)) : given;
}

bool isKey(const QByteArray &target)
{
    return crypto::PublicKey::fromHex(target).has_value();
}

QByteArray targetOf(const protocol::PushFrame &push)
{
    if (protocol::isGroupName(push.topic))
        return '#' + push.topic;
    return push.targetSpec.isEmpty() || isKey(push.targetSpec) ? QByteArray("*") : push.targetSpec;
}

/// Empty when the sender's key is the member's own, or nobody says whose it is.
QByteArray memberBehind(const protocol::PushFrame &push, const QByteArray &senderKey)
{
    const auto member = crypto::PublicKey::fromHex(push.senderMemberPubkey);
    const QByteArray hex = member ? member->toHex() : QByteArray();
    return hex == senderKey ? QByteArray() : hex;
}

} // namespace

std::optional<ReadPush> readPush(const protocol::PushFrame &push, const MeshRecord &mesh, const crypto::KeyPair &keys,
                                 const QList<MeshId> &ownMeshes, qint64 wallMs)
{
    if (push.subtype == "system" || push.senderPubkey == "system")
        return std::nullopt;
    const Reading reading = read(push, mesh, keys, ownMeshes);

    Received received;
    received.trust = reading.trust;
    if (const auto sender = crypto::PublicKey::fromHex(push.senderPubkey))
        received.senderKey = sender->toHex();
    received.memberKey = memberBehind(push, received.senderKey);
    received.senderName = senderName(push);
    if (reading.trust == Trust::Plain || reading.trust == Trust::NotAuthenticated)
        received.target = targetOf(push);

    const QDateTime created = QDateTime::fromString(QString::fromLatin1(push.createdAt), Qt::ISODateWithMs);
    Message message;
    message.id = push.messageId;
    message.at = created.isValid() ? created.toUTC() : QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
    message.priority = push.priority;
    message.text = reading.text;
    message.origin = received;
    return ReadPush{message, reading.fingerprint};
}

} // namespace meshtray
