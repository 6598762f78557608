// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>

namespace meshtray::test {

/// What a run of meshtray-broker left behind.
struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs meshtray-broker with `arguments` to its end; `inChild` is called in the new process before the program begins.
Outcome runBroker(const QStringList &arguments, const std::function<void()> &inChild = {});

/// For `inChild`: modes of files and folders hold for root too.
void obeyModes();

/// Starts meshtray-broker with `arguments`; it goes on when this returns.
std::unique_ptr<QProcess> startBroker(const QStringList &arguments);

/// `meshtray-broker serve` on a data folder, on a port the system chooses.
class BrokerProcess {
public:
    /// `options`: what `serve` gets besides.
    explicit BrokerProcess(const QString &dataFolder, const QStringList &options = {});
    ~BrokerProcess();

    /// Waits for the ready line. The first start chooses the port, later ones listen on the same.
    bool start();
    bool kill();      ///< kill -9
    bool terminate(); ///< SIGTERM; true when it ended by itself with code 0
    bool interrupt(); ///< SIGINT; the same

    QByteArray readyLine() const { return m_readyLine; }
    qint64 processId() const { return m_process.processId(); }
    quint16 port() const { return m_port; }
    QString webSocketUrl() const;
    QString secureWebSocketUrl() const;
    QByteArray tlsPin() const; ///< as the ready line says it
    QString httpUrl(const QString &path) const;
    /// Everything it has written to stderr since it started.
    QByteArray log();

private:
    bool waitForCleanEnd();

    QString m_dataFolder;
    QStringList m_options;
    QProcess m_process;
    QByteArray m_readyLine;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace meshtray::test
