// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/singleinstance.h"

#include <QTimer>

class QLocalSocket;

namespace meshtray::ui {

/// True when the process at the other end belongs to our user, as far as the system can tell.
bool isSameUser(const QLocalSocket &socket);

/// One caller: reads its line, hands it on, writes the answer, closes. Deletes itself when the socket is closed.
class SingleInstanceConnection : public QObject {
    Q_OBJECT
public:
    /// Takes over `socket`.
    SingleInstanceConnection(QLocalSocket *socket, const SingleInstance::Handler &handler, const crypto::KeyPair &keys,
                             QObject *parent);

private:
    void read();
    void answer(const Result<QJsonObject> &result);

    QLocalSocket *m_socket;
    const SingleInstance::Handler &m_handler;
    const crypto::KeyPair &m_keys;
    QTimer m_deadline;
    bool m_isAsked = false;
};

} // namespace meshtray::ui
