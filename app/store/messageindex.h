// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerrecords.h"

#include <QHash>

#include <map>

namespace meshtray::store {

/// Where a record lies in its batch.
struct RecordPlace {
    quint32 at = 0;
    quint32 size = 0;
};

/// Which messages wait for whom, and where they lie; about 130 bytes for each. In memory alone.
class MessageIndex {
public:
    struct Entry {
        qint64 order = 0;
        RecordPlace place;
        size_t idHash = 0;
        qint64 expiresAt = 0;
        QByteArray sessionKey; ///< empty: any session of the recipient
        bool isUrgent = false;
    };
    /// An entry that was taken out, and can be put back.
    struct Taken {
        MemberId recipient;
        Entry entry;
    };

    static size_t hashOf(QByteArrayView messageId);

    void add(const MemberId &recipient, Entry entry);
    std::optional<Entry> take(const MemberId &recipient, qint64 order);
    /// The record lies elsewhere now.
    void move(const MemberId &recipient, qint64 order, const RecordPlace &place);

    /// What waits for a reader, in order: urgent ones after `afterNow`, others after `afterRest` (nothing there: none
    /// of them), at most `limit`.
    QList<Entry> waiting(const QueueReader &reader, qint64 afterNow, std::optional<qint64> afterRest, int limit) const;
    /// Those whose id has that hash.
    QList<Entry> candidates(const MemberId &recipient, size_t idHash) const;
    QList<QPair<MemberId, qint64>> expired(qint64 now) const;
    bool hasForSession(const QByteArray &sessionKey) const { return m_bySession.contains(sessionKey); }
    QHash<MemberId, int> counts() const;

private:
    using Entries = std::map<qint64, Entry>; ///< by order
    /// Urgent ones apart, because the others may be many and held back.
    struct Queue {
        Entries urgent;
        Entries rest;
    };

    QHash<MemberId, Queue> m_queues;
    QHash<QByteArray, int> m_bySession; ///< how many wait for that one session
};

} // namespace meshtray::store
