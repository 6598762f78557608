// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "ui/rowlist.h"

#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The invites to the mesh that is administered here: those that still let somebody in first, then some of those that
/// do not any more; of each kind the newest first.
class InviteList : public RowList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Why the last one could not be revoked; empty when it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    enum Role {
        InviteKey = Qt::UserRole + 1, ///< what revoke() takes: 12 hex characters
        Summary,                      ///< "Member, 3 of 5 uses left"
        TermText,                     ///< "Until 1 Dec 2026 14:05"
        StateText,                    ///< "Open", "Used up", "Expired", "Revoked"
        Open,
    };
    Q_ENUM(Role)

    InviteList(HostingService &hosting, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    const QString &problem() const { return m_problem; }

    Q_INVOKABLE void revoke(const QString &invite);

Q_SIGNALS:
    void problemChanged();

private:
    void refresh();

    HostingService &m_hosting;
    QList<broker::InviteInfo> m_invites;
    QString m_problem;
};

} // namespace meshtray::ui
