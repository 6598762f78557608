// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/pushreader.h"

#include "client/refusals.h"
#include "crypto/encoding.h"
#include "crypto/nonce.h"
#include "protocol/plainenvelope.h"

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
};

Reading readDirect(const crypto::PublicKey &sender, const crypto::SealedText &sealed, const QByteArray &plain,
                   const MeshRecord &mesh, const crypto::KeyPair &keys)
{
    const auto nonce = crypto::fromBase64(sealed.nonce).value_or(QByteArray());
    const auto verdict = crypto::examineNonce(nonce, mesh.mesh.bytes(), sender, keys.publicKey());
    const Trust trust = verdict == crypto::NonceVerdict::Reflected ? Trust::Reflected : Trust::Direct;
    return {trust, QString::fromUtf8(plain)};
}

/// A sender's key is there but the box does not open: brokers pass broadcasts on that way, as readable text.
Reading readUnopened(const QByteArray &ciphertext)
{
    const auto text = plainText(ciphertext);
    return text ? Reading{Trust::Plain, *text} : Reading{};
}

Reading readAnonymous(const QByteArray &ciphertext)
{
    const auto text = plainText(ciphertext);
    return text ? Reading{Trust::NotAuthenticated, *text} : Reading{};
}

Reading read(const protocol::PushFrame &push, const MeshRecord &mesh, const crypto::KeyPair &keys)
{
    const auto sender = crypto::PublicKey::fromHex(push.senderPubkey);
    if (!sender)
        return readAnonymous(push.ciphertext);
    const crypto::SealedText sealed{push.nonce, push.ciphertext};
    const auto plain = crypto::open(keys, *sender, sealed);
    return plain ? readDirect(*sender, sealed, *plain, mesh, keys) : readUnopened(push.ciphertext);
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

} // namespace

std::optional<Message> readPush(const protocol::PushFrame &push, const MeshRecord &mesh, const crypto::KeyPair &keys,
                                qint64 wallMs)
{
    if (push.subtype == "system" || push.senderPubkey == "system")
        return std::nullopt;

    const Reading reading = read(push, mesh, keys);
    Received received;
    received.trust = reading.trust;
    if (const auto sender = crypto::PublicKey::fromHex(push.senderPubkey))
        received.senderKey = sender->toHex();
    received.senderName = senderName(push);
    if (reading.trust == Trust::Plain || reading.trust == Trust::NotAuthenticated)
        received.target = push.targetSpec.isEmpty() || isKey(push.targetSpec) ? "*" : push.targetSpec;

    const QDateTime created = QDateTime::fromString(QString::fromLatin1(push.createdAt), Qt::ISODateWithMs);
    Message message;
    message.id = push.messageId;
    message.at = created.isValid() ? created.toUTC() : QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
    message.priority = push.priority;
    message.text = reading.text;
    message.origin = received;
    return message;
}

} // namespace meshtray
