// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/aside.h"
#include "core/clock.h"
#include "mesh/meshservice.h"
#include "protocol/clientconfig.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>

namespace meshtray {

/// Not here yet: it is added.
struct ImportNew { };
/// Here, but its key is lost: the key is put back.
struct ImportKey { };
/// Here with the same key: there is nothing to do.
struct ImportSame { };
/// Here with another key, or the keychain has another key for it: it is left alone.
struct ImportOther { };
/// It cannot be brought in.
struct ImportUnusable {
    QString why; ///< a sentence
};
/// It was brought in, and its key was read back from the keychain.
struct ImportDone { };

/// What would become of a mesh (the first five), or what has become of it.
using ImportFate = std::variant<ImportNew, ImportKey, ImportSame, ImportOther, ImportUnusable, ImportDone>;

struct ImportItem {
    QString mesh; ///< as the file says it, one line
    QString slug;
    ImportFate fate;
};

struct ImportReport {
    QList<ImportItem> meshes;             ///< in the file's order
    qsizetype removed = 0;                ///< taken out of the file
    std::optional<Error> notRemoved = {}; ///< why none was, though it was asked for
};

enum class ImportMode {
    Preview,         ///< only look
    Import,          ///< the file is left alone
    ImportAndRemove, ///< what is kept here afterwards is taken out of the file
};

/// Brings in meshes with their keys from the file of the command-line client, or from a backup. A key never replaces
/// another one. One at a time; files are read on another thread.
class MeshImport : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<ImportReport>)>;

    /// Both outlive this object.
    MeshImport(MeshService &meshes, Clock &clock, QObject *parent = nullptr);

    /// `done` comes once, never after `context` is gone. An error means that nothing was changed: NotFound,
    /// InvalidInput, Io for the file; Unavailable while another import is under way.
    void fromClient(const QString &path, ImportMode mode, QObject *context, Done done);

    /// The same from a file that MeshBackup wrote, which is only read. Refused for another passphrase.
    void fromBackup(const QString &path, crypto::SecureBuffer passphrase, ImportMode mode, QObject *context, Done done);

    /// Where the command-line client keeps its file. Sessions that it launched have copies elsewhere, which are not
    /// meant.
    static QString clientPath();

private:
    struct Run;
    using Config = Result<protocol::ClientConfig>;

    void begin(const QString &path, ImportMode mode, QObject *context, Done done, std::function<Config()> read);
    void next(const std::shared_ptr<Run> &run);
    void take(const std::shared_ptr<Run> &run, const protocol::ConfigMesh &mesh);
    void examine(const protocol::ConfigMesh &mesh, std::function<void(ImportFate)> done);
    void bringIn(const std::shared_ptr<Run> &run, const protocol::ConfigMesh &mesh, const ImportFate &fate);
    void adopt(const std::shared_ptr<Run> &run, const protocol::ConfigMesh &mesh);
    void settle(const std::shared_ptr<Run> &run, const ImportFate &fate);
    void removeFromFile(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run, Result<ImportReport> result);

    MeshService &m_meshes;
    Clock &m_clock;
    std::shared_ptr<Run> m_run; ///< the one under way
    Aside m_aside;
};

} // namespace meshtray
