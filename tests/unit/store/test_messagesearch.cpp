// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "messagedata.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <limits>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 newest = std::numeric_limits<qint64>::max();
constexpr int many = 9000; // enough for two threads

} // namespace

/// Looking for words among sealed texts.
class TestMessageSearch : public QObject {
    Q_OBJECT

    std::unique_ptr<MessageData> m_data;

    void add(const QByteArray &id, const QString &text) { QVERIFY(m_data->store->addReceived(received(id, text), {})); }
    void addMany(const std::function<QString(int)> &textOf)
    {
        QVERIFY(m_data->store->atomically([&]() -> Result<void> {
            for (int i = 0; i < many; ++i)
                add(QByteArray::number(i), textOf(i));
            return {};
        }));
    }
    QList<QByteArray> find(const QString &query, int limit = 100, qint64 position = newest)
    {
        const auto found = m_data->store->search(query, position, limit, [] { return false; });
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return idsOf(*found);
    }
    void run(const QStringList &statements)
    {
        m_data->close();
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other-hand"_s);
            connection.setDatabaseName(m_data->path());
            QVERIFY(connection.open());
            QSqlQuery query(connection);
            for (const QString &statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(u"other-hand"_s);
        m_data->reopen();
    }

private Q_SLOTS:
    void init() { m_data = std::make_unique<MessageData>(); }

    void everyWordHasToBeThereInAnyOrderAndCase()
    {
        add("m1", u"The key is under the mat"_s);
        add("m2", u"the MAT is on the floor"_s);
        add("m3", u"no such thing"_s);
        QCOMPARE(find(u"mat"_s), (QList<QByteArray>{"m2", "m1"}));
        QCOMPARE(find(u"  Mat \t KEY "_s), QList<QByteArray>{"m1"});
        QCOMPARE(find(u"mat key missing"_s), QList<QByteArray>{});
    }

    void aPartOfAWordIsEnough()
    {
        add("m1", u"Donaudampfschifffahrt"_s);
        QCOMPARE(find(u"DAMPF"_s), QList<QByteArray>{"m1"});
    }

    void anEmptyQueryFindsNothing()
    {
        add("m1", u"x"_s);
        QCOMPARE(find({}), QList<QByteArray>{});
        QCOMPARE(find(u" \n"_s), QList<QByteArray>{});
        QCOMPARE(find(u"x"_s, 0), QList<QByteArray>{});
    }

    void lettersOfAllKindsAreFoundInAnyCase()
    {
        add("m1", u"Die Straße nach Łódź"_s);
        add("m2", u"CAFE\u0301 in \u0130stanbul 👍"_s);
        QCOMPARE(find(u"STRASSE"_s), QList<QByteArray>{"m1"});
        QCOMPARE(find(u"łÓDŹ straße"_s), QList<QByteArray>{"m1"});
        QCOMPARE(find(u"café ISTANBUL"_s), QList<QByteArray>{"m2"});
        QCOMPARE(find(u"👍"_s), QList<QByteArray>{"m2"});
    }

    void sentMessagesAreFoundToo()
    {
        QVERIFY(m_data->store->addSent(sent("s1", u"needle"_s), envelopeOf("x")));
        const auto found = m_data->store->search(u"needle"_s, newest, 10, [] { return false; });
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().origin, Origin::Sent);
        QCOMPARE(found->first().text, u"needle"_s);
        QCOMPARE(found->first().state, "waiting");
    }

    void namesAndIdsAreNoText()
    {
        add("needle", u"x"_s);
        QCOMPARE(find(u"needle"_s), QList<QByteArray>{});
        QCOMPARE(find(u"Ada"_s), QList<QByteArray>{});
    }

    void aSearchGoesOnWhereTheLastOneEnded()
    {
        for (int i = 0; i < 10; ++i)
            add("m" + QByteArray::number(i), u"word"_s);
        const auto first = m_data->store->search(u"word"_s, newest, 4, [] { return false; });
        QCOMPARE(idsOf(*first), (QList<QByteArray>{"m9", "m8", "m7", "m6"}));
        QCOMPARE(find(u"word"_s, 4, first->last().position), (QList<QByteArray>{"m5", "m4", "m3", "m2"}));
        QCOMPARE(find(u"word"_s, 4, 1), QList<QByteArray>{});
    }

    void amongManyTheEndsAndTheMiddleAreFoundInOrder()
    {
        addMany([](int i) {
            const bool isNeedle = i == 0 || i == many / 2 - 1 || i == many / 2 || i == many / 2 + 1 || i == many - 1;
            return isNeedle ? u"the needle %1"_s.arg(i) : u"hay %1"_s.arg(i);
        });
        const auto id = [](int number) { return QByteArray::number(number); };
        QCOMPARE(find(u"needle"_s), (QList{id(many - 1), id(many / 2 + 1), id(many / 2), id(many / 2 - 1), id(0)}));
        QCOMPARE(find(u"needle"_s, 1), QList{id(many - 1)});
        QCOMPARE(find(u"needle"_s, 4).size(), 4);
        QCOMPARE(find(u"zebra"_s), QList<QByteArray>{});
    }

    void amongManyTheLimitCutsOffTheOldest()
    {
        addMany([](int) { return u"word"_s; });
        const auto all = find(u"word"_s, many * 2);
        QCOMPARE(all.size(), many);
        for (int i = 0; i < many; ++i)
            QCOMPARE(all.at(i), QByteArray::number(many - 1 - i));
        for (const int limit : {1, 499, 500, 501, many / 2 - 1, many / 2, many / 2 + 1, many - 1})
            QCOMPARE(find(u"word"_s, limit), all.first(limit));
    }

    void whatOneHasJustWrittenIsFound()
    {
        addMany([](int i) { return QString::number(i); });
        add("new", u"needle"_s);
        QCOMPARE(find(u"needle"_s), QList<QByteArray>{"new"});
        QVERIFY(m_data->store->removeMessage(Origin::Received, "new"));
        QCOMPARE(find(u"needle"_s), QList<QByteArray>{});
    }

    void aSearchThatIsUnwantedStops()
    {
        addMany([](int i) { return QString::number(i); });
        int asked = 0;
        const auto found = m_data->store->search(u"zebra"_s, newest, 10, [&] { return ++asked >= 3; });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Unavailable);
        QVERIFY(asked < many / 500); // not after every page there is
    }

    void aTextThatWasMovedIsNotFound()
    {
        add("m1", u"needle"_s);
        add("m2", u"hay"_s);
        add("m3", u"another needle"_s);
        run({u"UPDATE texts SET sealed = (SELECT sealed FROM texts WHERE position = 1) WHERE position = 2"_s});
        QCOMPARE(find(u"needle"_s), (QList<QByteArray>{"m3", "m1"}));
        QCOMPARE(find(u"needle"_s, 2), (QList<QByteArray>{"m3", "m1"}));
        run({u"UPDATE texts SET sealed = zeroblob(300) WHERE position = 3"_s});
        QCOMPARE(find(u"needle"_s), QList<QByteArray>{"m1"});
    }

    void aReaderBesideTheWriterFindsTheSame()
    {
        addMany([](int i) { return QString::number(i); });
        const auto reader = MessageStore::open(m_data->path(), archiveKey(), MessageStore::Access::ReadOnly);
        QVERIFY(reader);
        add("new", u"needle"_s);
        const auto found = (*reader)->search(u"needle"_s, newest, 10, [] { return false; });
        QCOMPARE(idsOf(*found), QList<QByteArray>{"new"});
        QVERIFY(!(*reader)->addReceived(received("other", u"x"_s), {}));
    }
};

QTEST_GUILESS_MAIN(TestMessageSearch)
#include "test_messagesearch.moc"
