// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

// What a keyring says about an entry without asking a person for anything. The keychain library alone cannot be
// trusted with this: for a locked keyring it reports "entry not found", or never ends while a prompt is open.
// Linux asks the Secret Service (org.freedesktop.secrets) over D-Bus; elsewhere nothing can be said beforehand.
// GUI thread; asynchronous: `answer` comes from the event loop, and never after `context` is gone.
namespace meshtray::keyring {

enum class EntryState {
    Present, ///< there, readable and of our kind
    Absent,  ///< the keyring is open and has no such entry
    Locked,  ///< there, or maybe there, but locked
    Foreign, ///< an entry of another kind stands under this name
    Unknown, ///< this platform cannot tell beforehand: ask and see
};
using EntryAnswer = std::function<void(std::expected<EntryState, SecretError>)>;

void findEntry(const QString &service, const QString &name, QObject *context, EntryAnswer answer);

/// Whether a new entry can be written without anybody being asked for a password: nothing, Locked, NoService, …
void checkWritable(QObject *context, SecretStore::Done answer);

} // namespace meshtray::keyring
