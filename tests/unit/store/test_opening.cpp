// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerdata.h"
#include "otherhand.h"

#include "store/migrations.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void run(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other-hand"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"other-hand"_s);
}

} // namespace

/// How a broker's database comes into being, and which files are not touched.
class TestOpening : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    void refusedAndUntouched(const QString &path, ErrorCode code)
    {
        const QByteArray before = bytesOf(path);
        const auto opened = SqliteBrokerStore::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(opened.error().message.contains(path));
        QCOMPARE(bytesOf(path), before);
    }

private Q_SLOTS:
    void aNewDatabaseIsForItsOwnerOnly()
    {
        const QString path = pathOf(u"new/deep/broker.sqlite"_s);
        QVERIFY(SqliteBrokerStore::open(path));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QVERIFY(!(QFileInfo(pathOf(u"new/deep"_s)).permissions() & others));
    }

    void theJournalIsPrivateToo()
    {
        const QString path = pathOf(u"journal.sqlite"_s);
        const auto opened = SqliteBrokerStore::open(path);
        QVERIFY(opened);
        const QFileInfo journal(path + u"-wal"_s);
        QVERIFY(journal.exists());
        QVERIFY(!(journal.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aDamagedIndexIsMadeAnew()
    {
        BrokerData data;
        const store::MemberRecord member = data.other;
        data.store.reset();
        {
            OtherHand hand(data.path());
            const qint64 size = hand.rows(u"PRAGMA page_size"_s).value(0).toLongLong();
            const qint64 root =
                hand.rows(u"SELECT rootpage FROM sqlite_master WHERE name = 'active_members'"_s).value(0).toLongLong();
            QFile file(data.path());
            QVERIFY(file.open(QFile::ReadWrite));
            QVERIFY(file.seek((root - 1) * size));
            QByteArray page = file.read(size);
            const qsizetype at = page.indexOf(member.pubkey.toHex());
            QVERIFY(at > 0);
            page[at] = page[at] == 'f' ? '0' : 'f';
            QVERIFY(file.seek((root - 1) * size));
            QCOMPARE(file.write(page), size);
        }
        QTest::ignoreMessage(QtWarningMsg,
                             qPrintable(u"an index of %1 was damaged and has been made anew"_s.arg(data.path())));
        data.reopen();
        QVERIFY(data.store->activeMember(member.mesh, member.pubkey).value().has_value());
    }

    void whatAKillLeftInTheMiddleOfAWriteIsOpened()
    {
        // The first write to a new file goes through a journal of the old kind, before there is a -wal.
        const QString path = pathOf(u"writing.sqlite"_s);
        QVERIFY(SqliteBrokerStore::open(path));
        const QString killed = pathOf(u"killed.sqlite"_s);
        QSqlDatabase writing = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writing"_s);
        writing.setDatabaseName(path);
        QVERIFY(writing.open());
        {
            QSqlQuery query(writing);
            for (const auto &statement : {"PRAGMA journal_mode=DELETE"_L1, "PRAGMA cache_size=1"_L1, "BEGIN"_L1})
                QVERIFY(query.exec(statement));
            for (int i = 0; i < 200; ++i)
                QVERIFY(query.exec(u"INSERT INTO settings (key, value) VALUES ('%1', hex(zeroblob(2000)))"_s.arg(i)));
            QVERIFY(QFile::copy(path, killed));
            QVERIFY(QFile::copy(path + u"-journal"_s, killed + u"-journal"_s));
        }
        writing.close();
        writing = {};
        QSqlDatabase::removeDatabase(u"writing"_s);

        const auto opened = SqliteBrokerStore::open(killed);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(*(*opened)->setting(u"0"_s), QString()); // the write had not been confirmed
    }

    void openingAgainKeepsWhatIsThere()
    {
        BrokerData data;
        data.reopen();
        const auto found = data.store->mesh(data.mesh.id);
        QVERIFY(found && *found);
        QCOMPARE((*found)->name, u"Home"_s);
    }

    void aFileThatIsNoDatabaseIsRefused()
    {
        const QString path = pathOf(u"letter.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray("Dear broker, this is not a database. ").repeated(50));
        file.close();
        refusedAndUntouched(path, ErrorCode::Corrupt);
    }

    void somebodyElsesDatabaseIsRefused()
    {
        const QString path = pathOf(u"foreign.sqlite"_s);
        run(path, {u"CREATE TABLE recipes (name TEXT)"_s});
        refusedAndUntouched(path, ErrorCode::Corrupt);
    }

    void aDamagedDatabaseIsRefused()
    {
        const QString path = pathOf(u"damaged.sqlite"_s);
        QVERIFY(SqliteBrokerStore::open(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.size() > 3 * 4096);
        file.seek(4096);
        file.write(QByteArray(2 * 4096, '\x5a'));
        file.close();
        refusedAndUntouched(path, ErrorCode::Corrupt);
    }

    void aNewerDatabaseIsRefused()
    {
        const QString path = pathOf(u"newer.sqlite"_s);
        QVERIFY(SqliteBrokerStore::open(path));
        run(path, {u"PRAGMA user_version=%1"_s.arg(brokerSchema().version() + 1)});
        refusedAndUntouched(path, ErrorCode::Unsupported);
    }

    void anEmptyFileBecomesADatabase()
    {
        const QString path = pathOf(u"empty.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        QVERIFY(SqliteBrokerStore::open(path));
    }

    void onlyAnExistingDatabaseIsOpenedWhenAskedTo()
    {
        const QString path = pathOf(u"absent.sqlite"_s);
        const auto opened = SqliteBrokerStore::openExisting(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(path));
    }

    void migrationsAreNumberedWithoutGaps()
    {
        int expected = 1;
        for (const Migration &step : brokerSchema().migrations)
            QCOMPARE(step.version, expected++);
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "test_opening.moc"
