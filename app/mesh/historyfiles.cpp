// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/historyfiles.h"

#include "core/background.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace meshtray {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryFiles)
};

Result<QString> rename(const QString &file, const QString &aside)
{
    // The database last: while it has its name, the rest of it is still to be found.
    for (const auto &ending : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        QFile each(file + ending);
        if (each.exists() && !each.rename(aside + ending))
            return fail(ErrorCode::Io, Words::tr("The file %1 could not be renamed: %2. Check the permissions of its "
                                                 "folder.")
                                           .arg(each.fileName(), each.errorString()));
    }
    return aside;
}

} // namespace

QString historyFileOf(const QString &profileFolder, const MeshId &mesh)
{
    return profileFolder + "/messages/"_L1 + mesh.toString() + ".sqlite"_L1;
}

void moveHistoryAside(const QString &file, qint64 wallMs, QObject *context, std::function<void(Result<QString>)> done)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = file + ".aside-"_L1 + time;
    inBackground(context, [file, aside] { return rename(file, aside); }, std::move(done));
}

} // namespace meshtray
