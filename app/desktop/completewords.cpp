// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "completewords.h"

#include "ui/completion.h"
#include "ui/desktopappoptions.h"
#include "ui/singleinstanceclient.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace meshtray {
namespace {

QStringList profiles()
{
    const QDir folder = QFileInfo(ui::profileFolder(u"default"_s)).dir();
    return folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QStringList meshes(const QString &profile)
{
    const QString folder = ui::profileFolder(profile);
    if (!ui::isInstanceRunning(folder))
        return {};
    const auto status = ui::askRunningInstance(folder, {{u"status"_s}, {}});
    QStringList names;
    const QJsonArray known = status ? status->value("meshes"_L1).toArray() : QJsonArray();
    for (const QJsonValue &mesh : known)
        names += mesh["slug"_L1].toString();
    return names;
}

QStringList candidates(const ui::Completion &completion)
{
    switch (completion.also) {
    case ui::Completion::Also::Files:
        return {u":files"_s};
    case ui::Completion::Also::Meshes:
        return meshes(completion.profile);
    case ui::Completion::Also::Profiles:
        return profiles();
    case ui::Completion::Also::Nothing:
        break;
    }
    return completion.words;
}

} // namespace

ExitCode completeWords(const QStringList &words)
{
    // Others choose the names of meshes; a shell gets none that means more to it than a word.
    static const QRegularExpression plain(u"^(:files|[A-Za-z0-9._-]+)$"_s);
    const QString begun = words.value(words.size() - 1);
    for (const QString &word : candidates(ui::complete(words))) {
        if (plain.match(word).hasMatch() && (word == ":files"_L1 || word.startsWith(begun) || begun == "="_L1))
            std::puts(qUtf8Printable(word));
    }
    return ExitCode::Done;
}

} // namespace meshtray
