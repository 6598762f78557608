// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/autostart.h"

#include "ui/autostartentry.h"
#include "ui/personfile.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

Autostart::State stateOf(const StartEntry &entry)
{
    return startsWithSession(entry) ? Autostart::On : Autostart::Off;
}

Result<Autostart::State> readAndRepair(const QString &path, const Launcher &launcher)
{
    const auto entry = readPersonFile(path);
    if (!entry)
        return std::unexpected(entry.error());
    const QString program = programOf(*entry);
    if (stateOf(*entry) == Autostart::On && !program.isEmpty() && !QFileInfo::exists(program)) {
        if (const auto written = writePersonFile(path, withStart(*entry, launcher)); !written)
            return std::unexpected(written.error());
    }
    return stateOf(*entry);
}

Result<Autostart::State> start(const QString &path, const Launcher &launcher)
{
    const auto entry = readPersonFile(path);
    if (!entry)
        return std::unexpected(entry.error());
    const QByteArray wanted = withStart(*entry, launcher);
    if (const auto written = writePersonFile(path, wanted); !written)
        return std::unexpected(written.error());
    return stateOf(wanted);
}

Result<Autostart::State> stay(const QString &path)
{
    const auto entry = readPersonFile(path);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return Autostart::Off;
    const StartEntry wanted = withoutStart(**entry);
    const auto done = wanted ? writePersonFile(path, *wanted) : removePersonFile(path);
    return done ? Result<Autostart::State>(Autostart::Off) : std::unexpected(done.error());
}

} // namespace

Autostart::Autostart(QString folder, Launcher launcher, QObject *parent)
    : QObject(parent)
    , m_path(std::move(folder) + u'/' + launcher.fileStem() + u".desktop"_s)
    , m_launcher(std::move(launcher))
{
}

QString Autostart::folderOfPerson()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
}

void Autostart::look()
{
    m_files.run([path = m_path, launcher = m_launcher] { return readAndRepair(path, launcher); }, this,
                [this](const Result<State> &state) { show(state); });
}

void Autostart::turnOn()
{
    m_files.run([path = m_path, launcher = m_launcher] { return start(path, launcher); }, this,
                [this](const Result<State> &state) { show(state); });
}

void Autostart::turnOff()
{
    m_files.run([path = m_path] { return stay(path); }, this, [this](const Result<State> &state) { show(state); });
}

void Autostart::show(const Result<State> &state)
{
    if (state)
        m_state = *state;
    m_problem = state ? QString() : state.error().message;
    Q_EMIT changed();
}

} // namespace meshtray::ui
