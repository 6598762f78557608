// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/history.h"

#include "crypto/encoding.h"
#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtEndian>

#include <atomic>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray adaKey = QByteArray("ad").repeated(32);

crypto::SecureBuffer key(char filling = 'k')
{
    return crypto::SecureBuffer::copyOf(crypto::asBytes(QByteArray(32, filling)));
}

MessageRecord received(const QByteArray &id, const QString &text = u"text"_s)
{
    MessageRecord message;
    message.id = id;
    message.at = message.arrivedAt = 1'750'000'000'000;
    message.conversation = message.peer = adaKey;
    message.trust = "direct";
    message.text = text;
    return message;
}

MessageRecord sent(const QByteArray &id)
{
    MessageRecord message = received(id);
    message.origin = Origin::Sent;
    message.state = "waiting";
    return message;
}

const Envelope envelope{"bm9uY2U=", "c2VhbGVk"};

QByteArray toJson(const MessageRecord &message)
{
    return QJsonDocument(QJsonObject{{u"text"_s, message.text}}).toJson(QJsonDocument::Compact);
}

/// Keeps a journal from being emptied, and counts the commits in it.
class JournalWatch {
public:
    explicit JournalWatch(const QString &path)
        : m_path(path)
    {
        m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"journal-watch"_s);
        m_connection.setDatabaseName(path);
        QSqlQuery query(m_connection.open() ? m_connection : QSqlDatabase());
        if (!query.exec(u"BEGIN"_s) || !query.exec(u"SELECT count(*) FROM messages"_s) || !query.next())
            qFatal("the journal cannot be watched");
    }
    ~JournalWatch()
    {
        m_connection.close();
        m_connection = {};
        QSqlDatabase::removeDatabase(u"journal-watch"_s);
    }
    JournalWatch(const JournalWatch &) = delete;
    JournalWatch &operator=(const JournalWatch &) = delete;

    int commits() const
    {
        constexpr qsizetype headSize = 32;
        constexpr qsizetype frameHeadSize = 24;
        QFile file(m_path + u"-wal"_s);
        const QByteArray journal = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype frameSize = frameHeadSize + qsizetype{qFromBigEndian<quint32>(journal.constData() + 8)};
        int count = 0;
        // A frame that ends a commit says how large the database is then.
        for (qsizetype frame = headSize; frame + frameSize <= journal.size(); frame += frameSize)
            count += qFromBigEndian<quint32>(journal.constData() + frame + 4) != 0 ? 1 : 0;
        return count;
    }

private:
    QString m_path;
    QSqlDatabase m_connection;
};

} // namespace

/// A mesh's messages on a thread of their own.
class TestHistory : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    QString path() const { return m_folder->filePath(u"messages/home.sqlite"_s); }
    QString exported() const { return m_folder->filePath(u"export.json"_s); }

    /// Asks for something and waits for the answer.
    template <class T, class Ask>
    static Result<T> answerTo(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&](Result<T> result) { answer = std::move(result); });
        if (answer)
            qFatal("answered from within the call");
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            qFatal("no answer");
        return *std::move(answer);
    }
    Result<MessageSnapshot> open(char filling = 'k', int limit = 100'000)
    {
        return answerTo<MessageSnapshot>([&](auto done) { m_history->open(key(filling), limit, {"waiting"}, done); });
    }
    void begin()
    {
        m_history = std::make_unique<History>(path());
        const auto opened = open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    }
    Result<History::Added> add(const QByteArray &id, const QString &text = u"text"_s)
    {
        return answerTo<History::Added>([&](auto done) { m_history->addReceived(received(id, text), {}, done); });
    }
    Result<QList<MessageRecord>> search(const QString &query)
    {
        return answerTo<QList<MessageRecord>>([&](auto done) { m_history->search(query, 10, done); });
    }
    Result<int> exportAll()
    {
        return answerTo<int>([&](auto done) { m_history->exportTo(exported(), toJson, done); });
    }
    QList<MessageRecord> onDisk()
    {
        auto store = MessageStore::open(path(), key(), MessageStore::Access::ReadOnly);
        return store ? (*store)->load(100'000, {})->messages : QList<MessageRecord>();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
    }
    void cleanup() { m_history.reset(); }

    void whatWasKeptIsThereNextTime()
    {
        QVERIFY(m_history->isOpen());
        QCOMPARE(add("m1").value(), History::Added::New);
        QCOMPARE(add("m1").value(), History::Added::Known);
        QVERIFY(answerTo<void>([&](auto done) { m_history->addSent(sent("s1"), envelope, done); }));
        QVERIFY(answerTo<void>([&](auto done) { m_history->remember({adaKey, u"Ada"_s, true}, done); }));
        m_history = std::make_unique<History>(path());
        QVERIFY(!m_history->isOpen());
        const auto snapshot = open();
        QCOMPARE(snapshot->messages.size(), 2);
        QCOMPARE(snapshot->pending.first().envelope.ciphertext, envelope.ciphertext);
        QCOMPARE(snapshot->people.first().name, u"Ada"_s);
    }

    void everyWriteReachesTheStore()
    {
        MessageRecord unread = received("m1");
        unread.isUnread = true;
        m_history->addReceived(unread, {}, {});
        m_history->addReceived(received("m2"), {}, {});
        m_history->addSent(sent("s1"), envelope, {});
        m_history->setState("s1", "accepted", u"id"_s);
        m_history->dropEnvelope("s1");
        m_history->markRead(adaKey);
        m_history->markAllRead();
        m_history->markDrained({"m1"});
        m_history->removeMessage(Origin::Received, "m2");
        m_history->forgetSeenBefore(1);
        // Reading sees what was asked for before.
        const auto messages = answerTo<QList<MessageRecord>>(
            [&](auto done) { m_history->before(adaKey, std::numeric_limits<qint64>::max(), 10, done); });
        QCOMPARE(messages->size(), 2);
        QVERIFY(!messages->at(0).isUnread && messages->at(0).isDrained);
        QCOMPARE(messages->at(1).state, "accepted");
        const auto gone = answerTo<PendingRecord>([&](auto done) { m_history->sentMessage("s1", done); });
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        const auto removed = answerTo<int>(
            [&](auto done) { m_history->removeBefore(std::numeric_limits<qint64>::max(), {"accepted"}, done); });
        QCOMPARE(removed.value(), 1);
    }

    void answersComeInTheOrderOfTheCalls()
    {
        QStringList order;
        m_history->addSent(sent("s1"), envelope, [&](const auto &) { order.append(u"add"_s); });
        m_history->sentMessage("s1", [&](const auto &found) { order.append(found ? u"found"_s : u"missing"_s); });
        m_history->dropEnvelope("s1", [&](const auto &) { order.append(u"drop"_s); });
        m_history->sentMessage("s1", [&](const auto &found) { order.append(found ? u"found"_s : u"missing"_s); });
        QTRY_COMPARE(order, (QStringList{u"add"_s, u"found"_s, u"drop"_s, u"missing"_s}));
    }

    void nothingIsDoneBeforeItIsOpen()
    {
        m_history = std::make_unique<History>(path());
        QCOMPARE(add("m1").error().code, ErrorCode::Unavailable);
        QCOMPARE(search(u"text"_s).error().code, ErrorCode::Unavailable);
        QCOMPARE(exportAll().error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(exported()));
        QCOMPARE(onDisk().size(), 0);
    }

    void anotherKeyIsRefusedAndTheRightOneOpensAfterwards()
    {
        QVERIFY(add("m1"));
        m_history = std::make_unique<History>(path());
        QCOMPARE(open('z').error().code, ErrorCode::Refused);
        QVERIFY(!m_history->isOpen());
        QCOMPARE(add("m2").error().code, ErrorCode::Unavailable);
        QCOMPARE(open()->messages.size(), 1);
        QVERIFY(m_history->isOpen());
        QVERIFY(add("m2"));
        QCOMPARE(search(u"text"_s)->size(), 2);
    }

    void manyAddsAreFewCommits()
    {
        constexpr int count = 10'000;
        const JournalWatch journal(path());
        const int before = journal.commits();
        int done = 0;
        for (int i = 0; i < count; ++i) {
            m_history->addReceived(received(QByteArray::number(i)), {}, [&](const Result<History::Added> &added) {
                QVERIFY(added);
                ++done;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, count, 60'000);
        QVERIFY2(journal.commits() - before < 500, qPrintable(QString::number(journal.commits() - before)));
        QCOMPARE(onDisk().size(), count);
    }

    void aWriteThatFailsForItsOwnReasonHarmsNoOther()
    {
        m_history = std::make_unique<History>(path());
        m_history->open(key(), 10, {}, {}); // the rest piles up behind it
        QList<std::optional<ErrorCode>> results;
        const auto note = [&](const auto &result) {
            results.append(result ? std::nullopt : std::optional(result.error().code));
        };
        m_history->addReceived(received("m1"), {}, note);
        m_history->addSent(sent("s1"), envelope, note);
        m_history->addSent(sent("s1"), envelope, note);
        m_history->setState("s2", "accepted", {}, note);
        m_history->addReceived(received("m2"), {}, note);
        m_history->setState("s1", "accepted", {}, note);
        const QList<std::optional<ErrorCode>> expected{std::nullopt,        std::nullopt, ErrorCode::AlreadyExists,
                                                       ErrorCode::NotFound, std::nullopt, std::nullopt};
        QTRY_COMPARE(results.size(), expected.size());
        QVERIFY(results == expected);
        const auto kept = onDisk();
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept.at(1).state, "accepted");
    }

    void aFullDiskIsToldToEveryWriteAndForgotten()
    {
        QVERIFY(add("before"));
        QList<Result<History::Added>> results;
        const auto note = [&](const Result<History::Added> &result) { results.append(result); };
        {
            const FullDisk full;
            for (int i = 0; i < 20; ++i)
                m_history->addReceived(received(QByteArray::number(i)), {}, note);
            QTRY_COMPARE(results.size(), 20);
        }
        for (const auto &result : results) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Io);
        }
        QCOMPARE(add("0").value(), History::Added::New);
        QCOMPARE(onDisk().size(), 2);
    }

    void goingAwayWritesWhatWasAskedForAndAnswersNothing()
    {
        int answers = 0;
        for (int i = 0; i < 1000; ++i)
            m_history->addReceived(received(QByteArray::number(i)), {}, [&](const auto &) { ++answers; });
        m_history->search(u"text"_s, 10, [&](const auto &) { ++answers; });
        m_history->exportTo(exported(), toJson, [&](const auto &) { ++answers; });
        m_history.reset();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
        QCOMPARE(onDisk().size(), 1000);
    }

    void itMayGoAwayInItsOwnAnswer()
    {
        bool isGone = false;
        m_history->addReceived(received("m1"), {}, [&](const auto &) {
            m_history.reset();
            isGone = true;
        });
        m_history->addReceived(received("m2"), {}, [&](const auto &) { qFatal("answered after the end"); });
        QTRY_VERIFY(isGone);
        QCoreApplication::processEvents();
        QCOMPARE(onDisk().size(), 2);
    }

    void aSearchFindsWhatWasKept()
    {
        QVERIFY(add("m1", u"Der Schlüssel liegt unter der Matte"_s));
        QVERIFY(add("m2", u"Nothing of the kind"_s));
        QVERIFY(add("m3", u"SCHLÜSSEL, unter anderem"_s));
        const auto found = search(u"unter  schlüssel"_s);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).id, "m3");
        QCOMPARE(found->at(1).id, "m1");
        QCOMPARE(search(u"gone"_s)->size(), 0);
    }

    void aNewSearchCallsOffTheOneBefore()
    {
        QVERIFY(add("m1"));
        std::optional<ErrorCode> first;
        qsizetype found = -1;
        m_history->search(u"text"_s, 10, [&](const auto &result) { first = result.error().code; });
        m_history->search(u"text"_s, 10, [&](const auto &result) { found = result->size(); });
        QTRY_COMPARE(found, 1);
        QCOMPARE(first, ErrorCode::Unavailable);
    }

    void anExportIsAJsonArrayOfEverything()
    {
        for (int i = 0; i < 700; ++i)
            m_history->addReceived(received(QByteArray::number(i), QString::number(i)), {}, {});
        QVERIFY(add("last", u"\"quoted\"\nand ünicode"_s));
        std::atomic<QThread *> worker = nullptr;
        const auto count = answerTo<int>([&](auto done) {
            m_history->exportTo(
                exported(),
                [&](const MessageRecord &message) {
                    worker = QThread::currentThread();
                    return toJson(message);
                },
                done);
        });
        QCOMPARE(count.value(), 701);
        QVERIFY(worker.load() != QThread::currentThread());
        QFile file(exported());
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(array.size(), 701);
        QCOMPARE(array.first().toObject()[u"text"_s].toString(), u"0"_s);
        QCOMPARE(array.last().toObject()[u"text"_s].toString(), u"\"quoted\"\nand ünicode"_s);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anExportOfNothingIsAnEmptyArray()
    {
        QCOMPARE(exportAll().value(), 0);
        QFile file(exported());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll()).isArray());
    }

    void anExportOverwritesNothing()
    {
        QFile file(exported());
        QVERIFY(file.open(QFile::WriteOnly) && file.write("precious") > 0);
        file.close();
        QCOMPARE(exportAll().error().code, ErrorCode::AlreadyExists);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), "precious");
    }

    void anExportThatCannotBeWrittenLeavesNoFile()
    {
        QVERIFY(add("m1", QString(100'000, u'x')));
        {
            const FullDisk full;
            QCOMPARE(exportAll().error().code, ErrorCode::Io);
        }
        QVERIFY(!QFile::exists(exported()));
        const auto nowhere = answerTo<int>(
            [&](auto done) { m_history->exportTo(m_folder->filePath(u"no/such/folder.json"_s), toJson, done); });
        QCOMPARE(nowhere.error().code, ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
