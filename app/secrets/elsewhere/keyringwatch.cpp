// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/keyringwatch.h"

namespace meshtray::keyring {

KeyringWatch::KeyringWatch(QObject *parent)
    : QObject(parent)
{
}

} // namespace meshtray::keyring
