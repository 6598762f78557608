// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/archive.h"

#include "crypto/encoding.h"
#include "crypto/keys.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace meshtray::crypto {

static_assert(archiveKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(archiveKeySize >= crypto_generichash_KEYBYTES_MIN && archiveKeySize <= crypto_generichash_KEYBYTES_MAX);
static_assert(archiveNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(archiveTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

std::optional<QByteArray> sealRecord(const SecureBuffer &key, QByteArrayView associated, QByteArrayView content)
{
    return sealRecord(key, associated, content, randomBytes(archiveNonceSize));
}

std::optional<QByteArray> sealRecord(const SecureBuffer &key, QByteArrayView associated, QByteArrayView content,
                                     QByteArrayView nonce)
{
    if (key.size() != archiveKeySize || nonce.size() != archiveNonceSize)
        return std::nullopt;
    initialise();
    QByteArray record(content.size() + archiveOverhead, Qt::Uninitialized);
    std::ranges::copy(nonce, record.begin());
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(record.data()) + archiveNonceSize,
                                               nullptr, asBytes(content).data(), asBytes(content).size(),
                                               asBytes(associated).data(), asBytes(associated).size(), nullptr,
                                               asBytes(nonce).data(), key.bytes().data());
    return record;
}

std::optional<QByteArray> openRecord(const SecureBuffer &key, QByteArrayView associated, QByteArrayView record)
{
    QByteArray content;
    if (!openRecordInto(key, associated, record, content))
        return std::nullopt;
    return content;
}

bool openRecordInto(const SecureBuffer &key, QByteArrayView associated, QByteArrayView record, QByteArray &content)
{
    content.resize(0);
    if (key.size() != archiveKeySize || record.size() < archiveOverhead)
        return false;
    initialise();
    content.resize(record.size() - archiveOverhead);
    const auto sealed = asBytes(record.sliced(archiveNonceSize));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char *>(content.data()), nullptr, nullptr, sealed.data(), sealed.size(),
            asBytes(associated).data(), asBytes(associated).size(), asBytes(record).data(), key.bytes().data()) == 0)
        return true;
    content.resize(0);
    return false;
}

std::optional<QByteArray> recordDigest(const SecureBuffer &key, std::span<const QByteArrayView> fields, size_t size)
{
    if (key.size() != archiveKeySize || size < crypto_generichash_BYTES_MIN || size > crypto_generichash_BYTES_MAX)
        return std::nullopt;
    initialise();
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.bytes().data(), key.size(), size);
    for (const QByteArrayView field : fields) {
        std::array<unsigned char, sizeof(quint32)> length;
        qToBigEndian(static_cast<quint32>(field.size()), length.data());
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(&state, asBytes(field).data(), asBytes(field).size());
    }
    QByteArray digest(static_cast<qsizetype>(size), Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), size);
    sodium_memzero(&state, sizeof state);
    return digest;
}

} // namespace meshtray::crypto
