// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/messagerows.h"

#include <QCoreApplication>

namespace meshtray::store {

/// What the parts of MessageStore share.
class MessageStore::Private {
public:
    using Found = Result<QList<MessageRecord>>;
    class Look;

    /// Inside a group of writes: the position of the new row. AlreadyExists when the id is taken.
    Result<qint64> insert(const MessageRecord &message);
    Found select(QLatin1StringView sql, const QVariantList &values);
    Result<bool> exists(QLatin1StringView sql, const QVariantList &values);
    /// A search before `position`, whose part up to `middle` another thread does.
    Found lookTogether(const QString &query, qint64 middle, qint64 position, qsizetype limit,
                       const std::function<bool()> &isUnwanted);
    Found lookBeside(const QString &query, qint64 before, qsizetype limit,
                     const std::function<bool()> &isUnwanted) const;

    QString path;
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
