// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"

#include <QDir>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

constexpr int startTimeoutMs = 20'000;
constexpr int endTimeoutMs = 20'000;
constexpr int commandTimeoutMs = 60'000;

QString program()
{
    return qEnvironmentVariable("MESHTRAY_PROGRAM");
}

Answer run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(commandTimeoutMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

DesktopProcess::DesktopProcess(QString profile)
    : m_profile(std::move(profile))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"meshtray.*=true"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logFile(), QIODevice::Append);
}

DesktopProcess::~DesktopProcess()
{
    if (isRunning() && terminate() != 0)
        qWarning("the desktop of profile %s did not end well", qPrintable(m_profile));
    if (isRunning())
        kill();
}

bool DesktopProcess::start(const QStringList &options)
{
    m_process.start(program(), QStringList{u"--profile"_s, m_profile} + options);
    return m_process.waitForStarted(startTimeoutMs) &&
           QTest::qWaitFor([this] { return !isRunning() || ask({u"status"_s}).exitCode == 0; }, startTimeoutMs) &&
           isRunning();
}

void DesktopProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void DesktopProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(endTimeoutMs);
}

bool DesktopProcess::quit()
{
    const Answer answer = ask({u"quit"_s});
    return answer.exitCode == 0 && (!isRunning() || m_process.waitForFinished(endTimeoutMs)) &&
           m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

int DesktopProcess::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(endTimeoutMs) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

Answer DesktopProcess::ask(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{u"--profile"_s, m_profile} + arguments, input);
}

Answer DesktopProcess::runBare(const QStringList &arguments) const
{
    return run(arguments, {});
}

QJsonObject DesktopProcess::mesh(const QString &id) const
{
    const QJsonArray meshes = ask({u"status"_s}).json[u"meshes"_s].toArray();
    const auto found =
        std::ranges::find_if(meshes, [&](const QJsonValue &mesh) { return mesh[u"id"_s].toString() == id; });
    return found == meshes.end() ? QJsonObject() : found->toObject();
}

QString DesktopProcess::stateOf(const QString &id) const
{
    return mesh(id)[u"state"_s].toString();
}

QString DesktopProcess::keyIn(const QString &id) const
{
    return mesh(id)[u"pubkey"_s].toString();
}

QJsonArray DesktopProcess::inbox(const QString &id) const
{
    return ask({u"inbox"_s, id}).json[u"messages"_s].toArray();
}

QStringList DesktopProcess::textsIn(const QString &id) const
{
    QStringList texts;
    for (const QJsonValue &message : inbox(id))
        texts += message[u"text"_s].toString();
    return texts;
}

QString DesktopProcess::folder() const
{
    return qEnvironmentVariable("XDG_DATA_HOME") + u"/meshtray/profiles/"_s + m_profile;
}

QString DesktopProcess::logFile() const
{
    return qEnvironmentVariable("MESHTRAY_SESSION") + u"/log/desktop-"_s + m_profile;
}

QString host(const DesktopProcess &desktop, const QString &name)
{
    const Answer answer = desktop.ask({u"host"_s, u"start"_s, u"--name"_s, name, u"--listen"_s, u"127.0.0.1:0"_s});
    if (answer.exitCode != 0)
        qWarning("%s", qPrintable(answer.error));
    return answer.json[u"mesh"_s].toString();
}

QString inviteLink(const DesktopProcess &desktop, const QString &mesh)
{
    const Answer answer = desktop.ask({u"host"_s, u"invite"_s, mesh});
    if (answer.exitCode != 0)
        qWarning("%s", qPrintable(answer.error));
    return answer.json[u"link"_s].toString();
}

} // namespace meshtray::test
