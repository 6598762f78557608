// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/historyjob.h"

#include <QThread>

namespace meshtray {

/// A thread with a mesh's store in it, which runs jobs in their order. What waits while it is busy is committed
/// together.
class HistoryWorker {
public:
    explicit HistoryWorker(std::shared_ptr<HistoryOutlet> outlet);
    /// Waits for the jobs; not for ever, when the disk does not answer.
    ~HistoryWorker();
    HistoryWorker(const HistoryWorker &) = delete;
    HistoryWorker &operator=(const HistoryWorker &) = delete;

    void post(std::shared_ptr<HistoryJob> job);

private:
    class Desk;
    std::shared_ptr<Desk> m_desk; ///< outlives this when the thread could not be waited for
    std::unique_ptr<QThread> m_thread;
};

} // namespace meshtray
