// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/automationmessages.h"
#include "ui/placenames.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Writes the messages of one mesh into a file, for QML.
class ExportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList meshNames READ meshNames NOTIFY changed)
    Q_PROPERTY(int mesh READ mesh WRITE setMesh NOTIFY changed)
    /// As typed or chosen; at first a new one in the person's documents.
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canExport READ canExport NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
public:
    /// Both outlive this object.
    ExportModel(MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    QStringList meshNames() const;
    int mesh() const { return m_mesh; }
    void setMesh(int index);
    const QString &file() const { return m_file; }
    void setFile(const QString &file);
    bool isBusy() const { return m_isBusy; }
    bool canExport() const;
    const QString &outcome() const { return m_outcome; }
    const QString &failure() const { return m_failure; }

    Q_INVOKABLE void run();
    /// Meshes may have come and gone.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    void suggestFile();
    void finish(const Result<QJsonObject> &written);

    Clock &m_clock;
    PlaceNames m_names;
    AutomationMessages m_commands;
    QList<NamedPlace> m_meshes;
    int m_mesh = 0;
    QString m_file;
    QString m_suggested;
    QString m_outcome;
    QString m_failure;
    bool m_isBusy = false;
};

/// Where a person expects a new file: their documents, else their home.
QString documentPath(const QString &name);

} // namespace meshtray::ui
