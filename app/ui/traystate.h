// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace meshtray::ui {

/// What the panel shows of the program at a moment. Plain values, so that a change can be told from none.
struct TrayState {
    /// From the worst on; Attention stands for unread messages.
    enum class Shape { Offline, Connecting, Online, Attention };
    /// A conversation with something unread in it.
    struct Conversation {
        MeshId mesh;
        QByteArray peer; ///< 64 hex, "*" or "@group"
        QString name;    ///< "ada, home (3)", for people

        friend bool operator==(const Conversation &, const Conversation &) = default;
    };

    Shape shape = Shape::Offline;
    Shape connection = Shape::Offline; ///< the same without Attention
    int unread = 0;                    ///< without what is muted
    QString toolTip;                   ///< plain text, a few lines
    QStringList meshLines;             ///< "home: Connected", one a mesh
    QList<Conversation> conversations; ///< the latest with something unread, latest first
    bool isHosting = false;
    bool isMuted = false; ///< every mesh is

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

/// What is known of the meshes, as far as a panel has to do with it.
struct TrayFacts {
    struct Mesh {
        QString name;
        TrayState::Shape connection = TrayState::Shape::Offline;
        QString words; ///< of the connection: "Connected"
    };
    QList<Mesh> meshes = {};
    int unread = 0; ///< without what is muted
    QList<TrayState::Conversation> conversations = {};
    bool isHosting = false;
    bool isMuted = false;
};

/// How many conversations the menu offers.
constexpr qsizetype mostTrayConversations = 5;

/// Unread messages come first (Attention); otherwise the worst state of a mesh decides. Without a mesh: Offline.
TrayState trayState(const TrayFacts &facts);

/// "online", "connecting", "offline", "attention", as in the names of the icons.
QString nameOf(TrayState::Shape shape);

} // namespace meshtray::ui
