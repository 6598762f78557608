// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/launcher.h"

#include "ui/keyfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

bool isUsual(const QString &profile)
{
    return profile == "default"_L1;
}

} // namespace

Launcher Launcher::ofThisProgram(const QString &profile)
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return {image.startsWith(u'/') ? image : QCoreApplication::applicationFilePath(), profile};
}

QByteArray Launcher::exec(const QStringList &words) const
{
    QByteArray line = execWord(program);
    if (!isUsual(profile))
        line += " --profile " + execWord(profile);
    for (const QString &word : words)
        line += ' ' + execWord(word);
    return line;
}

QString Launcher::fileStem() const
{
    return isUsual(profile) ? u"meshtray"_s : u"meshtray-"_s + profile;
}

} // namespace meshtray::ui
