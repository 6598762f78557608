// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/trafficmodel.h"

#include <QLocale>

#include <cmath>

namespace meshtray::ui {
namespace {

/// Few of them with a decimal, many without.
QString rateNumber(double perSecond)
{
    constexpr double many = 10;
    return QLocale().toString(perSecond, 'f', perSecond < many && perSecond != std::floor(perSecond) ? 1 : 0);
}

} // namespace

TrafficModel::TrafficModel(HostingService &hosting, QObject *parent)
    : QObject(parent)
    , m_admin(hosting.admin())
{
    connect(&m_admin, &HostAdmin::trafficChanged, this, &TrafficModel::changed);
}

void TrafficModel::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    if (watched)
        m_admin.watchTraffic();
    else
        m_admin.ignoreTraffic();
    Q_EMIT watchedChanged();
}

QString TrafficModel::connectionsText() const
{
    return m_admin.traffic() ? tr("%n connection(s)", nullptr, m_admin.traffic()->connections) : QString();
}

QString TrafficModel::waitingText() const
{
    return m_admin.traffic() ? tr("%n message(s) waiting", nullptr, m_admin.traffic()->waiting) : QString();
}

QString TrafficModel::rateText() const
{
    return m_admin.traffic() ? tr("%1 messages a second").arg(rateNumber(m_admin.traffic()->perSecond)) : QString();
}

} // namespace meshtray::ui
