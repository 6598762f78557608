// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/httpmessage.h"

namespace meshtray::net {

QByteArray HttpRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.first(mark);
}

QByteArray HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.sliced(mark + 1);
}

HttpResponse HttpResponse::json(int status, QByteArray object)
{
    return {status, QByteArrayLiteral("application/json"), std::move(object), {}};
}

HttpResponse HttpResponse::text(int status, QByteArray body)
{
    return {status, QByteArrayLiteral("text/plain; charset=utf-8"), std::move(body), {}};
}

} // namespace meshtray::net
