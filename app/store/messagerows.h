// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/messageseal.h"
#include "store/messagestore.h"
#include "store/sqlitedatabase.h"

// Rows of a message store ⇄ records. A row always gives a record: one that does not read as what was written is marked
// as damaged.
namespace meshtray::store {

/// As column `origin`.
constexpr int toColumn(Origin origin)
{
    return origin == Origin::Sent ? 1 : 0;
}

MessageHead headOf(const MessageRecord &message);

/// "SELECT …" of what readRow() reads, with these conditions on `m`, a message.
QByteArray selectRows(const char *conditions);
/// The same with the sealed envelope as the last column, for readPending(); it is `e.sealed` in the conditions.
QByteArray selectPending(const char *conditions);

MessageRecord readRow(const QSqlQuery &row, const MessageSeal &seal);
PendingRecord readPending(const QSqlQuery &row, const MessageSeal &seal);

} // namespace meshtray::store
