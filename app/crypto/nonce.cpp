// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/nonce.h"

#include "crypto/box.h"
#include "crypto/digest.h"
#include "crypto/encoding.h"

#include <QtEndian>

#include <algorithm>

namespace meshtray::crypto {
namespace {

constexpr qsizetype timeSize = 6;
constexpr qsizetype randomSize = 8;
constexpr qsizetype stampSize = timeSize + randomSize;
constexpr qsizetype commitmentSize = 10;
static_assert(stampSize + commitmentSize == boxNonceSize);

constexpr char domain[] = "meshtray-nonce-v1";

QByteArrayView viewOf(const PublicKey &key)
{
    return {reinterpret_cast<const char *>(key.bytes().data()), static_cast<qsizetype>(PublicKey::size)};
}

QByteArray commitment(QByteArrayView stamp, QByteArrayView meshId, const PublicKey &sender, const PublicKey &recipient)
{
    return digestOf({domain, meshId, viewOf(sender), viewOf(recipient), stamp}).first(commitmentSize);
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
