// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/vault.h"

#include "crypto/encoding.h"
#include "crypto/keys.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

namespace meshtray::crypto {
namespace {

constexpr char magic[] = "MTV1";
constexpr char kdfContext[] = "mtvault1";
constexpr qsizetype magicSize = 4;
constexpr qsizetype costSize = 8;
constexpr qsizetype checkSize = 32;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype sumSize = 32;
constexpr qsizetype saltAt = magicSize + costSize;
constexpr qsizetype checkAt = saltAt + passphraseSaltSize;
constexpr qsizetype nonceAt = checkAt + checkSize;
constexpr qsizetype headSize = nonceAt + nonceSize;
constexpr size_t rootSize = crypto_kdf_KEYBYTES;
constexpr size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
static_assert(sizeof kdfContext == crypto_kdf_CONTEXTBYTES + 1);

enum Subkey : std::uint64_t { Seal = 1, Check = 2 };

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

std::unexpected<Error> damaged()
{
    return fail(ErrorCode::Corrupt,
                Texts::tr("The encrypted file with your keys is damaged. Put back a copy of it, or move it away and "
                          "restore your meshes from a backup."));
}

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray sumOf(QByteArrayView bytes)
{
    QByteArray sum(sumSize, Qt::Uninitialized);
    crypto_generichash(writable(sum), sumSize, asBytes(bytes).data(), asBytes(bytes).size(), nullptr, 0);
    return sum;
}

bool isWhole(QByteArrayView file)
{
    return file.size() >= headSize + tagSize + sumSize && file.size() <= largestVault && file.startsWith(magic) &&
           sumOf(file.chopped(sumSize)) == file.last(sumSize);
}

PassphraseCost costIn(QByteArrayView file)
{
    return {.operations = qFromBigEndian<std::uint32_t>(file.data() + magicSize),
            .memoryKiB = qFromBigEndian<std::uint32_t>(file.data() + magicSize + costSize / 2)};
}

bool isBearable(const PassphraseCost &cost)
{
    return cost.operations <= highestVaultCost.operations && cost.memoryKiB <= highestVaultCost.memoryKiB;
}

} // namespace

VaultKey::VaultKey(const SecureBuffer &root, const PassphraseCost &cost, QByteArray salt)
    : m_cost(cost)
    , m_salt(std::move(salt))
    , m_key(keySize)
    , m_check(checkSize, Qt::Uninitialized)
{
    static_assert(rootSize == 32);
    crypto_kdf_derive_from_key(m_key.bytes().data(), m_key.size(), Seal, kdfContext, root.bytes().data());
    crypto_kdf_derive_from_key(writable(m_check), checkSize, Check, kdfContext, root.bytes().data());
}

Result<VaultKey> VaultKey::derive(std::span<const unsigned char> passphrase, const PassphraseCost &cost,
                                  const QByteArray &salt)
{
    const auto root = keyFromPassphrase(passphrase, salt, cost);
    if (!root)
        return std::unexpected(root.error());
    return VaultKey(*root, cost, salt);
}

Result<VaultKey> VaultKey::make(std::span<const unsigned char> passphrase, const PassphraseCost &cost)
{
    return derive(passphrase, cost, randomBytes(passphraseSaltSize));
}

Result<VaultKey> VaultKey::forFile(std::span<const unsigned char> passphrase, QByteArrayView file)
{
    initialise();
    if (!isWhole(file) || !isBearable(costIn(file)))
        return damaged();
    auto key = derive(passphrase, costIn(file), file.sliced(saltAt, passphraseSaltSize).toByteArray());
    if (!key && key.error().code == ErrorCode::InvalidInput)
        return damaged(); // a cost that nothing is made with
    if (key && !equalInConstantTime(asBytes(key->m_check), asBytes(file.sliced(checkAt, checkSize))))
        return fail(ErrorCode::Refused, Texts::tr("That is not the passphrase of your encrypted file. Try again."));
    return key;
}

QByteArray VaultKey::head() const
{
    QByteArray head(magic);
    head.resize(saltAt);
    qToBigEndian(m_cost.operations, head.data() + magicSize);
    qToBigEndian(m_cost.memoryKiB, head.data() + magicSize + costSize / 2);
    return head + m_salt + m_check;
}

QByteArray VaultKey::seal(std::span<const unsigned char> content) const
{
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray file = head() + nonce;
    const QByteArray associated = file;
    file.resize(headSize + static_cast<qsizetype>(content.size()) + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(file) + headSize, nullptr, content.data(), content.size(),
                                               asBytes(associated).data(), asBytes(associated).size(), nullptr,
                                               asBytes(nonce).data(), m_key.bytes().data());
    return file + sumOf(file);
}

Result<SecureBuffer> VaultKey::open(QByteArrayView file) const
{
    if (!isWhole(file))
        return damaged();
    const auto associated = asBytes(file.first(headSize));
    const auto sealed = asBytes(file.sliced(headSize).chopped(sumSize));
    SecureBuffer content(sealed.size() - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            content.bytes().data(), nullptr, nullptr, sealed.data(), sealed.size(), associated.data(),
            associated.size(), asBytes(file.sliced(nonceAt, nonceSize)).data(), m_key.bytes().data()) != 0)
        return damaged();
    return content;
}

} // namespace meshtray::crypto
