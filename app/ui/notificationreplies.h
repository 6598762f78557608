// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "ui/notificationboard.h"

namespace meshtray::ui {

/// Sends what a person answers in a notification, and tells what becomes of it in that same notification: that it
/// waits, was not confirmed, or was not sent and why. When the broker has it, the conversation is read and its
/// notification goes.
class NotificationReplies : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    NotificationReplies(MeshService &meshes, NotificationBoard &board, QObject *parent = nullptr);

    /// Only to one member; what goes to many is readable by the broker, and a notification has no room to say so.
    void send(Mesh &mesh, const NotificationBoard::Place &place, const QString &text);

private:
    /// An answer on its way.
    struct Pending {
        MeshId mesh;
        NotificationBoard::Place place;
        QString text;
    };

    void follow(Mesh *mesh);
    void stateChanged(Mesh &mesh, const Message &message);
    void tellNotSent(const NotificationBoard::Place &place, const QString &text, const QString &why);

    MeshService &m_meshes;
    NotificationBoard &m_board;
    QHash<QByteArray, Pending> m_pending; ///< by the message's id
};

} // namespace meshtray::ui
