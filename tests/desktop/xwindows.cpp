// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "xwindows.h"

#include <QHash>
#include <QProcess>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr int largestIcon = 100;
const QRect screen(0, 0, 1280, 800); ///< as with-session makes it

QByteArray xdotool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

/// "X=0\nY=767\nWIDTH=…"
QRect areaOf(const QByteArray &window)
{
    QHash<QByteArray, int> values;
    for (const QByteArray &line :
         xdotool({u"getwindowgeometry"_s, u"--shell"_s, QString::fromLatin1(window)}).split('\n'))
        values.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1).toInt());
    return {values.value("X"), values.value("Y"), values.value("WIDTH"), values.value("HEIGHT")};
}

QList<int> widthsOf(qint64 pid)
{
    const QByteArray windows =
        xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(pid), u"--name"_s, u"Meshtray"_s});
    QList<int> widths;
    for (const QByteArray &window : windows.trimmed().split('\n'))
        widths += areaOf(window).width();
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

qint64 pidOfActiveWindow()
{
    return xdotool({u"getactivewindow"_s, u"getwindowpid"_s}).trimmed().toLongLong();
}

QList<QRect> areasOnScreen()
{
    const QByteArray windows =
        xdotool({u"search"_s, u"--onlyvisible"_s, u"--maxdepth"_s, u"1"_s, u"--name"_s, u".*"_s});
    QList<QRect> areas;
    for (const QByteArray &window : windows.trimmed().split('\n'))
        areas += areaOf(window);
    areas.removeIf([](const QRect &area) { return area.x() < 0 || area.size() == screen.size(); });
    return areas;
}

QRect menuAboveThePanel()
{
    const auto isMenu = [](const QRect &area) {
        return area.width() > largestIcon && area.width() < screen.width() / 2 &&
               area.bottom() > screen.height() - 50 && area.height() > largestIcon;
    };
    const QList<QRect> areas = areasOnScreen();
    const auto menu = std::ranges::find_if(areas, isMenu);
    return menu == areas.end() ? QRect() : *menu;
}

int coloursIn(const QRect &area)
{
    QProcess tool;
    const QString part = u"%1x%2+%3+%4"_s.arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y());
    tool.start(u"sh"_s, {u"-c"_s, u"import -window root -crop "_s + part + u" png:- | identify -format %k -"_s});
    tool.waitForFinished();
    return tool.readAllStandardOutput().toInt();
}

void click(QPoint place, MouseButton button)
{
    xdotool({u"mousemove"_s, QString::number(place.x()), QString::number(place.y()), u"click"_s,
             QString::number(static_cast<int>(button))});
}

void pressAltF4()
{
    xdotool({u"key"_s, u"--clearmodifiers"_s, u"alt+F4"_s});
}

} // namespace meshtray::test
