// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerstore.h"

#include <QHash>

namespace meshtray::broker {

/// How many messages wait for each recipient. Kept beside the store because only this broker writes messages, and
/// counting thousands of rows for each new one would not do.
class WaitingCounts {
public:
    explicit WaitingCounts(store::BrokerStore &store)
        : m_store(store)
    {
    }

    /// Counts anew what the store has: at the start, and when a group of writes was undone.
    Result<void> reload();

    int of(const MemberId &member) const { return m_counts.value(member); }
    int total() const { return m_total; }
    void add(const MemberId &member, int count);
    void remove(const MemberId &member, int count);

private:
    store::BrokerStore &m_store;
    QHash<MemberId, int> m_counts;
    int m_total = 0;
};

} // namespace meshtray::broker
