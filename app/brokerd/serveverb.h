// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/listenaddress.h"

#include <QStringList>

namespace meshtray::brokerd {

/// Whether wss is spoken on the port too.
enum class Tls { On, Off };

struct Serve {
    QString dataFolder; ///< absolute, as in all verbs
    QList<net::ListenAddress> listen;
    QStringList hostNames; ///< lower case, punycode
    Tls tls = Tls::On;
};

/// `arguments`: what stands behind the verb, as in all of them. InvalidInput with a sentence that says what is wrong.
Result<Serve> parseServe(const QStringList &arguments);

} // namespace meshtray::brokerd
