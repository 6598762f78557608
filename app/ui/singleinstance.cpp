// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/singleinstance.h"

#include "core/logging.h"
#include "ui/singleinstanceconnection.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

namespace meshtray::ui {

SingleInstance::SingleInstance(QString profileFolder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(profileFolder))
    , m_lock(lockPath(m_folder))
    , m_keys(crypto::KeyPair::generate())
{
    m_lock.setStaleLockTime(0); // only a dead process leaves a stale lock, never a long-lived one
}

SingleInstance::~SingleInstance() = default;

Result<void> SingleInstance::claim()
{
    const bool isNew = !QDir(m_folder).exists();
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, tr("The folder %1 cannot be made. Check its permissions.").arg(m_folder));
    if (isNew)
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return fail(ErrorCode::AlreadyExists, tr("Meshtray is already running with this profile."));
    return fail(ErrorCode::Io, tr("The folder %1 cannot be written. Check its permissions.").arg(m_folder));
}

Result<void> SingleInstance::listen(Handler handler)
{
    m_handler = std::move(handler);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(maxConnections);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::acceptNext);
    for (const QString &path : socketPaths(m_folder)) {
        QLocalServer::removeServer(path); // we hold the lock: whoever made it is dead
        if (m_server->listen(path))
            return {};
    }
    return fail(ErrorCode::Io, tr("There is no place for the program's socket (%1). Set XDG_RUNTIME_DIR to a folder of "
                                  "yours with a short path.")
                                   .arg(m_server->errorString()));
}

void SingleInstance::acceptNext()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        if (m_connections >= maxConnections || !isSameUser(*socket)) {
            qCWarning(lcUi) << "a local connection was turned away";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        auto *connection = new SingleInstanceConnection(socket, m_handler, m_keys, this);
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
    }
}

} // namespace meshtray::ui
