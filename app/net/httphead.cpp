// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/httphead.h"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>

namespace meshtray::net {
namespace {

namespace http = boost::beast::http;
using Parser = http::request_parser<http::empty_body>;
using Fields = Parser::value_type;

int statusOf(boost::beast::error_code error)
{
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::bad_version)
        return 505;
    return 400;
}

QByteArray bytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool names(const Fields &fields, http::field field, boost::beast::string_view token)
{
    const auto [first, last] = fields.equal_range(field);
    return std::any_of(first, last, [&](const auto &line) { return http::token_list(line.value()).exists(token); });
}

// What two readers might understand differently is how requests are smuggled past one of them.
int ambiguity(const Fields &fields)
{
    if (fields.count(http::field::transfer_encoding) > 0)
        return 411;
    if (fields.count(http::field::content_length) > 1 ||
        fields[http::field::content_length].find(',') != std::string::npos)
        return 400;
    if (fields.count(http::field::host) != 1)
        return 400;
    return 0;
}

RequestHead headOf(const Parser &parser, qsizetype size)
{
    const Fields &fields = parser.get();
    RequestHead head;
    head.request.method = bytes(fields.method_string());
    head.request.target = bytes(fields.target());
    for (const auto &line : fields)
        head.request.headers.insert(bytes(line.name_string()).toLower(), bytes(line.value()));
    head.size = size;
    head.contentLength = static_cast<qsizetype>(parser.content_length().value_or(0));
    head.keepAlive = names(fields, http::field::connection, "keep-alive");
    head.expectsContinue = boost::beast::iequals(fields[http::field::expect], "100-continue");
    head.asksForUpgrade = fields.count(http::field::upgrade) > 0 && names(fields, http::field::connection, "upgrade");
    head.asksForWebSocket = head.asksForUpgrade && names(fields, http::field::upgrade, "websocket");
    return head;
}

} // namespace

HeadVerdict readHead(QByteArrayView available, qsizetype headLimit, qsizetype bodyLimit)
{
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(headLimit));
    parser.body_limit(static_cast<std::uint64_t>(bodyLimit));

    boost::beast::error_code error;
    const auto used = parser.put(boost::asio::buffer(available.data(), static_cast<size_t>(available.size())), error);
    if (error == http::error::need_more)
        return IncompleteHead{};
    if (error)
        return BadHead{statusOf(error)};
    if (!parser.is_header_done())
        return IncompleteHead{};
    if (static_cast<qsizetype>(used) > headLimit) // the parser's own limit leaves a little room
        return BadHead{431};
    if (const int status = ambiguity(parser.get()))
        return BadHead{status};
    return headOf(parser, static_cast<qsizetype>(used));
}

} // namespace meshtray::net
