// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/keysmodel.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

KeysModel::KeysModel(ProfileSecretStore &secrets, Names perhapsInKeyring, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_perhapsInKeyring(std::move(perhapsInKeyring))
{
    connect(&secrets.vault(), &PassphraseSecretStore::stateChanged, this, &KeysModel::placeChanged);
}

KeysModel::Place KeysModel::place() const
{
    const VaultState &state = m_secrets.vault().state();
    if (std::holds_alternative<NoVault>(state))
        return Keyring;
    return std::holds_alternative<VaultUnlocked>(state) ? UnlockedFile : LockedFile;
}

const QString &KeysModel::path() const
{
    return m_secrets.vault().path();
}

QString KeysModel::remedy(const QString &trouble, int place) const
{
    if (trouble == "no_service"_L1 && place == Keyring)
        return tr("Use an encrypted file…");
    const bool isOfTheFile = trouble == "locked"_L1 || trouble == "corrupt"_L1;
    return isOfTheFile && place == LockedFile ? tr("Unlock…") : QString();
}

void KeysModel::check()
{
    m_secrets.checkKeychain(this, [this](const std::expected<void, SecretError> &keychain) {
        const bool isMissing = !keychain && keychain.error().kind == SecretError::Kind::NoService;
        if (std::exchange(m_isKeyringMissing, isMissing) != isMissing)
            Q_EMIT keyringChanged();
    });
}

void KeysModel::useFile(SecretField *passphrase, SecretField *again)
{
    if (m_isBusy)
        return;
    auto secret = passphrase->secret();
    if (!crypto::equalInConstantTime(secret.bytes(), again->secret().bytes()))
        return end(fail(ErrorCode::InvalidInput, tr("The two passphrases are not the same. Type them again.")));
    begin();
    m_secrets.vault().create(std::move(secret), m_perhapsInKeyring(), this,
                             [this, passphrase = QPointer(passphrase), again = QPointer(again)](const auto &made) {
                                 for (SecretField *field : {passphrase.data(), again.data()})
                                     if (made && field)
                                         field->clear();
                                 end(made);
                             });
}

void KeysModel::unlock(SecretField *passphrase)
{
    if (m_isBusy || passphrase->length() == 0)
        return;
    begin();
    m_secrets.vault().unlock(passphrase->secret(), this, [this, passphrase = QPointer(passphrase)](const auto &opened) {
        if (opened && passphrase)
            passphrase->clear();
        end(opened);
    });
}

void KeysModel::lock()
{
    m_secrets.vault().lock(this, [](const Result<void> &) { });
}

void KeysModel::begin()
{
    setFailure({});
    m_isBusy = true;
    Q_EMIT busyChanged();
}

void KeysModel::end(const Result<void> &result)
{
    if (std::exchange(m_isBusy, false))
        Q_EMIT busyChanged();
    setFailure(result ? QString() : result.error().message);
    if (!result)
        Q_EMIT failed();
}

void KeysModel::setFailure(const QString &failure)
{
    if (m_failure == failure)
        return;
    m_failure = failure;
    Q_EMIT failureChanged();
}

} // namespace meshtray::ui
