// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The members of the mesh that is hosted here, those online first, live.
class MemberList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int online READ online NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
public:
    enum Role {
        Name = Qt::UserRole + 1,
        Fingerprint,
        RoleText,
        Online,
        StateText, ///< "Online", "Working", "Do not disturb", "Offline"
        Tint,
    };
    Q_ENUM(Role)

    explicit MemberList(HostingService &hosting, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int online() const;
    int total() const { return static_cast<int>(m_members.size()); }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    HostingService &m_hosting;
    QList<broker::MemberInfo> m_members;
};

} // namespace meshtray::ui
