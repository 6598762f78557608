// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/migrations.h"

namespace meshtray::store {
namespace {

// Bytes are kept as BLOB, compared byte for byte and given back as they came; text is UTF-8. Times are Unix
// milliseconds.
constexpr const char *version1[] = {
    // AUTOINCREMENT: a position that was given once never comes back, even when the newest row has gone.
    R"(CREATE TABLE messages (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        origin INTEGER NOT NULL,
        id BLOB NOT NULL,
        at INTEGER NOT NULL,
        arrived_at INTEGER NOT NULL,
        conversation BLOB NOT NULL,
        peer BLOB NOT NULL,
        member BLOB NOT NULL,
        peer_name BLOB NOT NULL,
        target BLOB NOT NULL,
        priority BLOB NOT NULL,
        trust BLOB NOT NULL,
        state BLOB NOT NULL,
        state_detail BLOB NOT NULL,
        is_unread INTEGER NOT NULL,
        is_drained INTEGER NOT NULL
    ) STRICT)",
    "CREATE UNIQUE INDEX messages_by_id ON messages (id, origin)",
    "CREATE INDEX messages_by_conversation ON messages (conversation)",
    "CREATE INDEX messages_by_age ON messages (arrived_at)",
    "CREATE INDEX unread_messages ON messages (conversation) WHERE is_unread = 1",
    "CREATE INDEX sent_messages ON messages (state) WHERE origin = 1",

    // Apart from the rest: a search reads them all and nothing else, and marking as read does not write them again.
    R"(CREATE TABLE texts (
        position INTEGER PRIMARY KEY REFERENCES messages (position) ON DELETE CASCADE,
        sealed BLOB NOT NULL
    ) STRICT)",
    R"(CREATE TABLE envelopes (
        position INTEGER PRIMARY KEY REFERENCES messages (position) ON DELETE CASCADE,
        sealed BLOB NOT NULL
    ) STRICT)",

    // Which ids and envelopes there were, longer than the messages: a copy of a removed one is no news.
    R"(CREATE TABLE seen (
        digest BLOB NOT NULL PRIMARY KEY,
        seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE people (
        key BLOB NOT NULL PRIMARY KEY,
        name BLOB NOT NULL,
        is_heard INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE settings (
        key TEXT NOT NULL PRIMARY KEY,
        value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID)",
};

constexpr Migration steps[] = {
    {1, version1},
};

constexpr int messageApplicationId = 0x4D544D53; // "MTMS"

} // namespace

const Schema &messageSchema()
{
    static constexpr Schema schema{messageApplicationId, steps};
    return schema;
}

} // namespace meshtray::store
