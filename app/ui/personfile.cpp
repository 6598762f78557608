// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/personfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace meshtray::ui {
namespace {

constexpr qint64 mostBytes = 1 << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::ui::PersonFile)
};

std::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return fail(ErrorCode::Io,
                Words::tr("Could not write %1: %2. Check the free space and the permissions.").arg(path, reason));
}

} // namespace

Result<std::optional<QByteArray>> readPersonFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Words::tr("Could not read %1: %2. Check its permissions.").arg(path, file.errorString()));
    const QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes)
        return fail(ErrorCode::Io, Words::tr("%1 is too large to be what it should be. Nothing was changed; look at "
                                             "the file, or move it away.")
                                       .arg(path));
    return content;
}

Result<void> writePersonFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io,
                    Words::tr("Could not make the folder %1. Check the permissions above it.").arg(folder));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

Result<void> removePersonFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return fail(ErrorCode::Io,
                    Words::tr("Could not remove %1: %2. Check the permissions.").arg(path, file.errorString()));
    return {};
}

} // namespace meshtray::ui
