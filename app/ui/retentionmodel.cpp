// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/retentionmodel.h"

#include <algorithm>

namespace meshtray::ui {

RetentionModel::RetentionModel(MeshService &meshes, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
{
}

QList<std::optional<int>> RetentionModel::choices() const
{
    QList<std::optional<int>> days{365, 90, 30, 7, 1};
    const auto kept = m_meshes.retentionDays();
    if (kept && !days.contains(kept))
        days.append(kept);
    std::ranges::sort(days, std::ranges::greater());
    days.prepend(std::nullopt);
    return days;
}

QStringList RetentionModel::names() const
{
    QStringList names;
    for (const auto &days : choices())
        names += days ? tr("%n day(s)", nullptr, *days) : tr("For good");
    return names;
}

int RetentionModel::current() const
{
    return static_cast<int>(choices().indexOf(m_meshes.retentionDays()));
}

QString RetentionModel::consequences(int choice) const
{
    const auto days = choices().value(choice);
    const auto kept = m_meshes.retentionDays();
    if (!days || (kept && *days >= *kept))
        return {};
    return tr("Messages older than %n day(s) are deleted on this computer, in every mesh, now and from now on. What is "
              "unread or waits to be sent stays. This cannot be undone.",
              nullptr, *days);
}

void RetentionModel::choose(int choice)
{
    const auto all = choices();
    if (choice < 0 || choice >= all.size())
        return;
    const auto set = m_meshes.setRetention(all.at(choice));
    m_problem = set ? QString() : set.error().message;
    Q_EMIT changed();
}

void RetentionModel::refresh()
{
    Q_EMIT changed();
}

} // namespace meshtray::ui
