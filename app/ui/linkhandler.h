// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "core/result.h"
#include "ui/launcher.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Where XDG desktops keep what opens what.
struct AssociationPlaces {
    QString applications; ///< the person's desktop entries
    QString lists;        ///< the folder of mimeapps.list
    QStringList desktops; ///< names of the running desktop in lower case; their own lists come before the general one

    /// By the XDG_… variables of the session.
    static AssociationPlaces ofPerson();
};

/// Whether invite links that are clicked elsewhere (ic:// and claudemesh://) are opened by this program: a desktop
/// entry in the person's folder, named in their mimeapps.list. Files are read and written on another thread. GUI
/// thread.
class LinkHandler : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// The desktop entry of another program that opens such links now ("claudemesh.desktop"); empty when there is none.
    Q_PROPERTY(QString otherEntry READ otherEntry NOTIFY changed)
    /// Why it could not be read or changed, and what to do; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum State { Unknown, Off, On };
    Q_ENUM(State)

    /// Nothing is read before look().
    LinkHandler(AssociationPlaces places, Launcher launcher, QObject *parent = nullptr);

    State state() const { return m_state; }
    const QString &otherEntry() const { return m_otherEntry; }
    const QString &problem() const { return m_problem; }

    /// Reads it again: others may have changed it. An entry that leads to where the program was and is not any more is
    /// put right.
    Q_INVOKABLE void look();
    Q_INVOKABLE void turnOn();
    /// The entry goes, and its name out of the lists; who had the links before has them again.
    Q_INVOKABLE void turnOff();

Q_SIGNALS:
    /// Also when something was tried that changed nothing.
    void changed();

private:
    struct Found {
        State state = Off;
        QString otherEntry;
    };
    class Files;

    void show(const Result<Found> &found);

    std::shared_ptr<const Files> m_files;
    State m_state = Unknown;
    QString m_otherEntry;
    QString m_problem;
    Aside m_aside;
};

} // namespace meshtray::ui
