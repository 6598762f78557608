// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "mesh/meshservice.h"
#include "ui/proxymodel.h"
#include "ui/settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// What stands behind the settings window: a model for each page.
class SettingsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Why the settings could not be read or kept; empty otherwise.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(meshtray::ui::ProxyModel *proxy READ proxy CONSTANT)
public:
    /// All outlive this object.
    SettingsModel(SettingsStore &settings, MeshService &meshes, HostingService &hosting, QObject *parent = nullptr);

    QString trouble() const { return m_settings.trouble(); }
    ProxyModel *proxy() { return &m_proxy; }

Q_SIGNALS:
    void troubleChanged();

private:
    SettingsStore &m_settings;
    ProxyModel m_proxy;
};

} // namespace meshtray::ui
