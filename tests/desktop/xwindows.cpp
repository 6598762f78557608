// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "xwindows.h"

#include <QProcess>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr int largestIcon = 100;

QByteArray xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

int widthOf(const QByteArray &window)
{
    const QByteArray geometry = xdotool({u"getwindowgeometry"_s, u"--shell"_s, QString::fromLatin1(window)});
    const qsizetype width = geometry.indexOf("WIDTH=");
    return width < 0 ? 0 : geometry.mid(width + 6, geometry.indexOf('\n', width) - width - 6).toInt();
}

QList<int> widthsOf(qint64 pid)
{
    const QByteArray windows =
        xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(pid), u"--name"_s, u"Meshtray"_s});
    QList<int> widths;
    for (const QByteArray &window : windows.trimmed().split('\n'))
        widths += widthOf(window);
    return widths;
}

} // namespace

qsizetype windowsOf(qint64 pid)
{
    return std::ranges::count_if(widthsOf(pid), [](int width) { return width > largestIcon; });
}

qsizetype trayIconsOf(qint64 pid)
{
    return std::ranges::count_if(widthsOf(pid), [](int width) { return width > 1 && width <= largestIcon; });
}

void pressAltF4()
{
    xdotool({u"key"_s, u"--clearmodifiers"_s, u"alt+F4"_s});
}

} // namespace meshtray::test
