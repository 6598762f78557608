// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

#include <QList>

#include <chrono>

namespace meshtray {

class KeychainOperation;

/// The keychain of the operating system: the Secret Service on Linux (GNOME Keyring, KWallet, KeePassXC), Keychain on
/// macOS, Credential Manager on Windows. Entries are binary, one for each name. There is no other place: without a
/// keychain the answer is NoService.
///
/// Never asks for a password where that can be known beforehand: what is locked answers Locked. Every call is answered
/// within `deadline` of being made; one that timed out may still take effect later. Calls are done one after the other.
/// GUI thread only. On Linux libsecret answers through GLib: with QT_NO_GLIB=1 every call times out.
class KeychainSecretStore final : public SecretStore {
public:
    /// `service`: the name all entries share. Another profile of the same person has another one.
    explicit KeychainSecretStore(QString service, std::chrono::milliseconds deadline = std::chrono::seconds(10));
    ~KeychainSecretStore() override;

    void read(const QString &name, QObject *context, Read done) override;
    void write(const QString &name, crypto::SecureBuffer secret, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;

private:
    void enqueue(KeychainOperation *operation);
    void forget(KeychainOperation *operation);

    const QString m_service;
    const std::chrono::milliseconds m_deadline;
    QList<KeychainOperation *> m_queue; ///< the first one is running
    QObject m_operations;               ///< their owner
};

} // namespace meshtray
