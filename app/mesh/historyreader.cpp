// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/historyreader.h"

#include "core/logging.h"
#include "mesh/historyexport.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace meshtray {
namespace {

constexpr int patienceMs = 10'000;
constexpr qint64 fromTheNewest = std::numeric_limits<qint64>::max();

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::History)
};

void waitFor(std::unique_ptr<QThreadPool> pool)
{
    if (pool->waitForDone(patienceMs))
        return;
    qCCritical(lcMesh) << "the disk does not answer; a look into a history is left to it";
    static_cast<void>(pool.release()); // a pool whose threads run waits for them for ever
}

} // namespace

HistoryReader::HistoryReader(QString path, std::shared_ptr<HistoryOutlet> outlet)
    : m_path(std::move(path))
    , m_outlet(std::move(outlet))
{
    m_searches->setMaxThreadCount(1);
    m_exports->setMaxThreadCount(1);
}

HistoryReader::~HistoryReader()
{
    if (m_searchCalledOff)
        m_searchCalledOff->store(true);
    m_exportsCalledOff->store(true);
    waitFor(std::move(m_searches));
    waitFor(std::move(m_exports));
}

void HistoryReader::start(QThreadPool &pool, crypto::SecureBuffer key, std::shared_ptr<HistoryJob> job)
{
    // A task of a pool has to be copyable, which a key is not.
    auto shared = std::make_shared<crypto::SecureBuffer>(std::move(key));
    pool.start([path = m_path, outlet = m_outlet, shared, job = std::move(job)]() mutable {
        using store::MessageStore;
        auto opened = MessageStore::open(path, std::move(*shared), MessageStore::Access::ReadOnly);
        if (opened)
            static_cast<void>(job->run(*opened)); // the job keeps its result
        else
            job->fail(opened.error());
        outlet->post(std::move(job));
    });
}

void HistoryReader::search(crypto::SecureBuffer key, const QString &query, int limit, Found done)
{
    if (m_searchCalledOff)
        m_searchCalledOff->store(true);
    const auto calledOff = std::make_shared<std::atomic_bool>(false);
    m_searchCalledOff = calledOff;
    const auto look = [query, limit, calledOff](store::MessageStore &store) {
        return store.search(query, fromTheNewest, limit, [&] { return calledOff->load(); });
    };
    // Found or not: nobody wants to see it any more.
    auto answer = [calledOff, done = std::move(done)](Result<QList<store::MessageRecord>> found) {
        done(calledOff->load() ? fail(ErrorCode::Unavailable, Words::tr("Another search has taken its place."))
                               : std::move(found));
    };
    start(*m_searches, std::move(key),
          std::make_shared<StoreCall<QList<store::MessageRecord>>>(HistoryJob::Kind::Alone, look, std::move(answer)));
}

void HistoryReader::exportTo(crypto::SecureBuffer key, const QString &file, ToJson toJson,
                             std::function<void(Result<int>)> done)
{
    const auto write = [file, toJson = std::move(toJson), calledOff = m_exportsCalledOff](store::MessageStore &store) {
        return exportHistory(store, file, toJson, [&] { return calledOff->load(); });
    };
    start(*m_exports, std::move(key),
          std::make_shared<StoreCall<int>>(HistoryJob::Kind::Alone, write, std::move(done)));
}

} // namespace meshtray
