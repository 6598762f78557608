// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/turn.h"

#include "core/logging.h"

#include <QElapsedTimer>

#include <utility>

namespace meshtray::broker {

Turn::Turn(store::BrokerStore &store)
    : m_store(store)
{
    // A timer of 0 ms fires after every socket that was ready has been read.
    m_endOfTurn.setSingleShot(true);
    m_endOfTurn.setInterval(0);
    m_endOfTurn.callOnTimeout([this] { static_cast<void>(commitNow()); });
}

Result<void> Turn::begin()
{
    const auto begun = m_store.begin();
    if (begun) {
        m_isOpen = true;
        schedule();
    } else {
        m_observer(begun, std::chrono::nanoseconds(0));
    }
    return begun;
}

void Turn::afterCommit(Task task)
{
    m_tasks.push_back(std::move(task));
    schedule();
}

Result<void> Turn::commitNow()
{
    m_endOfTurn.stop();
    QElapsedTimer watch; // measures and is never waited for, so it need not be the injected clock
    watch.start();
    const auto committed = m_store.commit();
    if (std::exchange(m_isOpen, false))
        m_observer(committed, std::chrono::nanoseconds(watch.nsecsElapsed()));
    if (!committed)
        qCWarning(lcBroker) << "commit failed, nothing of this turn is claimed";
    for (const Task &task : std::exchange(m_tasks, {}))
        task(committed);
    return committed;
}

void Turn::schedule()
{
    if (!m_endOfTurn.isActive())
        m_endOfTurn.start();
}

} // namespace meshtray::broker
