// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "net/portholder.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// That a port is taken: by which program, and which one is free instead. GUI thread; it looks on another one.
class PortTrouble : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// What is the matter, in a sentence; empty when no port is taken.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// A port that is free; 0 when none was found.
    Q_PROPERTY(int nextFree READ nextFree NOTIFY changed)
public:
    using QObject::QObject;

    QString text() const;
    int nextFree() const;

    /// Looks whether one of these addresses is taken.
    void look(const QList<net::ListenAddress> &wanted);
    void clear();

Q_SIGNALS:
    void changed();

private:
    std::optional<net::PortConflict> m_conflict;
    int m_round = 0; ///< an answer to an earlier question is not shown
    Aside m_aside;
};

} // namespace meshtray::ui
