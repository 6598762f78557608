// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "core/result.h"
#include "mesh/meshrecord.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace meshtray {

/// What `meshes.json` holds.
struct MeshList {
    QList<MeshRecord> meshes;
    QList<MeshId> leaving = {};                       ///< left, but keys or messages may still be there
    protocol::Status status = protocol::Status::Idle; ///< in every mesh that has none of its own
    std::optional<int> retentionDays = {};            ///< how long messages are kept; nothing: for good
};

/// What retentionDays may be.
constexpr int mostRetentionDays = 36'500;

/// `meshes.json`: version 1, a list of objects with the fields of MeshRecord (keys as hex, times as ISO 8601), the ids
/// of those being left, the status, how long messages are kept. Nothing in it is secret.
QByteArray toJson(const MeshList &list);
/// Corrupt when anything in it is not as written above. Files from before there was a status are read.
Result<MeshList> meshesFromJson(const QByteArray &json);

/// A small file that is replaced as a whole (temporary file, fsync, rename; mode 0600) by a thread of its own, in the
/// order of the calls. Readers see the old content or the new, never a mixture.
class SafeFile {
public:
    /// Its destructor waits for what is being written.
    explicit SafeFile(QString path);

    /// An empty content when there is no such file. Blocks; for program start.
    Result<QByteArray> read() const;
    /// `done` comes to `context`'s thread from its event loop, never after `context` is gone.
    void write(const QByteArray &content, QObject *context, std::function<void(Result<void>)> done);

private:
    QString m_path;
    Aside m_writer;
};

} // namespace meshtray
