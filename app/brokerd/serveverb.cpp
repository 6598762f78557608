// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/serveverb.h"

#include "brokerd/values.h"
#include "brokerd/verbparser.h"

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {

namespace {

Result<Tls> parseTls(const QString &text)
{
    if (text == u"on" || text == u"off")
        return text == u"on" ? Tls::On : Tls::Off;
    return fail(ErrorCode::InvalidInput, u"--tls takes on or off."_s);
}

} // namespace

Result<Serve> parseServe(const QStringList &arguments)
{
    VerbParser parser(u"serve"_s);
    parser.add(u"listen"_s, u"ADDR:PORT"_s);
    parser.add(u"host-name"_s, u"NAME"_s);
    parser.add(u"tls"_s, u"on|off"_s, u"on"_s);
    if (const auto parsed = parser.parse(arguments); !parsed)
        return std::unexpected(parsed.error());
    Serve serve{parser.dataFolder(), {}, {}, Tls::On};
    const auto tls = parseTls(parser.value(u"tls"_s));
    if (!tls)
        return std::unexpected(tls.error());
    serve.tls = *tls;
    const QStringList listen = parser.values(u"listen"_s);
    for (const QString &text : listen) {
        const auto address = net::ListenAddress::parse(text);
        if (!address)
            return std::unexpected(address.error());
        serve.listen.append(*address);
    }
    const QStringList names = parser.values(u"host-name"_s);
    for (const QString &text : names) {
        const auto name = parseHostName(text);
        if (!name)
            return std::unexpected(name.error());
        serve.hostNames.append(*name);
    }
    if (serve.listen.isEmpty())
        serve.listen.append(net::ListenAddress{});
    return serve;
}

} // namespace meshtray::brokerd
