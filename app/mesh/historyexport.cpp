// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/historyexport.h"

#include <QCoreApplication>
#include <QFile>

namespace meshtray {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::History)
};

Result<void> write(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    return fail(ErrorCode::Io, Words::tr("Could not write %1: %2.").arg(file.fileName(), file.errorString()));
}

Result<int> writeAll(store::MessageStore &store, QFile &file,
                     const std::function<QByteArray(const store::MessageRecord &)> &toJson,
                     const std::function<bool()> &isUnwanted)
{
    int count = 0;
    const auto written = store.forEach([&](const store::MessageRecord &message) -> Result<void> {
        if (isUnwanted())
            return fail(ErrorCode::Unavailable, Words::tr("The export was called off."));
        return write(file, (count++ == 0 ? "[\n" : ",\n") + toJson(message));
    });
    if (!written)
        return std::unexpected(written.error());
    if (const auto ended = write(file, count == 0 ? "[]\n" : "\n]\n"); !ended)
        return std::unexpected(ended.error());
    if (!file.flush())
        return fail(ErrorCode::Io, Words::tr("Could not write %1: %2.").arg(file.fileName(), file.errorString()));
    return count;
}

} // namespace

Result<int> exportHistory(store::MessageStore &store, const QString &path,
                          const std::function<QByteArray(const store::MessageRecord &)> &toJson,
                          const std::function<bool()> &isUnwanted)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        if (QFile::exists(path))
            return fail(ErrorCode::AlreadyExists,
                        Words::tr("There is a file %1 already. Choose another name.").arg(path));
        return fail(ErrorCode::Io, Words::tr("Could not write %1: %2.").arg(path, file.errorString()));
    }
    auto written = writeAll(store, file, toJson, isUnwanted);
    if (!written)
        file.remove();
    return written;
}

} // namespace meshtray
