// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshbackup.h"
#include "ui/secretfield.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Writes all meshes with their keys into a file with a passphrase, for QML.
class BackupModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
public:
    /// Both outlive this object.
    BackupModel(MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    const QString &file() const { return m_file; }
    void setFile(const QString &file);
    bool isBusy() const { return m_isBusy; }
    const QString &outcome() const { return m_outcome; }
    const QString &failure() const { return m_failure; }

    /// Both have to be the same; both are cleared once the file is there.
    Q_INVOKABLE void write(meshtray::ui::SecretField *passphrase, meshtray::ui::SecretField *again);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    /// The passphrase was not taken: the field should have the keyboard again.
    void refused();

private:
    void finish(const Result<qsizetype> &written);
    void refuse(const QString &why);

    MeshBackup m_backup;
    QString m_file;
    QString m_outcome;
    QString m_failure;
    bool m_isBusy = false;
};

} // namespace meshtray::ui
