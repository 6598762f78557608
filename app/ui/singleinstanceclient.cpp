// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/singleinstanceclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QLockFile>
#include <QThread>

#include <chrono>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace std::chrono_literals;

namespace meshtray::ui {
namespace {

constexpr std::chrono::milliseconds startUpTime = 10s; ///< from taking the lock to listening
constexpr std::chrono::milliseconds answerTime = 90s;
constexpr std::chrono::milliseconds retryEvery = 50ms;

bool isAlive(qint64 pid)
{
#ifdef Q_OS_UNIX
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
#else
    return pid > 0;
#endif
}

bool connectOnce(QLocalSocket &socket, const QString &profileFolder)
{
    for (const QString &path : socketPaths(profileFolder)) {
        socket.connectToServer(path);
        if (socket.waitForConnected(1'000))
            return true;
        socket.abort();
    }
    return false;
}

/// The running process may still be starting: it has the lock before it listens.
Result<void> connectTo(QLocalSocket &socket, const QString &profileFolder)
{
    const QDeadlineTimer deadline(startUpTime);
    while (!connectOnce(socket, profileFolder)) {
        if (!isInstanceRunning(profileFolder))
            return fail(ErrorCode::Unavailable,
                        QCoreApplication::translate("SingleInstance", "Meshtray is not running with this profile. "
                                                                      "Start it with: meshtray --hidden"));
        if (deadline.hasExpired())
            return fail(ErrorCode::TimedOut,
                        QCoreApplication::translate("SingleInstance", "Meshtray is running with this profile but does "
                                                                      "not answer. End it and start it again."));
        QThread::msleep(static_cast<unsigned long>(retryEvery.count()));
    }
    return {};
}

Result<QByteArray> readAnswer(QLocalSocket &socket)
{
    const QDeadlineTimer deadline(answerTime);
    QByteArray answer;
    while (!answer.endsWith('\n')) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            if (deadline.hasExpired())
                return fail(ErrorCode::TimedOut, QCoreApplication::translate(
                                                     "SingleInstance", "The running Meshtray did not answer in time."));
            if (socket.bytesAvailable() == 0)
                return fail(
                    ErrorCode::Unavailable,
                    QCoreApplication::translate("SingleInstance", "The running Meshtray ended before it answered."));
        }
        answer += socket.readAll();
        if (answer.size() > maxAnswerBytes)
            return fail(ErrorCode::Corrupt,
                        QCoreApplication::translate("SingleInstance", "The answer is too long to be read."));
    }
    return answer;
}

} // namespace

bool isInstanceRunning(const QString &profileFolder)
{
    const QString path = lockPath(profileFolder);
    if (!QFile::exists(path))
        return false;
    qint64 pid = 0;
    QString host;
    QString program;
    return QLockFile(path).getLockInfo(&pid, &host, &program) && isAlive(pid);
}

namespace {

Result<QJsonObject> exchange(const QString &profileFolder, const QByteArray &line)
{
    if (line.size() > maxRequestBytes)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("SingleInstance", "The command is too long. Shorten the text."));
    QLocalSocket socket;
    if (const auto connected = connectTo(socket, profileFolder); !connected)
        return std::unexpected(connected.error());
    socket.write(line);
    socket.flush();
    const auto answer = readAnswer(socket);
    if (!answer)
        return std::unexpected(answer.error());
    return parseAnswer(*answer);
}

/// Sealed for the process that has the profile; empty for an empty one.
Result<QByteArray> sealed(const QString &profileFolder, const crypto::SecureBuffer &secret)
{
    if (secret.isEmpty())
        return QByteArray();
    const auto answer = exchange(profileFolder, writeKeyQuestion());
    if (!answer)
        return std::unexpected(answer.error());
    const auto key = keyFromJson(*answer);
    if (!key)
        return fail(ErrorCode::Corrupt, QCoreApplication::translate(
                                            "SingleInstance", "The running Meshtray takes no passphrase. It may be of "
                                                              "another version: restart it."));
    return sealSecret(secret, *key);
}

} // namespace

Result<QJsonObject> askRunningInstance(const QString &profileFolder, const InstanceRequest &request)
{
    const auto secret = sealed(profileFolder, request.secret);
    if (!secret)
        return std::unexpected(secret.error());
    return exchange(profileFolder, writeRequest(request, *secret));
}

} // namespace meshtray::ui
