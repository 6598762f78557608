// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "brokerd/logformat.h"
#include "core/result.h"

#include <QStringList>

// The verb serve on the command line.
namespace meshtray::brokerd {

/// Whether wss is spoken on the port too.
enum class Tls { On, Off };

struct Serve {
    broker::BrokerConfig config;
    LogFormat logFormat = LogFormat::Text;
    Tls tls = Tls::On;
};

/// `arguments`: what stands behind the verb, as in all of them. InvalidInput with a sentence that says what is wrong.
Result<Serve> parseServe(const QStringList &arguments);

/// The part of --help about it: every option, with what it is when it is not given.
QString serveUsage();

} // namespace meshtray::brokerd
