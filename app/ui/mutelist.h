// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "ui/placenames.h"
#include "ui/rowlist.h"
#include "ui/settings.h"

#include <QtQml/qqmlregistration.h>

namespace meshtray::ui {

/// Which conversations and meshes are muted, and until when. Those whose time is over are not there any more.
class MuteList : public RowList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY changed)
public:
    enum Role { Name = Qt::UserRole + 1, Until };
    Q_ENUM(Role)

    /// All outlive this object.
    MuteList(SettingsStore &settings, MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_mutes.size()); }

    Q_INVOKABLE void unmute(int row);

private:
    void refresh();
    QString nameOf(const notify::Mute &mute) const;
    QString untilOf(const notify::Mute &mute) const;
    QDateTime now() const;

    SettingsStore &m_settings;
    Clock &m_clock;
    PlaceNames m_names;
    QList<notify::Mute> m_mutes;
    Alarm m_nextEnd;
};

} // namespace meshtray::ui
