// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerprocess.h"

#include <QJsonArray>
#include <QJsonObject>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace meshtray::test {
namespace {

const QString program = QStringLiteral(MESHTRAY_BROKER);

} // namespace

Outcome runBroker(const QStringList &arguments, const std::function<void()> &inChild)
{
    QProcess process;
    process.setChildProcessModifier(inChild);
    process.start(program, arguments);
    process.waitForFinished();
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

void obeyModes()
{
    // Fails where that is so already.
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

std::unique_ptr<QProcess> startBroker(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(program, arguments);
    return process;
}

BrokerProcess::BrokerProcess(const QString &dataFolder, const QStringList &options)
    : m_dataFolder(dataFolder)
    , m_options(options)
{
}

BrokerProcess::~BrokerProcess()
{
    kill();
}

bool BrokerProcess::start()
{
    m_process.start(program,
                    QStringList{u"serve"_s, u"--data"_s, m_dataFolder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)} +
                        m_options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(10'000)) {
            qWarning("meshtray-broker did not get ready: %s", log().constData());
            return false;
        }
    }
    m_readyLine = m_process.readLine();
    const QString address = QJsonDocument::fromJson(m_readyLine)[u"listening"_s][0].toString();
    m_port = address.section(u':', -1).toUShort();
    return m_port != 0;
}

bool BrokerProcess::kill()
{
    m_process.kill();
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished();
}

bool BrokerProcess::terminate()
{
    m_process.terminate();
    return waitForCleanEnd();
}

bool BrokerProcess::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    return waitForCleanEnd();
}

bool BrokerProcess::waitForCleanEnd()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QString BrokerProcess::webSocketUrl() const
{
    return u"ws://127.0.0.1:%1/ws"_s.arg(m_port);
}

QString BrokerProcess::secureWebSocketUrl() const
{
    return u"wss://127.0.0.1:%1/ws"_s.arg(m_port);
}

QByteArray BrokerProcess::tlsPin() const
{
    return QJsonDocument::fromJson(m_readyLine)[u"tlsPin"_s].toString().toLatin1();
}

QString BrokerProcess::httpUrl(const QString &path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
}

QByteArray BrokerProcess::log()
{
    m_log += m_process.readAllStandardError();
    return m_log;
}

} // namespace meshtray::test
