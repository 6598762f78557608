// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/casefolder.h"
#include "store/messagestoreparts.h"

#include <QByteArrayMatcher>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

// The part of MessageStore that looks for words. There is no index: it would say on the disk what the texts say. So
// every text is opened, by two threads, and nothing but its text is read for it.
namespace meshtray::store {
namespace {

/// So many texts are looked at before somebody is asked whether the search is still wanted.
constexpr int pageSize = 500;

/// Fewer texts are not worth a second thread.
constexpr qint64 shareFrom = 4000;
constexpr std::chrono::milliseconds askAgain{10};

const QByteArray selectOne = selectRows("WHERE m.position = ?");

/// The words of a query, and the memory that looking for them takes.
class WordSearch {
public:
    WordSearch(const QString &query, const MessageSeal &seal)
        : m_seal(seal)
    {
        QList<QByteArray> words = m_folder.fold(query.simplified().toUtf8()).toByteArray().split(' ');
        words.removeAll({});
        // Longer words are rarer, and quicker to look for.
        std::ranges::stable_sort(words, std::ranges::greater(), &QByteArray::size);
        for (const QByteArray &word : std::as_const(words))
            m_words.emplace_back(word);
    }

    /// False as well for a text that does not open.
    bool matches(const QByteArray &sealed)
    {
        const auto text = m_seal.peek(sealed, m_opened);
        if (!text)
            return false;
        const QByteArrayView folded = m_folder.fold(*text);
        return std::ranges::all_of(m_words, [&](const QByteArrayMatcher &word) { return word.indexIn(folded) >= 0; });
    }

private:
    const MessageSeal &m_seal;
    QByteArray m_opened;
    CaseFolder m_folder;
    std::vector<QByteArrayMatcher> m_words;
};

/// What one page came to.
struct Page {
    QList<qint64> hits; ///< at most as many as were wanted; nothing behind the last of those was looked at
    qint64 last = 0;    ///< the position that was looked at last
    int size = 0;       ///< how many texts were looked at
};

/// Positions, both ends left out.
struct Range {
    qint64 after = 0;
    qint64 before = 0;
};

Result<Page> lookAtPage(SqliteDatabase &database, const Range &range, qsizetype wanted, WordSearch &words)
{
    Page page{.hits = {}, .last = range.before, .size = 0};
    const auto read = database.select("SELECT position, sealed FROM texts WHERE position < ? AND position > ? "
                                      "ORDER BY position DESC LIMIT ?"_L1,
                                      {range.before, range.after, pageSize}, [&](const QSqlQuery &row) {
                                          if (page.hits.size() == wanted)
                                              return;
                                          ++page.size;
                                          page.last = row.value(0).toLongLong();
                                          if (words.matches(row.value(1).toByteArray()))
                                              page.hits.append(page.last);
                                      });
    if (!read)
        return std::unexpected(read.error());
    return page;
}

} // namespace

/// A search with this store's connection. One thread.
class MessageStore::Private::Look {
public:
    Look(Private &store, const QString &query)
        : m_store(store)
        , m_words(query, store.seal)
    {
    }

    Found through(Range range, qsizetype limit, const std::function<bool()> &isUnwanted)
    {
        QList<MessageRecord> found;
        for (bool isMore = true; isMore && found.size() < limit;) {
            if (isUnwanted())
                return fail(ErrorCode::Unavailable, MessageWords::tr("The search was called off."));
            const qsizetype wanted = limit - found.size();
            const auto page = lookAtPage(*m_store.database, range, wanted, m_words);
            if (!page)
                return std::unexpected(page.error());
            if (const auto read = readHits(page->hits, found); !read)
                return std::unexpected(read.error());
            isMore = page->size == pageSize || page->hits.size() == wanted;
            range.before = page->last;
        }
        return found;
    }

private:
    Result<void> readHits(const QList<qint64> &hits, QList<MessageRecord> &found)
    {
        for (const qint64 hit : hits) {
            const auto messages = m_store.select(QLatin1StringView(selectOne), {hit});
            if (!messages)
                return std::unexpected(messages.error());
            // The text of another message, moved here, is not shown as this one's.
            if (!messages->isEmpty() && !messages->first().isDamaged)
                found.append(messages->first());
        }
        return {};
    }

    Private &m_store;
    WordSearch m_words;
};

namespace {

/// The middle of what lies before `position`, for two threads; nothing when one is enough.
Result<std::optional<qint64>> middleBefore(SqliteDatabase &database, qint64 position)
{
    qint64 first = 0;
    qint64 last = 0;
    const auto read = database.select("SELECT (SELECT min(position) FROM texts), "
                                      "(SELECT max(position) FROM texts WHERE position < ?)"_L1,
                                      {position}, [&](const QSqlQuery &row) {
                                          first = row.value(0).toLongLong();
                                          last = row.value(1).toLongLong();
                                      });
    if (!read)
        return std::unexpected(read.error());
    return last - first < shareFrom ? std::nullopt : std::optional(first + (last - first) / 2);
}

} // namespace

/// What a second connection finds.
MessageStore::Private::Found MessageStore::Private::lookBeside(const QString &query, qint64 before, qsizetype limit,
                                                               const std::function<bool()> &isUnwanted) const
{
    auto opened = SqliteDatabase::openReadOnly(path, messageSchema());
    if (!opened)
        return std::unexpected(opened.error());
    Private other{path, *std::move(opened), seal.clone()};
    return Look(other, query).through({.after = 0, .before = before}, limit, isUnwanted);
}

MessageStore::Private::Found MessageStore::Private::lookTogether(const QString &query, qint64 middle, qint64 position,
                                                                 qsizetype limit,
                                                                 const std::function<bool()> &isUnwanted)
{
    std::atomic_bool isEnough = false;
    Found older;
    const std::unique_ptr<QThread> helper(
        QThread::create([&] { older = lookBeside(query, middle + 1, limit, [&] { return isEnough.load(); }); }));
    helper->start();
    Found newer = Look(*this, query).through({.after = middle, .before = position}, limit, isUnwanted);
    isEnough = !newer || newer->size() == limit;
    while (!helper->wait(QDeadlineTimer(askAgain))) {
        if (isUnwanted())
            isEnough = true;
    }
    if (!newer || newer->size() == limit)
        return newer;
    if (!older)
        return older;
    newer->append(older->first(std::min(older->size(), limit - newer->size())));
    return newer;
}

Result<QList<MessageRecord>> MessageStore::search(const QString &query, qint64 position, int limit,
                                                  const std::function<bool()> &isUnwanted)
{
    if (query.simplified().isEmpty() || limit <= 0)
        return QList<MessageRecord>();
    const auto middle = middleBefore(*d->database, position);
    if (!middle)
        return std::unexpected(middle.error());
    if (*middle)
        return d->lookTogether(query, **middle, position, limit, isUnwanted);
    return Private::Look(*d, query).through({.after = 0, .before = position}, limit, isUnwanted);
}

} // namespace meshtray::store
