// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "ui/conversations.h"
#include "ui/presencemodel.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// The left side of the main window: each mesh as a heading, below it its conversations, and below these those who are
/// there now and to whom nothing was written yet. The sessions of a member stand below the member.
class ConversationList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged)
    /// Only conversations with this in their title, their summary or at the beginning of their key are shown.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    /// There is a filter, and nothing passes it.
    Q_PROPERTY(bool nothingFound READ isNothingFound NOTIFY rowsChanged)
    /// The person has the list before their eyes: who is there is asked for.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged)
    /// What we say about ourselves in one of the meshes.
    Q_PROPERTY(meshtray::ui::PresenceModel *presence READ presence CONSTANT)
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
        KeyTrouble,   ///< of the mesh: why it is without its key, as `status` names it; empty when it has it
        Tint,         ///< 0 to 5, always the same for a peer
        KindIcon,     ///< for everyone and groups; empty for a person
        KindText,     ///< "Everyone", "Group" …, for the ear; empty for a person
        PresenceIcon, ///< of a person; empty when nothing is known
        PresenceText,
        PresenceLine, ///< the words, and the summary; what there is to say of a group in its place
        NobodyElse,   ///< of a mesh: it is connected, and nobody but us has ever been seen there
        OurOwn,       ///< of a mesh: it is ours, so we make its invites
        OfMember,     ///< of a session below its member: the member's name; empty otherwise
    };
    Q_ENUM(Role)

    ConversationList(MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// No mesh at all.
    bool isEmpty() const { return m_meshes.empty(); }
    const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);
    bool isNothingFound() const { return !m_filter.isEmpty() && m_rows.isEmpty(); }
    bool isWatched() const { return m_attention == Attention::Watched; }
    void setWatched(bool watched);
    PresenceModel *presence() { return &m_presence; }

    /// The grouped messages of a mesh; null when it is not ours.
    Conversations *conversations(const MeshId &mesh) const;
    /// The row of a conversation, -1 when it is not there.
    Q_INVOKABLE int rowOf(const QString &meshId, const QString &peerKey) const;
    /// "Try again" of a heading.
    Q_INVOKABLE void retry(const QString &meshId);

Q_SIGNALS:
    void emptyChanged();
    void filterChanged();
    void rowsChanged();
    void watchedChanged();

private:
    struct Row {
        Mesh *mesh = nullptr;
        QByteArray peer;        ///< empty for a heading
        QByteArray member = {}; ///< below whose row it stands; empty for all others
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Entry {
        Mesh *mesh = nullptr;
        Conversations *conversations = nullptr; ///< child of this object
    };

    void add(Mesh *mesh);
    void remove(Mesh *mesh);
    void refresh();
    void refreshNow();
    QList<Row> wantedRows() const;
    QList<Row> rowsOf(const Entry &entry) const;
    QList<Row> withSessionsBelowMembers(const Entry &entry, const QList<Row> &rows) const;
    bool passes(const Mesh &mesh, const QByteArray &key) const;
    bool isAlone(const Mesh &mesh) const;
    void arrange(const QList<Row> &wanted);
    const Conversations *conversationsOf(const Mesh *mesh) const;
    QVariant headingData(const Mesh &mesh, int role) const;
    QVariant conversationData(const Row &row, int role) const;
    QVariant talkData(const Row &row, int role) const;

    Clock &m_clock;
    PresenceModel m_presence;
    std::vector<Entry> m_meshes;
    QList<Row> m_rows;
    QString m_filter;
    Attention m_attention = Attention::None;
    int m_refreshes = 0; ///< in this turn of the event loop
};

/// A number from 0 to 5 for a key, for its colour.
int tintOf(const QByteArray &key);

} // namespace meshtray::ui
