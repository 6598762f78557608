// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

#include <optional>

namespace meshtray::ui {

/// The older kind of tray host: the owner of the X11 selection _NET_SYSTEM_TRAY_S<screen>. Asked of the X server
/// itself, because QSystemTrayIcon remembers its first answer. On any other platform there never is one. Source:
/// freedesktop.org System Tray Protocol 0.4.
class TrayHostX11 : public QObject, private QAbstractNativeEventFilter {
    Q_OBJECT
public:
    explicit TrayHostX11(QObject *parent = nullptr);
    ~TrayHostX11() override;

    /// One round trip to the X server.
    bool isThere() const;
    /// How light the tray wants its icons to be, 0 to 255, when it says so (_NET_SYSTEM_TRAY_COLORS). Two round trips.
    std::optional<int> foregroundLightness() const;

Q_SIGNALS:
    /// A host has announced itself, or is gone.
    void changed();

private:
    void watchOwner();
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

    unsigned int m_selection = 0; ///< atoms; 0 without X11
    unsigned int m_manager = 0;
    unsigned int m_colors = 0;
    unsigned int m_owner = 0; ///< the window whose end is watched
};

} // namespace meshtray::ui
