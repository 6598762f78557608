// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/brokerrecords.h"

#include <QHash>

namespace meshtray::store {

/// What was read once and is asked for with every message. Holds as long as nobody has written: whoever writes here
/// clears it, and at the beginning of a group it is cleared when another process has. Outside a group it is not used.
template <class Key, class Value>
class DirectoryCache {
public:
    template <class Read>
    Result<Value> get(const Key &key, Read read)
    {
        if (const auto found = m_values.constFind(key); found != m_values.cend())
            return *found;
        Result<Value> value = read();
        if (!value)
            return value;
        if (m_values.size() >= most) // who is asked for is up to strangers
            m_values.clear();
        m_values.insert(key, *value);
        return value;
    }

private:
    static constexpr qsizetype most = 4096;
    QHash<Key, Value> m_values;
};

} // namespace meshtray::store
