// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/logging.h"

namespace meshtray {

Q_LOGGING_CATEGORY(lcCrypto, "meshtray.crypto", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "meshtray.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "meshtray.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "meshtray.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "meshtray.client", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBroker, "meshtray.broker", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMesh, "meshtray.mesh", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNotify, "meshtray.notify", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "meshtray.ui", QtInfoMsg)

} // namespace meshtray
