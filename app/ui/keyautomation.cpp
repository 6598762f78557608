// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/keyautomation.h"

#include "core/overloaded.h"
#include "mesh/secretnames.h"
#include "ui/automationjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

QString nameOf(const VaultState &state)
{
    return std::visit(Overloaded{
                          [](const NoVault &) { return u"none"_s; },
                          [](const VaultLocked &) { return u"locked"_s; },
                          [](const VaultUnlocked &) { return u"unlocked"_s; },
                          [](const VaultDamaged &) { return u"damaged"_s; },
                      },
                      state);
}

bool isInFile(const PassphraseSecretStore &vault)
{
    return !std::holds_alternative<NoVault>(vault.state());
}

QString placeOf(const PassphraseSecretStore &vault)
{
    return isInFile(vault) ? u"file"_s : u"keychain"_s;
}

/// {kept, keychain, file, path}
QJsonObject toJson(const PassphraseSecretStore &vault, const std::expected<void, SecretError> &keychain)
{
    QJsonObject json{{u"kept"_s, placeOf(vault)},
                     {u"keychain"_s, keychain ? u"unlocked"_s : ui::nameOf(keychain.error().kind)},
                     {u"file"_s, nameOf(vault.state())}};
    if (isInFile(vault))
        json.insert(u"path"_s, vault.path());
    return json;
}

crypto::SecureBuffer copyOf(std::span<const unsigned char> bytes)
{
    return crypto::SecureBuffer::copyOf(bytes);
}

} // namespace

KeyAutomation::KeyAutomation(ProfileSecretStore &secrets, const MeshService &meshes, const HostingService &hosting)
    : m_secrets(secrets)
    , m_meshes(meshes)
    , m_hosting(hosting)
{
}

void KeyAutomation::run(const KeysCommand &command, QObject *context, const Answer &answer)
{
    using Action = KeysCommand::Action;
    PassphraseSecretStore &vault = m_secrets.vault();
    const auto bytes = command.secret ? std::span<const unsigned char>(std::as_const(*command.secret).bytes())
                                      : std::span<const unsigned char>();
    const auto done = [this, context, answer](const Result<void> &result) {
        if (result)
            status(context, answer);
        else
            answer(std::unexpected(result.error()));
    };
    switch (command.action) {
    case Action::Status:
        return status(context, answer);
    case Action::UseFile:
        return vault.create(copyOf(bytes), secretNamesOf(m_meshes, m_hosting), context, done);
    case Action::Unlock:
        return vault.unlock(copyOf(bytes), context, done);
    case Action::Lock:
        return vault.lock(context, done);
    case Action::ChangePassphrase:
        break;
    }
    const auto end = std::ranges::find(bytes, '\n');
    const auto length = static_cast<size_t>(end - bytes.begin());
    const auto fresh = bytes.subspan(std::min(length + 1, bytes.size()));
    vault.changePassphrase(copyOf(bytes.first(length)), copyOf(fresh), context, done);
}

void KeyAutomation::status(QObject *context, const Answer &answer)
{
    m_secrets.checkKeychain(context, [this, answer](const std::expected<void, SecretError> &keychain) {
        answer(toJson(std::as_const(m_secrets).vault(), keychain));
    });
}

QString KeyAutomation::kept() const
{
    return placeOf(m_secrets.vault());
}

} // namespace meshtray::ui
