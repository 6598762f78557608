// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/messagerows.h"

#include <QCoreApplication>

namespace meshtray::store {

/// What the parts of MessageStore share.
class MessageStore::Private {
public:
    /// Inside a group of writes: the position of the new row. AlreadyExists when the id is taken.
    Result<qint64> insert(const MessageRecord &message);
    Result<QList<MessageRecord>> select(QLatin1StringView sql, const QVariantList &values);
    Result<bool> exists(QLatin1StringView sql, const QVariantList &values);

    std::unique_ptr<SqliteDatabase> database;
    MessageSeal seal;
};

/// Where translators find the sentences of the message store.
struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(meshtray::store)
};

/// A list for `json_each(?)`, whose values are CAST AS BLOB to compare them.
QString asJson(const QList<QByteArray> &words);

} // namespace meshtray::store
