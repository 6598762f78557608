// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/memberadmin.h"

#include "broker/meshadmin.h"
#include "protocol/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <vector>

namespace meshtray::broker {
namespace {

constexpr qsizetype shortestKeyPrefix = 8;
constexpr qsizetype maxShownLength = 64;

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::broker)
};

QDateTime utc(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC);
}

using Meaning = std::function<bool(const store::MemberRecord &)>;

std::vector<Meaning> waysToMean(const QString &text)
{
    const QByteArray exact = text.toUtf8();
    const QByteArray key = exact.toLower();
    std::vector<Meaning> ways{[exact](const auto &member) { return member.id.bytes() == exact; }};
    if (key.size() >= shortestKeyPrefix)
        ways.emplace_back([key](const auto &member) { return member.pubkey.toHex().startsWith(key); });
    ways.emplace_back([text](const auto &member) { return member.displayName == text; });
    return ways;
}

struct Found {
    store::MeshRecord mesh;
    store::MemberRecord member;

    bool isOwner() const { return member.pubkey == mesh.owner; }
};

Result<Found> find(store::BrokerStore &store, const MeshId &meshId, const MemberId &memberId)
{
    const auto mesh = knownMesh(store, meshId);
    if (!mesh)
        return std::unexpected(mesh.error());
    const auto member = store.member(memberId);
    if (!member)
        return std::unexpected(member.error());
    const bool isHere = *member && (*member)->mesh == meshId && (!(*member)->revokedAt || (*member)->banned);
    if (!isHere) {
        return fail(
            ErrorCode::NotFound,
            Words::tr("There is no such member in “%1”. Choose one from the list of its members.").arg(mesh->name));
    }
    return Found{*mesh, **member};
}

std::unexpected<Error> ownerStays()
{
    return fail(ErrorCode::Refused,
                Words::tr("The owner of a mesh can be neither banned nor kicked. Choose another member."));
}

} // namespace

Result<QList<MemberInfo>> memberInfos(store::BrokerStore &store, const MeshId &mesh, qint64 now)
{
    if (const auto known = knownMesh(store, mesh); !known)
        return std::unexpected(known.error());
    const auto members = store.membersAndBanned(mesh);
    if (!members)
        return std::unexpected(members.error());
    QList<MemberInfo> infos;
    for (const auto &member : *members) {
        MemberInfo info{.id = member.id,
                        .displayName = member.displayName,
                        .pubkey = member.pubkey,
                        .role = member.role,
                        .joinedAt = utc(member.joinedAt),
                        .banned = member.banned};
        if (member.kickedUntil > now && !member.banned)
            info.kickedUntil = utc(member.kickedUntil);
        infos.append(info);
    }
    return infos;
}

Result<MemberId> findMember(store::BrokerStore &store, const MeshId &mesh, const QString &text)
{
    const auto known = knownMesh(store, mesh);
    if (!known)
        return std::unexpected(known.error());
    const auto members = store.membersAndBanned(mesh);
    if (!members)
        return std::unexpected(members.error());
    for (const auto &isMeant : waysToMean(text)) {
        const auto count = std::ranges::count_if(*members, isMeant);
        if (count > 1) {
            return fail(ErrorCode::Refused,
                        Words::tr("%1 members fit “%2”. Name one by the id that the list of members shows.")
                            .arg(count)
                            .arg(text.left(maxShownLength)));
        }
        if (count == 1)
            return std::ranges::find_if(*members, isMeant)->id;
    }
    return fail(ErrorCode::NotFound, Words::tr("“%1” is nobody in “%2”. Choose one from the list of its members.")
                                         .arg(text.left(maxShownLength), known->name));
}

Result<void> renameMember(store::BrokerStore &store, const MeshId &mesh, const MemberId &member, const QString &name)
{
    const QString clean = cleanDisplayName(name);
    if (clean.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    Words::tr("A member's name has 1 to 64 visible characters. Choose another name."));
    }
    const auto found = find(store, mesh, member);
    if (!found)
        return std::unexpected(found.error());
    return store.renameMember(member, clean);
}

Result<void> banMember(store::BrokerStore &store, const MeshId &mesh, const MemberId &member, qint64 now)
{
    const auto found = find(store, mesh, member);
    if (!found)
        return std::unexpected(found.error());
    if (found->isOwner())
        return ownerStays();
    return store.banMember(member, now);
}

Result<void> unbanMember(store::BrokerStore &store, const MeshId &mesh, const MemberId &member)
{
    const auto found = find(store, mesh, member);
    if (!found)
        return std::unexpected(found.error());
    return store.unbanMember(member);
}

Result<void> kickMember(store::BrokerStore &store, const MeshId &mesh, const MemberId &member,
                        std::chrono::milliseconds howLong, qint64 now)
{
    const auto found = find(store, mesh, member);
    if (!found)
        return std::unexpected(found.error());
    if (found->isOwner())
        return ownerStays();
    if (found->member.banned) {
        return fail(ErrorCode::Refused,
                    Words::tr("%1 is banned, so there is nobody to kick. Unban them first if they may come back.")
                        .arg(found->member.displayName));
    }
    return store.kickMember(member, now + howLong.count());
}

bool isGrant(const protocol::Grant &grant)
{
    if (!protocol::isLowerCaseKey(grant.sender))
        return false;
    const QByteArrayList capabilities = grant.capabilities.value_or(QByteArrayList());
    return std::ranges::all_of(capabilities, [](const QByteArray &one) {
        return std::ranges::find(protocol::capability::all, QByteArrayView(one)) != std::end(protocol::capability::all);
    });
}

Result<QList<protocol::Grant>> grantsOf(store::BrokerStore &store, const MeshId &mesh, const MemberId &member)
{
    if (const auto found = find(store, mesh, member); !found)
        return std::unexpected(found.error());
    return store.grantsOf(member);
}

Result<void> setGrant(store::BrokerStore &store, const MeshId &mesh, const MemberId &member,
                      const protocol::Grant &grant)
{
    const auto found = find(store, mesh, member);
    if (!found)
        return std::unexpected(found.error());
    if (!isGrant(grant))
        return fail(ErrorCode::InvalidInput, Words::tr("This is not something a member can be allowed."));
    return store.setGrant(found->member, grant);
}

} // namespace meshtray::broker
