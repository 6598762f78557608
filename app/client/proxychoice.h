// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include <functional>

namespace meshtray::client {

/// True for a broker on this machine or in the local network, judged by the URL alone: loopback, private and
/// link-local addresses, "localhost", names without a dot and names that only local networks use. A proxy could not
/// reach those, and should not see them.
bool isLocalBroker(const QUrl &url);

/// Calls `chosen` with the proxy for `url`, on the thread of `context` and not if that is gone by then: what
/// ProxySetting says, or none where there is no such setting. The system may have to fetch a script to know, so it is
/// asked on a thread of the pool; local brokers are answered at once, and never get a proxy.
void chooseProxy(const QUrl &url, QObject *context, std::function<void(const QNetworkProxy &)> chosen);

} // namespace meshtray::client
