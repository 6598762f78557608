// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
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
/// Puts one there as the program does, over the one that is there: `secret` in base64.
bool putIntoKeyring(const QString &service, const QString &name, const QByteArray &secret);
bool removeFromKeyring(const QString &service, const QString &name);

/// Another bus of this session, on which there is nothing: no keyring.
class EmptyBus {
public:
    EmptyBus();
    ~EmptyBus();
    const QString &address() const { return m_address; } ///< empty when there is none

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace meshtray::test
