// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "serverrun.h"

#include "speaker.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace meshtray::load {
namespace {

constexpr int patienceMs = 10'000;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

ServerRun::ServerRun(Subject subject)
    : m_subject(subject)
{
    m_process.setStandardErrorFile(QProcess::nullDevice()); // it tells of each connection
}

ServerRun::~ServerRun()
{
    m_process.terminate();
    m_process.waitForFinished();
}

void ServerRun::start()
{
    switch (m_subject) {
    case Subject::Broker:
        return startBroker();
    case Subject::Echo:
        return startEcho();
    case Subject::Mosquitto:
        return startMosquitto();
    }
}

/// Without the limits that would refuse the load.
void ServerRun::startBroker()
{
    m_process.start(QStringLiteral(MESHTRAY_BROKER),
                    {u"serve"_s, u"--data"_s, dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s, u"--rate"_s, u"off"_s,
                     u"--max-connections"_s, u"10000"_s, u"--max-waiting"_s, u"10000000"_s});
    const QString address = QJsonDocument::fromJson(firstLine())[u"listening"_s][0].toString();
    m_port = address.section(u':', -1).toUShort();
}

void ServerRun::startEcho()
{
    m_process.start(QStringLiteral(MESHTRAY_ECHO), QStringList());
    m_port = firstLine().trimmed().toUShort();
}

void ServerRun::startMosquitto()
{
    m_port = freePort();
    QFile settings(m_folder.filePath(u"mosquitto.conf"_s));
    if (!settings.open(QIODevice::WriteOnly))
        qFatal("no settings for mosquitto");
    settings.write(u"listener %1 127.0.0.1\nallow_anonymous true\npersistence true\npersistence_location %2/\n"
                   "autosave_interval 1\nmax_queued_messages 0\n"
                   "max_inflight_messages 0\nuser root\n"_s.arg(m_port)
                       .arg(m_folder.path())
                       .toUtf8());
    settings.close();
    m_process.start(u"mosquitto"_s, {u"-c"_s, settings.fileName()});
    if (!m_process.waitForStarted())
        qFatal("mosquitto does not start");
    for (int tries = 0; tries < 200; ++tries) {
        QTcpSocket trial;
        trial.connectToHost(QHostAddress::LocalHost, m_port);
        if (trial.waitForConnected(patienceMs))
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(25)); // it does not say when it listens
    }
    qFatal("mosquitto does not listen");
}

QByteArray ServerRun::firstLine()
{
    if (!m_process.waitForStarted() || !m_process.waitForReadyRead(patienceMs))
        qFatal("the server does not start");
    return m_process.readLine();
}

std::unique_ptr<Speaker> ServerRun::connect() const
{
    switch (m_subject) {
    case Subject::Broker:
        return brokerSpeaker(m_port);
    case Subject::Echo:
        return echoSpeaker(m_port);
    case Subject::Mosquitto:
        return mqttSpeaker(m_port);
    }
    return nullptr;
}

QByteArray ServerRun::read(const char *name) const
{
    QFile file(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the server has gone");
    return file.readAll();
}

qint64 ServerRun::cpuMs() const
{
    const QByteArray stat = read("stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from the state on
    constexpr qsizetype user = 11;
    return (fields.at(user).toLongLong() + fields.at(user + 1).toLongLong()) * 1000 / ::sysconf(_SC_CLK_TCK);
}

qint64 ServerRun::memory(const QByteArray &name) const
{
    const QByteArray status = read("status");
    const qsizetype at = status.indexOf(name) + name.size();
    return status.mid(at, status.indexOf('\n', at) - at).trimmed().split(' ').first().toLongLong();
}

} // namespace meshtray::load
