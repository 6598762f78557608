// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QWebSocket;

namespace meshtray::client {

/// Ends what a socket of Qt would not: a connection that is reset while it is being made is tried again from within, at
/// once and without end, as long as each reset comes before the event loop looks. The guard counts how often the system
/// reports on the attempt, which it does once for each address of a broker. GUI thread, while the socket connects.
class ConnectGuard final : public QObject {
    Q_OBJECT
public:
    static constexpr int maxReports = 20;

    /// `caught` is called once, from the event loop. `socket` is open()ed already and outlives the guard.
    ConnectGuard(const QWebSocket &socket, std::function<void()> caught);

    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    bool isReport(const QObject *receiver, const QEvent &event) const;

    const QWebSocket &m_socket;
    std::function<void()> m_caught;
    int m_reports = 0;
};

} // namespace meshtray::client
