// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/memberlist.h"

#include "ui/conversationlist.h"
#include "ui/wording.h"

#include <QLocale>

#include <algorithm>

namespace meshtray::ui {

namespace {

QString statusWords(protocol::Status status)
{
    switch (status) {
    case protocol::Status::Working:
        return MemberList::tr("Working");
    case protocol::Status::DoNotDisturb:
        return MemberList::tr("Do not disturb");
    case protocol::Status::Idle:
        break;
    }
    return MemberList::tr("Online");
}

/// With the date when it is not today.
QString timeWords(const QDateTime &local, qint64 wallMs)
{
    if (local.date() == QDateTime::fromMSecsSinceEpoch(wallMs).date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

MemberList::MemberList(HostingService &hosting, Clock &clock, Shown shown, QObject *parent)
    : RowList(parent)
    , m_hosting(hosting)
    , m_clock(clock)
    , m_shown(shown)
{
    connect(&hosting.admin(), &HostAdmin::membersChanged, this, &MemberList::refresh);
    refresh();
}

void MemberList::refresh()
{
    QList<broker::MemberInfo> fresh;
    for (const broker::MemberInfo &member : m_hosting.admin().members())
        if (member.banned == (m_shown == Shown::Banned))
            fresh.append(member);
    std::ranges::stable_sort(fresh, [](const broker::MemberInfo &a, const broker::MemberInfo &b) {
        if ((a.connections > 0) != (b.connections > 0))
            return a.connections > 0;
        return a.displayName.compare(b.displayName, Qt::CaseInsensitive) < 0;
    });
    sync(m_members, fresh, &broker::MemberInfo::id);
}

int MemberList::online() const
{
    return static_cast<int>(
        std::ranges::count_if(m_members, [](const broker::MemberInfo &member) { return member.connections > 0; }));
}

int MemberList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : total();
}

QHash<int, QByteArray> MemberList::roleNames() const
{
    return {{MemberKey, "memberKey"},   {Name, "name"},           {Fingerprint, "fingerprint"}, {RoleText, "roleText"},
            {Online, "online"},         {StateText, "stateText"}, {LinksText, "linksText"},     {Tint, "tint"},
            {Manageable, "manageable"}, {Kicked, "kicked"}};
}

QVariant MemberList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const broker::MemberInfo &member = m_members.at(index.row());
    switch (role) {
    case MemberKey:
        return member.id.toString();
    case Name:
        return singleLine(member.displayName);
    case Fingerprint:
        return member.pubkey.fingerprint();
    case RoleText:
        return roleWords(member);
    case Online:
        return member.connections > 0;
    case StateText:
        return stateWords(member);
    case LinksText:
        return member.connections > 1 ? tr("%n connection(s)", nullptr, member.connections) : QString();
    case Tint:
        return tintOf(member.pubkey.toHex());
    case Manageable:
        return !m_hosting.admin().isOwner(member);
    case Kicked:
        return isKicked(member);
    default:
        return {};
    }
}

bool MemberList::isKicked(const broker::MemberInfo &member) const
{
    return member.kickedUntil && member.kickedUntil->toMSecsSinceEpoch() > m_clock.wallMs();
}

QString MemberList::stateWords(const broker::MemberInfo &member) const
{
    if (member.banned)
        return tr("Banned");
    if (isKicked(member))
        return tr("Kicked until %1").arg(timeWords(member.kickedUntil->toLocalTime(), m_clock.wallMs()));
    return member.connections == 0 ? tr("Offline") : statusWords(member.status);
}

QString MemberList::roleWords(const broker::MemberInfo &member) const
{
    if (m_hosting.admin().isOwner(member))
        return tr("Owner");
    return member.role == protocol::Role::Admin ? tr("Admin") : tr("Member");
}

void MemberList::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

void MemberList::rename(const QString &member, const QString &name)
{
    const auto id = MemberId::parse(member);
    if (!id)
        return;
    m_hosting.admin().renameMember(*id, name, this, [this](const Result<void> &renamed) {
        setProblem(renamed ? QString() : renamed.error().message);
    });
}

void MemberList::act(Action action, const QString &member)
{
    const auto id = MemberId::parse(member);
    if (!id)
        return;
    (m_hosting.admin().*
     action)(*id, this, [this](const Result<void> &done) { setProblem(done ? QString() : done.error().message); });
}

void MemberList::kick(const QString &member)
{
    act(&HostAdmin::kickMember, member);
}

void MemberList::ban(const QString &member)
{
    act(&HostAdmin::banMember, member);
}

void MemberList::letIn(const QString &member)
{
    act(&HostAdmin::unbanMember, member);
}

} // namespace meshtray::ui
