// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "mesh/meshservice.h"
#include "secrets/keyringwatch.h"
#include "secrets/profilesecretstore.h"

#include <QObject>

namespace meshtray::ui {

/// What happens once the keyring, or the encrypted file with the keys, is open: meshes that wait for their key ask
/// again at once, and a broker that runs without TLS for want of its key in the file is started again with it.
class KeyReturn : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    KeyReturn(ProfileSecretStore &secrets, MeshService &meshes, HostingService &hosting, QObject *parent = nullptr);

private:
    void askAgain();
    void follow();
    void bringTls();

    const PassphraseSecretStore &m_vault;
    MeshService &m_meshes;
    HostingService &m_hosting;
    keyring::KeyringWatch m_keyring;
};

} // namespace meshtray::ui
