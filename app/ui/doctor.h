// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "ui/finding.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace meshtray::notify {
class NotificationServer;
}

namespace meshtray::ui {

/// Looks at everything Meshtray needs of a computer: the running program, keyring, tray, notifications, and for each
/// mesh whether its broker is reached, its key is the right one and its clock is ours. Asks and changes nothing; nobody
/// is prompted. Any thread with an event loop; nothing blocks.
class Doctor : public QObject {
    Q_OBJECT
public:
    /// What the running desktop answers to "status", or why there is no answer.
    explicit Doctor(Result<QJsonObject> status, QObject *parent = nullptr);
    ~Doctor() override;

    /// finished() comes once.
    void examine();
    /// In the order in which they are to be read.
    const QList<Finding> &findings() const { return m_findings; }

Q_SIGNALS:
    void finished();

private:
    using Report = std::function<void(QList<Finding>)>;

    void begin(const std::function<void(const Report &)> &check);
    void checkProgram(const Report &report) const;
    void checkTray(const Report &report) const;
    void checkKeys(const Report &report);
    void checkNotifications(const Report &report);

    const Result<QJsonObject> m_status;
    std::unique_ptr<notify::NotificationServer> m_notifications;
    QList<QList<Finding>> m_parts; ///< of the checks, in their order
    int m_open = 0;
    QList<Finding> m_findings;
};

} // namespace meshtray::ui
