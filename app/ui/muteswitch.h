// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "ui/settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace meshtray::ui {

class Chat;

/// Mutes and unmutes the conversation that is open in the main window, or a mesh as a whole.
class MuteSwitch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Nothing is told of the open conversation, because of itself or of its mesh.
    Q_PROPERTY(bool muted READ isMuted NOTIFY changed)
    /// How long, and whether the mesh is what is muted; empty when nothing is.
    Q_PROPERTY(QString words READ words NOTIFY changed)
    /// Counts up, so that what is bound to an answer of the functions asks again.
    Q_PROPERTY(int changes READ changes NOTIFY changed)
public:
    enum Length { Hour, EightHours, UntilTomorrow, ForGood };
    Q_ENUM(Length)

    /// All outlive this object.
    MuteSwitch(SettingsStore &settings, const Chat &chat, Clock &clock, QObject *parent = nullptr);

    bool isMuted() const { return current().has_value(); }
    QString words() const;
    int changes() const { return m_changes; }

    Q_INVOKABLE void mute(meshtray::ui::MuteSwitch::Length length);
    /// Takes away what mutes the open conversation: its own mute, or else that of its mesh.
    Q_INVOKABLE void unmute();

    /// Because of itself or of its mesh.
    Q_INVOKABLE bool isConversationMuted(const QString &meshId, const QString &peerKey) const;
    Q_INVOKABLE bool isMeshMuted(const QString &meshId) const;
    Q_INVOKABLE void muteMesh(const QString &meshId, meshtray::ui::MuteSwitch::Length length);
    Q_INVOKABLE void unmuteMesh(const QString &meshId);

Q_SIGNALS:
    void changed();

private:
    void lookAgain();
    QDateTime now() const;
    QDateTime endOf(Length length) const;
    const notify::Policy &policy() const { return m_settings.current().notifications; }
    std::optional<notify::Mute> current() const;

    SettingsStore &m_settings;
    const Chat &m_chat;
    Clock &m_clock;
    Alarm m_nextEnd;
    int m_changes = 0;
};

} // namespace meshtray::ui
