// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace meshtray::notify {

/// Reminds of conversations that a rule wants told until they are read: each minute, at most 30 times.
class Insistence : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds interval{60};
    static constexpr int mostTimes = 30;

    /// `clock` outlives it.
    explicit Insistence(Clock &clock, QObject *parent = nullptr);

    /// Begins anew for a conversation that has it already: it was told just now.
    void start(const QString &conversation);
    void stop(const QString &conversation);

Q_SIGNALS:
    void again(const QString &conversation);

private:
    void wait(const QString &conversation, int timesLeft);

    Clock &m_clock;
    QHash<QString, std::shared_ptr<Alarm>> m_waiting;
};

} // namespace meshtray::notify
