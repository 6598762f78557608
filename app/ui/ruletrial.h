// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "ui/placenames.h"
#include "ui/settings.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// "What would happen with a message from …": tries the settings out as they are.
class RuleTrial : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList meshNames READ meshNames NOTIFY changed)
    Q_PROPERTY(int mesh READ mesh WRITE setMesh NOTIFY changed)
    Q_PROPERTY(QStringList senderNames READ senderNames NOTIFY changed)
    Q_PROPERTY(int sender READ sender WRITE setSender NOTIFY changed)
    Q_PROPERTY(QStringList targetNames READ targetNames NOTIFY changed)
    Q_PROPERTY(int target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(QStringList urgencyNames READ urgencyNames NOTIFY changed)
    Q_PROPERTY(int urgency READ urgency WRITE setUrgency NOTIFY changed)
    /// Now, or a day of the coming week with a time.
    Q_PROPERTY(QStringList dayNames READ dayNames NOTIFY changed)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY changed)
    Q_PROPERTY(bool timeFits READ timeFits NOTIFY changed)
    /// What would happen, and why.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
public:
    /// All outlive this object.
    RuleTrial(SettingsStore &settings, MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    QStringList meshNames() const;
    int mesh() const { return m_mesh; }
    void setMesh(int index);
    QStringList senderNames() const;
    int sender() const { return m_sender; }
    void setSender(int index);
    QStringList targetNames() const;
    int target() const { return m_target; }
    void setTarget(int index);
    QStringList urgencyNames() const;
    int urgency() const { return m_urgency; }
    void setUrgency(int index);
    QStringList dayNames() const;
    int day() const { return m_day; }
    void setDay(int index);
    const QString &time() const { return m_time; }
    void setTime(const QString &time);
    bool timeFits() const;
    QString outcome() const;

    /// Looks at meshes and people again.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    void choose(int &which, int index);
    notify::Incoming message() const;
    QDateTime moment() const;

    SettingsStore &m_settings;
    Clock &m_clock;
    PlaceNames m_names;
    QList<NamedPlace> m_meshes;
    QList<NamedPlace> m_members;
    QList<NamedPlace> m_groups;
    int m_mesh = 0;
    int m_sender = 0;
    int m_target = 0; ///< 0: to us; then groups
    int m_urgency = 1;
    int m_day = 0; ///< 0: now; 1: today, …
    QString m_time = QStringLiteral("23:00");
};

} // namespace meshtray::ui
