// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/vaultfile.h"

#include "core/replacefile.h"

#include <QCoreApplication>
#include <QFile>

namespace meshtray {
namespace {

using crypto::SecureBuffer;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PassphraseSecretStore)
};

Result<void> checkNewPassphrase(const SecureBuffer &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("The passphrase is too short: take at least %1 characters, better "
                              "four or five words.")
                        .arg(shortestPassphrase));
    if (passphrase.size() > longestPassphrase)
        return fail(
            ErrorCode::InvalidInput,
            Words::tr("The passphrase is too long: %1 bytes are the most that is taken.").arg(longestPassphrase));
    return {};
}

} // namespace

VaultFile::VaultFile(QString path, const crypto::PassphraseCost &cost)
    : m_path(std::move(path))
    , m_cost(cost)
{
}

bool VaultFile::exists() const
{
    return QFile::exists(m_path);
}

Result<QByteArray> VaultFile::readFile() const
{
    QFile file(m_path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, Words::tr("There is no encrypted file with keys in this profile."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("Could not read %1: %2.").arg(m_path, file.errorString()));
    return file.read(crypto::largestVault + 1); // one more is refused as too large
}

Result<VaultFile::Open> VaultFile::openWith(const SecureBuffer &passphrase) const
{
    const auto file = readFile();
    if (!file)
        return std::unexpected(file.error());
    auto key = crypto::VaultKey::forFile(passphrase.bytes(), *file);
    if (!key)
        return std::unexpected(key.error());
    const auto bytes = key->open(*file);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto content = vaultContentFrom(bytes->bytes());
    if (!content)
        return fail(ErrorCode::Corrupt,
                    Words::tr("The encrypted file with your keys is of a kind that this version does "
                              "not know. Update Meshtray, or restore your meshes from a backup."));
    return Open{std::move(*key), std::move(*content)};
}

Result<void> VaultFile::save(const crypto::VaultKey &key, const VaultContent &content) const
{
    const auto bytes = toBytes(content);
    if (!bytes)
        return fail(ErrorCode::InvalidInput, Words::tr("The encrypted file with your keys would become too large."));
    return replaceFile(m_path, key.seal(bytes->bytes()));
}

Result<void> VaultFile::create(const SecureBuffer &passphrase, const QStringList &perhapsInKeychain)
{
    if (const auto fits = checkNewPassphrase(passphrase); !fits)
        return fits;
    if (exists())
        return fail(ErrorCode::AlreadyExists, Words::tr("This profile keeps its keys in an encrypted file already."));
    auto key = crypto::VaultKey::make(passphrase.bytes(), m_cost);
    if (!key)
        return std::unexpected(key.error());
    Open open{std::move(*key), {.entries = {}, .perhapsInKeychain = perhapsInKeychain}};
    if (const auto saved = save(open.key, open.content); !saved)
        return saved;
    m_open = std::move(open);
    return {};
}

Result<void> VaultFile::unlock(const SecureBuffer &passphrase)
{
    auto open = openWith(passphrase);
    m_damage.reset();
    if (!open) {
        if (open.error().code == ErrorCode::Corrupt)
            m_damage = open.error();
        return std::unexpected(open.error());
    }
    m_open = std::move(*open);
    return {};
}

Result<void> VaultFile::changePassphrase(const SecureBuffer &old, const SecureBuffer &fresh)
{
    if (const auto fits = checkNewPassphrase(fresh); !fits)
        return fits;
    auto open = openWith(old);
    if (!open)
        return std::unexpected(open.error());
    auto key = crypto::VaultKey::make(fresh.bytes(), m_cost);
    if (!key)
        return std::unexpected(key.error());
    if (const auto saved = save(*key, open->content); !saved)
        return saved;
    m_open = Open{std::move(*key), std::move(open->content)};
    return {};
}

Result<void> VaultFile::write(const QString &name, SecureBuffer secret)
{
    auto before = m_open->content.entries.extract(name);
    m_open->content.entries.insert_or_assign(name, std::move(secret));
    const auto saved = save(m_open->key, m_open->content);
    if (!saved) {
        m_open->content.entries.erase(name);
        m_open->content.entries.insert(std::move(before));
    }
    return saved;
}

Result<void> VaultFile::remove(const QString &name)
{
    auto before = m_open->content.entries.extract(name);
    const auto places = m_open->content.perhapsInKeychain;
    const bool wasListed = m_open->content.perhapsInKeychain.removeOne(name);
    if (before.empty() && !wasListed)
        return {};
    const auto saved = save(m_open->key, m_open->content);
    if (!saved) {
        m_open->content.entries.insert(std::move(before));
        m_open->content.perhapsInKeychain = places;
    }
    return saved;
}

} // namespace meshtray
