// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

// Files that are on the disk when these functions return. Errors are Io, with the path in the sentence.
namespace meshtray::brokerd {

/// What is done with a link where a file is to be read.
enum class Links { Followed, Refused };

/// SHA-256 of a file that is no link, in hex.
Result<QByteArray> digestOf(const QString &path);
/// A new file of mode 0600 with the same content; gives its digest.
Result<QByteArray> copyFile(const QString &from, const QString &to, Links links);
/// A new file of mode 0600.
Result<void> writeFile(const QString &path, const QByteArray &content);
/// What was written to a file, or which names a folder has, is on the disk.
Result<void> sync(const QString &path);

/// A folder that is made under a name of its own, and goes by its real one only when it is whole. Until then it is
/// removed when this ends.
class FolderInTheMaking {
public:
    /// Of mode 0700, beside `path`. AlreadyExists when there is anything but an empty folder at `path`.
    static Result<FolderInTheMaking> begin(const QString &path);
    FolderInTheMaking(FolderInTheMaking &&other) noexcept;
    FolderInTheMaking &operator=(FolderInTheMaking &&) = delete;
    ~FolderInTheMaking();

    /// The path of an entry, for now.
    QString entry(const QString &name) const { return m_temporary + u'/' + name; }
    Result<void> makeFolder(const QString &name) const;
    /// Gives it its name. Once it has it this succeeds: that the name is not on the disk yet is only warned of.
    Result<void> finish();

private:
    FolderInTheMaking(QString path, QString temporary);

    QString m_path;
    QString m_temporary; ///< empty: there is none any more
};

} // namespace meshtray::brokerd
