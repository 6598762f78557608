// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/nonce.h"

#include "crypto/box.h"
#include "crypto/encoding.h"

#include <QtEndian>

#include <algorithm>
#include <sodium.h>

namespace meshtray::crypto {
namespace {

constexpr qsizetype timeSize = 6;
constexpr qsizetype randomSize = 8;
constexpr qsizetype stampSize = timeSize + randomSize;
constexpr qsizetype commitmentSize = 10;
static_assert(stampSize + commitmentSize == boxNonceSize);

constexpr char domain[] = "meshtray-nonce-v1";

void absorb(crypto_generichash_state &state, std::span<const unsigned char> field)
{
    std::array<unsigned char, 4> length;
    qToBigEndian(static_cast<quint32>(field.size()), length.data());
    crypto_generichash_update(&state, length.data(), length.size());
    crypto_generichash_update(&state, field.data(), field.size());
}

QByteArray commitment(QByteArrayView stamp, QByteArrayView meshId, const PublicKey &sender, const PublicKey &recipient)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    absorb(state, asBytes(QByteArrayView(domain)));
    absorb(state, asBytes(meshId));
    absorb(state, sender.bytes());
    absorb(state, recipient.bytes());
    absorb(state, asBytes(stamp));
    crypto_generichash_final(&state, hash.data(), hash.size());
    return QByteArray(reinterpret_cast<const char *>(hash.data()), commitmentSize);
}

} // namespace

QByteArray makeNonce(QByteArrayView meshId, const PublicKey &sender, const PublicKey &recipient, qint64 wallMs)
{
    std::array<char, 8> time;
    qToBigEndian(wallMs, time.data());
    QByteArray nonce(time.data() + (time.size() - timeSize), timeSize);
    nonce += randomBytes(randomSize);
    nonce += commitment(nonce, meshId, sender, recipient);
    return nonce;
}

NonceVerdict examineNonce(QByteArrayView nonce, QByteArrayView meshId, const PublicKey &sender,
                          const PublicKey &recipient)
{
    initialise();
    if (nonce.size() != boxNonceSize)
        return NonceVerdict::Foreign;
    const QByteArrayView stamp = nonce.first(stampSize);
    const QByteArrayView committed = nonce.last(commitmentSize);
    if (committed == commitment(stamp, meshId, sender, recipient))
        return NonceVerdict::Vouched;
    if (committed == commitment(stamp, meshId, recipient, sender))
        return NonceVerdict::Reflected;
    return NonceVerdict::Foreign;
}

qint64 nonceTime(QByteArrayView nonce)
{
    qint64 time = 0;
    for (const unsigned char byte : asBytes(nonce.first(std::min(nonce.size(), timeSize))))
        time = time << 8 | byte;
    return time;
}

} // namespace meshtray::crypto
