// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/secreterrors.h"

#include <QCoreApplication>

namespace meshtray {

namespace {

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

QString sentenceFor(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::Locked:
        return Words::tr("Your keyring is locked. Unlock it and try again.");
    case SecretError::Kind::Absent:
        return Words::tr("The key of this mesh is not in your keyring any more. Restore it from a backup, or join "
                         "again with a new key: ask the owner of the mesh for an invite.");
    case SecretError::Kind::NoService:
        return Words::tr("This session has no keyring service. Install and start one, for example GNOME Keyring or "
                         "KWallet, or keep your keys in a file that a passphrase encrypts.");
    case SecretError::Kind::TimedOut:
        return Words::tr("Your keyring did not answer in time. If it asks for a password, "
                         "enter it and try again.");
    case SecretError::Kind::Denied:
        return Words::tr("Your keyring refused access. Allow it and try again.");
    case SecretError::Kind::Corrupt:
        return Words::tr("What your keyring has under this name is not what Meshtray put "
                         "there. Remove that entry or restore a backup.");
    case SecretError::Kind::Failed:
        break;
    }
    return Words::tr("Your keyring could not do it. Try again.");
}

} // namespace

SecretError secretError(SecretError::Kind kind)
{
    return {.kind = kind, .message = sentenceFor(kind)};
}

} // namespace meshtray
