// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sqlitebrokerstore.h"
#include "store/sqlitedatabase.h"

namespace meshtray::store {

template <class Key, class Value, class Read>
Result<Value> SqliteBrokerStore::cached(DirectoryCache<Key, Value> &cache, const std::type_identity_t<Key> &key,
                                        Read read)
{
    return m_database->hasGroup() ? cache.get(key, read) : read();
}

} // namespace meshtray::store
