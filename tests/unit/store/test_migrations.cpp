// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "otherhand.h"

#include "store/sqlitebrokerstore.h"
#include "store/sqlitedatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <vector>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList tablesOfVersion1{u"meshes"_s, u"members"_s, u"invites"_s, u"messages"_s,
                                   u"sends"_s,  u"hellos"_s,  u"settings"_s};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

template <class Id>
Id id(const char *text)
{
    return *Id::parse(QByteArray(text));
}

} // namespace

/// A database that an older release wrote.
class TestMigrations : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"broker.sqlite"_s); }

    static void fillAsVersion1(const QString &path)
    {
        OtherHand database(path);
        QString statement;
        for (const QByteArray &line : bytesOf(QStringLiteral(MESHTRAY_TEST_DATA "/broker-schema-1.sql")).split('\n')) {
            if (line.startsWith("--") || line.isEmpty())
                continue;
            statement += QString::fromUtf8(line) + u'\n';
            if (line.endsWith(';'))
                database.run(std::exchange(statement, {}));
        }
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anOldDatabaseGetsTheSchemaOfANewOne()
    {
        fillAsVersion1(path());
        QVERIFY(SqliteBrokerStore::open(path()));
        const QString fresh = m_folder->filePath(u"fresh.sqlite"_s);
        QVERIFY(SqliteBrokerStore::open(fresh));
        const QStringList wanted = OtherHand(fresh).schema();
        QVERIFY(wanted.size() > tablesOfVersion1.size());
        QCOMPARE(OtherHand(path()).schema(), wanted);
        QCOMPARE(OtherHand(path()).rows(u"PRAGMA user_version"_s),
                 QStringList{QString::number(brokerSchema().version())});
        QCOMPARE(OtherHand(path()).rows(u"PRAGMA foreign_key_check"_s), QStringList{});
    }

    void everyRowIsStillThere()
    {
        fillAsVersion1(path());
        QHash<QString, QStringList> columns;
        QHash<QString, QStringList> before;
        {
            OtherHand database(path());
            for (const QString &table : tablesOfVersion1) {
                columns[table] = database.columns(table);
                before[table] = database.content(table, columns[table]);
                QVERIFY2(!before[table].isEmpty(), qPrintable(table));
            }
        }
        QVERIFY(SqliteBrokerStore::open(path()));
        OtherHand database(path());
        for (const QString &table : tablesOfVersion1)
            QCOMPARE(database.content(table, columns[table]), before[table]);
        QCOMPARE(database.rows(u"SELECT seq FROM sqlite_sequence WHERE name = 'messages'"_s), QStringList{u"3"_s});
    }

    void theStoreReadsWhatWasThere()
    {
        fillAsVersion1(path());
        const auto opened = SqliteBrokerStore::open(path());
        QVERIFY(opened);
        SqliteBrokerStore &store = **opened;
        const auto mesh = id<MeshId>("XGYWq5Su7fqMqBEi2yn0eNvQJg0TK6tt");
        const auto owner = id<MemberId>("ZcbcuXLPgtJxMKfPWylU88MRL5ZIUbGV");
        const auto anna = id<MemberId>("Anna0000000000000000000000000001");
        QCOMPARE((*store.mesh(mesh))->slug, u"old-studio"_s);
        const auto members = store.members(mesh);
        QCOMPARE(members->size(), 2);
        QCOMPARE(members->at(1).displayName, u"Anna Äöü"_s);
        QCOMPARE(members->at(1).kickedUntil, 0);
        const auto bert = store.member(id<MemberId>("Bert0000000000000000000000000002"));
        QVERIFY((*bert)->banned && (*bert)->revokedAt);
        QVERIFY(*store.isBanned(mesh, (*bert)->pubkey));
        const auto invite = store.invite("aa97cdaabd98a346a8dafb5b259a9baba2b8a4bdc9a0ca7c3cc12b75dc900787");
        QCOMPARE((*invite)->usedCount, 1);
        QCOMPARE((*invite)->maxUses, 3);
        const auto waiting = store.waiting({anna}, 0, 0, 10);
        QCOMPARE(waiting->size(), 2);
        QCOMPARE(waiting->at(0).messageId.bytes(), "Msg00000000000000000000000000002");
        QCOMPARE(waiting->at(0).ciphertext, "Y2lwaGVydGV4dC01");
        QCOMPARE(waiting->at(1).priority, protocol::Priority::Now);
        const auto sent = store.sent(owner, "0b6f9c1e-0000-4000-8000-000000000001");
        QCOMPARE(*sent, std::optional(waiting->at(0).messageId));
        QVERIFY(!*store.acceptHello(QByteArray("ab").repeated(64), 1)); // replays are still known
        QCOMPARE(*store.setting(QString::fromUtf16(settings::listenUrl)), u"ws://192.168.1.10:7900/ws"_s);
        // Orders go on where they were.
        QueuedMessage next = waiting->at(0);
        next.messageId = MessageId::random();
        QCOMPARE(*store.enqueue(next), 4);
    }

    void migratingTwiceIsMigratingOnce()
    {
        fillAsVersion1(path());
        QVERIFY(SqliteBrokerStore::open(path()));
        const QStringList once = OtherHand(path()).schema();
        QVERIFY(SqliteBrokerStore::open(path()));
        QCOMPARE(OtherHand(path()).schema(), once);
    }

    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
        QVERIFY(SqliteBrokerStore::open(path()));
        const QByteArray before = bytesOf(path());
        static constexpr std::array<const char *, 3> statements{
            "CREATE TABLE later (name TEXT)", "DELETE FROM settings", "INSERT INTO nowhere VALUES (1)"};
        std::vector<Migration> steps(brokerSchema().migrations.begin(), brokerSchema().migrations.end());
        steps.push_back({brokerSchema().version() + 1, statements});
        QVERIFY(!SqliteDatabase::open(path(), {brokerSchema().applicationId, steps}));
        QCOMPARE(bytesOf(path()), before);
        QVERIFY(SqliteBrokerStore::open(path()));
    }

    void anOldDatabaseWhoseMigrationFailsKeepsItsRows()
    {
        fillAsVersion1(path());
        const QStringList schema = OtherHand(path()).schema();
        static constexpr std::array<const char *, 2> statements{"DROP TABLE hellos", "nonsense"};
        const std::vector<Migration> steps{brokerSchema().migrations.front(), {2, statements}};
        QVERIFY(!SqliteDatabase::open(path(), {brokerSchema().applicationId, steps}));
        OtherHand database(path());
        QCOMPARE(database.schema(), schema);
        QCOMPARE(database.rows(u"PRAGMA user_version"_s), QStringList{u"1"_s});
        QCOMPARE(database.rows(u"SELECT count(*) FROM hellos"_s), QStringList{u"1"_s});
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
