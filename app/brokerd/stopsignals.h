// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace meshtray::brokerd {

/// Turns SIGTERM and SIGINT into an ordinary signal of the event loop. One in a process.
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    /// At the first of them. A second one ends the process as if nobody listened.
    void stopRequested();

private:
    void received();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace meshtray::brokerd
