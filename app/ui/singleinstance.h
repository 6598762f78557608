// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/singleinstancewire.h"

#include <QLockFile>
#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;

namespace meshtray::ui {

/// Keeps a profile to one process, and hears what later starts ask of it. The lock goes with the process, however it
/// ends. Everything is asynchronous; a caller that is silent, slow or too long is dropped.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<QJsonObject>)>;
    /// Called for each request. `context` is the caller's connection: an answer after it is gone must not be given, and
    /// exactly one before.
    using Handler = std::function<void(InstanceRequest request, QObject *context, Answer answer)>;

    static constexpr int maxConnections = 16;

    explicit SingleInstance(QString profileFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Takes the profile. AlreadyExists when a running process has it, Io when the folder cannot be written. Makes the
    /// folder, mode 0700.
    Result<void> claim();
    /// Listens for later starts; after claim(). Needs a running event loop to answer.
    Result<void> listen(Handler handler);

private:
    void acceptNext();

    QString m_folder;
    QLockFile m_lock;
    Handler m_handler;
    const crypto::KeyPair m_keys; ///< what secrets are sealed for on their way here
    std::unique_ptr<QLocalServer> m_server;
    int m_connections = 0;
};

} // namespace meshtray::ui
