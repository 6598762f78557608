// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/vault.h"
#include "secrets/secretstore.h"
#include "secrets/vaultcontent.h"

#include <optional>

namespace meshtray {

/// A passphrase for a new vault is at least this long, in bytes of UTF-8, and every one at most that long.
constexpr size_t shortestPassphrase = 12;
constexpr size_t longestPassphrase = 1024;

/// The file of PassphraseSecretStore and what is in it while it is open. Every call blocks, for the time of a disk or
/// of turning a passphrase into a key: for that store's own thread. What fails has changed nothing.
class VaultFile {
public:
    VaultFile(QString path, const crypto::PassphraseCost &cost);

    bool exists() const;
    bool isOpen() const { return m_open.has_value(); }
    /// What the last unlock() found wrong with the file, whatever the passphrase.
    const std::optional<Error> &damage() const { return m_damage; }

    /// InvalidInput for a passphrase of a length that is not taken, AlreadyExists when there is a file; it is open
    /// afterwards.
    Result<void> create(const crypto::SecureBuffer &passphrase, const QStringList &perhapsInKeychain);
    /// NotFound without a file, Refused for another passphrase, Corrupt for a damaged file, Io, Unavailable.
    Result<void> unlock(const crypto::SecureBuffer &passphrase);
    void lock() { m_open.reset(); }
    /// Refused when `old` is not the passphrase.
    Result<void> changePassphrase(const crypto::SecureBuffer &old, const crypto::SecureBuffer &fresh);

    // While it is open.
    const VaultContent &content() const { return m_open->content; }
    Result<void> write(const QString &name, crypto::SecureBuffer secret);
    Result<void> remove(const QString &name);

private:
    struct Open {
        crypto::VaultKey key;
        VaultContent content;
    };

    Result<QByteArray> readFile() const;
    Result<Open> openWith(const crypto::SecureBuffer &passphrase) const;
    Result<void> save(const crypto::VaultKey &key, const VaultContent &content) const;

    QString m_path;
    crypto::PassphraseCost m_cost;
    std::optional<Open> m_open;
    std::optional<Error> m_damage;
};

} // namespace meshtray
