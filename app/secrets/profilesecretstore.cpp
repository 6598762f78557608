// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/profilesecretstore.h"

#include <utility>

namespace meshtray {

using Kind = SecretError::Kind;
using Keychain = PassphraseSecretStore::Keychain;

namespace {

/// Never written: only whether the keychain answers is asked.
const QString probe = QStringLiteral("probe");

SecretError absentFromBoth()
{
    return {Kind::Absent,
            ProfileSecretStore::tr(
                "The key of this mesh is neither in your encrypted file nor in your keyring. Restore "
                "it from a backup, or join again with a new key: ask the owner of the mesh for an invite.")};
}

SecretError perhapsInKeychain(const SecretError &error)
{
    return {error.kind, ProfileSecretStore::tr("It is not in your encrypted file; your keyring may have it. %1")
                            .arg(error.kind == Kind::NoService
                                     ? ProfileSecretStore::tr("This session has no keyring service: start it, then try "
                                                              "again.")
                                     : error.message)};
}

} // namespace

ProfileSecretStore::ProfileSecretStore(SecretStore &keychain, PassphraseSecretStore &vault, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_vault(vault)
{
    connect(&vault, &PassphraseSecretStore::stateChanged, this, &ProfileSecretStore::followVault);
}

void ProfileSecretStore::followVault()
{
    const bool isUnlocked = std::holds_alternative<VaultUnlocked>(m_vault.state());
    if (!std::exchange(m_wasUnlocked, isUnlocked) && isUnlocked)
        Q_EMIT unlocked();
}

void ProfileSecretStore::checkKeychain(QObject *context, Done done)
{
    m_keychain.read(probe, context, [done = std::move(done)](const auto &found) {
        if (found || found.error().kind == Kind::Absent)
            done({});
        else
            done(std::unexpected(found.error()));
    });
}

void ProfileSecretStore::read(const QString &name, QObject *context, Read done)
{
    if (!hasVault())
        return m_keychain.read(name, context, std::move(done));
    m_vault.read(name, context, [this, name, context, done = std::move(done)](auto found) {
        if (found || found.error().kind != Kind::Absent)
            return done(std::move(found));
        readFromKeychain(name, context, done);
    });
}

void ProfileSecretStore::readFromKeychain(const QString &name, QObject *context, const Read &done)
{
    m_keychain.read(name, context, [this, name, context, done](auto found) {
        if (found)
            return done(std::move(found));
        const SecretError error = found.error();
        if (error.kind == Kind::Absent)
            return done(std::unexpected(absentFromBoth()));
        if (error.kind != Kind::NoService)
            return done(std::unexpected(perhapsInKeychain(error)));
        m_vault.findPlace(name, context, [error, done](const std::expected<Keychain, SecretError> &place) {
            if (!place)
                done(std::unexpected(place.error()));
            else if (*place == Keychain::PerhapsHasIt)
                done(std::unexpected(perhapsInKeychain(error)));
            else
                done(std::unexpected(absentFromBoth()));
        });
    });
}

void ProfileSecretStore::write(const QString &name, crypto::SecureBuffer secret, QObject *context, Done done)
{
    if (hasVault())
        m_vault.write(name, std::move(secret), context, std::move(done));
    else
        m_keychain.write(name, std::move(secret), context, std::move(done));
}

void ProfileSecretStore::remove(const QString &name, QObject *context, Done done)
{
    if (!hasVault())
        return m_keychain.remove(name, context, std::move(done));
    m_vault.findPlace(name, context, [this, name, context, done = std::move(done)](const auto &place) {
        if (place)
            removeFromBoth(name, *place, context, done);
        else
            done(std::unexpected(place.error()));
    });
}

/// The keychain first: when it refuses, nothing has changed.
void ProfileSecretStore::removeFromBoth(const QString &name, Keychain place, QObject *context, const Done &done)
{
    m_keychain.remove(name, context, [this, name, place, context, done](const auto &removed) {
        const bool isNowhereElse = removed || (removed.error().kind == Kind::NoService && place == Keychain::HasNone);
        if (isNowhereElse)
            m_vault.remove(name, context, done);
        else
            done(std::unexpected(perhapsInKeychain(removed.error())));
    });
}

} // namespace meshtray
