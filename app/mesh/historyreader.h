// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/historyjob.h"

#include <QThreadPool>

#include <atomic>

namespace meshtray {

/// Searches and exports of a mesh's store, each on a thread that lives as long as it takes and looks at the file with a
/// connection of its own.
class HistoryReader {
public:
    using Found = std::function<void(Result<QList<store::MessageRecord>>)>;
    using ToJson = std::function<QByteArray(const store::MessageRecord &)>;

    HistoryReader(QString path, std::shared_ptr<HistoryOutlet> outlet);
    /// Calls off what runs, and waits for it; not for ever, when the disk does not answer.
    ~HistoryReader();
    HistoryReader(const HistoryReader &) = delete;
    HistoryReader &operator=(const HistoryReader &) = delete;

    void search(crypto::SecureBuffer key, const QString &query, int limit, Found done);
    void exportTo(crypto::SecureBuffer key, const QString &file, ToJson toJson, std::function<void(Result<int>)> done);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;
    /// Gives `job` a store that is open for reading.
    void start(QThreadPool &pool, crypto::SecureBuffer key, std::shared_ptr<HistoryJob> job);

    QString m_path;
    std::shared_ptr<HistoryOutlet> m_outlet;
    Flag m_searchCalledOff;
    Flag m_exportsCalledOff = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<QThreadPool> m_searches = std::make_unique<QThreadPool>();
    std::unique_ptr<QThreadPool> m_exports = std::make_unique<QThreadPool>();
};

} // namespace meshtray
