// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace meshtray {

/// SIGTERM, SIGINT and SIGHUP as an ordinary signal of the event loop. One object a process.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void endRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace meshtray
