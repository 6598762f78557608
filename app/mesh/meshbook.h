// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/recordfile.h"

namespace meshtray {

/// The list of meshes as the file `meshes.json` of the profile's folder has it, or will when it is written. What is
/// changed here is in the next write, whoever asks for that.
class MeshBook {
public:
    explicit MeshBook(const QString &folder);

    /// Corrupt when the file cannot be read; it is left as it is.
    Result<void> read();
    const MeshList &list() const { return m_list; }
    /// Null when there is none.
    const MeshRecord *find(const MeshId &mesh) const;

    /// Puts in a mesh that is none of those being left any more.
    void add(const MeshRecord &record);
    /// In the place of the record with its id.
    void replace(const MeshRecord &record);
    void remove(const MeshId &mesh);
    void setLeaving(MeshId mesh);
    void setLeft(const MeshId &mesh);
    void setStatus(protocol::Status status) { m_list.status = status; }
    void setRetention(std::optional<int> days) { m_list.retentionDays = days; }

    /// `done` as with SafeFile::write.
    void write(QObject *context, std::function<void(Result<void>)> done);
    /// Writes; that it failed is logged and nothing else.
    void save(QObject *context);

private:
    MeshList m_list;
    SafeFile m_file;
};

} // namespace meshtray
