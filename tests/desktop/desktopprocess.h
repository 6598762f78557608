// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace meshtray::test {

/// What a command printed and how it ended.
struct Answer {
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QJsonObject json;
    QString error; ///< the standard error output
};

/// A desktop of the program under test, in the profile of this name, in the session the test runs in. The environment
/// variable MESHTRAY_PROGRAM names the program. Ends with this object.
class DesktopProcess {
public:
    explicit DesktopProcess(QString profile);
    ~DesktopProcess();

    /// Starts it and waits until it answers. Its output is appended to log/desktop-PROFILE of the session.
    bool start(const QStringList &options = {QStringLiteral("--hidden")});
    /// For the next start.
    void setEnvironment(const QString &name, const QString &value);
    /// As kill -9 does.
    void kill();
    /// Asks it to end by its own command and waits; true when it ended with exit code 0.
    bool quit();
    /// Sends SIGTERM and waits; the exit code, or -1.
    int terminate();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }

    /// Runs a command of this profile to its end, at most 60 s.
    Answer ask(const QStringList &arguments, const QByteArray &input = {}) const;
    Answer runBare(const QStringList &arguments) const; ///< with no word of ours before them

    /// One mesh as `status` tells it; empty when it is not in it.
    QJsonObject mesh(const QString &id) const;
    QString stateOf(const QString &id) const;
    QString keyIn(const QString &id) const;
    /// What `inbox` tells of a mesh.
    QJsonArray inbox(const QString &id) const;
    QStringList textsIn(const QString &id) const;

    const QString &profile() const { return m_profile; }
    QString folder() const; ///< of the profile
    QString logFile() const;

private:
    QString m_profile;
    QProcess m_process;
};

/// Hosts a mesh on a free port; its id, empty on failure.
QString host(const DesktopProcess &desktop, const QString &name);
/// A link into a mesh that `desktop` hosts; empty on failure.
QString inviteLink(const DesktopProcess &desktop, const QString &mesh);

} // namespace meshtray::test
