// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "notify/insistence.h"
#include "notify/notifier.h"
#include "ui/notificationreplies.h"

#include <QHash>
#include <QObject>

namespace meshtray::ui {

class SettingsStore;
class Windows;

/// What a notification names as its conversation: a mesh and the other side in it.
struct ConversationName {
    MeshId mesh;
    QByteArray peer; ///< 64 hex, "*" or "@group"

    QString toString() const;
    static std::optional<ConversationName> parse(const QString &text);
};

/// What the policy is asked about a message. What only looks as if it came from somebody has no sender, and is never
/// urgent.
notify::Incoming incomingOf(const MeshRecord &mesh, const Message &message);

/// Whether a message is one that the person has missed: made before the connection was there, or more than a minute
/// ago. All are milliseconds by the broker's clock.
bool wasMissed(qint64 madeAt, std::optional<qint64> connectedAt, qint64 now);

/// Tells the person of what is pushed, as the policy says, and does what they then ask of a notification. What is read
/// in the window, drained by a program or answered is not told any more.
class NotificationGlue : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    NotificationGlue(MeshService &meshes, Windows &windows, notify::Notifier &notifier, const SettingsStore &settings,
                     Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    /// It could not be shown: for a fallback.
    void failed(const meshtray::notify::Notification &notification);

private:
    struct Asked {
        Mesh *mesh;
        NotificationBoard::Place place;
    };

    void watch(Mesh *mesh);
    void followConnection(const Mesh &mesh);
    void tell(Mesh &mesh, const Message &message);
    NotificationBoard::Arrival arrivalOf(const Mesh &mesh, const Message &message) const;
    void drained(const Mesh &mesh, const QList<QByteArray> &ids);
    void forget(const QString &conversation);
    void forgetMesh(const MeshId &mesh);
    void policyChanged();
    void releaseWhenQuietIsOver();
    QDateTime now() const;

    std::optional<Asked> find(const QString &conversation) const;
    void open(const QString &conversation, const QString &activationToken);
    void reply(const QString &conversation, const QString &text);
    void markRead(const QString &conversation);

    MeshService &m_meshes;
    Windows &m_windows;
    notify::Notifier &m_notifier;
    const SettingsStore &m_settings;
    Clock &m_clock;
    NotificationBoard m_board;
    NotificationReplies m_replies;
    notify::Insistence m_insistence;
    Alarm m_quietEnd;
    QHash<MeshId, qint64> m_connectedAt; ///< by our wall clock; only of those that are connected
};

} // namespace meshtray::ui
