// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/trayhostx11.h"

#include <QObject>

class QDBusServiceWatcher;
class QDBusVariant;

namespace meshtray::ui {

/// Whether this session has a place for tray icons: a StatusNotifier host on the session bus, or an X11 tray. Panels
/// come late and are restarted, and Qt 6.4 remembers its first answer for the life of the process; so this looks by
/// itself, asynchronously, and nothing may touch QSystemTrayIcon before kind() is other than None.
class TrayHost : public QObject {
    Q_OBJECT
public:
    enum class Kind { None, StatusNotifier, X11 };

    explicit TrayHost(QObject *parent = nullptr);

    /// What there is now. A StatusNotifier host is preferred, as Qt does.
    Kind kind() const;
    bool has(Kind kind) const;
    /// What a tray of this kind says of the lightness of its icons; nothing in most cases.
    std::optional<int> foregroundLightness(Kind kind) const;
    /// True once the session bus has answered (or there is none), so that kind() can be relied on.
    bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    /// Some host came or went, or the first answer is there.
    void changed();

private Q_SLOTS:
    void askWhetherHostIsRegistered();
    void forgetHost();

private:
    void setStatusNotifier(bool isThere);

    TrayHostX11 m_x11;
    bool m_hasStatusNotifier = false;
    bool m_isSettled = false;
};

/// "status-notifier", "x11" or "none".
QString nameOf(TrayHost::Kind kind);

} // namespace meshtray::ui
