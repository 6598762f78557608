// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/insistence.h"

namespace meshtray::notify {

Insistence::Insistence(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Insistence::start(const QString &conversation)
{
    wait(conversation, mostTimes);
}

void Insistence::stop(const QString &conversation)
{
    m_waiting.remove(conversation);
}

void Insistence::wait(const QString &conversation, int timesLeft)
{
    if (timesLeft == 0)
        return stop(conversation);
    const auto alarm = std::make_shared<Alarm>(m_clock);
    m_waiting.insert(conversation, alarm);
    alarm->start(interval, [this, conversation, timesLeft] {
        wait(conversation, timesLeft - 1);
        Q_EMIT again(conversation);
    });
}

} // namespace meshtray::notify
