// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/replacefile.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace meshtray {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeshFile)
};

std::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return fail(ErrorCode::Io,
                Words::tr("Could not write %1: %2. Check the free space and the permissions.").arg(path, reason));
}

#ifdef Q_OS_UNIX
QString lastReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Result<void> syncFile(const QFile &file)
{
    return ::fsync(file.handle()) == 0 ? Result<void>() : notWritten(file.fileName(), lastReason());
}

/// A name that was changed is on the disk when its folder is.
Result<void> syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const QString reason = isSynced ? QString() : lastReason();
    if (descriptor >= 0)
        ::close(descriptor);
    return isSynced ? Result<void>() : notWritten(path, reason);
}
#else
Result<void> syncFile(const QFile &)
{
    return {};
}

Result<void> syncFolderOf(const QString &)
{
    return {};
}
#endif

Result<void> writeNew(const QString &path, QByteArrayView content)
{
    QFile::remove(path); // what a killed program left; nothing was ever read from there
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return notWritten(path, file.errorString());
    if (file.write(content.data(), content.size()) != content.size())
        return notWritten(path, file.errorString());
    return syncFile(file);
}

} // namespace

Result<void> replaceFile(const QString &path, QByteArrayView content)
{
    const QString temporary = path + QStringLiteral(".new");
    auto written = writeNew(temporary, content);
    if (written) {
        std::error_code error; // QFile::rename replaces nothing
        std::filesystem::rename(QFileInfo(temporary).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
        if (!error) {
            if (const auto synced = syncFolderOf(path); !synced)
                qCWarning(lcStore).noquote() << "a crash of the system may undo this:" << synced.error().message;
            return {};
        }
        written = notWritten(path, QString::fromStdString(error.message()));
    }
    QFile::remove(temporary);
    return written;
}

} // namespace meshtray
