// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/historyworker.h"

#include "core/logging.h"

#include <chrono>
#include <condition_variable>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace meshtray {
namespace {

using Jobs = std::vector<std::shared_ptr<HistoryJob>>;

constexpr std::chrono::seconds patience{30};

/// All in one commit: each is done, or fails for a reason of its own, or everything comes to nothing.
void runTogether(std::unique_ptr<store::MessageStore> &store, std::span<const std::shared_ptr<HistoryJob>> writes)
{
    if (!store) {
        for (const auto &job : writes)
            job->fail(historyNotOpen().error());
        return;
    }
    const auto committed = store->atomically([&]() -> Result<void> {
        for (const auto &job : writes) {
            const auto done = store->atomically([&] { return job->run(store); });
            if (!done)
                job->fail(done.error());
        }
        return {};
    });
    if (committed)
        return;
    qCWarning(lcMesh) << writes.size() << "writes of a history failed:" << committed.error().message;
    for (const auto &job : writes)
        job->fail(committed.error());
}

bool isWrite(const std::shared_ptr<HistoryJob> &job)
{
    return job->kind() == HistoryJob::Kind::Write;
}

} // namespace

/// Where jobs are laid down and taken from.
class HistoryWorker::Desk {
public:
    explicit Desk(std::shared_ptr<HistoryOutlet> outlet)
        : m_outlet(std::move(outlet))
    {
    }

    void add(std::shared_ptr<HistoryJob> job)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(job));
        m_news.notify_one();
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_news.notify_one();
    }

    /// The life of the thread.
    void work()
    {
        std::unique_ptr<store::MessageStore> store;
        for (Jobs jobs = takeAll(); !jobs.empty(); jobs = takeAll())
            run(store, std::move(jobs));
    }

private:
    /// Nothing when the desk is closed and empty.
    Jobs takeAll()
    {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
        return std::exchange(m_waiting, {});
    }

    void run(std::unique_ptr<store::MessageStore> &store, Jobs jobs)
    {
        for (auto first = jobs.begin(); first != jobs.end();) {
            auto last = std::find_if_not(first, jobs.end(), isWrite);
            if (last != first) {
                runTogether(store, {first, last});
            } else {
                static_cast<void>((*first)->run(store)); // the job keeps its result
                ++last;
            }
            for (; first != last; ++first)
                m_outlet->post(std::move(*first));
        }
    }

    const std::shared_ptr<HistoryOutlet> m_outlet;
    std::mutex m_mutex;
    std::condition_variable m_news;
    Jobs m_waiting;
    bool m_isClosed = false;
};

HistoryWorker::HistoryWorker(std::shared_ptr<HistoryOutlet> outlet)
    : m_desk(std::make_shared<Desk>(std::move(outlet)))
    , m_thread(QThread::create([desk = m_desk] { desk->work(); }))
{
    m_thread->setObjectName(u"meshtray-history"_s);
    m_thread->start();
}

HistoryWorker::~HistoryWorker()
{
    m_desk->close();
    if (m_thread->wait(QDeadlineTimer(patience)))
        return;
    qCCritical(lcMesh) << "the disk does not answer; what was to be written to a history is left to it";
    static_cast<void>(m_thread.release()); // a thread that runs cannot be destroyed
}

void HistoryWorker::post(std::shared_ptr<HistoryJob> job)
{
    m_desk->add(std::move(job));
}

} // namespace meshtray
