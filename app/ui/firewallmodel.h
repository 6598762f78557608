// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "ui/firewall.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What to do when a firewall keeps others out, for the window. GUI thread; it looks on another one.
class FirewallModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString command READ command NOTIFY changed)
public:
    /// `root`: of the file system.
    explicit FirewallModel(QString root, QObject *parent = nullptr);

    const QString &sentence() const { return m_hint.sentence; }
    const QString &command() const { return m_hint.command; }

    void look(quint16 port);
    void show(const FirewallHint &hint);
    void clear();
    Q_INVOKABLE void copy() const;

Q_SIGNALS:
    void changed();

private:
    QString m_root;
    FirewallHint m_hint;
    int m_round = 0; ///< an answer to an earlier question is not shown
    Aside m_aside;
};

} // namespace meshtray::ui
