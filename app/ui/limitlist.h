// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/limits.h"
#include "mesh/hosting.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The limits of the hosted broker as they are being edited: each is checked as it is typed, all are kept by save().
class LimitList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Something was edited, and all of it fits.
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    /// Something was edited and is not kept yet.
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed)
    /// What is wrong with the limits together, or why they were not kept; empty when nothing is.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// The running broker has other limits than those that are kept; restart() brings them.
    Q_PROPERTY(bool pending READ isPending NOTIFY changed)
public:
    enum Role {
        Label = Qt::UserRole + 1,
        Help,
        Value,
        UsualValue,
        Problem, ///< a sentence; empty for a value that fits
        Usual,   ///< the value is the default
        Switch,  ///< the values are "on" and "off"
    };
    Q_ENUM(Role)

    LimitList(HostingService &hosting, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canSave() const;
    bool isEdited() const;
    QString problem() const;
    bool isPending() const { return m_hosting.hasPendingLimits(); }

    Q_INVOKABLE void edit(int row, const QString &text);
    /// Back to the default.
    Q_INVOKABLE void reset(int row);
    /// What was edited is forgotten.
    Q_INVOKABLE void revert();
    Q_INVOKABLE void save();
    Q_INVOKABLE void restart();

Q_SIGNALS:
    void changed();

private:
    const broker::Limit &limitAt(int row) const;
    QString usualText(int row) const;
    /// Empty when the row's text fits.
    QString problemAt(int row) const;
    bool isUsual(int row) const;
    bool fits() const;
    /// Those that are not as usual.
    QMap<QString, QString> wanted() const;

    HostingService &m_hosting;
    QStringList m_texts; ///< one for each of broker::limits()
    QString m_failure;
};

} // namespace meshtray::ui
