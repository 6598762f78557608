// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/passphrasesecretstore.h"

#include "core/logging.h"
#include "secrets/secreterrors.h"

#include <QPointer>

namespace meshtray {

using crypto::SecureBuffer;
using Kind = SecretError::Kind;

namespace {

/// Qt copies what it queues, and secrets only move.
std::shared_ptr<SecureBuffer> shared(SecureBuffer secret)
{
    return std::make_shared<SecureBuffer>(std::move(secret));
}

std::expected<void, SecretError> written(const Result<void> &outcome)
{
    if (outcome)
        return {};
    return std::unexpected(SecretError{Kind::Failed, outcome.error().message});
}

} // namespace

PassphraseSecretStore::PassphraseSecretStore(QString path, const crypto::PassphraseCost &cost, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_file(m_path, cost)
{
    if (m_file.exists())
        m_state = VaultLocked{};
}

/// Only the worker knows how the file is; it says so along with the answer.
void PassphraseSecretStore::change(std::function<Result<void>()> work, QObject *context, Changed done)
{
    using Outcome = std::pair<Result<void>, VaultState>;
    const QPointer<QObject> asker(context);
    m_worker.run(
        [this, work = std::move(work)] {
            const Result<void> outcome = work();
            return Outcome{outcome, stateNow()};
        },
        this,
        [this, asker, done = std::move(done)](const Outcome &outcome) {
            if (!outcome.first)
                qCInfo(lcSecrets) << "the vault stays as it is, code" << std::to_underlying(outcome.first.error().code);
            m_state = outcome.second;
            Q_EMIT stateChanged();
            if (asker)
                done(outcome.first);
        });
}

VaultState PassphraseSecretStore::stateNow() const
{
    if (m_file.isOpen())
        return VaultUnlocked{};
    if (m_file.damage())
        return VaultDamaged{*m_file.damage()};
    return m_file.exists() ? VaultState(VaultLocked{}) : VaultState(NoVault{});
}

void PassphraseSecretStore::create(SecureBuffer passphrase, const QStringList &perhapsInKeychain, QObject *context,
                                   Changed done)
{
    change([this, passphrase = shared(std::move(passphrase)),
            perhapsInKeychain] { return m_file.create(*passphrase, perhapsInKeychain); },
           context, std::move(done));
}

void PassphraseSecretStore::unlock(SecureBuffer passphrase, QObject *context, Changed done)
{
    change([this, passphrase = shared(std::move(passphrase))] { return m_file.unlock(*passphrase); }, context,
           std::move(done));
}

void PassphraseSecretStore::lock(QObject *context, Changed done)
{
    change(
        [this] {
            m_file.lock();
            return Result<void>();
        },
        context, std::move(done));
}

void PassphraseSecretStore::changePassphrase(SecureBuffer old, SecureBuffer fresh, QObject *context, Changed done)
{
    change([this, old = shared(std::move(old)),
            fresh = shared(std::move(fresh))] { return m_file.changePassphrase(*old, *fresh); },
           context, std::move(done));
}

std::optional<SecretError> PassphraseSecretStore::obstacle() const
{
    if (m_file.isOpen())
        return std::nullopt;
    if (m_file.damage())
        return SecretError{Kind::Corrupt, m_file.damage()->message};
    return SecretError{Kind::Locked, tr("Your keys are in an encrypted file that is locked. Unlock it with its "
                                        "passphrase.")};
}

void PassphraseSecretStore::read(const QString &name, QObject *context, Read done)
{
    using Outcome = std::expected<SecureBuffer, SecretError>;
    m_worker.run(
        [this, name]() -> Outcome {
            if (auto locked = obstacle())
                return std::unexpected(std::move(*locked));
            const auto &entries = m_file.content().entries;
            const auto found = entries.find(name);
            if (found == entries.end())
                return std::unexpected(secretError(Kind::Absent));
            return SecureBuffer::copyOf(found->second.bytes());
        },
        context, std::move(done));
}

void PassphraseSecretStore::write(const QString &name, SecureBuffer secret, QObject *context, Done done)
{
    using Outcome = std::expected<void, SecretError>;
    m_worker.run(
        [this, name, secret = shared(std::move(secret))]() -> Outcome {
            if (auto locked = obstacle())
                return std::unexpected(std::move(*locked));
            return written(m_file.write(name, std::move(*secret)));
        },
        context, std::move(done));
}

void PassphraseSecretStore::remove(const QString &name, QObject *context, Done done)
{
    using Outcome = std::expected<void, SecretError>;
    m_worker.run(
        [this, name]() -> Outcome {
            if (auto locked = obstacle())
                return std::unexpected(std::move(*locked));
            return written(m_file.remove(name));
        },
        context, std::move(done));
}

void PassphraseSecretStore::findPlace(const QString &name, QObject *context, Place done)
{
    using Outcome = std::expected<Keychain, SecretError>;
    m_worker.run(
        [this, name]() -> Outcome {
            if (auto locked = obstacle())
                return std::unexpected(std::move(*locked));
            return m_file.content().perhapsInKeychain.contains(name) ? Keychain::PerhapsHasIt : Keychain::HasNone;
        },
        context, std::move(done));
}

} // namespace meshtray
