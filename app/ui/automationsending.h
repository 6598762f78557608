// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/automation.h"

namespace meshtray::ui {

/// Watches one message of ours until the broker has answered, or for 15 s, and tells how it stands then. Deletes
/// itself.
class AutomationSending : public QObject {
    Q_OBJECT
public:
    AutomationSending(Inbox &inbox, QByteArray id, Clock &clock, Automation::Answer answer, QObject *parent);

    void start();

private:
    client::OutgoingState state() const;
    void check();
    void finish(Result<QJsonObject> result);

    Inbox &m_inbox;
    QByteArray m_id;
    Automation::Answer m_answer;
    Alarm m_deadline;
};

} // namespace meshtray::ui
