// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/migrations.h"

namespace meshtray::store {
namespace {

// Ids, keys and names are TEXT; nonces and ciphertexts are BLOB because they are passed on byte for byte, never
// compared. Times are Unix milliseconds.
constexpr const char *version1[] = {
    R"(CREATE TABLE meshes (
        id TEXT NOT NULL PRIMARY KEY,
        slug TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        owner_pubkey TEXT NOT NULL,
        created_at INTEGER NOT NULL
    ))",

    R"(CREATE TABLE members (
        id TEXT NOT NULL PRIMARY KEY,
        mesh TEXT NOT NULL REFERENCES meshes (id),
        pubkey TEXT NOT NULL,
        display_name TEXT NOT NULL,
        role TEXT NOT NULL,
        joined_at INTEGER NOT NULL,
        revoked_at INTEGER,
        banned INTEGER NOT NULL DEFAULT 0
    ))",
    // A revoked key may join again and is another row then.
    "CREATE UNIQUE INDEX active_members ON members (mesh, pubkey) WHERE revoked_at IS NULL",
    "CREATE INDEX revoked_members ON members (mesh, pubkey) WHERE revoked_at IS NOT NULL",

    R"(CREATE TABLE invites (
        token_hash TEXT NOT NULL PRIMARY KEY,
        mesh TEXT NOT NULL REFERENCES meshes (id),
        role TEXT NOT NULL,
        max_uses INTEGER NOT NULL,
        used_count INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        revoked INTEGER NOT NULL DEFAULT 0
    ))",

    // AUTOINCREMENT: an order that was given once never comes back, even when the newest row has gone.
    R"(CREATE TABLE messages (
        accepted_order INTEGER PRIMARY KEY AUTOINCREMENT,
        message_id TEXT NOT NULL,
        mesh TEXT NOT NULL REFERENCES meshes (id),
        sender TEXT NOT NULL REFERENCES members (id),
        sender_key TEXT NOT NULL,
        recipient TEXT NOT NULL REFERENCES members (id),
        target_spec TEXT NOT NULL,
        priority TEXT NOT NULL,
        nonce BLOB NOT NULL,
        ciphertext BLOB NOT NULL,
        client_message_id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL
    ))",
    "CREATE INDEX messages_by_recipient ON messages (recipient)",
    // For clients that take nothing else for now: the others may be many.
    "CREATE INDEX urgent_messages ON messages (recipient) WHERE priority = 'now'",
    "CREATE INDEX messages_by_id ON messages (recipient, message_id)",
    "CREATE INDEX messages_by_expiry ON messages (expires_at)",

    // A member belongs to one mesh, so the sender's id stands for both.
    R"(CREATE TABLE sends (
        sender TEXT NOT NULL REFERENCES members (id),
        client_message_id TEXT NOT NULL,
        message_id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        PRIMARY KEY (sender, client_message_id)
    ) WITHOUT ROWID)",
    "CREATE INDEX sends_by_age ON sends (created_at)",

    R"(CREATE TABLE hellos (
        signature TEXT NOT NULL PRIMARY KEY,
        accepted_at INTEGER NOT NULL
    ) WITHOUT ROWID)",

    R"(CREATE TABLE settings (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID)",
};

constexpr const char *version2[] = {
    // Whoever was shown the door may come back after that time.
    "ALTER TABLE members ADD COLUMN kicked_until INTEGER NOT NULL DEFAULT 0",

    R"(CREATE TABLE group_members (
        mesh TEXT NOT NULL REFERENCES meshes (id),
        name TEXT NOT NULL,
        member TEXT NOT NULL REFERENCES members (id),
        role TEXT NOT NULL,
        PRIMARY KEY (mesh, name, member)
    ) WITHOUT ROWID)",
    "CREATE INDEX groups_of_member ON group_members (member)",

    // A session's key belongs to the member who used it first.
    R"(CREATE TABLE session_keys (
        mesh TEXT NOT NULL REFERENCES meshes (id),
        pubkey TEXT NOT NULL,
        member TEXT NOT NULL REFERENCES members (id),
        last_seen INTEGER NOT NULL,
        PRIMARY KEY (mesh, pubkey)
    ) WITHOUT ROWID)",
    "CREATE INDEX session_keys_by_age ON session_keys (last_seen)",
    "CREATE INDEX session_keys_by_member ON session_keys (member, last_seen)",

    // The one session of the recipient that can open it; empty: any of them.
    "ALTER TABLE messages ADD COLUMN session_key TEXT NOT NULL DEFAULT ''",
    // It stands behind the ciphertext, which may fill many pages: whose a message is, is read from the index.
    "DROP INDEX messages_by_recipient",
    "CREATE INDEX messages_by_recipient ON messages (recipient, accepted_order, session_key)",
    "DROP INDEX urgent_messages",
    "CREATE INDEX urgent_messages ON messages (recipient, accepted_order, session_key) WHERE priority = 'now'",
    "CREATE INDEX messages_by_session ON messages (session_key) WHERE session_key <> ''",
};

constexpr const char *version3[] = {
    // What the session that sent it was called; empty: the member's name, as it is when the message is read.
    "ALTER TABLE messages ADD COLUMN sender_name TEXT NOT NULL DEFAULT ''",
};

constexpr const char *version4[] = {
    R"(CREATE TABLE states (
        mesh TEXT NOT NULL REFERENCES meshes (id),
        key TEXT NOT NULL,
        value BLOB NOT NULL,
        updated_by TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        PRIMARY KEY (mesh, key)
    ))",

    R"(CREATE TABLE memories (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        mesh TEXT NOT NULL REFERENCES meshes (id),
        content TEXT NOT NULL,
        tags TEXT NOT NULL,
        remembered_by TEXT NOT NULL,
        remembered_at INTEGER NOT NULL
    ))",
    "CREATE INDEX memories_of_mesh ON memories (mesh, number)",
    // Written by the store, not by triggers: those may not touch a virtual table, because no schema is trusted.
    R"(CREATE VIRTUAL TABLE memory_words USING fts5(
        content, tags, content='memories', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
    ))",

    // What senders may ask about: where a message went, and for whom it was accepted (ids, a space between two).
    "ALTER TABLE sends ADD COLUMN target_spec TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE sends ADD COLUMN recipients TEXT NOT NULL DEFAULT ''",
};

constexpr const char *version5[] = {
    // Looked for by sender: what is sent to many asks once.
    R"(CREATE TABLE grants (
        mesh TEXT NOT NULL REFERENCES meshes (id),
        sender_key TEXT NOT NULL,
        recipient TEXT NOT NULL REFERENCES members (id),
        capabilities TEXT NOT NULL,
        PRIMARY KEY (mesh, sender_key, recipient)
    ) WITHOUT ROWID)",
    "CREATE INDEX grants_of_recipient ON grants (recipient)",
};

constexpr const char *version6[] = {
    R"(CREATE TABLE topics (
        id TEXT NOT NULL PRIMARY KEY,
        mesh TEXT NOT NULL REFERENCES meshes (id),
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        visibility TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        last_position INTEGER NOT NULL DEFAULT 0,
        UNIQUE (mesh, name)
    ))",
    R"(CREATE TABLE topic_members (
        topic TEXT NOT NULL REFERENCES topics (id),
        member TEXT NOT NULL REFERENCES members (id),
        role TEXT NOT NULL,
        joined_at INTEGER NOT NULL,
        last_read_at INTEGER,
        PRIMARY KEY (topic, member)
    ) WITHOUT ROWID)",
    // What stands behind the position may fill many pages.
    R"(CREATE TABLE topic_messages (
        topic TEXT NOT NULL REFERENCES topics (id),
        position INTEGER NOT NULL,
        message_id TEXT NOT NULL,
        sender TEXT NOT NULL REFERENCES members (id),
        sender_key TEXT NOT NULL,
        sender_name TEXT NOT NULL,
        nonce BLOB NOT NULL,
        ciphertext BLOB NOT NULL,
        body_version INTEGER NOT NULL,
        reply_to TEXT NOT NULL,
        created_at INTEGER NOT NULL
    ))",
    "CREATE UNIQUE INDEX topic_messages_in_order ON topic_messages (topic, position)",
    "CREATE INDEX topic_messages_by_id ON topic_messages (message_id)",
    "CREATE INDEX topic_messages_by_age ON topic_messages (created_at)",

    "ALTER TABLE messages ADD COLUMN topic TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE messages ADD COLUMN reply_to TEXT NOT NULL DEFAULT ''",
};

constexpr const char *version7[] = {
    // What one group of writes accepts, record behind record (store/queuerecord.h), named after the last order in it:
    // one row costs less than one for each message with its indexes. AUTOINCREMENT: no order ever comes back.
    R"(CREATE TABLE message_batches (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        records BLOB NOT NULL
    ))",
    // Which of a batch are confirmed, and how many were left then. `messages` is empty once its rows are taken over.
    R"(CREATE TABLE message_notes (
        batch INTEGER NOT NULL,
        remaining INTEGER NOT NULL,
        orders BLOB NOT NULL,
        PRIMARY KEY (batch, remaining)
    ) WITHOUT ROWID)",
    // What one group of writes sent (store/sendmemory.cpp); the oldest move to `sends`.
    R"(CREATE TABLE send_batches (
        number INTEGER PRIMARY KEY,
        records BLOB NOT NULL
    ))",
};

constexpr Migration steps[] = {
    {1, version1}, {2, version2}, {3, version3}, {4, version4}, {5, version5}, {6, version6}, {7, version7},
};

constexpr int brokerApplicationId = 0x4D54424B; // "MTBK"

} // namespace

const Schema &brokerSchema()
{
    static constexpr Schema schema{brokerApplicationId, steps};
    return schema;
}

} // namespace meshtray::store
