// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/secreterrors.h"

#include <QCoreApplication>

namespace meshtray {

namespace {

QString sentenceFor(SecretError::Kind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("SecretStore", text); };
    switch (kind) {
    case SecretError::Kind::Locked:
        return tr(QT_TRANSLATE_NOOP("SecretStore", "Your keyring is locked. Unlock it and try again."));
    case SecretError::Kind::Absent:
        return tr(QT_TRANSLATE_NOOP("SecretStore", "Your keyring has no key for this mesh."));
    case SecretError::Kind::NoService:
        return tr(QT_TRANSLATE_NOOP("SecretStore", "This session has no keyring service. Install and start one, for "
                                                   "example GNOME Keyring or KWallet, then try again."));
    case SecretError::Kind::TimedOut:
        return tr(QT_TRANSLATE_NOOP("SecretStore", "Your keyring did not answer in time. If it asks for a password, "
                                                   "enter it and try again."));
    case SecretError::Kind::Denied:
        return tr(QT_TRANSLATE_NOOP("SecretStore", "Your keyring refused access. Allow it and try again."));
    case SecretError::Kind::Corrupt:
        return tr(QT_TRANSLATE_NOOP("SecretStore", "What your keyring has under this name is not what Meshtray put "
                                                   "there. Remove that entry or restore a backup."));
    case SecretError::Kind::Failed:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("SecretStore", "Your keyring could not do it. Try again."));
}

} // namespace

SecretError secretError(SecretError::Kind kind)
{
    return {.kind = kind, .message = sentenceFor(kind)};
}

} // namespace meshtray
