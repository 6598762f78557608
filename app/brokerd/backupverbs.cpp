// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/backupverbs.h"

#include "brokerd/backup.h"
#include "brokerd/verbparser.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

/// The folder that an option names, which has to be there.
Result<QString> neededFolder(const VerbParser &parser, const QString &verb, const QString &option)
{
    if (parser.value(option).isEmpty())
        return misuse(u"%1: --%2 FOLDER is missing."_s.arg(verb, option));
    return parser.folder(option);
}

QString warningAbout(const BackupContent &content)
{
    QString warning =
        u"The folder holds secret keys and everybody's messages: keep it where nobody else can read it."_s;
    if (!content.missingOwnerKeys.isEmpty())
        warning += u" The keys of the owners of the meshes in missingOwnerKeys are not in it: nobody can be invited to "
                   "these meshes without them, so keep them safe too."_s;
    return warning;
}

QJsonDocument describe(const QString &what, const QString &folder, const BackupContent &content)
{
    return QJsonDocument(QJsonObject{
        {what, folder},
        {u"files"_s, QJsonArray::fromStringList(content.files)},
        {u"secretKeys"_s, QJsonArray::fromStringList(content.secretKeys)},
        {u"missingOwnerKeys"_s, QJsonArray::fromStringList(content.missingOwnerKeys)},
        {u"warning"_s, warningAbout(content)},
    });
}

} // namespace

Result<Backup> parseBackup(const QStringList &arguments)
{
    VerbParser parser(u"backup"_s);
    parser.add(u"to"_s, u"FOLDER"_s);
    if (const auto parsed = parser.parse(arguments); !parsed)
        return std::unexpected(parsed.error());
    const auto to = neededFolder(parser, u"backup"_s, u"to"_s);
    if (!to)
        return std::unexpected(to.error());
    return Backup{parser.dataFolder(), *to};
}

Result<QJsonDocument> run(const Backup &command, const Clock &clock)
{
    const auto content = makeBackup(command.dataFolder, command.to, clock);
    if (!content)
        return std::unexpected(content.error());
    return describe(u"backup"_s, command.to, *content);
}

Result<Restore> parseRestore(const QStringList &arguments)
{
    VerbParser parser(u"restore"_s);
    parser.add(u"from"_s, u"FOLDER"_s);
    if (const auto parsed = parser.parse(arguments); !parsed)
        return std::unexpected(parsed.error());
    const auto from = neededFolder(parser, u"restore"_s, u"from"_s);
    if (!from)
        return std::unexpected(from.error());
    return Restore{parser.dataFolder(), *from};
}

Result<QJsonDocument> run(const Restore &command, const Clock &)
{
    const auto content = restoreBackup(command.from, command.dataFolder);
    if (!content)
        return std::unexpected(content.error());
    return describe(u"restored"_s, command.dataFolder, *content);
}

} // namespace meshtray::brokerd
