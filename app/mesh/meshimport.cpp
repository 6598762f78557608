// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/meshimport.h"

#include "client/refusals.h"
#include "crypto/backup.h"
#include "mesh/meshkey.h"
#include "mesh/secretfile.h"

#include <QDir>

namespace meshtray {
namespace {

using protocol::BadConfigMesh;
using protocol::ConfigEntry;
using protocol::ConfigMesh;

constexpr qsizetype longestName = 64;

Result<protocol::ClientConfig> readFile(const QString &path)
{
    const auto text = readClientConfig(path);
    return text ? protocol::parseClientConfig(*text) : std::unexpected(text.error());
}

Result<protocol::ClientConfig> openFile(const QString &path, const crypto::SecureBuffer &passphrase)
{
    const auto file = readBackupFile(path);
    if (!file)
        return std::unexpected(file.error());
    const auto content = crypto::openBackup(passphrase.bytes(), *file);
    if (!content)
        return std::unexpected(content.error());
    return protocol::parseClientConfig(protocol::ClientConfigText::copyOf(content->bytes()));
}

/// A mesh and the key it had in the file.
struct Kept {
    MeshId mesh;
    crypto::PublicKey key;
};

/// Reads the file anew: somebody may have written it meanwhile.
Result<qsizetype> removeEntries(const QString &path, const QList<Kept> &kept)
{
    const auto text = readClientConfig(path);
    if (!text)
        return std::unexpected(text.error());
    const auto config = protocol::parseClientConfig(*text);
    if (!config)
        return std::unexpected(config.error());
    qsizetype removed = 0;
    const auto left = protocol::withoutEntries(*text, *config, [&](const ConfigEntry &entry) {
        const auto *mesh = std::get_if<ConfigMesh>(&entry.content);
        const bool goes = mesh && std::ranges::any_of(kept, [&](const Kept &each) {
                              return each.mesh == mesh->mesh && each.key == mesh->keys.publicKey();
                          });
        removed += goes ? 1 : 0;
        return goes;
    });
    if (removed == 0)
        return 0;
    if (!left)
        return std::unexpected(left.error());
    const auto written = replaceSecretFile(path, left->text());
    return written ? Result<qsizetype>(removed) : std::unexpected(written.error());
}

bool isHereSafely(const ImportFate &fate)
{
    return std::holds_alternative<ImportDone>(fate) || std::holds_alternative<ImportSame>(fate);
}

ImportFate fateOfHere(const std::expected<crypto::KeyPair, SecretError> &keys)
{
    if (keys)
        return ImportSame{};
    if (keys.error().kind == SecretError::Kind::Absent)
        return ImportKey{};
    if (keys.error().kind == SecretError::Kind::Corrupt)
        return ImportOther{};
    return ImportUnusable{keys.error().message};
}

ImportFate fateOfNew(const std::expected<crypto::SecureBuffer, SecretError> &secret, const crypto::KeyPair &keys)
{
    if (secret)
        return crypto::equalInConstantTime(secret->bytes(), keys.secretBytes()) ? ImportFate(ImportNew{})
                                                                                : ImportOther{};
    if (secret.error().kind == SecretError::Kind::Absent)
        return ImportNew{};
    if (secret.error().kind == SecretError::Kind::Corrupt)
        return ImportOther{};
    return ImportUnusable{secret.error().message};
}

} // namespace

struct MeshImport::Run {
    QString path;
    ImportMode mode = ImportMode::Preview;
    Done answer;
    protocol::ClientConfig config;
    size_t at = 0; ///< of the entries
    ImportReport report;
    QList<Kept> kept; ///< those that may be taken out of the file
};

MeshImport::MeshImport(MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_clock(clock)
{
}

QString MeshImport::clientPath()
{
    return QDir::homePath() + QStringLiteral("/.claudemesh/config.json");
}

void MeshImport::fromClient(const QString &path, ImportMode mode, QObject *context, Done done)
{
    begin(path, mode, context, std::move(done), [path] { return readFile(path); });
}

void MeshImport::fromBackup(const QString &path, crypto::SecureBuffer passphrase, ImportMode mode, QObject *context,
                            Done done)
{
    const auto kept = std::make_shared<const crypto::SecureBuffer>(std::move(passphrase));
    const ImportMode given = mode == ImportMode::Preview ? mode : ImportMode::Import; // a backup stays whole
    begin(path, given, context, std::move(done), [path, kept] { return openFile(path, *kept); });
}

void MeshImport::begin(const QString &path, ImportMode mode, QObject *context, Done done, std::function<Config()> read)
{
    if (m_run)
        return done(fail(ErrorCode::Unavailable, tr("Meshes are being imported already. Wait for the end of that.")));
    const auto run = std::make_shared<Run>();
    run->path = path;
    run->mode = mode;
    run->answer = [asker = QPointer(context), done = std::move(done)](Result<ImportReport> result) {
        if (asker)
            done(std::move(result));
    };
    m_run = run;
    m_aside.run(std::move(read), this, [this, run](Config config) {
        if (!config)
            return finish(run, std::unexpected(config.error()));
        run->config = std::move(*config);
        next(run);
    });
}

void MeshImport::next(const std::shared_ptr<Run> &run)
{
    if (run->at == run->config.entries.size()) {
        if (run->mode == ImportMode::ImportAndRemove)
            return removeFromFile(run);
        return finish(run, run->report);
    }
    const auto &content = run->config.entries[run->at].content;
    if (const auto *mesh = std::get_if<ConfigMesh>(&content))
        return take(run, *mesh);
    if (const auto *bad = std::get_if<BadConfigMesh>(&content))
        run->report.meshes.append({client::readable(bad->mesh, longestName), client::readable(bad->slug, longestName),
                                   ImportUnusable{bad->reason}});
    ++run->at;
    next(run);
}

void MeshImport::take(const std::shared_ptr<Run> &run, const ConfigMesh &mesh)
{
    if (run->mode == ImportMode::Preview)
        return examine(mesh, [this, run](const ImportFate &fate) { settle(run, fate); });
    // A key that is about to be deleted must not be taken for one that is kept.
    m_meshes.finishLeaving(mesh.mesh, this, [this, run, &mesh](const Result<void> &left) {
        if (!left)
            return settle(run, ImportUnusable{left.error().message});
        examine(mesh, [this, run, &mesh](const ImportFate &fate) { bringIn(run, mesh, fate); });
    });
}

void MeshImport::examine(const ConfigMesh &mesh, std::function<void(ImportFate)> done)
{
    const Mesh *here = m_meshes.find(mesh.mesh);
    if (here && here->record().publicKey != mesh.keys.publicKey())
        return done(ImportOther{});
    if (here)
        return readMeshKey(m_meshes.secrets(), here->record(), this,
                           [done = std::move(done)](const auto &keys) { done(fateOfHere(keys)); });
    m_meshes.secrets().read(secretNameOf(mesh.mesh), this, [&mesh, done = std::move(done)](const auto &secret) {
        done(fateOfNew(secret, mesh.keys));
    });
}

void MeshImport::bringIn(const std::shared_ptr<Run> &run, const ConfigMesh &mesh, const ImportFate &fate)
{
    const bool isWanted = std::holds_alternative<ImportNew>(fate) || std::holds_alternative<ImportKey>(fate);
    if (!isWanted)
        return settle(run, fate);
    keepMeshKey(m_meshes.secrets(), secretNameOf(mesh.mesh), mesh.keys, this,
                [this, run, &mesh](const std::expected<void, SecretError> &kept) {
                    if (!kept)
                        return settle(run, ImportUnusable{kept.error().message});
                    adopt(run, mesh);
                });
}

void MeshImport::adopt(const std::shared_ptr<Run> &run, const ConfigMesh &mesh)
{
    if (Mesh *here = m_meshes.find(mesh.mesh)) {
        here->retryUnlock();
        return settle(run, ImportDone{});
    }
    const QString &name = mesh.displayName.isEmpty() ? run->config.displayName : mesh.displayName;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC);
    const MeshRecord record{mesh.mesh,
                            mesh.member,
                            client::readable(mesh.slug, longestName),
                            client::readable(name, longestName),
                            mesh.brokerUrl,
                            mesh.keys.publicKey(),
                            mesh.owner,
                            mesh.joinedAt.isValid() ? mesh.joinedAt : now};
    m_meshes.adopt(record, this, [this, run](const Result<MeshId> &adopted) {
        settle(run, adopted ? ImportFate(ImportDone{}) : ImportUnusable{adopted.error().message});
    });
}

void MeshImport::settle(const std::shared_ptr<Run> &run, const ImportFate &fate)
{
    const auto &mesh = std::get<ConfigMesh>(run->config.entries[run->at].content);
    run->report.meshes.append({mesh.mesh.toString(), client::readable(mesh.slug, longestName), fate});
    if (isHereSafely(fate))
        run->kept.append({mesh.mesh, mesh.keys.publicKey()});
    ++run->at;
    next(run);
}

void MeshImport::removeFromFile(const std::shared_ptr<Run> &run)
{
    m_aside.run([path = run->path, kept = run->kept] { return removeEntries(path, kept); }, this,
                [this, run](const Result<qsizetype> &removed) {
                    if (removed)
                        run->report.removed = *removed;
                    else
                        run->report.notRemoved = removed.error();
                    finish(run, run->report);
                });
}

void MeshImport::finish(const std::shared_ptr<Run> &run, Result<ImportReport> result)
{
    m_run.reset();
    run->config.entries.clear(); // the keys
    run->answer(std::move(result));
}

} // namespace meshtray
