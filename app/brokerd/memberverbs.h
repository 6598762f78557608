// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonDocument>
#include <QStringList>

#include <chrono>
#include <optional>

// meshtray-broker member …
namespace meshtray::brokerd {

struct ListMembers {
    QString dataFolder;
    QString mesh;
};
Result<ListMembers> parseListMembers(const QStringList &arguments);
Result<QJsonDocument> run(const ListMembers &command, const Clock &clock);

/// Who is meant in which mesh, as people write it (broker::findMember).
struct MemberChoice {
    QString dataFolder;
    QString mesh;
    QString member;
};

struct RenameMember {
    MemberChoice who;
    QString name;
};
Result<RenameMember> parseRenameMember(const QStringList &arguments);
Result<QJsonDocument> run(const RenameMember &command, const Clock &clock);

struct BanMember {
    MemberChoice who;
};
Result<BanMember> parseBanMember(const QStringList &arguments);
Result<QJsonDocument> run(const BanMember &command, const Clock &clock);

struct UnbanMember {
    MemberChoice who;
};
Result<UnbanMember> parseUnbanMember(const QStringList &arguments);
Result<QJsonDocument> run(const UnbanMember &command, const Clock &clock);

struct KickMember {
    MemberChoice who;
    std::optional<std::chrono::seconds> howLong; ///< nothing: as the broker that serves the folder was told
};
Result<KickMember> parseKickMember(const QStringList &arguments);
Result<QJsonDocument> run(const KickMember &command, const Clock &clock);

} // namespace meshtray::brokerd
