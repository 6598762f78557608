// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// The real gnome-keyring of the session that tests/support/with-session made. Blocking, for tests.
namespace meshtray::test {

/// The world's folder ($MESHTRAY_SESSION); empty outside the rig.
QString sessionFolder();

/// Opens the default collection with the session's password, with no prompt. False when the keyring refused.
bool unlockSessionKeyring();
/// Locks the default collection. False when it is not locked afterwards.
bool lockSessionKeyring();

} // namespace meshtray::test
