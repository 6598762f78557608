// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/serveverb.h"

#include "broker/limits.h"
#include "brokerd/values.h"
#include "brokerd/verbparser.h"

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

using broker::Limit;
using broker::LimitKind;

Result<Tls> parseTls(const QString &text)
{
    if (text == u"on" || text == u"off")
        return text == u"on" ? Tls::On : Tls::Off;
    return fail(ErrorCode::InvalidInput, u"--tls takes on or off."_s);
}

/// How often an option may be given.
QString repetition(const Limit &limit)
{
    return limit.kind == LimitKind::Origins ? u"..."_s : QString();
}

void addLimits(VerbParser &parser)
{
    for (const Limit &limit : broker::limits()) {
        const auto name = QString::fromLatin1(limit.name);
        if (limit.kind == LimitKind::Switch)
            parser.addSwitch(name);
        else
            parser.add(name, QString::fromLatin1(limit.placeholder));
    }
}

QString valueOf(const Limit &limit, const VerbParser &parser)
{
    const auto name = QString::fromLatin1(limit.name);
    switch (limit.kind) {
    case LimitKind::Switch:
        return u"on"_s;
    case LimitKind::Origins:
        return parser.values(name).join(u' ');
    default:
        return parser.value(name);
    }
}

Result<void> readLimits(const VerbParser &parser, broker::BrokerConfig &config)
{
    for (const Limit &limit : broker::limits()) {
        const auto name = QString::fromLatin1(limit.name);
        if (!parser.isSet(name))
            continue;
        if (const auto set = limit.set(config, valueOf(limit, parser)); !set)
            return fail(ErrorCode::InvalidInput, u"--%1: %2"_s.arg(name, set.error().message));
    }
    return broker::checkLimits(config);
}

/// The values of an option that can be given several times.
template <class T, class Parse>
Result<QList<T>> readAll(const QStringList &texts, Parse parse)
{
    QList<T> values;
    for (const QString &text : texts) {
        const auto value = parse(text);
        if (!value)
            return std::unexpected(value.error());
        values.append(*value);
    }
    return values;
}

QString usageOf(const Limit &limit)
{
    const QString option = u"--%1 %2"_s.arg(QLatin1StringView(limit.name), QLatin1StringView(limit.placeholder));
    const QString byDefault = limit.text({});
    const QString help = byDefault.isEmpty() ? limit.help() : u"%1 (%2)"_s.arg(limit.help(), byDefault);
    return u"        %1%2\n            %3\n"_s.arg(option.trimmed(), repetition(limit), help);
}

} // namespace

Result<Serve> parseServe(const QStringList &arguments)
{
    VerbParser parser(u"serve"_s);
    parser.add(u"listen"_s, u"ADDR:PORT"_s);
    parser.add(u"host-name"_s, u"NAME"_s);
    parser.add(u"tls"_s, u"on|off"_s, u"on"_s);
    parser.add(u"log-format"_s, u"FORMAT"_s, u"text"_s);
    addLimits(parser);
    if (const auto parsed = parser.parse(arguments); !parsed)
        return std::unexpected(parsed.error());

    Serve serve;
    serve.config.dataFolder = parser.dataFolder();
    const auto listen = readAll<net::ListenAddress>(parser.values(u"listen"_s), net::ListenAddress::parse);
    if (!listen)
        return std::unexpected(listen.error());
    if (!listen->isEmpty())
        serve.config.listen = *listen;
    const auto names = readAll<QString>(parser.values(u"host-name"_s), parseHostName);
    if (!names)
        return std::unexpected(names.error());
    serve.config.hostNames = *names;
    const auto tls = parseTls(parser.value(u"tls"_s));
    if (!tls)
        return std::unexpected(tls.error());
    serve.tls = *tls;
    const auto format = parseLogFormat(parser.value(u"log-format"_s));
    if (!format)
        return std::unexpected(format.error());
    serve.logFormat = *format;
    if (const auto limits = readLimits(parser, serve.config); !limits)
        return std::unexpected(limits.error());
    return serve;
}

QString serveUsage()
{
    QString text = uR"(  serve --data DIR [option]...
        run the broker until SIGTERM or SIGINT
        --listen ADDR:PORT...
            where (127.0.0.1:7900)
        --host-name NAME...
            one more name that clients may ask for, like broker.example
        --tls on|off
            whether wss works on the same port, with the key in DIR/tls.pem, which is made when missing (on)
        --log-format text|json
            how each line of the log is written (text)
)"_s;
    for (const Limit &limit : broker::limits())
        text += usageOf(limit);
    return text;
}

} // namespace meshtray::brokerd
