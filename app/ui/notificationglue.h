// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "notify/notifier.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace meshtray::ui {

class Windows;

/// What a notification names as its conversation: a mesh and the other side in it.
struct ConversationName {
    MeshId mesh;
    QByteArray peer; ///< 64 hex, "*" or "@group"

    QString toString() const;
    static std::optional<ConversationName> parse(const QString &text);
};

/// What a person is told of a message that came: who, in which mesh, and the first lines of it. Others chose the words:
/// they are stripped of control and direction characters here, and escaped by the notifier.
notify::Notification notificationFor(const MeshRecord &mesh, const Message &message);

/// Tells the person of what is pushed, unless they have that conversation before their eyes; and does what they then
/// ask of the notification. One notification a conversation, closed when it is read.
class NotificationGlue : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    NotificationGlue(MeshService &meshes, Windows &windows, notify::Notifier &notifier, QObject *parent = nullptr);

Q_SIGNALS:
    /// It could not be shown: for a fallback.
    void failed(const meshtray::notify::Notification &notification);

private:
    void watch(Mesh *mesh);
    void tell(const Mesh &mesh, const Message &message);
    void closeAll(const MeshId &mesh);
    void open(const QString &conversation, const QString &activationToken);
    void reply(const QString &conversation, const QString &text);

    MeshService &m_meshes;
    Windows &m_windows;
    notify::Notifier &m_notifier;
    QHash<MeshId, QSet<QString>> m_shown; ///< conversations with a notification out
};

} // namespace meshtray::ui
