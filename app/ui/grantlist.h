// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "ui/rowlist.h"

#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Who may write to one member of the mesh that is administered: every other member, with two switches.
class GrantList : public RowList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Whose they are, as MemberList names members.
    Q_PROPERTY(QString member READ member WRITE setMember NOTIFY memberChanged)
    Q_PROPERTY(QString memberName READ memberName NOTIFY memberChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Why the last thing wanted was not done; empty when it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    enum Role {
        Sender = Qt::UserRole + 1, ///< what the functions below take: the key
        Name,
        Fingerprint,
        Direct, ///< may write directly
        Many,   ///< may write to groups and to everyone so that it reaches this member
        Tint,
    };
    Q_ENUM(Role)

    explicit GrantList(HostingService &hosting, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString member() const { return m_member ? m_member->toString() : QString(); }
    void setMember(const QString &member);
    QString memberName() const;
    int count() const { return rowCount(); }
    const QString &problem() const { return m_problem; }

    Q_INVOKABLE void setDirect(const QString &sender, bool allowed);
    Q_INVOKABLE void setMany(const QString &sender, bool allowed);

Q_SIGNALS:
    void memberChanged();
    void problemChanged();

private:
    struct Row {
        QByteArray sender;
        QString name;
        QByteArrayList capabilities;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void refresh();
    void show(const QList<protocol::Grant> &grants);
    void set(const QString &sender, QByteArrayView capability, bool allowed);
    void setProblem(const QString &problem);

    HostingService &m_hosting;
    std::optional<MemberId> m_member;
    QList<Row> m_rows;
    QString m_problem;
};

} // namespace meshtray::ui
