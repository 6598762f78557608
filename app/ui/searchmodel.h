// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat.h"
#include "ui/messageparts.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Messages that have all the words of a query, newest first: of one mesh or of all, also those that are on the disk
/// alone. Every change of the query begins a search and calls off the one before.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /// "All meshes", then each by name; `scope` is the one that is searched.
    Q_PROPERTY(QStringList scopes READ scopes NOTIFY scopesChanged)
    Q_PROPERTY(int scope READ scope WRITE setScope NOTIFY queryChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY resultChanged)
    /// Why not everything could be searched, in a sentence; empty while it could.
    Q_PROPERTY(QString problem READ problem NOTIFY resultChanged)
    /// Each mesh gives its newest hits; there may be more.
    Q_PROPERTY(bool cutOff READ isCutOff NOTIFY resultChanged)
public:
    enum Role {
        Title = Qt::UserRole + 1, ///< of the conversation
        MeshName,
        Sender,
        TimeText,
        Snippet, ///< MessagePart
        Tint,
        Spoken, ///< all of it, to be read out
    };
    Q_ENUM(Role)

    static constexpr int mostFound = 100; ///< of each mesh
    static constexpr qsizetype longestQuery = 200;

    /// All of them outlive this object.
    SearchModel(MeshService &meshes, Chat &chat, Clock &clock, QObject *parent = nullptr);

    const QString &query() const { return m_query; }
    void setQuery(const QString &query);
    QStringList scopes() const;
    int scope() const;
    void setScope(int scope);
    bool isBusy() const { return m_missing > 0; }
    const QString &problem() const { return m_problem; }
    bool isCutOff() const { return m_isCutOff; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Opens the conversation of a hit at its message.
    Q_INVOKABLE void open(int row);

Q_SIGNALS:
    void queryChanged();
    void scopesChanged();
    void resultChanged();

private:
    struct Hit {
        MeshId mesh;
        QString meshName;
        QByteArray conversation;
        QString title;
        Message message;
        MessagePart snippet;
    };

    void start();
    void clear();
    QList<Mesh *> wanted() const;
    void take(const MeshId &mesh, const Result<QList<store::MessageRecord>> &found);
    void insert(Hit hit);

    MeshService &m_meshes;
    Chat &m_chat;
    Clock &m_clock;
    QString m_query;
    std::optional<MeshId> m_scope; ///< nothing: all
    QList<Hit> m_hits;
    QString m_problem;
    bool m_isCutOff = false;
    int m_missing = 0;    ///< so many meshes have not answered yet
    int m_generation = 0; ///< of the query: answers for another are too late
};

} // namespace meshtray::ui
