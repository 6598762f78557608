// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/profilesecretstore.h"
#include "ui/automationcommand.h"

#include <QJsonObject>

#include <functional>

namespace meshtray::ui {

/// What `meshtray keys …` asks: where the keys of this profile are kept, and the passphrase of the encrypted file.
class KeyAutomation {
public:
    using Answer = std::function<void(Result<QJsonObject>)>;

    /// All outlive this object.
    KeyAutomation(ProfileSecretStore &secrets, const MeshService &meshes, const HostingService &hosting);

    /// `answer` comes exactly once, from the event loop, never after `context` is gone.
    void run(const KeysCommand &command, QObject *context, const Answer &answer);
    /// "keychain" or "file".
    QString kept() const;

private:
    void status(QObject *context, const Answer &answer);

    ProfileSecretStore &m_secrets;
    const MeshService &m_meshes;
    const HostingService &m_hosting;
};

} // namespace meshtray::ui
