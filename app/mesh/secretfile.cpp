// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/secretfile.h"

#include "core/replacefile.h"
#include "crypto/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace meshtray {
namespace {

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

/// What is there to be read, or why not.
Result<qint64> sizeOf(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path));
    if (!info.isFile())
        return fail(ErrorCode::InvalidInput, Words::tr("%1 is not a file. Choose another.").arg(path));
    if (info.size() > largest)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("The file %1 is too large to be what it should be. Choose another.").arg(path));
    return info.size();
}

std::unexpected<Error> unreadable(const QString &path, const QFile &file)
{
    return fail(ErrorCode::Io, Words::tr("Could not read %1: %2.").arg(path, file.errorString()));
}

std::unexpected<Error> unwritable(const QString &path, const QString &reason)
{
    return fail(ErrorCode::Io,
                Words::tr("Could not write %1: %2. Check the free space and the permissions.").arg(path, reason));
}

bool fill(QFile &file, std::span<unsigned char> room)
{
    while (!room.empty()) {
        const qint64 got = file.read(reinterpret_cast<char *>(room.data()), std::ssize(room));
        if (got <= 0)
            return false;
        room = room.subspan(static_cast<size_t>(got));
    }
    return true;
}

bool syncToDisk([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor) == 0;
#else
    return true;
#endif
}

/// The name itself has to be on the disk too.
void syncFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    syncToDisk(folder);
    ::close(folder);
#endif
}

/// Writes past QFile's own buffer, which nobody would wipe.
bool writeThrough(const QTemporaryFile &file, std::span<const unsigned char> content)
{
    QFile raw;
    return raw.open(file.handle(), QFile::WriteOnly | QFile::Unbuffered, QFile::DontCloseHandle) &&
           raw.write(reinterpret_cast<const char *>(content.data()), std::ssize(content)) == std::ssize(content) &&
           syncToDisk(file.handle());
}

/// A file beside `path` with this content; mode 0600, as QTemporaryFile makes them.
bool writeBeside(QTemporaryFile &file, const QString &path, std::span<const unsigned char> content)
{
    file.setFileTemplate(path + QStringLiteral(".XXXXXX"));
    return file.open() && writeThrough(file, content);
}

} // namespace

Result<protocol::ClientConfigText> readClientConfig(const QString &path)
{
    const auto size = sizeOf(path, protocol::largestClientConfig);
    if (!size)
        return std::unexpected(size.error());
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return unreadable(path, file);
    protocol::ClientConfigText text(static_cast<size_t>(*size));
    if (!fill(file, text.text()))
        return unreadable(path, file);
    return text;
}

Result<void> replaceSecretFile(const QString &path, std::span<const unsigned char> content)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    if (target.isEmpty())
        return fail(ErrorCode::NotFound, Words::tr("There is no file %1.").arg(path));
    return replaceFile(target, QByteArrayView(content.data(), std::ssize(content)));
}

Result<void> createSecretFile(const QString &path, std::span<const unsigned char> content)
{
    const auto exists = [&] {
        return fail(ErrorCode::AlreadyExists,
                    Words::tr("There is a file %1 already; it was left as it is. Choose another name.").arg(path));
    };
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return exists();
    QTemporaryFile file;
    if (!writeBeside(file, path, content))
        return unwritable(path, file.errorString());
    if (!QFile::rename(file.fileName(), path)) // never over another
        return QFileInfo::exists(path) ? exists() : unwritable(path, file.errorString());
    file.setAutoRemove(false);
    syncFolder(path);
    return {};
}

Result<QByteArray> readBackupFile(const QString &path)
{
    const auto size = sizeOf(path, crypto::largestBackup);
    if (!size)
        return std::unexpected(size.error());
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return unreadable(path, file);
    return file.read(crypto::largestBackup + 1);
}

} // namespace meshtray
