// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// How busy the broker that runs here is, in words, for as long as somebody looks.
class TrafficModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Somebody looks; otherwise the broker does not measure.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged)
    /// "3 connections"; the next the same. Empty while nothing is known.
    Q_PROPERTY(QString connectionsText READ connectionsText NOTIFY changed)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(QString rateText READ rateText NOTIFY changed)
public:
    explicit TrafficModel(HostingService &hosting, QObject *parent = nullptr);

    bool isWatched() const { return m_isWatched; }
    void setWatched(bool watched);
    QString connectionsText() const;
    QString waitingText() const;
    QString rateText() const;

Q_SIGNALS:
    void watchedChanged();
    void changed();

private:
    HostAdmin &m_admin;
    bool m_isWatched = false;
};

} // namespace meshtray::ui
