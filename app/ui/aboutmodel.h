// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "secrets/profilesecretstore.h"
#include "ui/settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What this program is, and what helps those who are asked for help.
class AboutModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    /// The parts of others, a line each: name and licence.
    Q_PROPERTY(QString parts READ parts CONSTANT)
    Q_PROPERTY(QString diagnosis READ diagnosis NOTIFY changed)
public:
    /// All outlive this object.
    AboutModel(const SettingsStore &settings, MeshService &meshes, const HostingService &hosting,
               const ProfileSecretStore &secrets, QObject *parent = nullptr);

    QString version() const;
    QString folder() const;
    QString parts() const;
    /// Versions, the desktop, and states, in English whatever the language is. Nothing of what was said, no names, no
    /// addresses, no keys.
    QString diagnosis() const;

    Q_INVOKABLE void copyDiagnosis() const;
    /// Shows the folder in the file manager.
    Q_INVOKABLE void openFolder() const;

Q_SIGNALS:
    void changed();

private:
    const SettingsStore &m_settings;
    MeshService &m_meshes;
    const HostingService &m_hosting;
    const ProfileSecretStore &m_secrets;
};

} // namespace meshtray::ui
