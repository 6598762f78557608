// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/singleinstancewire.h"

#include <QVariantList>

// What programs on the session bus can ask, as the commands that it stands for. Values and pure functions; no bus.
namespace meshtray::ui {

/// A method call, with its arguments as QtDBus hands them out.
struct DBusCall {
    QString interface; ///< may be empty: any
    QString member;
    QString signature;
    QVariantList arguments;
};

/// A call that makes sense: the command, and how its answer goes back.
struct DBusRequest {
    InstanceRequest command;
    QVariantList (*reply)(const QJsonObject &answer) = nullptr;
};

/// Unsupported: there is no such method, or the command is not for the bus (a passphrase would go over it, and
/// everybody in the session can listen). InvalidInput: the method is called with other types, with too much, or with a
/// file that is not named from the root on.
Result<DBusRequest> readDBusCall(const DBusCall &call);

/// The name on the bus: a profile's own, the plain one for "default".
QString dbusNameOf(const QString &profile);
/// "org.meshtray.Meshtray1.Error.NotFound"
QString dbusNameOf(ErrorCode code);

inline constexpr char dbusInterface[] = "org.meshtray.Meshtray1";
inline constexpr char dbusPath[] = "/org/meshtray/Meshtray";
inline constexpr char dbusApplicationInterface[] = "org.freedesktop.Application";

} // namespace meshtray::ui
