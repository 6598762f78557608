// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/brokeraddress.h"

#include <QObject>

#include <chrono>
#include <expected>
#include <functional>

namespace meshtray::client {

/// One question to a broker's HTTP side.
struct HttpQuestion {
    QString path;
    QByteArray json; ///< POSTed; empty: GET
    std::chrono::milliseconds patience;
};

/// Whatever its status says.
struct HttpAnswer {
    int status = 0;
    QByteArray date; ///< the Date line; empty when there is none
    QByteArray body; ///< at most 64 KiB of it
};

struct HttpFailure {
    enum class Kind {
        NotReached, ///< nothing of ours was sent: no such host, nobody there, a certificate that is not trusted
        WrongKey,   ///< nothing was sent: another key than the pinned one was shown
        NoAnswer,   ///< it may have arrived, but no whole answer came in time
    };
    Kind kind;
    QString message; ///< of WrongKey a sentence, of the others what the system says
};

/// Asks the broker on the host and port of its WebSocket and by the same rules: the same proxy, the pinned key or the
/// usual certificate authorities; nothing is sent before the key is checked. No redirects, no cookies. `done` comes
/// once, within `patience` all in all, and never after `context` is gone. Nothing blocks.
void askBroker(const net::BrokerAddress &broker, HttpQuestion question, QObject *context,
               std::function<void(std::expected<HttpAnswer, HttpFailure>)> done);

} // namespace meshtray::client
