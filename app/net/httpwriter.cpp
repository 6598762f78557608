// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/httpwriter.h"

#include <QDateTime>
#include <QLocale>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 204:
        return "No Content"_ba;
    case 400:
        return "Bad Request"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 411:
        return "Length Required"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 503:
        return "Service Unavailable"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    default:
        return "Status"_ba;
    }
}

// IMF-fixdate, RFC 9110 section 5.6.7
QByteArray httpDate(qint64 wallMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

QByteArray writeResponse(const HttpResponse &response, AfterAnswer after, AnswerParts parts, qint64 wallMs)
{
    QByteArray out;
    out.reserve(response.body.size() + 512);
    const auto line = [&out](QByteArrayView name, QByteArrayView value) {
        out.append(name).append(": ").append(value).append("\r\n");
    };
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ').append(reason(response.status));
    out.append("\r\n");
    line("Date", httpDate(wallMs));
    line("Content-Length", QByteArray::number(response.body.size()));
    line("Connection", after == AfterAnswer::KeepOpen ? "keep-alive" : "close");
    line("Cache-Control", "no-store");
    line("X-Content-Type-Options", "nosniff");
    if (!response.contentType.isEmpty())
        line("Content-Type", response.contentType);
    for (auto it = response.headers.cbegin(); it != response.headers.cend(); ++it)
        line(it.key(), it.value());
    out.append("\r\n");
    if (parts == AnswerParts::Whole)
        out.append(response.body);
    return out;
}

HttpResponse plainStatus(int status)
{
    return HttpResponse::text(status, reason(status).toLower() + '\n');
}

} // namespace meshtray::net
