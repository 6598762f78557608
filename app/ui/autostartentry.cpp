// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/autostartentry.h"

#include "core/applicationid.h"
#include "ui/keyfile.h"

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr const char *group = "Desktop Entry";
constexpr const char *exec = "Exec";
constexpr const char *hidden = "Hidden";
constexpr const char *gnome = "X-GNOME-Autostart-enabled";
// what we wrote last: another command line is the person's own
constexpr const char *ownExec = "X-Meshtray-Exec";
constexpr const char *ownProgram = "X-Meshtray-Program";

QByteArray newEntry()
{
    return "[Desktop Entry]\nType=Application\nName=Meshtray\nIcon=" + QByteArray(applicationId.data()) +
           "\nTerminal=false\n";
}

bool isOwnExec(const KeyFile &file)
{
    const auto line = file.value(group, exec);
    return !line || line == file.value(group, ownExec);
}

void write(KeyFile &file, const QByteArray &line, const QByteArray &program)
{
    if (isOwnExec(file)) {
        file.set(group, exec, line);
        file.set(group, ownExec, line);
        file.set(group, ownProgram, program);
    }
    file.remove(group, hidden);
    if (file.value(group, gnome))
        file.set(group, gnome, "true");
}

} // namespace

bool startsWithSession(const StartEntry &entry)
{
    if (!entry)
        return false;
    const KeyFile file(*entry);
    return file.value(group, exec) && file.value(group, hidden) != "true"_ba && file.value(group, gnome) != "false"_ba;
}

QByteArray withStart(const StartEntry &entry, const Launcher &launcher)
{
    KeyFile file(entry && !entry->trimmed().isEmpty() ? *entry : newEntry());
    write(file, launcher.exec({u"--hidden"_s}), launcher.program.toUtf8().replace('\n', ' '));
    return file.text();
}

StartEntry withoutStart(const QByteArray &entry)
{
    KeyFile file(entry);
    KeyFile untouched(newEntry());
    write(untouched, file.value(group, ownExec).value_or(QByteArray()),
          file.value(group, ownProgram).value_or(QByteArray()));
    if (file.text() == untouched.text())
        return std::nullopt;
    file.set(group, hidden, "true");
    return file.text();
}

QString programOf(const StartEntry &entry)
{
    if (!entry)
        return {};
    const KeyFile file(*entry);
    return isOwnExec(file) ? QString::fromUtf8(file.value(group, ownProgram).value_or(QByteArray())) : QString();
}

} // namespace meshtray::ui
