// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/arguments.h"

#include "brokerd/verbparser.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

template <auto parse>
Result<Command> as(const QStringList &arguments)
{
    auto command = parse(arguments);
    if (!command)
        return std::unexpected(command.error());
    return *std::move(command);
}

struct Verb {
    QLatin1StringView name;
    Result<Command> (*parse)(const QStringList &arguments);
};

constexpr Verb verbs[] = {
    {"serve"_L1, as<parseServe>},
    {"mesh create"_L1, as<parseCreateMesh>},
    {"mesh list"_L1, as<parseListMeshes>},
    {"invite create"_L1, as<parseCreateInvite>},
    {"invite list"_L1, as<parseListInvites>},
    {"invite revoke"_L1, as<parseRevokeInvite>},
    {"member list"_L1, as<parseListMembers>},
    {"member rename"_L1, as<parseRenameMember>},
    {"member ban"_L1, as<parseBanMember>},
    {"member unban"_L1, as<parseUnbanMember>},
    {"member kick"_L1, as<parseKickMember>},
    {"backup"_L1, as<parseBackup>},
    {"restore"_L1, as<parseRestore>},
};

} // namespace

Result<Command> parseArguments(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        return ShowHelp{};
    if (arguments == QStringList{u"--version"_s})
        return ShowVersion{};
    if (arguments.isEmpty())
        return misuse(u"Say what to do: serve, or what to do with a mesh, an invite or a member."_s);
    for (const qsizetype words : {1, 2}) {
        const QString name = arguments.first(std::min(arguments.size(), words)).join(u' ');
        const auto *const verb = std::ranges::find(verbs, name, &Verb::name);
        if (verb != std::end(verbs))
            return verb->parse(arguments.sliced(words));
    }
    return misuse(u"“%1” is not something this program does."_s.arg(
        arguments.first(std::min(arguments.size(), qsizetype(2))).join(u' ').left(64)));
}

QString usage()
{
    return u"usage: meshtray-broker VERB [options]\n\n"_s + serveUsage() + uR"(
  mesh create NAME --data DIR [--owner-name NAME]
        make a mesh; its owner's key goes into DIR/owner-keys/
  mesh list --data DIR
        the meshes there are

  invite create MESH --data DIR [--uses N] [--expires 30m|12h|7d] [--role member|admin] [--url ws://HOST:PORT/ws] [--tls]
        make an invite link (1 use, 7 days, role member); MESH is an id, a slug or a name
  invite list MESH --data DIR
        the invites to a mesh and what they are good for
  invite revoke MESH INVITE --data DIR
        nobody joins by it any more; INVITE is an id from the list, or a link

  member list MESH --data DIR
        who belongs to a mesh, and who is banned
  member rename MESH MEMBER NAME --data DIR
        call a member something else; MEMBER is an id, a key, the first 8 or more characters of a key, or a name
  member ban MESH MEMBER --data DIR
        throw a member out for good
  member unban MESH MEMBER --data DIR
        let a banned or kicked member in again
  member kick MESH MEMBER --data DIR [--for 30s|5m|12h]
        throw a member out for a while

  backup --data DIR --to FOLDER
        copy everything into a new folder, also while a broker serves DIR; it holds secret keys
  restore --from FOLDER --data DIR
        check a backup and put it into a new or empty DIR

  --help, --version

Each prints JSON. All but serve and restore also work while the broker is serving DIR.
)"_s;
}

} // namespace meshtray::brokerd
