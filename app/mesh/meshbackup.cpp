// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/meshbackup.h"

#include "crypto/backup.h"
#include "crypto/encoding.h"
#include "mesh/meshkey.h"
#include "mesh/secretfile.h"

#include <QPointer>

namespace meshtray {
namespace {

using protocol::ConfigMesh;

ConfigMesh configOf(const MeshRecord &record, crypto::KeyPair keys)
{
    // of a mesh's two names only the short one is known
    return {record.mesh,      record.member,   record.slug,  record.slug,    record.displayName,
            record.brokerUrl, record.joinedAt, record.owner, std::move(keys)};
}

} // namespace

struct MeshBackup::Run {
    QString path;
    crypto::SecureBuffer passphrase;
    Done answer;
    QList<MeshRecord> left;
    std::vector<ConfigMesh> meshes;

    Result<qsizetype> write() const
    {
        const auto content = protocol::writeClientConfig(meshes);
        const auto sealed = crypto::makeBackup(passphrase.bytes(), content.bytes());
        if (!sealed)
            return std::unexpected(sealed.error());
        const auto written = createSecretFile(path, crypto::asBytes(*sealed));
        return written ? Result<qsizetype>(std::ssize(meshes)) : std::unexpected(written.error());
    }
};

MeshBackup::MeshBackup(MeshService &meshes, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
{
}

void MeshBackup::write(const QString &path, crypto::SecureBuffer passphrase, QObject *context, Done done)
{
    if (passphrase.size() < shortestBackupPassphrase)
        return done(fail(
            ErrorCode::InvalidInput,
            tr("The passphrase is too short for a backup: use %1 characters or more.").arg(shortestBackupPassphrase)));
    if (m_meshes.meshes().empty())
        return done(fail(ErrorCode::NotFound, tr("There is no mesh in this profile that could be backed up.")));
    const auto run = std::make_shared<Run>();
    run->path = path;
    run->passphrase = std::move(passphrase);
    run->answer = [asker = QPointer(context), done = std::move(done)](const Result<qsizetype> &result) {
        if (asker)
            done(result);
    };
    for (const auto &mesh : m_meshes.meshes())
        run->left.append(mesh->record());
    next(run);
}

void MeshBackup::next(const std::shared_ptr<Run> &run)
{
    if (run->left.isEmpty())
        return seal(run);
    const MeshRecord record = run->left.takeFirst();
    m_meshes.readKeys(record.mesh, this, [this, run, record](Result<crypto::KeyPair> keys) {
        if (!keys)
            return run->answer(
                fail(keys.error().code, tr("There is no backup, because the key of “%1” cannot be read. %2")
                                            .arg(record.slug, keys.error().message)));
        run->meshes.push_back(configOf(record, std::move(*keys)));
        next(run);
    });
}

void MeshBackup::seal(const std::shared_ptr<Run> &run)
{
    m_aside.run([run] { return run->write(); }, this,
                [run](const Result<qsizetype> &written) { run->answer(written); });
}

} // namespace meshtray
