// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Makes invites to the mesh that is administered here, with the terms that were chosen, and holds the last one.
class InviteMaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int maxUses MEMBER m_maxUses NOTIFY termsChanged)
    Q_PROPERTY(int validHours MEMBER m_validHours NOTIFY termsChanged)
    Q_PROPERTY(Role role MEMBER m_role NOTIFY termsChanged)
    /// The invite names the broker's key and leads to it over TLS: other programs than this one cannot use it.
    Q_PROPERTY(bool pinned MEMBER m_pinned NOTIFY termsChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// ic://join/…; a bearer secret: whoever has it can join.
    Q_PROPERTY(QString link READ link NOTIFY changed)
    /// How often, how long and as what it can be used, in a sentence.
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum Role { Member, Admin };
    Q_ENUM(Role)

    InviteMaker(HostingService &hosting, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }
    const QString &link() const { return m_link; }
    const QString &note() const { return m_note; }
    const QString &problem() const { return m_problem; }

    Q_INVOKABLE void make();
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void termsChanged();
    void changed();

private:
    void made(const MeshId &mesh, const Result<protocol::Invite> &invite);
    /// An invite to another mesh, or to one that is not hosted any more, is not shown.
    void forgetOthers();
    std::optional<MeshId> currentMesh() const;

    HostingService &m_hosting;
    int m_maxUses = 1;
    int m_validHours = 7 * 24;
    Role m_role = Member;
    bool m_pinned = false;
    bool m_busy = false;
    std::optional<MeshId> m_mesh; ///< of the link and the problem
    QString m_link;
    QString m_note;
    QString m_problem;
};

} // namespace meshtray::ui
