// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "secrets/vaultfile.h"

#include <QObject>

#include <variant>

namespace meshtray {

/// There is no encrypted file in this profile.
struct NoVault { };
/// There is one; its passphrase has not been given.
struct VaultLocked { };
/// Its passphrase was given: it can be read and written.
struct VaultUnlocked { };
/// There is one that no passphrase opens. A copy may be put in its place, then unlock() tries again.
struct VaultDamaged {
    Error error;
};

using VaultState = std::variant<NoVault, VaultLocked, VaultUnlocked, VaultDamaged>;

/// Keeps secrets in one file that a passphrase opens (crypto/vault.h), mode 0600. Every change replaces the whole file:
/// whatever ends the program, there is the old one or the new one. Until it is unlocked every call is answered with
/// Locked, or with Corrupt once it was found to be damaged. What was read of it is in locked memory, wiped by lock().
///
/// Keys are derived and files written in a thread of its own, one call after the other in the order they were made.
/// GUI thread.
class PassphraseSecretStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    using Changed = std::function<void(Result<void>)>;
    /// Whether the system's keychain may have a secret of this name, from before there was this file.
    enum class Keychain { HasNone, PerhapsHasIt };
    using Place = std::function<void(std::expected<Keychain, SecretError>)>;

    /// `path`: the file; looks once whether it is there, for program start. The destructor waits for what is being
    /// written.
    explicit PassphraseSecretStore(QString path, const crypto::PassphraseCost &cost = {}, QObject *parent = nullptr);

    const VaultState &state() const { return m_state; }
    const QString &path() const { return m_path; }

    // Answers come after the state has changed; the errors are those of VaultFile.
    /// `perhapsInKeychain`: names the system's keychain may have already.
    void create(crypto::SecureBuffer passphrase, const QStringList &perhapsInKeychain, QObject *context, Changed done);
    void unlock(crypto::SecureBuffer passphrase, QObject *context, Changed done);
    void lock(QObject *context, Changed done);
    void changePassphrase(crypto::SecureBuffer old, crypto::SecureBuffer fresh, QObject *context, Changed done);

    void read(const QString &name, QObject *context, Read done) override;
    void write(const QString &name, crypto::SecureBuffer secret, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;
    void findPlace(const QString &name, QObject *context, Place done);

Q_SIGNALS:
    void stateChanged();

private:
    void change(std::function<Result<void>()> work, QObject *context, Changed done);
    // of the worker's thread
    std::optional<SecretError> obstacle() const; ///< why nothing can be read or written
    VaultState stateNow() const;

    const QString m_path;
    VaultState m_state;
    VaultFile m_file; ///< of the worker's thread
    Aside m_worker;
};

} // namespace meshtray
