// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/tlsfile.h"

#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto othersToo = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
constexpr qint64 largestFile = 64 * 1024;

Result<void> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    const bool isMade =
        QDir().mkpath(QFileInfo(folder).absolutePath()) && QDir().mkdir(folder, ownerOnly | QFile::ExeOwner);
    if (!isMade)
        return fail(ErrorCode::Io, u"The folder %1 could not be made."_s.arg(folder));
    return {};
}

Result<net::TlsIdentity> make(const QString &path, const Clock &clock)
{
    auto identity = net::TlsIdentity::generate(clock.wallMs());
    if (!identity)
        return identity;
    if (const auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return std::unexpected(made.error());
    QSaveFile file(path);
    const auto bytes = identity->pem().bytes();
    const auto size = static_cast<qint64>(bytes.size());
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.setPermissions(ownerOnly) &&
                           file.write(reinterpret_cast<const char *>(bytes.data()), size) == size && file.commit();
    if (!isWritten)
        return fail(ErrorCode::Io, u"Cannot write %1: %2."_s.arg(path, file.errorString()));
    qCInfo(lcBroker).noquote() << "made a TLS key; it is a file:" << path;
    return identity;
}

Result<net::TlsIdentity> load(QFile &file)
{
    const QString path = file.fileName();
    if (file.permissions() & othersToo) {
        return fail(ErrorCode::Refused,
                    u"%1 can be read by others: set its mode to 0600, or remove it to have a new TLS key made (the "
                    "broker's pin changes then)."_s.arg(path));
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, u"Cannot read %1: %2."_s.arg(path, file.errorString()));
    const qint64 size = std::min(file.size(), largestFile);
    crypto::SecureBuffer bytes(static_cast<size_t>(size));
    const bool isWhole = file.read(reinterpret_cast<char *>(bytes.bytes().data()), size) == size;
    auto identity = net::TlsIdentity::fromPem(isWhole ? bytes.bytes() : std::span<unsigned char>());
    if (!identity) {
        return fail(ErrorCode::Corrupt,
                    u"%1 does not hold a certificate and its key: put its backup in place, or remove it to have a new "
                    "TLS key made (the broker's pin changes then)."_s.arg(path));
    }
    qCInfo(lcBroker).noquote() << "the TLS key is a file:" << path;
    return identity;
}

} // namespace

Result<net::TlsIdentity> tlsIdentityIn(const QString &dataFolder, const Clock &clock)
{
    QFile file(dataFolder + u"/tls.pem"_s);
    return file.exists() ? load(file) : make(file.fileName(), clock);
}

} // namespace meshtray::brokerd
