// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"

#include <QObject>
#include <QString>

#include <expected>
#include <functional>

namespace meshtray {

/// Why a secret could not be had. Absent, Locked and NoService are three different answers: only Absent means that
/// there is none, and none of them is ever a reason to make a new identity.
struct SecretError {
    enum class Kind {
        Locked,    ///< the keyring is there and has it, or may have it, but it is locked
        Absent,    ///< the keyring is unlocked and has no such entry
        NoService, ///< this session has no keyring service
        TimedOut,  ///< no answer in time, for example while the person is being asked for a password
        Denied,    ///< the service or the person refused
        Corrupt,   ///< an entry of another kind or size stands there
        Failed,    ///< anything else; `message` has it
    };
    Kind kind = Kind::Failed;
    QString message; ///< one sentence for the person
};

/// Keeps secret bytes under names. Asynchronous; callbacks come on the caller's thread (the GUI thread), from the event
/// loop, exactly once, and never after `context` is gone. Nothing here writes a secret to a file in the clear.
class SecretStore {
public:
    using Read = std::function<void(std::expected<crypto::SecureBuffer, SecretError>)>;
    using Done = std::function<void(std::expected<void, SecretError>)>;

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// `name`: "mesh/<meshId>" for the 64-byte key pair of a mesh.
    virtual void read(const QString &name, QObject *context, Read done) = 0;
    virtual void write(const QString &name, crypto::SecureBuffer secret, QObject *context, Done done) = 0;
    /// Removing what is absent succeeds.
    virtual void remove(const QString &name, QObject *context, Done done) = 0;
};

} // namespace meshtray
