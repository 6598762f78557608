// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/tlsidentity.h"
#include "secrets/secretstore.h"

#include <functional>

namespace meshtray {

/// The key of the hosted broker's TLS, from the keychain's entry "broker/tls" (PEM); made and kept there when there is
/// none. Unavailable when the keychain cannot be read or written, Corrupt when the entry is damaged, which is left as
/// it is: a key that is not kept would be another one, with another pin, at the next start.
void obtainBrokerIdentity(SecretStore &secrets, qint64 wallMs, QObject *context,
                          std::function<void(Result<net::TlsIdentity>)> done);

} // namespace meshtray
