// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "ui/conversations.h"
#include "ui/rowlist.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Whom one can write to in a mesh, as far as what was typed fits: everyone, groups, people; those who are there first.
class Recipients : public RowList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString meshId READ meshId WRITE setMeshId NOTIFY meshChanged)
    /// The mesh in words; empty when it is not ours.
    Q_PROPERTY(QString meshName READ meshName NOTIFY meshChanged)
    /// What was typed.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    enum Role {
        Key = Qt::UserRole + 1, ///< what Chat::open takes
        Title,
        Detail,       ///< presence and summary, or how many are in a group
        KindIcon,     ///< empty for a person
        PresenceIcon, ///< empty when nothing is known
        Encrypted,    ///< end-to-end; false: the broker can read it
        Tint,
    };
    Q_ENUM(Role)
    /// More are found by typing.
    static constexpr qsizetype mostRows = 100;

    explicit Recipients(MeshService &meshes, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString meshId() const;
    void setMeshId(const QString &meshId);
    QString meshName() const;
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    int count() const { return rowCount(); }

    /// The key of a row; empty when there is no such row.
    Q_INVOKABLE QString keyAt(int row) const;
    /// Who it will be, and who can read it, in a sentence; empty when there is no such row.
    Q_INVOKABLE QString summaryOf(int row) const;

Q_SIGNALS:
    void meshChanged();
    void textChanged();

private:
    struct Row {
        QByteArray key;
        QString title;
        QString detail;
        QString presenceIcon;
        int rank = 0; ///< less is better
        friend bool operator==(const Row &, const Row &) = default;
    };
    void refresh();
    QList<Row> found() const;
    QList<QByteArray> candidates() const;
    std::optional<Row> rowFor(const QByteArray &key) const;
    std::optional<Row> typedRow() const;
    QString detailOf(const QByteArray &key) const;

    MeshService &m_meshes;
    QPointer<Mesh> m_mesh;
    QString m_text;
    QList<Row> m_rows;
};

} // namespace meshtray::ui
