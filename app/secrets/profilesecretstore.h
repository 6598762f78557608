// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/passphrasesecretstore.h"

namespace meshtray {

/// Where a profile keeps its secrets. That is the system's keychain, until the person has chosen the encrypted file;
/// then everything new goes there. Nothing here makes that choice, and nothing moves by itself.
///
/// With the file, reading asks it first and the keychain for what it does not have. A secret that the keychain may have
/// is never called absent because the keychain cannot be asked: the answer is Locked or NoService then, as the keychain
/// gave it. Absent without a keychain is only what was not there yet when the file was made. Removal removes from both,
/// or from neither.
class ProfileSecretStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    /// Both outlive this.
    ProfileSecretStore(SecretStore &keychain, PassphraseSecretStore &vault, QObject *parent = nullptr);

    PassphraseSecretStore &vault() { return m_vault; }
    const PassphraseSecretStore &vault() const { return m_vault; }
    /// How the system's keychain is: nothing, or Locked, NoService, …
    void checkKeychain(QObject *context, Done done);

    void read(const QString &name, QObject *context, Read done) override;
    void write(const QString &name, crypto::SecureBuffer secret, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;

Q_SIGNALS:
    /// The file was made or unlocked: who waits for a secret can ask again.
    void unlocked();

private:
    bool hasVault() const { return !std::holds_alternative<NoVault>(m_vault.state()); }
    void followVault();
    void readFromKeychain(const QString &name, QObject *context, const Read &done);
    void removeFromBoth(const QString &name, PassphraseSecretStore::Keychain place, QObject *context, const Done &done);

    SecretStore &m_keychain;
    PassphraseSecretStore &m_vault;
    bool m_wasUnlocked = false;
};

} // namespace meshtray
