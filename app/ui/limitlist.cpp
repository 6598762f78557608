// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/limitlist.h"

namespace meshtray::ui {

namespace {

/// The table's line as a sentence.
QString sentenceOf(const QString &line)
{
    return line.isEmpty() ? line : line.at(0).toUpper() + line.mid(1) + QChar(u'.');
}

} // namespace

LimitList::LimitList(HostingService &hosting, QObject *parent)
    : QAbstractListModel(parent)
    , m_hosting(hosting)
{
    connect(&hosting, &HostingService::stateChanged, this, &LimitList::changed);
    connect(&hosting, &HostingService::limitsChanged, this, &LimitList::changed);
    revert();
}

const broker::Limit &LimitList::limitAt(int row) const
{
    return broker::limits()[static_cast<size_t>(row)];
}

int LimitList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(broker::limits().size());
}

QHash<int, QByteArray> LimitList::roleNames() const
{
    return {{Label, "label"},     {Help, "help"},   {Value, "value"}, {UsualValue, "usualValue"},
            {Problem, "problem"}, {Usual, "usual"}, {Switch, "onOff"}};
}

QString LimitList::usualText(int row) const
{
    return limitAt(row).text(broker::BrokerConfig());
}

QString LimitList::problemAt(int row) const
{
    broker::BrokerConfig config;
    const auto done = limitAt(row).set(config, m_texts.at(row).trimmed());
    return done ? QString() : done.error().message;
}

/// "60s" is "1m" as well.
bool LimitList::isUsual(int row) const
{
    broker::BrokerConfig config;
    return limitAt(row).set(config, m_texts.at(row).trimmed()) && limitAt(row).text(config) == usualText(row);
}

QVariant LimitList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Label:
        return limitAt(row).label();
    case Help:
        return sentenceOf(limitAt(row).help());
    case Value:
        return m_texts.at(row);
    case UsualValue:
        return usualText(row);
    case Problem:
        return problemAt(row);
    case Usual:
        return isUsual(row);
    case Switch:
        return limitAt(row).kind == broker::LimitKind::Switch;
    default:
        return {};
    }
}

QMap<QString, QString> LimitList::wanted() const
{
    QMap<QString, QString> limits;
    for (int row = 0; row < rowCount(); ++row)
        if (!isUsual(row))
            limits.insert(QString::fromLatin1(limitAt(row).name), m_texts.at(row).trimmed());
    return limits;
}

bool LimitList::fits() const
{
    broker::BrokerConfig config;
    return applyLimits(config, wanted()).has_value();
}

bool LimitList::isEdited() const
{
    return wanted() != m_hosting.limits();
}

bool LimitList::canSave() const
{
    return isEdited() && fits();
}

QString LimitList::problem() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!problemAt(row).isEmpty())
            return m_failure; // that one says what is wrong, at its place
    broker::BrokerConfig config;
    const auto together = applyLimits(config, wanted());
    return together ? m_failure : together.error().message;
}

void LimitList::edit(int row, const QString &text)
{
    if (row < 0 || row >= rowCount() || m_texts.at(row) == text)
        return;
    m_texts[row] = text;
    m_failure.clear(); // it was about what was there before
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void LimitList::reset(int row)
{
    if (row >= 0 && row < rowCount())
        edit(row, usualText(row));
}

void LimitList::revert()
{
    const QMap<QString, QString> kept = m_hosting.limits();
    m_texts.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_texts.append(kept.value(QString::fromLatin1(limitAt(row).name), usualText(row)));
    m_failure.clear();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void LimitList::save()
{
    m_hosting.setLimits(wanted(), this, [this](const Result<void> &kept) {
        m_failure = kept ? QString() : kept.error().message;
        Q_EMIT changed();
    });
}

void LimitList::restart()
{
    // the outcome is seen in the state of hosting
    m_hosting.restart(this, [](const Result<Hosting> &) { });
}

} // namespace meshtray::ui
