// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/tlspin.h"

#include <QUrl>

#include <optional>

namespace meshtray::net {

/// The address of a broker as invites carry it (broker_url), taken apart: `wss://HOST:PORT/ws?pin=sha256:…` names the
/// key that has to answer there; without a pin the usual certificate authorities decide.
struct BrokerAddress {
    QUrl url;                  ///< ws:// or wss://, without the pin, which is nobody's business but ours
    std::optional<TlsPin> pin; ///< with wss:// alone

    /// InvalidInput with a sentence for another scheme, no host, a damaged pin, more than one, or one on ws://: whoever
    /// wrote a pin meant that it be checked.
    static Result<BrokerAddress> parse(const QUrl &brokerUrl);

    /// http(s)://HOST:PORT and `path`, on the same port.
    QUrl httpUrl(const QString &path) const;
};

/// `webSocketUrl` (ws:// or wss://, without a pin) over TLS with this key and no other, as invites carry it.
QString pinnedUrl(const QString &webSocketUrl, const TlsPin &pin);

} // namespace meshtray::net
