// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/invitelist.h"

#include <QLocale>

#include <algorithm>

namespace meshtray::ui {

namespace {

constexpr qsizetype mostClosed = 20; // the rest is history

bool isOpen(const broker::InviteInfo &invite)
{
    return invite.state == broker::InviteState::Open;
}

QString stateWords(broker::InviteState state)
{
    switch (state) {
    case broker::InviteState::UsedUp:
        return InviteList::tr("Used up");
    case broker::InviteState::Expired:
        return InviteList::tr("Expired");
    case broker::InviteState::Revoked:
        return InviteList::tr("Revoked");
    case broker::InviteState::Open:
        break;
    }
    return InviteList::tr("Open");
}

QString summaryOf(const broker::InviteInfo &invite)
{
    const QString role = invite.role == protocol::Role::Admin ? InviteList::tr("Admin") : InviteList::tr("Member");
    return InviteList::tr("%1, %2 of %n use(s) left", nullptr, invite.maxUses)
        .arg(role)
        .arg(std::max(0, invite.maxUses - invite.usedCount));
}

} // namespace

InviteList::InviteList(HostingService &hosting, QObject *parent)
    : RowList(parent)
    , m_hosting(hosting)
{
    connect(&hosting.admin(), &HostAdmin::invitesChanged, this, &InviteList::refresh);
    refresh();
}

void InviteList::refresh()
{
    QList<broker::InviteInfo> fresh = m_hosting.admin().invites();
    std::ranges::reverse(fresh);
    const auto closed = std::ranges::stable_partition(fresh, isOpen);
    if (closed.size() > static_cast<size_t>(mostClosed))
        fresh.resize(fresh.size() - static_cast<qsizetype>(closed.size()) + mostClosed);
    sync(m_invites, fresh, &broker::InviteInfo::id);
}

int InviteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_invites.size());
}

QHash<int, QByteArray> InviteList::roleNames() const
{
    return {{InviteKey, "inviteKey"},
            {Summary, "summary"},
            {TermText, "termText"},
            {StateText, "stateText"},
            {Open, "open"}};
}

QVariant InviteList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const broker::InviteInfo &invite = m_invites.at(index.row());
    switch (role) {
    case InviteKey:
        return QString::fromLatin1(invite.id);
    case Summary:
        return summaryOf(invite);
    case TermText:
        return tr("Until %1").arg(QLocale().toString(invite.expiresAt.toLocalTime(), QLocale::ShortFormat));
    case StateText:
        return stateWords(invite.state);
    case Open:
        return isOpen(invite);
    default:
        return {};
    }
}

void InviteList::revoke(const QString &invite)
{
    m_hosting.admin().revokeInvite(invite.toLatin1(), this, [this](const Result<void> &revoked) {
        m_problem = revoked ? QString() : revoked.error().message;
        Q_EMIT problemChanged();
    });
}

} // namespace meshtray::ui
