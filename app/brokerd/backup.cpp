// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/backup.h"

#include "brokerd/durablefiles.h"
#include "store/databasecopy.h"
#include "store/sqlitebrokerstore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

const QString database = u"broker.sqlite"_s;
const QString keyFolder = u"owner-keys"_s;
const QString tlsKey = u"tls.pem"_s;
const QString manifest = u"backup.json"_s;
constexpr int manifestVersion = 1;
constexpr qint64 maxManifestSize = 1024 * 1024;

/// The digests of its files by their names.
using Manifest = QMap<QString, QByteArray>;

/// Nothing else belongs into a backup: a manifest must not lead out of its folder.
bool isOurs(const QString &name)
{
    static const QRegularExpression key(u"^owner-keys/[0-9A-Za-z]{32}\\.key$"_s);
    return name == database || name == tlsKey || key.match(name).hasMatch();
}

std::unexpected<Error> damaged(const QString &what)
{
    return fail(ErrorCode::Corrupt, u"The backup is damaged or not whole (%1). Nothing was restored; take another "
                                    "backup."_s.arg(what));
}

QString keyFileOf(const QString &meshId)
{
    return u"%1/%2.key"_s.arg(keyFolder, meshId);
}

Result<BackupContent> contentOf(const FolderInTheMaking &folder, const Manifest &files)
{
    const auto meshes = store::meshIdsIn(folder.entry(database));
    if (!meshes)
        return std::unexpected(meshes.error());
    BackupContent content;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        content.files.append(file.key());
        if (file.key() != database)
            content.secretKeys.append(file.key());
    }
    for (const QString &mesh : *meshes) {
        if (!files.contains(keyFileOf(mesh)))
            content.missingOwnerKeys.append(mesh);
    }
    return content;
}

/// The files besides the database.
QStringList keysIn(const QString &dataFolder)
{
    QStringList names;
    const QStringList keys = QDir(dataFolder + u'/' + keyFolder).entryList(QDir::Files);
    for (const QString &key : keys)
        names.append(keyFolder + u'/' + key);
    const QFileInfo tls(dataFolder + u'/' + tlsKey);
    if (tls.isFile() || tls.isSymLink()) // one that leads nowhere is an error when it is copied
        names.append(tlsKey);
    names.removeIf([](const QString &name) { return !isOurs(name); });
    return names;
}

Result<void> writeManifest(const FolderInTheMaking &folder, const Manifest &files, qint64 now)
{
    QJsonObject digests;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        digests.insert(file.key(), QString::fromLatin1(file.value()));
    const QJsonObject document{{u"version"_s, manifestVersion},
                               {u"madeAt"_s, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs)},
                               {u"sha256"_s, digests}};
    return writeFile(folder.entry(manifest), QJsonDocument(document).toJson());
}

Result<Manifest> readManifest(const QString &folder)
{
    QFile file(folder + u'/' + manifest);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
                    u"%1 is not a backup: there is no %2 in it. Nothing was restored."_s.arg(folder, manifest));
    }
    const QJsonObject document = QJsonDocument::fromJson(file.read(maxManifestSize)).object();
    if (document.value("version"_L1).toInt() > manifestVersion) {
        return fail(ErrorCode::Unsupported, u"The backup %1 was made by a newer Meshtray. Update this one, then try "
                                            "again."_s.arg(folder));
    }
    Manifest files;
    const QJsonObject digests = document.value("sha256"_L1).toObject();
    for (auto entry = digests.constBegin(); entry != digests.constEnd(); ++entry) {
        if (!isOurs(entry.key()))
            return damaged(manifest);
        files.insert(entry.key(), entry.value().toString().toLatin1());
    }
    if (!files.contains(database))
        return damaged(manifest);
    return files;
}

Result<void> checkFiles(const QString &folder, const Manifest &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const auto digest = digestOf(folder + u'/' + file.key());
        if (!digest || *digest != file.value())
            return damaged(file.key());
    }
    return store::checkDatabase(folder + u'/' + database, store::brokerSchema());
}

/// `names` as they are in `from`; what they were while they were copied.
Result<Manifest> copyAll(const QString &from, Links links, const QStringList &names, const FolderInTheMaking &to)
{
    Manifest copied;
    bool hasKeyFolder = false;
    for (const QString &name : names) {
        if (name.startsWith(keyFolder) && !std::exchange(hasKeyFolder, true)) {
            if (const auto made = to.makeFolder(keyFolder); !made)
                return std::unexpected(made.error());
        }
        const auto digest = copyFile(from + u'/' + name, to.entry(name), links);
        if (!digest)
            return std::unexpected(digest.error());
        copied.insert(name, *digest);
    }
    if (hasKeyFolder) {
        if (const auto synced = sync(to.entry(keyFolder)); !synced)
            return std::unexpected(synced.error());
    }
    return copied;
}

/// The database first: the key of a mesh is there before the mesh is.
Result<Manifest> fillBackup(const QString &dataFolder, const FolderInTheMaking &folder)
{
    const QString copy = folder.entry(database);
    const auto copied = store::copyDatabase(store::brokerDatabasePath(dataFolder), copy, store::brokerSchema());
    if (!copied)
        return std::unexpected(copied.error());
    if (const auto synced = sync(copy); !synced)
        return std::unexpected(synced.error());
    const auto digest = digestOf(copy);
    if (!digest)
        return std::unexpected(digest.error());
    auto files = copyAll(dataFolder, Links::Followed, keysIn(dataFolder), folder);
    if (files)
        files->insert(database, *digest);
    return files;
}

} // namespace

Result<BackupContent> makeBackup(const QString &dataFolder, const QString &to, const Clock &clock)
{
    if (!QFileInfo::exists(store::brokerDatabasePath(dataFolder)))
        return fail(ErrorCode::NotFound, u"There is no broker's data in %1."_s.arg(dataFolder));
    if (QFileInfo::exists(to)) {
        return fail(
            ErrorCode::AlreadyExists,
            u"There is something at %1 already, and it was not touched: name a folder that is not there yet."_s.arg(
                to));
    }
    auto folder = FolderInTheMaking::begin(to);
    if (!folder)
        return std::unexpected(folder.error());
    const auto files = fillBackup(dataFolder, *folder);
    if (!files)
        return std::unexpected(files.error());
    if (const auto written = writeManifest(*folder, *files, clock.wallMs()); !written)
        return std::unexpected(written.error());
    auto content = contentOf(*folder, *files);
    if (!content)
        return content;
    if (const auto finished = folder->finish(); !finished)
        return std::unexpected(finished.error());
    return content;
}

Result<BackupContent> restoreBackup(const QString &from, const QString &dataFolder)
{
    const auto files = readManifest(from);
    if (!files)
        return std::unexpected(files.error());
    if (const auto sound = checkFiles(from, *files); !sound)
        return std::unexpected(sound.error());
    auto folder = FolderInTheMaking::begin(dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    const auto copied = copyAll(from, Links::Refused, files->keys(), *folder);
    if (!copied)
        return std::unexpected(copied.error());
    if (*copied != *files)
        return damaged(u"it changed while it was read"_s);
    auto content = contentOf(*folder, *files);
    if (!content)
        return content;
    if (const auto finished = folder->finish(); !finished)
        return std::unexpected(finished.error());
    return content;
}

} // namespace meshtray::brokerd
