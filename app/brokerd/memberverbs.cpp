// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/memberverbs.h"

#include "broker/brokerconfig.h"
#include "broker/memberadmin.h"
#include "broker/notice.h"
#include "broker/terms.h"
#include "brokerd/folder.h"
#include "brokerd/verbparser.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

QString iso(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

QJsonObject describe(const broker::MemberInfo &member)
{
    QJsonObject object{{u"memberId"_s, member.id.toString()},
                       {u"displayName"_s, member.displayName},
                       {u"pubkey"_s, QString::fromLatin1(member.pubkey.toHex())},
                       {u"role"_s, QString::fromLatin1(toWire(member.role))},
                       {u"joinedAt"_s, iso(member.joinedAt)},
                       {u"banned"_s, member.banned}};
    if (member.kickedUntil)
        object.insert(u"kickedUntil"_s, iso(*member.kickedUntil));
    return object;
}

Result<MemberChoice> parseChoice(VerbParser &parser, const QStringList &arguments, const QStringList &more = {})
{
    if (const auto parsed = parser.parse(arguments, QStringList{u"the mesh"_s, u"the member"_s} + more); !parsed)
        return std::unexpected(parsed.error());
    return MemberChoice{parser.dataFolder(), parser.subject(0), parser.subject(1)};
}

/// Does `task` to a member, tells the broker that serves the folder, and gives what the member is then.
template <class Task>
Result<QJsonDocument> change(const MemberChoice &who, const Clock &clock, Task task)
{
    const auto opened = openMesh(who.dataFolder, who.mesh);
    if (!opened)
        return std::unexpected(opened.error());
    store::BrokerStore &store = *opened->store;
    const MeshId &mesh = opened->mesh.id;
    const auto member = broker::findMember(store, mesh, who.member);
    if (!member)
        return std::unexpected(member.error());
    if (const Result<void> done = task(store, mesh, *member); !done)
        return std::unexpected(done.error());
    broker::giveNotice(who.dataFolder);

    const auto infos = broker::memberInfos(store, mesh, clock.wallMs());
    if (!infos)
        return std::unexpected(infos.error());
    for (const broker::MemberInfo &info : *infos) {
        if (info.id == *member)
            return QJsonDocument(describe(info));
    }
    return QJsonDocument(QJsonObject()); // gone meanwhile
}

Result<std::chrono::seconds> kickTime(const KickMember &command, store::BrokerStore &store)
{
    if (command.howLong)
        return *command.howLong;
    const auto noted = store.setting(QString::fromUtf16(store::settings::kickSeconds));
    if (!noted)
        return std::unexpected(noted.error());
    return noted->isEmpty() ? broker::BrokerConfig{}.kickFor : std::chrono::seconds(noted->toLongLong());
}

} // namespace

Result<ListMembers> parseListMembers(const QStringList &arguments)
{
    VerbParser parser(u"member list"_s);
    if (const auto parsed = parser.parse(arguments, {u"the mesh"_s}); !parsed)
        return std::unexpected(parsed.error());
    return ListMembers{parser.dataFolder(), parser.subject()};
}

Result<QJsonDocument> run(const ListMembers &command, const Clock &clock)
{
    const auto opened = openMesh(command.dataFolder, command.mesh);
    if (!opened)
        return std::unexpected(opened.error());
    const auto members = broker::memberInfos(*opened->store, opened->mesh.id, clock.wallMs());
    if (!members)
        return std::unexpected(members.error());
    QJsonArray list;
    for (const broker::MemberInfo &member : *members)
        list.append(describe(member));
    return QJsonDocument(list);
}

Result<RenameMember> parseRenameMember(const QStringList &arguments)
{
    VerbParser parser(u"member rename"_s);
    const auto who = parseChoice(parser, arguments, {u"the new name"_s});
    if (!who)
        return std::unexpected(who.error());
    return RenameMember{*who, parser.subject(2)};
}

Result<QJsonDocument> run(const RenameMember &command, const Clock &clock)
{
    return change(command.who, clock, [&](auto &store, const MeshId &mesh, const MemberId &member) {
        return broker::renameMember(store, mesh, member, command.name);
    });
}

Result<BanMember> parseBanMember(const QStringList &arguments)
{
    VerbParser parser(u"member ban"_s);
    const auto who = parseChoice(parser, arguments);
    if (!who)
        return std::unexpected(who.error());
    return BanMember{*who};
}

Result<QJsonDocument> run(const BanMember &command, const Clock &clock)
{
    return change(command.who, clock, [&](auto &store, const MeshId &mesh, const MemberId &member) {
        return broker::banMember(store, mesh, member, clock.wallMs());
    });
}

Result<UnbanMember> parseUnbanMember(const QStringList &arguments)
{
    VerbParser parser(u"member unban"_s);
    const auto who = parseChoice(parser, arguments);
    if (!who)
        return std::unexpected(who.error());
    return UnbanMember{*who};
}

Result<QJsonDocument> run(const UnbanMember &command, const Clock &clock)
{
    return change(command.who, clock, [](auto &store, const MeshId &mesh, const MemberId &member) {
        return broker::unbanMember(store, mesh, member);
    });
}

Result<KickMember> parseKickMember(const QStringList &arguments)
{
    VerbParser parser(u"member kick"_s);
    parser.add(u"for"_s, u"TIME"_s);
    const auto who = parseChoice(parser, arguments);
    if (!who)
        return std::unexpected(who.error());
    KickMember command{*who, {}};
    if (parser.isSet(u"for"_s)) {
        const auto howLong = broker::parseKickTime(parser.value(u"for"_s));
        if (!howLong)
            return std::unexpected(howLong.error());
        command.howLong = *howLong;
    }
    return command;
}

Result<QJsonDocument> run(const KickMember &command, const Clock &clock)
{
    return change(command.who, clock, [&](auto &store, const MeshId &mesh, const MemberId &member) -> Result<void> {
        const auto howLong = kickTime(command, store);
        if (!howLong)
            return std::unexpected(howLong.error());
        return broker::kickMember(store, mesh, member, *howLong, clock.wallMs());
    });
}

} // namespace meshtray::brokerd
