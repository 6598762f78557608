// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "ui/conversations.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The left side of the main window: each mesh as a heading, its conversations below.
class ConversationList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)
public:
    enum Role {
        IsMesh = Qt::UserRole + 1, ///< a heading, not a conversation
        MeshIdText,
        PeerKey,   ///< text; empty for a heading
        Title,     ///< of the conversation or the mesh
        Preview,   ///< last message
        TimeText,  ///< of the last message
        Unread,    ///< count
        StateIcon, ///< of the mesh
        StateText, ///< of the mesh
        StateCalm, ///< false when the mesh needs attention
        Trouble,   ///< a sentence; empty while all is well
        CanRetry,
        KeyTrouble, ///< of the mesh: why it is without its key, as `status` names it; empty when it has it
        Tint,       ///< 0 to 5, always the same for a peer
    };
    Q_ENUM(Role)

    ConversationList(MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// No mesh at all.
    bool isEmpty() const { return m_meshes.empty(); }
    /// The grouped messages of a mesh; null when it is not ours.
    Conversations *conversations(const MeshId &mesh) const;
    /// The row of a conversation, -1 when it is not there.
    Q_INVOKABLE int rowOf(const QString &meshId, const QString &peerKey) const;
    /// "Try again" of a heading.
    Q_INVOKABLE void retry(const QString &meshId);

Q_SIGNALS:
    void emptyChanged();

private:
    struct Row {
        Mesh *mesh = nullptr;
        QByteArray peer; ///< empty for a heading
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Entry {
        Mesh *mesh = nullptr;
        Conversations *conversations = nullptr; ///< child of this object
    };

    void add(Mesh *mesh);
    void remove(Mesh *mesh);
    void refresh();
    QList<Row> wantedRows() const;
    void arrange(const QList<Row> &wanted);
    const Conversations *conversationsOf(const Mesh *mesh) const;
    QVariant headingData(const Mesh &mesh, int role) const;
    QVariant conversationData(const Row &row, int role) const;

    Clock &m_clock;
    std::vector<Entry> m_meshes;
    QList<Row> m_rows;
};

/// A number from 0 to 5 for a key, for its colour.
int tintOf(const QByteArray &key);

} // namespace meshtray::ui
