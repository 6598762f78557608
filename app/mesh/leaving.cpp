// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/leaving.h"

#include "mesh/historyfiles.h"
#include "mesh/meshbook.h"
#include "mesh/meshservice.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace meshtray {
namespace {

/// The database of a mesh's messages, and what SQLite puts beside it.
Result<void> removeMessages(const QString &folder, const MeshId &mesh)
{
    const QFileInfo database(historyFileOf(folder, mesh));
    QDir messages = database.dir();
    // an id has no characters that mean something in a pattern
    for (const QString &name : messages.entryList({database.fileName() + u'*'}, QDir::Files)) {
        if (!messages.remove(name))
            return fail(ErrorCode::Io, Leaving::tr("The messages of the mesh could not be deleted: %1. Check the "
                                                   "permissions.")
                                           .arg(messages.filePath(name)));
    }
    return {};
}

} // namespace

Leaving::Leaving(QString folder, MeshBook &book, SecretStore &secrets)
    : m_folder(std::move(folder))
    , m_book(book)
    , m_secrets(secrets)
{
}

void Leaving::begin(MeshRecord record, QObject *context, Done done)
{
    m_book.setLeaving(record.mesh);
    m_book.write(this, [this, record, asker = QPointer(context), done = std::move(done)](const Result<void> &written) {
        if (!written) {
            m_book.add(record);
            m_book.save(this);
        }
        if (asker)
            done(written);
    });
}

void Leaving::finish(const MeshId &mesh, QObject *context, Done done)
{
    if (!m_book.list().leaving.contains(mesh))
        return done({});
    const Done answer = [asker = QPointer(context), done = std::move(done)](const Result<void> &result) {
        if (asker)
            done(result);
    };
    removeSecrets(mesh, {secretNameOf(mesh), nextSecretNameOf(mesh), historySecretNameOf(mesh)}, answer);
}

void Leaving::removeSecrets(const MeshId &mesh, QStringList names, const Done &done)
{
    if (names.isEmpty())
        return removeFiles(mesh, done);
    const QString name = names.takeFirst();
    m_secrets.remove(name, this, [this, mesh, names, done](const std::expected<void, SecretError> &removed) {
        if (!removed)
            return done(std::unexpected(toError(removed.error())));
        removeSecrets(mesh, names, done);
    });
}

void Leaving::removeFiles(const MeshId &mesh, const Done &done)
{
    m_aside.run([folder = m_folder, mesh] { return removeMessages(folder, mesh); }, this,
                [this, mesh, done](const Result<void> &removed) {
                    if (!removed)
                        return done(removed);
                    m_book.setLeft(mesh);
                    m_book.save(this);
                    done({});
                });
}

} // namespace meshtray
