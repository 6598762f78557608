// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonDocument>
#include <QStringList>

// meshtray-broker backup and restore.
namespace meshtray::brokerd {

struct Backup {
    QString dataFolder;
    QString to; ///< absolute, as in Restore
};
Result<Backup> parseBackup(const QStringList &arguments);
Result<QJsonDocument> run(const Backup &command, const Clock &clock);

struct Restore {
    QString dataFolder;
    QString from;
};
Result<Restore> parseRestore(const QStringList &arguments);
Result<QJsonDocument> run(const Restore &command, const Clock &clock);

} // namespace meshtray::brokerd
