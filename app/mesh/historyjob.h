// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/messagestore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace meshtray {

/// Something that a History was asked for, with its result and whoever waits for it. Made and answered on the asker's
/// thread, run on another.
class HistoryJob {
public:
    enum class Kind {
        Write, ///< may share a commit with others; what it wrote is undone when it fails
        Alone, ///< not inside a group of writes
    };

    explicit HistoryJob(Kind kind)
        : m_kind(kind)
    {
    }
    HistoryJob(const HistoryJob &) = delete;
    HistoryJob &operator=(const HistoryJob &) = delete;
    virtual ~HistoryJob() = default;

    Kind kind() const { return m_kind; }
    /// `store` is null while none is open.
    virtual Result<void> run(std::unique_ptr<store::MessageStore> &store) = 0;
    /// Whatever run() gave: it has come to nothing.
    virtual void fail(const Error &error) = 0;
    virtual void answer() = 0;

private:
    Kind m_kind;
};

/// Brings jobs that are done back to their asker's event loop, for as long as the asker is there. Any thread.
class HistoryOutlet {
public:
    void post(std::shared_ptr<HistoryJob> job);
    /// On the asker's thread; nothing is answered afterwards.
    void close();

private:
    std::mutex m_mutex;
    std::unique_ptr<QObject> m_asker = std::make_unique<QObject>();
};

std::unexpected<Error> historyNotOpen();

/// A job whose result is a T.
template <class T>
class HistoryTask : public HistoryJob {
public:
    using Done = std::function<void(Result<T>)>;

    void fail(const Error &error) override { m_result = std::unexpected(error); }
    void answer() override
    {
        if (m_done && m_result)
            m_done(*std::move(m_result));
    }

protected:
    HistoryTask(Kind kind, Done done)
        : HistoryJob(kind)
        , m_done(std::move(done))
    {
    }
    Result<void> keep(Result<T> result)
    {
        m_result = std::move(result);
        return *m_result ? Result<void>() : std::unexpected(m_result->error());
    }

private:
    Done m_done;
    std::optional<Result<T>> m_result;
};

/// One call of an open store.
template <class T>
class StoreCall final : public HistoryTask<T> {
public:
    using Call = std::function<Result<T>(store::MessageStore &)>;

    StoreCall(HistoryJob::Kind kind, Call call, HistoryTask<T>::Done done)
        : HistoryTask<T>(kind, std::move(done))
        , m_call(std::move(call))
    {
    }
    Result<void> run(std::unique_ptr<store::MessageStore> &store) override
    {
        return this->keep(store ? m_call(*store) : historyNotOpen());
    }

private:
    Call m_call;
};

} // namespace meshtray
