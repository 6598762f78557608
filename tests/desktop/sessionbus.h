// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

// What the test sees of the session by its bus, as other programs do. Every call waits.
namespace meshtray::test {

/// An entry of a menu on the bus (com.canonical.dbusmenu).
struct MenuEntry {
    int id = 0;
    QString label; ///< without the marks of shortcuts
    bool isEnabled = true;
    bool isVisible = true;
};

/// Whether a panel has taken the icon of this process (org.kde.StatusNotifierItem).
bool hasTrayItem(qint64 pid);
/// All entries of the icon's menu, submenus included, separators not.
QList<MenuEntry> trayMenu(qint64 pid);
/// Chooses the entry with this label; false when there is none.
bool chooseInTrayMenu(qint64 pid, const QString &label);

/// The notifications that dunst shows now, and those it has shown: {summary, body, …} of each.
int shownNotifications();
QList<QVariantMap> pastNotifications();

/// Locks the default collection of the keyring, or opens it with the session's password.
bool lockKeyring();
bool unlockKeyring();
/// The secret of an entry, as the keyring has it; empty when there is none.
QByteArray keyringSecret(const QString &service, const QString &name);

} // namespace meshtray::test
