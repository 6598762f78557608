// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/passphrase.h"

#include "crypto/encoding.h"
#include "crypto/keys.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cerrno>

namespace meshtray::crypto {

static_assert(passphraseSaltSize == crypto_pwhash_SALTBYTES);

namespace {

constexpr size_t keySize = 32;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

} // namespace

Result<SecureBuffer> keyFromPassphrase(std::span<const unsigned char> passphrase, QByteArrayView salt,
                                       const PassphraseCost &cost)
{
    initialise();
    if (salt.size() != passphraseSaltSize)
        return fail(ErrorCode::InvalidInput, QStringLiteral("the salt of a passphrase has a wrong size"));
    SecureBuffer key(keySize);
    const size_t memory = size_t{cost.memoryKiB} * 1024;
    errno = 0;
    if (crypto_pwhash(key.bytes().data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
                      passphrase.size(), asBytes(salt).data(), cost.operations, memory,
                      crypto_pwhash_ALG_ARGON2ID13) == 0)
        return key;
    if (errno == EINVAL || errno == EFBIG)
        return fail(ErrorCode::InvalidInput, QStringLiteral("the cost of a passphrase is out of range"));
    return fail(ErrorCode::Unavailable, Texts::tr("There is not enough free memory to turn the passphrase into a key. "
                                                  "Close something and try again."));
}

} // namespace meshtray::crypto
