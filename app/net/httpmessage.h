// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

namespace meshtray::net {

/// One HTTP/1.x request, whole and within the front's limits.
struct HttpRequest {
    QByteArray method;                     ///< as it came: "GET", "POST", "HEAD", …
    QByteArray target;                     ///< as it came, with the query: "/join/abc?x=1"
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; of a repeated one the last value
    QByteArray body;
    QHostAddress peer; ///< an IPv4 address also when it came through an IPv6 socket

    /// `target` without the query.
    QByteArray path() const;
    /// What follows the first '?', undecoded; empty when there is none.
    QByteArray query() const;
};

/// The answer. Content-Length, Connection, Date and the browser-safety headers are the front's work.
struct HttpResponse {
    int status = 200;
    QByteArray contentType; ///< empty: no Content-Type line
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< more lines; never from the request without a check

    static HttpResponse json(int status, QByteArray object);
    static HttpResponse text(int status, QByteArray body);
};

} // namespace meshtray::net
