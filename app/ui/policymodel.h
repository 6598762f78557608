// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/notifier.h"
#include "ui/mutelist.h"
#include "ui/ruleeditor.h"
#include "ui/rulelist.h"
#include "ui/ruletrial.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What stands behind the page about notifications.
class PolicyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed)
    Q_PROPERTY(bool obeysDesktop READ obeysDesktop WRITE setObeysDesktop NOTIFY changed)
    Q_PROPERTY(Privacy privacy READ privacy WRITE setPrivacy NOTIFY changed)
    /// A message as a notification would show it now.
    Q_PROPERTY(QString exampleTitle READ exampleTitle NOTIFY changed)
    Q_PROPERTY(QString exampleText READ exampleText NOTIFY changed)
    Q_PROPERTY(meshtray::ui::RuleList *rules READ rules CONSTANT)
    Q_PROPERTY(meshtray::ui::RuleEditor *editor READ editor CONSTANT)
    Q_PROPERTY(meshtray::ui::MuteList *mutes READ mutes CONSTANT)
    Q_PROPERTY(meshtray::ui::RuleTrial *trial READ trial CONSTANT)
public:
    enum Privacy { All, Sender, Nothing };
    Q_ENUM(Privacy)

    /// All outlive this object.
    PolicyModel(SettingsStore &settings, MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    bool isEnabled() const { return policy().enabled; }
    void setEnabled(bool enabled);
    bool obeysDesktop() const { return policy().obeysDesktop; }
    void setObeysDesktop(bool obeys);
    Privacy privacy() const;
    void setPrivacy(Privacy privacy);
    QString exampleTitle() const { return example().title; }
    QString exampleText() const { return example().body; }
    RuleList *rules() { return &m_rules; }
    RuleEditor *editor() { return &m_editor; }
    MuteList *mutes() { return &m_mutes; }
    RuleTrial *trial() { return &m_trial; }

Q_SIGNALS:
    void changed();

private:
    const notify::Policy &policy() const { return m_settings.current().notifications; }
    notify::Notification example() const;

    SettingsStore &m_settings;
    RuleList m_rules;
    RuleEditor m_editor;
    MuteList m_mutes;
    RuleTrial m_trial;
};

} // namespace meshtray::ui
