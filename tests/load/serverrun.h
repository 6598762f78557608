// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace meshtray::load {

class Speaker;

/// What is loaded.
enum class Subject {
    Broker,    ///< ours
    Echo,      ///< a bare WebSocket server of Qt
    Mosquitto, ///< an MQTT server, with quality of service 1 and sessions on the disk
};

/// A server process, and what it costs. All data is in a folder of its own, which goes with this object.
class ServerRun {
public:
    explicit ServerRun(Subject subject);
    ~ServerRun();

    /// The broker's, to be filled before it starts.
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    void start();
    std::unique_ptr<Speaker> connect() const;
    quint16 port() const { return m_port; }

    /// User and system, so far, in milliseconds.
    qint64 cpuMs() const;
    qint64 residentKiB() const { return memory("VmRSS:"); }
    qint64 peakKiB() const { return memory("VmHWM:"); }

private:
    void startBroker();
    void startEcho();
    void startMosquitto();
    QByteArray firstLine();
    qint64 memory(const QByteArray &name) const;
    QByteArray read(const char *file) const;

    const Subject m_subject;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace meshtray::load
