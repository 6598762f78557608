// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/mutelist.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace meshtray::ui {
namespace {

constexpr qint64 longestWaitMs = 24LL * 60 * 60 * 1000; ///< then it is looked at again

} // namespace

MuteList::MuteList(SettingsStore &settings, MeshService &meshes, Clock &clock, QObject *parent)
    : RowList(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_names(meshes)
    , m_nextEnd(clock)
{
    connect(&settings, &SettingsStore::changed, this, &MuteList::refresh);
    refresh();
}

QDateTime MuteList::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC);
}

void MuteList::refresh()
{
    const notify::Policy policy = notify::withoutExpiredMutes(m_settings.current().notifications, now());
    if (policy.mutes != m_mutes)
        sync(m_mutes, policy.mutes, [](const notify::Mute &mute) { return std::pair(mute.mesh, mute.conversation); });
    const auto end = notify::nextMuteEnd(policy, now());
    if (!end)
        return m_nextEnd.stop();
    const qint64 wait = std::clamp<qint64>(now().msecsTo(*end), 1, longestWaitMs);
    m_nextEnd.start(std::chrono::milliseconds(wait), [this] { refresh(); });
}

int MuteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MuteList::roleNames() const
{
    return {{Name, "name"}, {Until, "until"}};
}

QString MuteList::nameOf(const notify::Mute &mute) const
{
    const QString mesh = m_names.mesh(mute.mesh);
    return mute.conversation.isEmpty() ? tr("All of %1").arg(mesh)
                                       : tr("%1 in %2").arg(m_names.conversation(mute.mesh, mute.conversation), mesh);
}

QString MuteList::untilOf(const notify::Mute &mute) const
{
    return mute.until.isValid() ? tr("until %1").arg(QLocale().toString(mute.until.toLocalTime(), QLocale::ShortFormat))
                                : tr("for good");
}

QVariant MuteList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const notify::Mute &mute = m_mutes.at(index.row());
    switch (role) {
    case Name:
        return nameOf(mute);
    case Until:
        return untilOf(mute);
    default:
        return {};
    }
}

void MuteList::unmute(int row)
{
    if (row < 0 || row >= count())
        return;
    const notify::Mute mute = m_mutes.at(row);
    m_settings.setNotifications(notify::unmute(m_settings.current().notifications, mute.mesh, mute.conversation));
}

} // namespace meshtray::ui
