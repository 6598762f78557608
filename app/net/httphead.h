// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpmessage.h"

#include <variant>

namespace meshtray::net {

/// The head is not whole yet.
struct IncompleteHead { };

/// Cannot be served: 400, 411 (chunked), 413 (announced body too large), 431 (head too large), 505.
struct BadHead {
    int status = 400;
};

/// The request line and headers of one request.
struct RequestHead {
    HttpRequest request; ///< body and peer still empty
    qsizetype size = 0;  ///< bytes up to and with the empty line
    qsizetype contentLength = 0;
    bool keepAlive = false;       ///< asked for in so many words
    bool expectsContinue = false; ///< waits for "100 Continue" before it sends the body
    bool asksForUpgrade = false;
    bool asksForWebSocket = false;
};

using HeadVerdict = std::variant<IncompleteHead, BadHead, RequestHead>;

/// Reads a head from the start of `available`, which may hold less than it or more. RFC 9112; stricter where the RFC
/// leaves room for two readings: Content-Length once and a plain number, exactly one Host, no Transfer-Encoding.
HeadVerdict readHead(QByteArrayView available, qsizetype headLimit, qsizetype bodyLimit);

} // namespace meshtray::net
