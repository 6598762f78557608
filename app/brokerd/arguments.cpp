// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/arguments.h"

#include "brokerd/values.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

std::unexpected<Error> misuse(const QString &sentence)
{
    return fail(ErrorCode::InvalidInput, sentence + u" Try --help."_s);
}

/// The options of one verb and what it is about.
class VerbParser {
public:
    explicit VerbParser(const QString &verb)
        : m_verb(verb)
    {
        add(u"data"_s, u"DIR"_s);
    }

    void add(const QString &name, const QString &value, const QString &byDefault = {})
    {
        m_parser.addOption({name, {}, value, byDefault});
    }

    /// `subject`: what the one argument behind the verb is; empty when the verb takes none.
    Result<void> parse(const QStringList &arguments, const QString &subject = {})
    {
        if (!m_parser.parse(QStringList{m_verb} + arguments))
            return misuse(u"%1: %2"_s.arg(m_verb, sentence(m_parser.errorText())));
        if (value(u"data"_s).isEmpty())
            return misuse(u"%1: --data DIR is missing."_s.arg(m_verb));
        const QStringList rest = m_parser.positionalArguments();
        const qsizetype expected = subject.isEmpty() ? 0 : 1;
        if (rest.size() < expected)
            return misuse(u"%1: %2 is missing."_s.arg(m_verb, subject));
        if (rest.size() > expected)
            return misuse(u"%1: “%2” is one argument too many."_s.arg(m_verb, rest.at(expected)));
        return {};
    }

    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString dataFolder() const { return QDir(value(u"data"_s)).absolutePath(); }
    QString subject() const { return m_parser.positionalArguments().constFirst(); }

private:
    static QString sentence(const QString &text) { return text.endsWith(u'.') ? text : text + u'.'; }

    QString m_verb;
    QCommandLineParser m_parser;
};

Result<Tls> parseTls(const QString &text)
{
    if (text == u"on" || text == u"off")
        return text == u"on" ? Tls::On : Tls::Off;
    return fail(ErrorCode::InvalidInput, u"--tls takes on or off."_s);
}

Result<Command> parseServe(const QStringList &arguments)
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

Result<Command> parseCreateMesh(const QStringList &arguments)
{
    VerbParser parser(u"mesh create"_s);
    parser.add(u"owner-name"_s, u"NAME"_s, u"owner"_s);
    if (const auto parsed = parser.parse(arguments, u"the mesh's name"_s); !parsed)
        return std::unexpected(parsed.error());
    return CreateMesh{parser.dataFolder(), parser.subject(), parser.value(u"owner-name"_s)};
}

Result<Command> parseCreateInvite(const QStringList &arguments)
{
    VerbParser parser(u"invite create"_s);
    parser.add(u"uses"_s, u"N"_s, u"1"_s);
    parser.add(u"expires"_s, u"TIME"_s, u"7d"_s);
    parser.add(u"role"_s, u"ROLE"_s, u"member"_s);
    parser.add(u"url"_s, u"URL"_s);
    if (const auto parsed = parser.parse(arguments, u"the mesh"_s); !parsed)
        return std::unexpected(parsed.error());
    CreateInvite invite;
    invite.dataFolder = parser.dataFolder();
    invite.mesh = parser.subject();

    const auto uses = parseUses(parser.value(u"uses"_s));
    const auto validFor = parseValidity(parser.value(u"expires"_s));
    const auto role = parseRole(parser.value(u"role"_s));
    if (!uses)
        return std::unexpected(uses.error());
    if (!validFor)
        return std::unexpected(validFor.error());
    if (!role)
        return std::unexpected(role.error());
    invite.uses = *uses;
    invite.validFor = *validFor;
    invite.role = *role;
    if (parser.isSet(u"url"_s)) {
        const auto url = parseBrokerUrl(parser.value(u"url"_s));
        if (!url)
            return std::unexpected(url.error());
        invite.brokerUrl = *url;
    }
    return invite;
}

Result<Command> parseListMembers(const QStringList &arguments)
{
    VerbParser parser(u"member list"_s);
    if (const auto parsed = parser.parse(arguments, u"the mesh"_s); !parsed)
        return std::unexpected(parsed.error());
    return ListMembers{parser.dataFolder(), parser.subject()};
}

} // namespace

Result<Command> parseArguments(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        return ShowHelp{};
    if (arguments == QStringList{u"--version"_s})
        return ShowVersion{};
    if (arguments.isEmpty())
        return misuse(u"Say what to do: serve, mesh create, invite create or member list."_s);

    const QString verb = arguments.first();
    if (verb == u"serve")
        return parseServe(arguments.sliced(1));
    const QString both = arguments.first(std::min(arguments.size(), qsizetype(2))).join(u' ');
    if (both == u"mesh create")
        return parseCreateMesh(arguments.sliced(2));
    if (both == u"invite create")
        return parseCreateInvite(arguments.sliced(2));
    if (both == u"member list")
        return parseListMembers(arguments.sliced(2));
    return misuse(u"“%1” is not something this program does."_s.arg(both.left(64)));
}

QString usage()
{
    return uR"(usage: meshtray-broker VERB [options]

  serve --data DIR [--listen ADDR:PORT]... [--host-name NAME]... [--tls on|off]
        run the broker until SIGTERM or SIGINT; 127.0.0.1:7900 when no address is given;
        NAME is one more name that clients may ask for, like broker.example;
        wss works on the same port, with the key in DIR/tls.pem (made when missing), unless --tls off
  mesh create NAME --data DIR [--owner-name NAME]
        make a mesh; its owner's key goes into DIR/owner-keys/
  invite create MESH --data DIR [--uses N] [--expires 30m|12h|7d] [--role member|admin] [--url ws://HOST:PORT/ws]
        make an invite link (1 use, 7 days, role member); MESH is an id, a slug or a name
  member list MESH --data DIR
        who belongs to a mesh

  --help, --version

Each prints JSON. All but serve also work while the broker is serving DIR.
)"_s;
}

} // namespace meshtray::brokerd
