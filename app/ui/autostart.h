// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "core/result.h"
#include "ui/launcher.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Whether the program is started with the person's session: an entry in the autostart folder of XDG desktops, one for
/// each profile. Files are read and written on another thread; one object for a file. GUI thread.
class Autostart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Why it could not be read or changed, and what to do; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum State { Unknown, Off, On };
    Q_ENUM(State)

    /// `folder`: where entries belong. Nothing is read before look().
    Autostart(QString folder, Launcher launcher, QObject *parent = nullptr);

    /// ~/.config/autostart, or where the session has it.
    static QString folderOfPerson();

    State state() const { return m_state; }
    const QString &problem() const { return m_problem; }

    /// Reads it again: others may have changed it. An entry that leads to where the program was and is not any more is
    /// put right.
    Q_INVOKABLE void look();
    Q_INVOKABLE void turnOn();
    Q_INVOKABLE void turnOff();

Q_SIGNALS:
    /// Also when something was tried that changed nothing.
    void changed();

private:
    void show(const Result<State> &state);

    QString m_path;
    Launcher m_launcher;
    State m_state = Unknown;
    QString m_problem;
    Aside m_files;
};

} // namespace meshtray::ui
