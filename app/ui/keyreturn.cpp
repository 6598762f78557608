// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/keyreturn.h"

#include "core/logging.h"

namespace meshtray::ui {

KeyReturn::KeyReturn(ProfileSecretStore &secrets, MeshService &meshes, HostingService &hosting, QObject *parent)
    : QObject(parent)
    , m_vault(secrets.vault())
    , m_meshes(meshes)
    , m_hosting(hosting)
{
    connect(&secrets, &ProfileSecretStore::unlocked, this, &KeyReturn::follow);
    connect(&m_keyring, &keyring::KeyringWatch::changed, this, &KeyReturn::askAgain);
}

void KeyReturn::askAgain()
{
    for (const auto &mesh : m_meshes.meshes())
        mesh->retryUnlock();
    m_hosting.hurry();
}

void KeyReturn::follow()
{
    askAgain();
    if (std::holds_alternative<StartingHost>(m_hosting.state())) // it may have been told already that it is locked
        connect(&m_hosting, &HostingService::stateChanged, this, &KeyReturn::bringTls, Qt::SingleShotConnection);
    else
        bringTls();
}

void KeyReturn::bringTls()
{
    const auto *hosting = std::get_if<Hosting>(&m_hosting.state());
    if (!hosting || !hosting->withoutTls || !std::holds_alternative<VaultUnlocked>(m_vault.state()))
        return;
    m_hosting.restart(this, [](const Result<Hosting> &restarted) {
        if (!restarted)
            qCWarning(lcUi) << "the broker does not run with TLS:" << restarted.error().message;
    });
}

} // namespace meshtray::ui
