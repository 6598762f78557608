// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/placenames.h"
#include "ui/settings.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The rules of the notifications in words, in the order in which they are asked.
class RuleList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { Condition = Qt::UserRole + 1, Treatment };
    Q_ENUM(Role)

    /// Both outlive this object.
    RuleList(SettingsStore &settings, MeshService &meshes, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rules.size()); }

    Q_INVOKABLE void remove(int row);
    /// Does nothing for a place that there is not.
    Q_INVOKABLE void move(int from, int to);

Q_SIGNALS:
    void countChanged();

private:
    bool isRow(int row) const { return row >= 0 && row < m_rules.size(); }
    void adopt();
    void keep();

    SettingsStore &m_settings;
    PlaceNames m_names;
    QList<notify::Rule> m_rules;
};

} // namespace meshtray::ui
