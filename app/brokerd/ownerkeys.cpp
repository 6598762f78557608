// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/ownerkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto othersToo = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

std::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return fail(ErrorCode::Io, u"Cannot write %1: %2."_s.arg(path, reason));
}

} // namespace

OwnerKeys::OwnerKeys(const QString &dataFolder)
    : m_folder(dataFolder + u"/owner-keys"_s)
{
}

QString OwnerKeys::fileOf(const MeshId &mesh) const
{
    return m_folder + u'/' + mesh.toString() + u".key"_s;
}

Result<void> OwnerKeys::save(const MeshId &mesh, const crypto::KeyPair &keys) const
{
    const QString path = fileOf(mesh);
    if (QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, u"There is a key at %1 already; it was not touched."_s.arg(path));
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner))
        return cannotWrite(m_folder, u"the folder cannot be made private"_s);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !file.setPermissions(ownerOnly))
        return cannotWrite(path, file.errorString());
    const auto bytes = keys.secretBytes();
    const auto size = static_cast<qint64>(bytes.size());
    if (file.write(reinterpret_cast<const char *>(bytes.data()), size) != size || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

Result<crypto::KeyPair> OwnerKeys::load(const MeshId &mesh) const
{
    const QString path = fileOf(mesh);
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound,
                    u"The owner's key of this mesh is not here (%1): invites can only be made where "
                    "the mesh was made."_s.arg(path));
    }
    if (file.permissions() & othersToo) {
        return fail(
            ErrorCode::Refused,
            u"%1 can be read by others: set its mode to 0600, and make a new mesh if somebody may have."_s.arg(path));
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, u"Cannot read %1: %2."_s.arg(path, file.errorString()));
    crypto::SecureBuffer bytes(crypto::KeyPair::size);
    const auto size = static_cast<qint64>(bytes.size());
    const bool isWhole = file.size() == size && file.read(reinterpret_cast<char *>(bytes.bytes().data()), size) == size;
    auto keys = isWhole ? crypto::KeyPair::fromBytes(bytes.bytes()) : std::nullopt;
    if (!keys)
        return fail(ErrorCode::Corrupt, u"%1 does not hold a key pair; put its backup in place."_s.arg(path));
    return *std::move(keys);
}

void OwnerKeys::remove(const MeshId &mesh) const
{
    QFile::remove(fileOf(mesh));
}

} // namespace meshtray::brokerd
