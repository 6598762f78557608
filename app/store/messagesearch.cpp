// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messagestoreparts.h"

using namespace Qt::StringLiterals;

// The part of MessageStore that looks for words.
namespace meshtray::store {
namespace {

constexpr int pageSize = 500;

const QByteArray selectNewestBefore = selectRows("WHERE m.position < ? ORDER BY m.position DESC LIMIT ?");

bool hasAll(const QString &text, const QStringList &words)
{
    const QString folded = text.toCaseFolded();
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

} // namespace

Result<QList<MessageRecord>> MessageStore::search(const QString &query, qint64 position, int limit,
                                                  const std::function<bool()> &isUnwanted)
{
    const QStringList words = query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<MessageRecord> found;
    while (!words.isEmpty()) {
        if (isUnwanted())
            return fail(ErrorCode::Unavailable, MessageWords::tr("The search was called off."));
        const auto page = d->select(QLatin1StringView(selectNewestBefore), {position, pageSize});
        if (!page)
            return std::unexpected(page.error());
        for (const MessageRecord &message : *page) {
            if (found.size() == limit)
                return found;
            if (hasAll(message.text, words))
                found.append(message);
        }
        if (page->isEmpty())
            return found;
        position = page->last().position;
    }
    return found;
}

} // namespace meshtray::store
