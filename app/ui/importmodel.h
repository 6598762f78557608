// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshimport.h"
#include "ui/secretfield.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Brings in meshes from the command-line client's file or from a backup, for QML: first a preview, then for real. The
/// rows are the meshes of the file, and what will or did become of each.
class ImportModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// The preview has something that would be brought in.
    Q_PROPERTY(bool canImport READ canImport NOTIFY changed)
    /// What a preview found, or what was done, in a sentence.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
public:
    enum Role { Name = Qt::UserRole + 1, Fate, FateIcon };
    Q_ENUM(Role)

    /// Both outlive this object.
    ImportModel(MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_items.size()); }
    const QString &file() const { return m_file; }
    /// Forgets what was found in another one.
    void setFile(const QString &file);
    bool isBusy() const { return m_isBusy; }
    bool canImport() const;
    const QString &outcome() const { return m_outcome; }
    const QString &failure() const { return m_failure; }

    /// The file of the command-line client on this computer.
    Q_INVOKABLE QString clientFile() const;
    Q_INVOKABLE void previewClient();
    Q_INVOKABLE void importClient();
    /// The passphrase stays in its field, for the import.
    Q_INVOKABLE void previewBackup(meshtray::ui::SecretField *passphrase);
    /// It is cleared once the meshes are in.
    Q_INVOKABLE void importBackup(meshtray::ui::SecretField *passphrase);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    QString path() const { return m_file.trimmed(); }
    bool begin();
    void show(const Result<ImportReport> &report, ImportMode mode);
    void showRows(const QList<ImportItem> &items);

    MeshImport m_import;
    QString m_file;
    QList<ImportItem> m_items;
    QString m_outcome;
    QString m_failure;
    bool m_isBusy = false;
};

} // namespace meshtray::ui
