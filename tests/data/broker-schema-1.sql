-- SPDX-FileCopyrightText: 2026 The Meshtray authors
-- SPDX-License-Identifier: MIT
-- A broker's database as the last release with schema 1 left it, with rows in every table. Never changed again.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meshes (
        id TEXT NOT NULL PRIMARY KEY,
        slug TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        owner_pubkey TEXT NOT NULL,
        created_at INTEGER NOT NULL
    );
INSERT INTO meshes VALUES('XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt','old-studio','Old Studio','14d8a98b4d855132e8ff984c4a01c418059d9c6c6abd6acfe61e07d4b54545bc',1795531142270);
CREATE TABLE members (
        id TEXT NOT NULL PRIMARY KEY,
        mesh TEXT NOT NULL REFERENCES meshes (id),
        pubkey TEXT NOT NULL,
        display_name TEXT NOT NULL,
        role TEXT NOT NULL,
        joined_at INTEGER NOT NULL,
        revoked_at INTEGER,
        banned INTEGER NOT NULL DEFAULT 0
    );
INSERT INTO members VALUES('ZcbcuXLPgtJxMKfPWylU88MRL5ZIUbGV','XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt','14d8a98b4d855132e8ff984c4a01c418059d9c6c6abd6acfe61e07d4b54545bc','owner','admin',1795531142270,NULL,0);
INSERT INTO members VALUES('Anna0000000000000000000000000001','XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt','c76a5db075d32f1306622ff93d5e2377e14d1e83801af79a396c75e3ae17fd6c','Anna Äöü','member',1795531143270,NULL,0);
INSERT INTO members VALUES('Bert0000000000000000000000000002','XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt','4f5e20d30358a3c08fb434968e68fd2c475ded7fbc365a91af60b18afcc61deb','Bert','member',1795531144270,1795531145270,1);
CREATE TABLE invites (
        token_hash TEXT NOT NULL PRIMARY KEY,
        mesh TEXT NOT NULL REFERENCES meshes (id),
        role TEXT NOT NULL,
        max_uses INTEGER NOT NULL,
        used_count INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        revoked INTEGER NOT NULL DEFAULT 0
    );
INSERT INTO invites VALUES('aa97cdaabd98a346a8dafb5b259a9baba2b8a4bdc9a0ca7c3cc12b75dc900787','XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt','member',3,1,1795531142279,1796135942000,0);
INSERT INTO invites VALUES('ae448ac86c4e8e4dec645729708ef41873ae79c6dff84eff73360989487f08e5','XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt','admin',1,0,1795531142770,1796135942270,1);
CREATE TABLE messages (
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
    );
INSERT INTO messages VALUES(2,'Msg00000000000000000000000000002','XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt','ZcbcuXLPgtJxMKfPWylU88MRL5ZIUbGV','14d8a98b4d855132e8ff984c4a01c418059d9c6c6abd6acfe61e07d4b54545bc','Anna0000000000000000000000000001','c76a5db075d32f1306622ff93d5e2377e14d1e83801af79a396c75e3ae17fd6c','next',X'626d39755932557431',X'59326c77614756796447563464433031','0b6f9c1e-0000-4000-8000-000000000001',1795531146271,1796135946271);
INSERT INTO messages VALUES(3,'Msg00000000000000000000000000003','XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt','ZcbcuXLPgtJxMKfPWylU88MRL5ZIUbGV','14d8a98b4d855132e8ff984c4a01c418059d9c6c6abd6acfe61e07d4b54545bc','Anna0000000000000000000000000001','c76a5db075d32f1306622ff93d5e2377e14d1e83801af79a396c75e3ae17fd6c','now',X'626d39755932557432',X'59326c77614756796447563464433032','',1795531146272,1796135946272);
CREATE TABLE sends (
        sender TEXT NOT NULL REFERENCES members (id),
        client_message_id TEXT NOT NULL,
        message_id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        PRIMARY KEY (sender, client_message_id)
    ) WITHOUT ROWID;
INSERT INTO sends VALUES('ZcbcuXLPgtJxMKfPWylU88MRL5ZIUbGV','0b6f9c1e-0000-4000-8000-000000000001','Msg00000000000000000000000000002',1795531146271);
CREATE TABLE hellos (
        signature TEXT NOT NULL PRIMARY KEY,
        accepted_at INTEGER NOT NULL
    ) WITHOUT ROWID;
INSERT INTO hellos VALUES('abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab',1795531145770);
CREATE TABLE settings (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID;
INSERT INTO settings VALUES('listen_url','ws://192.168.1.10:7900/ws');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('messages',3);
CREATE UNIQUE INDEX active_members ON members (mesh, pubkey) WHERE revoked_at IS NULL;
CREATE INDEX revoked_members ON members (mesh, pubkey) WHERE revoked_at IS NOT NULL;
CREATE INDEX messages_by_recipient ON messages (recipient);
CREATE INDEX urgent_messages ON messages (recipient) WHERE priority = 'now';
CREATE INDEX messages_by_id ON messages (recipient, message_id);
CREATE INDEX messages_by_expiry ON messages (expires_at);
CREATE INDEX sends_by_age ON sends (created_at);
COMMIT;
PRAGMA application_id=1297367627;
PRAGMA user_version=1;
