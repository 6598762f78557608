// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/backup.h"

#include "crypto/encoding.h"
#include "crypto/keys.h"
#include "crypto/passphrase.h"

#include <QCoreApplication>

#include <sodium.h>

namespace meshtray::crypto {

static_assert(backupSaltSize == passphraseSaltSize);
static_assert(backupNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

namespace {

constexpr char magic[] = "CMB1";
constexpr qsizetype magicSize = 4;
constexpr qsizetype headSize = magicSize + backupSaltSize + backupNonceSize;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr PassphraseCost cost{.operations = 2, .memoryKiB = 64 * 1024};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

} // namespace

Result<QByteArray> makeBackup(std::span<const unsigned char> passphrase, std::span<const unsigned char> content)
{
    return makeBackup(passphrase, content, randomBytes(backupSaltSize), randomBytes(backupNonceSize));
}

Result<QByteArray> makeBackup(std::span<const unsigned char> passphrase, std::span<const unsigned char> content,
                              QByteArrayView salt, QByteArrayView nonce)
{
    if (salt.size() != backupSaltSize || nonce.size() != backupNonceSize)
        return fail(ErrorCode::InvalidInput, QStringLiteral("salt or nonce of a backup has a wrong size"));
    const auto key = keyFromPassphrase(passphrase, salt, cost);
    if (!key)
        return std::unexpected(key.error());
    QByteArray file(magic);
    file += salt;
    file += nonce;
    file.resize(headSize + static_cast<qsizetype>(content.size()) + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(file.data()) + headSize, nullptr,
                                               content.data(), content.size(), nullptr, 0, nullptr,
                                               asBytes(nonce).data(), key->bytes().data());
    return file;
}

Result<SecureBuffer> openBackup(std::span<const unsigned char> passphrase, QByteArrayView file)
{
    if (file.size() < headSize + tagSize || file.size() > largestBackup || !file.startsWith(magic))
        return fail(ErrorCode::Corrupt, Texts::tr("This file is not a claudemesh backup. Choose another file."));
    const auto key = keyFromPassphrase(passphrase, file.sliced(magicSize, backupSaltSize), cost);
    if (!key)
        return std::unexpected(key.error());
    const QByteArrayView nonce = file.sliced(magicSize + backupSaltSize, backupNonceSize);
    const auto sealed = asBytes(file.sliced(headSize));
    SecureBuffer content(sealed.size() - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(content.bytes().data(), nullptr, nullptr, sealed.data(),
                                                   sealed.size(), nullptr, 0, asBytes(nonce).data(),
                                                   key->bytes().data()) != 0)
        return fail(ErrorCode::Refused,
                    Texts::tr("The backup does not open: the passphrase is wrong, or the file was changed."));
    return content;
}

} // namespace meshtray::crypto
