// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/rulelist.h"

#include "ui/rulewords.h"

namespace meshtray::ui {

RuleList::RuleList(SettingsStore &settings, MeshService &meshes, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_names(meshes)
    , m_rules(settings.current().notifications.rules)
{
    connect(&settings, &SettingsStore::changed, this, &RuleList::adopt);
}

int RuleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> RuleList::roleNames() const
{
    return {{Condition, "condition"}, {Treatment, "treatment"}};
}

QVariant RuleList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const notify::Rule &rule = m_rules.at(index.row());
    switch (role) {
    case Condition:
        return conditionWords(rule, m_names);
    case Treatment:
        return treatmentWords(rule.treatment);
    default:
        return {};
    }
}

void RuleList::remove(int row)
{
    if (!isRow(row))
        return;
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
    keep();
}

void RuleList::move(int from, int to)
{
    if (!isRow(from) || !isRow(to) || from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rules.move(from, to);
    endMoveRows();
    keep();
}

void RuleList::keep()
{
    notify::Policy policy = m_settings.current().notifications;
    policy.rules = m_rules;
    m_settings.setNotifications(policy);
    Q_EMIT countChanged();
}

/// What we changed ourselves is here already.
void RuleList::adopt()
{
    const QList<notify::Rule> &rules = m_settings.current().notifications.rules;
    if (rules == m_rules)
        return;
    beginResetModel();
    m_rules = rules;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace meshtray::ui
