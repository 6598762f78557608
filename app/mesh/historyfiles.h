// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QObject>
#include <QString>

#include <functional>

// The files of a mesh's messages: the database and what SQLite puts beside it.
namespace meshtray {

/// Where the messages of a mesh are kept, in a profile's data folder.
QString historyFileOf(const QString &profileFolder, const MeshId &mesh);

/// Gives the files another name, with the time in it; nothing of them is lost. The new name. On another thread; `done`
/// comes from the event loop, never after `context` is gone.
void moveHistoryAside(const QString &file, qint64 wallMs, QObject *context, std::function<void(Result<QString>)> done);

} // namespace meshtray
