// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/linkhandler.h"

#include "ui/linkassociation.h"
#include "ui/personfile.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr qsizetype mostDesktops = 4;

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

} // namespace

AssociationPlaces AssociationPlaces::ofPerson()
{
    QStringList desktops;
    const QStringList named = qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower().split(u':');
    for (const QString &name : named)
        if (isPlainName(name) && desktops.size() < mostDesktops)
            desktops.append(name);
    return {QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation),
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), desktops};
}

/// The files themselves; on the other thread.
class LinkHandler::Files {
public:
    Files(AssociationPlaces places, Launcher launcher)
        : m_places(std::move(places))
        , m_launcher(std::move(launcher))
    {
    }

    Result<Found> find() const;
    Result<Found> install() const;
    Result<Found> uninstall() const;

private:
    QByteArray id() const { return (m_launcher.fileStem() + "-links.desktop"_L1).toUtf8(); }
    QString entryPath() const { return m_places.applications + u'/' + QString::fromUtf8(id()); }
    QString generalList() const { return m_places.lists + "/mimeapps.list"_L1; }
    /// That of the desktop, where it has one, comes first.
    QStringList lists() const;
    Result<QByteArray> firstThatDecides() const;

    AssociationPlaces m_places;
    Launcher m_launcher;
};

QStringList LinkHandler::Files::lists() const
{
    QStringList paths;
    for (const QString &desktop : m_places.desktops)
        paths.append(u"%1/%2-mimeapps.list"_s.arg(m_places.lists, desktop));
    return paths << generalList();
}

Result<QByteArray> LinkHandler::Files::firstThatDecides() const
{
    for (const QString &path : lists()) {
        const auto list = readPersonFile(path);
        if (!list)
            return std::unexpected(list.error());
        if (*list && !entryForLinks(**list).isEmpty())
            return **list;
    }
    return QByteArray();
}

Result<LinkHandler::Found> LinkHandler::Files::find() const
{
    const auto entry = readPersonFile(entryPath());
    if (!entry)
        return std::unexpected(entry.error());
    const auto list = firstThatDecides();
    if (!list)
        return std::unexpected(list.error());
    if (!*entry || !givesLinksTo(*list, id())) {
        const QByteArray other = entryForLinks(*list);
        return Found{Off, other == id() ? QString() : QString::fromUtf8(other)};
    }
    if (!QFileInfo::exists(programOfLinkEntry(**entry)))
        if (const auto written = writePersonFile(entryPath(), linkEntry(m_launcher)); !written)
            return std::unexpected(written.error());
    return Found{On, {}};
}

Result<LinkHandler::Found> LinkHandler::Files::install() const
{
    if (const auto written = writePersonFile(entryPath(), linkEntry(m_launcher)); !written)
        return std::unexpected(written.error());
    for (const QString &path : lists()) {
        const auto list = readPersonFile(path);
        if (!list)
            return std::unexpected(list.error());
        const QByteArray before = list->value_or(QByteArray());
        if (path != generalList() && entryForLinks(before).isEmpty())
            continue; // it leaves the matter to the general one
        if (const auto written = writePersonFile(path, withLinksTo(before, id())); !written)
            return std::unexpected(written.error());
    }
    return find();
}

Result<LinkHandler::Found> LinkHandler::Files::uninstall() const
{
    for (const QString &path : lists()) {
        const auto list = readPersonFile(path);
        if (!list)
            return std::unexpected(list.error());
        if (!*list)
            continue;
        const QByteArray after = withoutLinksTo(**list, id());
        if (after == **list)
            continue;
        const bool isNeeded = !after.isEmpty() || QFileInfo(path).isSymLink();
        const auto done = isNeeded ? writePersonFile(path, after) : removePersonFile(path);
        if (!done)
            return std::unexpected(done.error());
    }
    if (const auto removed = removePersonFile(entryPath()); !removed)
        return std::unexpected(removed.error());
    return find();
}

LinkHandler::LinkHandler(AssociationPlaces places, Launcher launcher, QObject *parent)
    : QObject(parent)
    , m_files(std::make_shared<const Files>(std::move(places), std::move(launcher)))
{
}

void LinkHandler::look()
{
    m_aside.run([files = m_files] { return files->find(); }, this, [this](const Result<Found> &found) { show(found); });
}

void LinkHandler::turnOn()
{
    m_aside.run([files = m_files] { return files->install(); }, this,
                [this](const Result<Found> &found) { show(found); });
}

void LinkHandler::turnOff()
{
    m_aside.run([files = m_files] { return files->uninstall(); }, this,
                [this](const Result<Found> &found) { show(found); });
}

void LinkHandler::show(const Result<Found> &found)
{
    if (found) {
        m_state = found->state;
        m_otherEntry = found->otherEntry;
    }
    m_problem = found ? QString() : found.error().message;
    Q_EMIT changed();
}

} // namespace meshtray::ui
