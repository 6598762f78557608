// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "ui/rowlist.h"

#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The members of the mesh that is administered here, those online first, or those who are banned from it; live. What
/// the host does to them goes through here.
class MemberList : public RowList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int online READ online NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// Why the last thing wanted was not done; empty when it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
public:
    enum class Shown { Members, Banned };
    enum Role {
        MemberKey = Qt::UserRole + 1, ///< what the functions below take
        Name,
        Fingerprint,
        RoleText, ///< "Owner", "Admin", "Member"
        Online,
        StateText, ///< "Online", "Working", "Do not disturb", "Offline", "Kicked until 14:05", "Banned"
        LinksText, ///< "2 connections"; empty for one or none
        Tint,
        Manageable, ///< not the owner
        Kicked,
    };
    Q_ENUM(Role)

    MemberList(HostingService &hosting, Clock &clock, Shown shown, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int online() const;
    int total() const { return static_cast<int>(m_members.size()); }
    const QString &problem() const { return m_problem; }

    Q_INVOKABLE void rename(const QString &member, const QString &name);
    Q_INVOKABLE void kick(const QString &member);
    Q_INVOKABLE void ban(const QString &member);
    /// Lets a banned or kicked one in again.
    Q_INVOKABLE void letIn(const QString &member);

Q_SIGNALS:
    void problemChanged();

private:
    using Action = void (HostAdmin::*)(const MemberId &, QObject *, HostAdmin::Changed);

    void refresh();
    void act(Action action, const QString &member);
    void setProblem(const QString &problem);
    bool isKicked(const broker::MemberInfo &member) const;
    QString stateWords(const broker::MemberInfo &member) const;
    QString roleWords(const broker::MemberInfo &member) const;

    HostingService &m_hosting;
    Clock &m_clock;
    Shown m_shown;
    QList<broker::MemberInfo> m_members;
    QString m_problem;
};

} // namespace meshtray::ui
