// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "messagedata.h"

#include "store/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <random>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

/// Another program's hand in the file.
void run(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other-hand"_s);
        connection.setDatabaseName(path);
        if (!connection.open())
            qFatal("%s", qPrintable(connection.lastError().text()));
        QSqlQuery query(connection);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"other-hand"_s);
}

QByteArray textOf(int number)
{
    return "text " + QByteArray::number(number) + ' ' + QByteArray(number % 700, 'x');
}

} // namespace

/// What somebody who has the disk can read, change or destroy.
class TestMessageFile : public QObject {
    Q_OBJECT

    std::unique_ptr<MessageData> m_data;
    MessageStore &store() { return *m_data->store; }
    void add(const MessageRecord &message, const QByteArray &fingerprint = {})
    {
        const auto added = store().addReceived(message, fingerprint);
        QVERIFY(added && *added == MessageStore::Added::New);
    }
    void tamper(const QStringList &statements)
    {
        m_data->close();
        run(m_data->path(), statements);
        m_data->reopen();
    }
    /// Which of the ids of m1, m2, … do not open.
    QList<QByteArray> damaged()
    {
        QList<QByteArray> ids;
        const auto snapshot = store().load(100, {"waiting"});
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().message));
        for (const auto &message : snapshot->messages) {
            if (message.isDamaged)
                ids.append(message.id);
            if (message.isDamaged != message.text.isEmpty())
                qFatal("a damaged message has a text, or a sound one has none");
        }
        return ids;
    }
    void refusedAndUntouched(ErrorCode code, crypto::SecureBuffer key = archiveKey())
    {
        const QByteArray before = contentOf(m_data->path());
        const auto opened = MessageStore::open(m_data->path(), std::move(key));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY2(opened.error().message.contains(m_data->path()), qPrintable(opened.error().message));
        QCOMPARE(contentOf(m_data->path()), before);
    }

private Q_SLOTS:
    void init() { m_data = std::make_unique<MessageData>(); }

    void nothingOfATextIsReadable()
    {
        const QString secret = u"Unter der Fussmatte liegt der Schluessel"_s;
        add(received("m1", secret), "fingerprint-of-an-envelope-123456");
        QVERIFY(store().addSent(sent("s1", secret), {"bm9uY2UtMTIz", secret.toUtf8().toBase64()}));
        for (const bool isOpen : {true, false}) {
            if (!isOpen)
                m_data->close();
            const QDir folder = QFileInfo(m_data->path()).dir();
            const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
            QCOMPARE(files.size(), isOpen ? 3 : 1); // -wal and -shm
            QByteArray content;
            for (const QString &file : files)
                content += contentOf(folder.filePath(file));
            QVERIFY(content.contains(adaKey)); // who wrote is; else this would prove nothing
            for (const QStringView word : {u"Unter", u"Fussmatte", u"Schluessel"}) {
                QVERIFY(!content.contains(word.toUtf8()));
                QVERIFY(!content.contains(QByteArray(reinterpret_cast<const char *>(word.utf16()),
                                                     word.size() * qsizetype{sizeof(char16_t)})));
            }
            QVERIFY(!content.contains(secret.toUtf8().toBase64().first(12)));
            QVERIFY(!content.contains("bm9uY2UtMTIz"));
            QVERIFY(!content.contains("fingerprint-of-an"));
            QVERIFY(!content.contains(QByteArray(32, 'k'))); // the key
        }
    }

    void theFilesAreForTheirOwnerOnly()
    {
        add(received("m1", u"x"_s));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeOther;
        const QDir folder = QFileInfo(m_data->path()).dir();
        QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void anotherKeyIsRefused()
    {
        add(received("m1", u"x"_s));
        m_data->close();
        refusedAndUntouched(ErrorCode::Refused, archiveKey('z'));
        refusedAndUntouched(ErrorCode::Refused, crypto::SecureBuffer(31));
        refusedAndUntouched(ErrorCode::Refused, {});
        m_data->reopen();
        QCOMPARE(damaged(), QList<QByteArray>{});
    }

    void anotherKeyIsRefusedWhileTheJournalIsFull()
    {
        add(received("m1", u"x"_s));
        const QString copy = m_data->folder.filePath(u"copy.sqlite"_s);
        QVERIFY(QFile::copy(m_data->path(), copy) && QFile::copy(m_data->path() + u"-wal"_s, copy + u"-wal"_s));
        const QByteArray before = contentOf(copy);
        QCOMPARE(MessageStore::open(copy, archiveKey('z')).error().code, ErrorCode::Refused);
        QCOMPARE(contentOf(copy), before);
        QVERIFY(MessageStore::open(copy, archiveKey()));
    }

    void aNewFileIsNotMadeForAKeyThatCannotSeal()
    {
        const auto opened = MessageStore::open(m_data->folder.filePath(u"new.sqlite"_s), crypto::SecureBuffer(31));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Refused);
        QVERIFY(!QFile::exists(m_data->folder.filePath(u"new.sqlite"_s)));
    }

    void aDamagedCheckValueIsNotTakenForAWrongKey()
    {
        tamper({u"UPDATE settings SET value = value"_s});
        m_data->close();
        run(m_data->path(), {u"UPDATE settings SET value = zeroblob(56)"_s});
        refusedAndUntouched(ErrorCode::Corrupt);
        run(m_data->path(), {u"UPDATE settings SET value = x'00'"_s});
        refusedAndUntouched(ErrorCode::Corrupt);
    }

    void aMissingCheckValueIsDamageOnceThereAreMessages()
    {
        tamper({u"DELETE FROM settings"_s}); // as if the very first opening had been cut short
        add(received("m1", u"x"_s));
        m_data->close();
        run(m_data->path(), {u"DELETE FROM settings"_s});
        QCOMPARE(MessageStore::open(m_data->path(), archiveKey()).error().code, ErrorCode::Corrupt);
    }

    void aNewerFileIsRefused()
    {
        m_data->close();
        run(m_data->path(), {u"PRAGMA user_version=%1"_s.arg(messageSchema().version() + 1)});
        refusedAndUntouched(ErrorCode::Unsupported);
    }

    void aFileOfAnotherKindIsRefused()
    {
        m_data->close();
        run(m_data->path(), {u"PRAGMA application_id=%1"_s.arg(brokerSchema().applicationId)});
        refusedAndUntouched(ErrorCode::Corrupt);
        overwrite(m_data->path(), QByteArray("no database at all").repeated(500));
        refusedAndUntouched(ErrorCode::Corrupt);
    }

    void aChangedTextStandsAloneInItsTrouble()
    {
        for (const char *id : {"m1", "m2", "m3"})
            add(received(id, u"x"_s));
        tamper({u"UPDATE texts SET sealed = zeroblob(60) WHERE position = 2"_s});
        QCOMPARE(damaged(), QList<QByteArray>{"m2"});
        QCOMPARE(m_data->all().size(), 3);
        QCOMPARE(store().before(adaKey, 100, 10)->size(), 3);
    }

    void aMissingTextIsDamage()
    {
        add(received("m1", u"x"_s));
        tamper({u"DELETE FROM texts"_s});
        QCOMPARE(damaged(), QList<QByteArray>{"m1"});
    }

    void exchangedTextsAreNoticed()
    {
        add(received("m1", u"yes"_s));
        add(received("m2", u"no"_s));
        tamper({u"UPDATE texts SET position = 9 WHERE position = 1"_s,
                u"UPDATE texts SET position = 1 WHERE position = 2"_s,
                u"UPDATE texts SET position = 2 WHERE position = 9"_s});
        QCOMPARE(damaged(), (QList<QByteArray>{"m1", "m2"}));
    }

    void whatBelongsToATextCannotBeChanged_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("origin") << u"origin = 1"_s;
        QTest::newRow("id") << u"id = x'6d39'"_s;
        QTest::newRow("time") << u"at = at + 1"_s;
        QTest::newRow("arrival") << u"arrived_at = arrived_at + 1"_s;
        QTest::newRow("conversation") << u"conversation = x'2a'"_s;
        QTest::newRow("peer") << u"peer = x'b0b0'"_s;
        QTest::newRow("member") << u"member = x'b0b0'"_s;
        QTest::newRow("name") << u"peer_name = x'426f62'"_s;
        QTest::newRow("target") << u"target = x'2a'"_s;
        QTest::newRow("priority") << u"priority = x'6e6f77'"_s;
        QTest::newRow("trust") << u"trust = x'706c61696e'"_s;
        QTest::newRow("what flows from one field into the next") << u"peer = x'', member = peer"_s;
    }
    void whatBelongsToATextCannotBeChanged()
    {
        QFETCH(const QString, change);
        add(received("m1", u"x"_s));
        tamper({u"UPDATE messages SET "_s + change});
        QCOMPARE(damaged().size(), 1);
    }

    void whatMovesOnMayBeChanged()
    {
        QVERIFY(store().addSent(sent("s1", u"x"_s), envelopeOf("x")));
        QVERIFY(store().setState("s1", "refused", u"because"_s));
        add(received("m1", u"x"_s));
        QVERIFY(store().markAllRead());
        QVERIFY(store().markDrained({"m1"}));
        QCOMPARE(damaged(), QList<QByteArray>{});
    }

    void aChangedEnvelopeIsNotSent()
    {
        QVERIFY(store().addSent(sent("s1", u"x"_s), envelopeOf("x")));
        QVERIFY(store().addSent(sent("s2", u"x"_s), envelopeOf("y")));
        tamper(
            {u"UPDATE envelopes SET sealed = (SELECT sealed FROM envelopes WHERE position = 2) WHERE position = 1"_s});
        QCOMPARE(store().sentMessage("s1").error().code, ErrorCode::Corrupt);
        QCOMPARE(store().sentMessage("s2")->envelope.ciphertext, envelopeOf("y").ciphertext);
        const auto snapshot = store().load(10, {"waiting"});
        QVERIFY(snapshot);
        const auto &pending = snapshot->pending;
        QCOMPARE(pending.size(), 2);
        QVERIFY(pending.at(0).envelope.ciphertext.isEmpty());
        QCOMPARE(pending.at(0).message.text, u"x"_s);
    }

    void aTextIsNoEnvelope()
    {
        QVERIFY(store().addSent(sent("s1", u"bm9u.Y2U="_s), envelopeOf("x")));
        tamper({u"UPDATE envelopes SET sealed = (SELECT sealed FROM texts)"_s});
        QCOMPARE(store().sentMessage("s1").error().code, ErrorCode::Corrupt);
    }

    void damageAnywhereIsSaidAndNeverCrashes()
    {
        constexpr int count = 120;
        constexpr int rounds = 400;
        for (int i = 0; i < count; ++i)
            add(received("m" + QByteArray::number(i), QString::fromUtf8(textOf(i))));
        m_data->close();
        const QByteArray sound = contentOf(m_data->path());
        std::mt19937 random(4711);
        int refused = 0;
        int noticed = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray content = sound;
            for (unsigned changes = 1 + random() % 4; changes > 0; --changes)
                content[static_cast<qsizetype>(random() % static_cast<unsigned>(content.size()))] =
                    static_cast<char>(random());
            overwrite(m_data->path(), content);
            const auto opened = MessageStore::open(m_data->path(), archiveKey());
            if (!opened) {
                ++refused;
                QVERIFY2(opened.error().code != ErrorCode::Refused, "taken for a wrong key");
                continue;
            }
            const auto snapshot = (*opened)->load(count, {"waiting"});
            if (!snapshot) {
                ++noticed;
                continue;
            }
            QCOMPARE(snapshot->messages.size(), count);
            int unreadable = 0;
            for (const auto &message : snapshot->messages) {
                if (message.isDamaged)
                    ++unreadable;
                else
                    QCOMPARE(message.text.toUtf8(), textOf(message.id.mid(1).toInt()));
            }
            noticed += unreadable > 0 ? 1 : 0;
        }
        qInfo("%d of %d refused, %d noticed later", refused, rounds, noticed);
        QVERIFY(refused > 10 && noticed > 10);
    }
};

QTEST_GUILESS_MAIN(TestMessageFile)
#include "test_messagefile.moc"
