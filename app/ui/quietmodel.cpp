// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/quietmodel.h"

#include "ui/clocktime.h"

#include <QDateTime>
#include <QLocale>

namespace meshtray::ui {
namespace {

constexpr int daysInWeek = 7;

notify::QuietSpan usualNight()
{
    return {QTime(22, 0), QTime(7, 0)};
}

} // namespace

QuietModel::QuietModel(SettingsStore &settings, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    m_last.fill(usualNight());
    connect(&settings, &SettingsStore::changed, this, &QuietModel::tell);
}

int QuietModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysInWeek;
}

QHash<int, QByteArray> QuietModel::roleNames() const
{
    return {{Day, "day"}, {On, "on"}, {From, "from"}, {Until, "until"}, {Words, "words"}};
}

int QuietModel::dayOf(int row)
{
    return (QLocale().firstDayOfWeek() - Qt::Monday + row) % daysInWeek;
}

QString QuietModel::wordsOf(const notify::QuietSpan &span, int day)
{
    const QString end = QLocale().toString(span.until, QLocale::ShortFormat);
    if (span.until > span.from)
        return tr("until %1 on the same day").arg(end);
    return tr("until %1 on %2").arg(end, QLocale().standaloneDayName((day + 1) % daysInWeek + 1));
}

QVariant QuietModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int day = dayOf(index.row());
    const Span &span = spanAt(index.row());
    const notify::QuietSpan shown = span.value_or(m_last.at(static_cast<size_t>(day)));
    switch (role) {
    case Day:
        return QLocale().standaloneDayName(day + 1);
    case On:
        return span.has_value();
    case From:
        return writtenClockTime(shown.from);
    case Until:
        return writtenClockTime(shown.until);
    case Words:
        return span ? wordsOf(*span, day) : tr("no quiet hours");
    default:
        return {};
    }
}

QString QuietModel::nowText() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs());
    const auto end = notify::quietUntil(policy(), now);
    if (!end)
        return tr("It is not quiet now.");
    return tr("It is quiet now, until %1.").arg(QLocale().toString(*end, QLocale::ShortFormat));
}

void QuietModel::setSpan(int row, const Span &span)
{
    notify::Policy changed = policy();
    changed.quiet.at(static_cast<size_t>(dayOf(row))) = span;
    m_settings.setNotifications(changed);
}

void QuietModel::setOn(int row, bool on)
{
    if (!isRow(row) || spanAt(row).has_value() == on)
        return;
    notify::QuietSpan &last = m_last.at(static_cast<size_t>(dayOf(row)));
    if (!on)
        last = *spanAt(row);
    setSpan(row, on ? Span(last) : Span());
}

void QuietModel::setFrom(int row, const QString &text)
{
    const QTime from = readClockTime(text);
    if (isRow(row) && spanAt(row) && from.isValid())
        setSpan(row, notify::QuietSpan{from, spanAt(row)->until});
    tell();
}

void QuietModel::setUntil(int row, const QString &text)
{
    const QTime until = readClockTime(text);
    if (isRow(row) && spanAt(row) && until.isValid())
        setSpan(row, notify::QuietSpan{spanAt(row)->from, until});
    tell();
}

bool QuietModel::isTime(const QString &text) const
{
    return readClockTime(text).isValid();
}

void QuietModel::copyToAll(int row)
{
    if (!isRow(row))
        return;
    notify::Policy changed = policy();
    const Span span = spanAt(row);
    changed.quiet.fill(span);
    m_settings.setNotifications(changed);
}

void QuietModel::tell()
{
    Q_EMIT dataChanged(index(0), index(daysInWeek - 1));
    Q_EMIT changed();
}

} // namespace meshtray::ui
