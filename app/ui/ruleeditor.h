// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/placenames.h"
#include "ui/settings.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// One rule while it is made or changed: what can be chosen, and what is. Nothing is kept before accept().
class RuleEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QStringList meshNames READ meshNames NOTIFY changed)
    Q_PROPERTY(int mesh READ mesh WRITE setMesh NOTIFY changed)
    Q_PROPERTY(QStringList senderNames READ senderNames NOTIFY changed)
    Q_PROPERTY(int sender READ sender WRITE setSender NOTIFY changed)
    Q_PROPERTY(QStringList groupNames READ groupNames NOTIFY changed)
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY changed)
    Q_PROPERTY(QStringList urgencyNames READ urgencyNames NOTIFY changed)
    Q_PROPERTY(int urgency READ urgency WRITE setUrgency NOTIFY changed)
    Q_PROPERTY(QStringList treatmentNames READ treatmentNames NOTIFY changed)
    Q_PROPERTY(int treatment READ treatment WRITE setTreatment NOTIFY changed)
    /// The rule as it would stand in the list.
    Q_PROPERTY(QString words READ words NOTIFY changed)
public:
    /// Both outlive this object.
    RuleEditor(SettingsStore &settings, MeshService &meshes, QObject *parent = nullptr);

    bool isNew() const { return m_row < 0; }
    QStringList meshNames() const { return wordsOf(m_meshOptions); }
    int mesh() const;
    void setMesh(int index);
    QStringList senderNames() const { return wordsOf(m_senderOptions); }
    int sender() const;
    void setSender(int index);
    QStringList groupNames() const { return wordsOf(m_groupOptions); }
    int group() const;
    void setGroup(int index);
    QStringList urgencyNames() const;
    int urgency() const;
    void setUrgency(int index);
    QStringList treatmentNames() const;
    int treatment() const;
    void setTreatment(int index);
    QString words() const;

    /// A new rule, or the one with this place in the list.
    Q_INVOKABLE void begin(int row);
    /// A new one becomes the last of the list.
    Q_INVOKABLE void accept();

Q_SIGNALS:
    void changed();

private:
    using Options = QList<NamedPlace>;

    static QStringList wordsOf(const Options &options);
    void collectOptions();

    SettingsStore &m_settings;
    PlaceNames m_names;
    int m_row = -1; ///< in the list; -1: a new one
    notify::Rule m_rule;
    Options m_meshOptions; ///< the first is for all of them, here and below
    Options m_senderOptions;
    Options m_groupOptions;
};

} // namespace meshtray::ui
