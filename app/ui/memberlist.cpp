// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/memberlist.h"

#include "ui/conversationlist.h"
#include "ui/wording.h"

#include <algorithm>

namespace meshtray::ui {

namespace {

QString stateWords(const broker::MemberInfo &member)
{
    if (member.connections == 0)
        return MemberList::tr("Offline");
    switch (member.status) {
    case protocol::Status::Working:
        return MemberList::tr("Working");
    case protocol::Status::DoNotDisturb:
        return MemberList::tr("Do not disturb");
    case protocol::Status::Idle:
        break;
    }
    return MemberList::tr("Online");
}

} // namespace

MemberList::MemberList(HostingService &hosting, QObject *parent)
    : QAbstractListModel(parent)
    , m_hosting(hosting)
{
    connect(&hosting.admin(), &HostAdmin::membersChanged, this, &MemberList::refresh);
    refresh();
}

/// Lists are short (a hundred members at the usual capacity) and change seldom: a reset will do.
void MemberList::refresh()
{
    beginResetModel();
    m_members = m_hosting.admin().members();
    std::ranges::stable_sort(m_members, [](const broker::MemberInfo &a, const broker::MemberInfo &b) {
        if ((a.connections > 0) != (b.connections > 0))
            return a.connections > 0;
        return a.displayName.compare(b.displayName, Qt::CaseInsensitive) < 0;
    });
    endResetModel();
    Q_EMIT changed();
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
    return {{Name, "name"},     {Fingerprint, "fingerprint"}, {RoleText, "roleText"},
            {Online, "online"}, {StateText, "stateText"},     {Tint, "tint"}};
}

QVariant MemberList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const broker::MemberInfo &member = m_members.at(index.row());
    switch (role) {
    case Name:
        return singleLine(member.displayName);
    case Fingerprint:
        return member.pubkey.fingerprint();
    case RoleText:
        return member.role == protocol::Role::Admin ? tr("Admin") : tr("Member");
    case Online:
        return member.connections > 0;
    case StateText:
        return stateWords(member);
    case Tint:
        return tintOf(member.pubkey.toHex());
    default:
        return {};
    }
}

} // namespace meshtray::ui
