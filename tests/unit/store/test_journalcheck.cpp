// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/journalcheck.h"
#include "store/migrations.h"
#include "store/sqlitedatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::store;

class JournalCheckTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteDatabase> m_database;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(int commits)
    {
        for (int i = 0; i < commits; ++i) {
            QVERIFY(m_database->write("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"_L1,
                                      {u"name %1"_s.arg(i), QString(2'000, u'v')}));
        }
    }
    /// As a broker that is killed leaves it; its size.
    qint64 copyJournal()
    {
        QFile::remove(path(u"copy-wal"_s));
        if (!QFile::copy(path(u"database-wal"_s), path(u"copy-wal"_s)))
            qFatal("no journal");
        return QFile(path(u"copy-wal"_s)).size();
    }
    JournalState state() const { return checkJournal(path(u"copy"_s)); }
    JournalState stateWithout(qint64 at, qint64 count)
    {
        copyJournal();
        QFile file(path(u"copy-wal"_s));
        if (!file.open(QFile::ReadWrite) || !file.seek(at))
            qFatal("no copy");
        const QByteArray were = file.read(count);
        QByteArray now = were;
        for (char &byte : now)
            byte = static_cast<char>(byte ^ 0x55);
        file.seek(at);
        file.write(now);
        file.close();
        return state();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = SqliteDatabase::open(path(u"database"_s), brokerSchema());
        QVERIFY(database);
        m_database = *std::move(database);
    }
    void cleanup() { m_database.reset(); }

    void oneThatIsNotThereIsSound() { QCOMPARE(state(), JournalState::Sound); }

    void oneThatWasLeftIsSound()
    {
        write(20);
        QVERIFY(copyJournal() > 20 * 2'000);
        QCOMPARE(state(), JournalState::Sound);
    }

    void oneOnASecondRoundIsSound()
    {
        write(50);
        QVERIFY(m_database->select("PRAGMA wal_checkpoint(RESTART)"_L1, {}, [](const QSqlQuery &) { }));
        write(3); // over the beginning of what the first round left
        copyJournal();
        QCOMPARE(state(), JournalState::Sound);
    }

    void aByteAnywhereIsNoticed()
    {
        write(20);
        const qint64 size = copyJournal();
        for (qint64 at = 0; at < size; at += 97) {
            if (at >= 4 && at < 8)
                continue; // the format's version: SQLite refuses that by itself
            const qint64 lastFrame = size - 4096 - 24;
            if (at >= lastFrame && at < lastFrame + 24)
                continue; // its last head alone may be that of a write that was never confirmed
            QVERIFY2(stateWithout(at, 1) == JournalState::Damaged, qPrintable(QString::number(at)));
        }
    }

    void aSectorIsNoticed()
    {
        write(20);
        const qint64 size = copyJournal();
        for (qint64 at = 0; at + 2 * 4096 < size; at += 512)
            QVERIFY2(stateWithout(at, 512) == JournalState::Damaged, qPrintable(QString::number(at)));
    }

    void aLostEndIsWhatAPowerCutLeaves()
    {
        write(20);
        const qint64 size = copyJournal();
        QVERIFY(QFile::resize(path(u"copy-wal"_s), size - 1'000));
        QCOMPARE(state(), JournalState::Sound);
    }
};

QTEST_GUILESS_MAIN(JournalCheckTest)
#include "test_journalcheck.moc"
