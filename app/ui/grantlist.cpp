// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/grantlist.h"

#include "ui/conversationlist.h"
#include "ui/wording.h"

#include <algorithm>

namespace meshtray::ui {
namespace {

using namespace protocol;

/// What anybody may whom nothing was said about.
const QByteArrayList &usual()
{
    static const QByteArrayList capabilities{"read", capability::direct.toByteArray(),
                                             capability::broadcast.toByteArray(), "state-read"};
    return capabilities;
}

bool isUsual(const QByteArrayList &capabilities)
{
    return capabilities.size() == usual().size() &&
           std::ranges::all_of(usual(), [&](const QByteArray &one) { return capabilities.contains(one); });
}

} // namespace

GrantList::GrantList(HostingService &hosting, QObject *parent)
    : RowList(parent)
    , m_hosting(hosting)
{
    connect(&hosting.admin(), &HostAdmin::membersChanged, this, &GrantList::refresh);
}

void GrantList::setMember(const QString &member)
{
    m_member = MemberId::parse(member);
    setProblem({});
    sync(m_rows, QList<Row>(), &Row::sender);
    Q_EMIT memberChanged();
    refresh();
}

QString GrantList::memberName() const
{
    const QList<broker::MemberInfo> &members = m_hosting.admin().members();
    const auto found = std::ranges::find_if(members, [&](const auto &one) { return m_member == one.id; });
    return found == members.end() ? QString() : singleLine(found->displayName);
}

void GrantList::refresh()
{
    if (!m_member)
        return;
    m_hosting.admin().grants(*m_member, this, [this, asked = m_member](const Result<QList<Grant>> &grants) {
        if (asked != m_member)
            return;
        if (grants)
            show(*grants);
        else
            setProblem(grants.error().message);
    });
}

void GrantList::show(const QList<Grant> &grants)
{
    QList<Row> fresh;
    for (const broker::MemberInfo &member : m_hosting.admin().members()) {
        if (member.banned || member.id == m_member)
            continue;
        const QByteArray sender = member.pubkey.toHex();
        const auto grant = std::ranges::find(grants, sender, &Grant::sender);
        fresh.append({sender, singleLine(member.displayName),
                      grant == grants.end() ? usual() : grant->capabilities.value_or(usual())});
    }
    std::ranges::stable_sort(
        fresh, [](const Row &a, const Row &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    sync(m_rows, fresh, &Row::sender);
}

void GrantList::setDirect(const QString &sender, bool allowed)
{
    set(sender, capability::direct, allowed);
}

void GrantList::setMany(const QString &sender, bool allowed)
{
    set(sender, capability::broadcast, allowed);
}

void GrantList::set(const QString &sender, QByteArrayView capability, bool allowed)
{
    const auto row = std::ranges::find(m_rows, sender.toLatin1(), &Row::sender);
    if (!m_member || row == m_rows.end())
        return;
    Grant grant{row->sender, row->capabilities};
    grant.capabilities->removeAll(capability.toByteArray());
    if (allowed)
        grant.capabilities->append(capability.toByteArray());
    if (isUsual(*grant.capabilities))
        grant.capabilities.reset();
    m_hosting.admin().setGrant(*m_member, grant, this, [this](const Result<void> &done) {
        setProblem(done ? QString() : done.error().message);
        refresh(); // shows what holds, also when it is not what was wanted
    });
}

void GrantList::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int GrantList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QHash<int, QByteArray> GrantList::roleNames() const
{
    return {{Sender, "sender"}, {Name, "name"}, {Fingerprint, "fingerprint"},
            {Direct, "direct"}, {Many, "many"}, {Tint, "tint"}};
}

QVariant GrantList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Sender:
        return QString::fromLatin1(row.sender);
    case Name:
        return row.name;
    case Fingerprint:
        return fingerprintOf(row.sender);
    case Direct:
        return row.capabilities.contains(capability::direct.toByteArray());
    case Many:
        return row.capabilities.contains(capability::broadcast.toByteArray());
    case Tint:
        return tintOf(row.sender);
    default:
        return {};
    }
}

} // namespace meshtray::ui
