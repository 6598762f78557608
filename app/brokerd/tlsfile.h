// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "net/tlsidentity.h"

#include <QString>

namespace meshtray::brokerd {

/// DATA/tls.pem (mode 0600): the key and certificate that a broker without a keychain shows over TLS. Made when it is
/// not there, together with the folder (mode 0700); never replaced. Refused when others may read it, Corrupt when it is
/// damaged, Io when it cannot be read or written.
Result<net::TlsIdentity> tlsIdentityIn(const QString &dataFolder, const Clock &clock);

} // namespace meshtray::brokerd
