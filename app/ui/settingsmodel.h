// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/aboutmodel.h"
#include "ui/backupmodel.h"
#include "ui/exportmodel.h"
#include "ui/importmodel.h"
#include "ui/languagemodel.h"
#include "ui/leavemodel.h"
#include "ui/meshtable.h"
#include "ui/policymodel.h"
#include "ui/proxymodel.h"
#include "ui/quietmodel.h"
#include "ui/retentionmodel.h"
#include "ui/safetymodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What the settings are about; all of it outlives the model.
struct SettingsSubjects {
    SettingsStore &settings;
    MeshService &meshes;
    HostingService &hosting;
    ProfileSecretStore &secrets;
    Clock &clock;
};

/// What stands behind the settings window: a model for each thing that can be chosen.
class SettingsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Why the settings could not be read or kept; empty otherwise.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(meshtray::ui::PolicyModel *policy READ policy CONSTANT)
    Q_PROPERTY(meshtray::ui::QuietModel *quiet READ quiet CONSTANT)
    Q_PROPERTY(meshtray::ui::RetentionModel *retention READ retention CONSTANT)
    Q_PROPERTY(meshtray::ui::ExportModel *exporting READ exporting CONSTANT)
    Q_PROPERTY(meshtray::ui::LanguageModel *language READ language CONSTANT)
    Q_PROPERTY(meshtray::ui::ProxyModel *proxy READ proxy CONSTANT)
    Q_PROPERTY(meshtray::ui::MeshTable *meshes READ meshes CONSTANT)
    Q_PROPERTY(meshtray::ui::LeaveModel *leaving READ leaving CONSTANT)
    Q_PROPERTY(meshtray::ui::SafetyModel *safety READ safety CONSTANT)
    /// From the command-line client's file, and from a backup.
    Q_PROPERTY(meshtray::ui::ImportModel *importing READ importing CONSTANT)
    Q_PROPERTY(meshtray::ui::ImportModel *restoring READ restoring CONSTANT)
    Q_PROPERTY(meshtray::ui::BackupModel *backup READ backup CONSTANT)
    Q_PROPERTY(meshtray::ui::AboutModel *about READ about CONSTANT)
public:
    explicit SettingsModel(const SettingsSubjects &subjects, QObject *parent = nullptr);

    QString trouble() const { return m_settings.trouble(); }
    PolicyModel *policy() { return &m_policy; }
    QuietModel *quiet() { return &m_quiet; }
    RetentionModel *retention() { return &m_retention; }
    ExportModel *exporting() { return &m_exporting; }
    LanguageModel *language() { return &m_language; }
    ProxyModel *proxy() { return &m_proxy; }
    MeshTable *meshes() { return &m_meshes; }
    LeaveModel *leaving() { return &m_leaving; }
    SafetyModel *safety() { return &m_safety; }
    ImportModel *importing() { return &m_importing; }
    ImportModel *restoring() { return &m_restoring; }
    BackupModel *backup() { return &m_backup; }
    AboutModel *about() { return &m_about; }

    /// Looks again at what may have changed while the window was not open.
    Q_INVOKABLE void refresh();
    /// All of them, for saying everything in another language.
    QList<QObject *> models();

Q_SIGNALS:
    void troubleChanged();

private:
    SettingsStore &m_settings;
    PolicyModel m_policy;
    QuietModel m_quiet;
    RetentionModel m_retention;
    ExportModel m_exporting;
    LanguageModel m_language;
    ProxyModel m_proxy;
    MeshTable m_meshes;
    LeaveModel m_leaving;
    SafetyModel m_safety;
    ImportModel m_importing;
    ImportModel m_restoring;
    BackupModel m_backup;
    AboutModel m_about;
};

} // namespace meshtray::ui
