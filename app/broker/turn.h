// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerstore.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace meshtray::broker {

/// Groups what is written during one turn of the event loop into one commit at its end: one wait for the disk, however
/// many clients wrote. Whoever promises something to a client does it after the commit.
class Turn {
public:
    using Task = std::function<void(const Result<void> &committed)>;

    /// Hears of each group how it ended and how long the disk took; also when none could be begun.
    using Observer = std::function<void(const Result<void> &committed, std::chrono::nanoseconds took)>;

    explicit Turn(store::BrokerStore &store);

    void setObserver(Observer observer) { m_observer = std::move(observer); }

    /// To be called before the first write; opens the group when it is not open yet.
    Result<void> begin();
    /// There is a group, and what the store shows may not be on the disk yet.
    bool isOpen() const { return m_isOpen; }
    /// Runs once the group is on the disk, or with the error when none of it is. Tasks run in the order they came,
    /// and outside the group they waited for; one before them may have opened the next. Without a group they run at the
    /// end of the turn.
    void afterCommit(Task task);
    /// Ends the group now: for answers that cannot wait for the end of the turn.
    Result<void> commitNow();

private:
    void schedule();

    store::BrokerStore &m_store;
    QTimer m_endOfTurn;
    std::vector<Task> m_tasks;
    Observer m_observer = [](const Result<void> &, std::chrono::nanoseconds) { };
    bool m_isOpen = false;
};

} // namespace meshtray::broker
