// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/durablefiles.h"

#include "core/ids.h"
#include "core/logging.h"
#include "crypto/securebuffer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr size_t chunk = 64 * 1024;

std::unexpected<Error> trouble(const QString &what, const QString &path, const QString &reason)
{
    return fail(ErrorCode::Io, u"Cannot %1 %2: %3."_s.arg(what, path, reason));
}

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Reads a file to its end, through memory that is wiped: some of them are keys.
Result<QByteArray> readThrough(const QString &path, Links links,
                               const std::function<bool(const char *data, qint64 size)> &use)
{
    QFile file(path);
    if (links == Links::Refused && QFileInfo(path).isSymLink())
        return trouble(u"read"_s, path, u"it is a link"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return trouble(u"read"_s, path, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    crypto::SecureBuffer buffer(chunk);
    auto *const data = reinterpret_cast<char *>(buffer.bytes().data());
    for (;;) {
        const qint64 size = file.read(data, chunk);
        if (size < 0)
            return trouble(u"read"_s, path, file.errorString());
        if (size == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(data, size));
        if (!use(data, size))
            return trouble(u"copy"_s, path, u"the copy cannot be written"_s);
    }
}

Result<void> flush(QFile &file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return trouble(u"write"_s, file.fileName(), reason());
    return {};
}

bool isEmptyFolder(const QString &path)
{
    return QFileInfo(path).isDir() && !QFileInfo(path).isSymLink() &&
           QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

Result<QByteArray> digestOf(const QString &path)
{
    return readThrough(path, Links::Refused, [](const char *, qint64) { return true; });
}

Result<QByteArray> copyFile(const QString &from, const QString &to, Links links)
{
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
        return trouble(u"make"_s, to, copy.errorString());
    auto digest =
        readThrough(from, links, [&](const char *data, qint64 size) { return copy.write(data, size) == size; });
    if (!digest)
        return digest;
    if (const auto flushed = flush(copy); !flushed)
        return std::unexpected(flushed.error());
    return digest;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.write(content) != content.size())
        return trouble(u"write"_s, path, file.errorString());
    return flush(file);
}

Result<void> sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const QString why = reason();
    if (descriptor >= 0)
        ::close(descriptor);
    return isSynced ? Result<void>() : trouble(u"write"_s, path, why);
}

Result<FolderInTheMaking> FolderInTheMaking::begin(const QString &path)
{
    if (QFileInfo::exists(path) && !isEmptyFolder(path)) {
        return fail(
            ErrorCode::AlreadyExists,
            u"There is something at %1 already, and it was not touched: name a folder that is not there yet."_s.arg(
                path));
    }
    const QString temporary = u"%1.unfinished-%2"_s.arg(path, MeshId::random().toString().first(8));
    if (!QDir().mkdir(temporary, ownerOnly | QFile::ExeOwner)) {
        return fail(
            ErrorCode::Io,
            u"Cannot make %1: %2. The folder around it must be there, and be yours to write."_s.arg(path, reason()));
    }
    return FolderInTheMaking(path, temporary);
}

FolderInTheMaking::FolderInTheMaking(QString path, QString temporary)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
{
}

FolderInTheMaking::FolderInTheMaking(FolderInTheMaking &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::exchange(other.m_temporary, {}))
{
}

FolderInTheMaking::~FolderInTheMaking()
{
    if (!m_temporary.isEmpty())
        QDir(m_temporary).removeRecursively();
}

Result<void> FolderInTheMaking::makeFolder(const QString &name) const
{
    if (!QDir().mkdir(entry(name), ownerOnly | QFile::ExeOwner))
        return trouble(u"make"_s, entry(name), reason());
    return {};
}

Result<void> FolderInTheMaking::finish()
{
    if (const auto synced = sync(m_temporary); !synced)
        return synced;
    // rename(2) takes the place of an empty folder, and of nothing else.
    if (std::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
        return trouble(u"make"_s, m_path, reason());
    m_temporary.clear();
    if (const auto synced = sync(QFileInfo(m_path).absolutePath()); !synced)
        qCWarning(lcBroker).noquote() << m_path << "is whole and in place, but a crash of the system may undo it:"
                                      << synced.error().message;
    return {};
}

} // namespace meshtray::brokerd
