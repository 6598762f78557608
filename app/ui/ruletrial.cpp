// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/ruletrial.h"

#include "ui/clocktime.h"
#include "ui/notificationpreview.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <tuple>

namespace meshtray::ui {
namespace {

constexpr std::array urgencies{notify::Urgency::Low, notify::Urgency::Next, notify::Urgency::Now};
constexpr int daysAhead = 7;

QStringList wordsOf(const QList<NamedPlace> &places)
{
    QStringList words;
    for (const NamedPlace &place : places)
        words += place.words;
    return words;
}

} // namespace

RuleTrial::RuleTrial(SettingsStore &settings, MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_names(meshes)
{
    connect(&settings, &SettingsStore::changed, this, &RuleTrial::changed);
    refresh();
}

void RuleTrial::refresh()
{
    const auto before = std::tie(m_meshes, m_members, m_groups);
    const auto known = std::tuple(m_meshes, m_members, m_groups);
    m_meshes = m_names.meshes();
    m_mesh = m_mesh < m_meshes.size() ? m_mesh : 0;
    const QString mesh = m_meshes.value(m_mesh).value;
    m_members = m_names.members(mesh);
    m_groups = m_names.groups(mesh);
    if (before == known)
        return;
    m_sender = m_sender < m_members.size() ? m_sender : 0;
    m_target = m_target <= m_groups.size() ? m_target : 0;
    Q_EMIT changed();
}

QStringList RuleTrial::meshNames() const
{
    return wordsOf(m_meshes);
}

QStringList RuleTrial::senderNames() const
{
    return wordsOf(m_members);
}

QStringList RuleTrial::targetNames() const
{
    QStringList names{tr("To me alone")};
    for (const NamedPlace &group : m_groups)
        names += tr("To %1").arg(group.words);
    return names;
}

QStringList RuleTrial::urgencyNames() const
{
    return {tr("Priority low"), tr("Priority next"), tr("Priority now")};
}

QStringList RuleTrial::dayNames() const
{
    QStringList names{tr("Now")};
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).date();
    for (int i = 0; i < daysAhead; ++i)
        names += QLocale().standaloneDayName(today.addDays(i).dayOfWeek());
    return names;
}

void RuleTrial::choose(int &which, int index)
{
    if (which == index || index < 0)
        return;
    which = index;
    Q_EMIT changed();
}

void RuleTrial::setMesh(int index)
{
    if (index < 0 || index >= m_meshes.size() || index == m_mesh)
        return;
    m_mesh = index;
    m_sender = 0;
    m_target = 0;
    refresh();
    Q_EMIT changed(); // also when the members are the same
}

void RuleTrial::setSender(int index)
{
    choose(m_sender, index);
}

void RuleTrial::setTarget(int index)
{
    choose(m_target, index);
}

void RuleTrial::setUrgency(int index)
{
    if (index < static_cast<int>(urgencies.size()))
        choose(m_urgency, index);
}

void RuleTrial::setDay(int index)
{
    if (index <= daysAhead)
        choose(m_day, index);
}

void RuleTrial::setTime(const QString &time)
{
    if (m_time == time)
        return;
    m_time = time;
    Q_EMIT changed();
}

bool RuleTrial::timeFits() const
{
    return m_day == 0 || readClockTime(m_time).isValid();
}

notify::Incoming RuleTrial::message() const
{
    const QString sender = m_members.value(m_sender).value;
    const QString group = m_target == 0 ? QString() : m_groups.value(m_target - 1).value;
    return {.mesh = m_meshes.value(m_mesh).value,
            .conversation = group.isEmpty() ? sender : group,
            .senders = {sender},
            .group = group,
            .urgency = urgencies.at(static_cast<size_t>(m_urgency))};
}

QDateTime RuleTrial::moment() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs());
    return m_day == 0 ? now : QDateTime(now.date().addDays(m_day - 1), readClockTime(m_time));
}

QString RuleTrial::outcome() const
{
    if (m_meshes.isEmpty())
        return tr("Join a mesh first: then there are messages to try it with.");
    if (!timeFits())
        return tr("Type a time such as 23:00.");
    const QDateTime when = moment();
    return explain(notify::decide(m_settings.current().notifications, message(), {.now = when}), when);
}

} // namespace meshtray::ui
