// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/listentrial.h"

#include "net/front.h"

namespace meshtray::broker {

Result<void> tryListening(const QList<net::ListenAddress> &addresses, Clock &clock)
{
    const auto listening = net::Front(net::FrontLimits(), clock).listen(addresses);
    return listening ? Result<void>() : std::unexpected(listening.error());
}

} // namespace meshtray::broker
