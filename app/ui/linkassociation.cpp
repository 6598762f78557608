// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/linkassociation.h"

#include "core/applicationid.h"
#include "ui/keyfile.h"

#include <algorithm>
#include <array>

namespace meshtray::ui {
namespace {

constexpr const char *defaults = "Default Applications";
constexpr const char *added = "Added Associations";
constexpr const char *removed = "Removed Associations";
constexpr const char *program = "X-Meshtray-Program";
constexpr std::array kinds = {"x-scheme-handler/ic", "x-scheme-handler/claudemesh"};

QList<QByteArray> entriesOf(const KeyFile &list, const char *group, const char *kind)
{
    return keyFileList(list.value(group, kind).value_or(QByteArray()));
}

void setEntries(KeyFile &list, const char *group, const char *kind, const QList<QByteArray> &entries)
{
    if (entries.isEmpty())
        list.remove(group, kind);
    else
        list.set(group, kind, toKeyFileList(entries));
}

void putFirst(KeyFile &list, const char *group, const char *kind, const QByteArray &id)
{
    QList<QByteArray> entries = entriesOf(list, group, kind);
    entries.removeAll(id);
    entries.prepend(id);
    setEntries(list, group, kind, entries);
}

void takeOut(KeyFile &list, const char *group, const char *kind, const QByteArray &id)
{
    QList<QByteArray> entries = entriesOf(list, group, kind);
    if (entries.removeAll(id) == 0)
        return;
    setEntries(list, group, kind, entries);
    list.removeIfEmpty(group);
}

} // namespace

QByteArray linkEntry(const Launcher &launcher)
{
    QByteArray entry = "[Desktop Entry]\nType=Application\nName=Meshtray\nIcon=" + QByteArray(applicationId.data()) +
                       "\nTerminal=false\n"
                       "NoDisplay=true\nStartupNotify=true\nExec=" +
                       launcher.exec({}) + " %u\n" + QByteArray(program) + '=' +
                       launcher.program.toUtf8().replace('\n', ' ') + "\nMimeType=";
    for (const char *kind : kinds)
        entry += QByteArray(kind) + ';';
    return entry + '\n';
}

QString programOfLinkEntry(const QByteArray &entry)
{
    return QString::fromUtf8(KeyFile(entry).value("Desktop Entry", program).value_or(QByteArray()));
}

bool givesLinksTo(const QByteArray &list, const QByteArray &id)
{
    const KeyFile file(list);
    return std::ranges::all_of(
        kinds, [&](const char *kind) { return entriesOf(file, defaults, kind).value(0) == id && !id.isEmpty(); });
}

QByteArray entryForLinks(const QByteArray &list)
{
    const KeyFile file(list);
    for (const char *kind : kinds)
        if (const QByteArray entry = entriesOf(file, defaults, kind).value(0); !entry.isEmpty())
            return entry;
    return {};
}

QByteArray withLinksTo(const QByteArray &list, const QByteArray &id)
{
    KeyFile file(list);
    for (const char *kind : kinds) {
        putFirst(file, defaults, kind, id);
        putFirst(file, added, kind, id);
        takeOut(file, removed, kind, id);
    }
    return file.text();
}

QByteArray withoutLinksTo(const QByteArray &list, const QByteArray &id)
{
    KeyFile file(list);
    for (const char *kind : kinds) {
        takeOut(file, defaults, kind, id);
        takeOut(file, added, kind, id);
    }
    return file.text();
}

} // namespace meshtray::ui
