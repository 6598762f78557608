// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// A broker's data in a second place, and back.
class TestBackup : public WireTest {
    Q_OBJECT

    QString backupFolder() const { return dataFolder() + u"-backup"_s; }
    QString restoredFolder() const { return dataFolder() + u"-restored"_s; }
    QString ownerKey() const { return u"owner-keys/%1.key"_s.arg(QString::fromLatin1(meshId())); }
    QString inner() const { return dataFolder() + u"-inner"_s; }
    Outcome backUp() const { return runBroker({u"backup"_s, u"--data"_s, dataFolder(), u"--to"_s, backupFolder()}); }
    Outcome restore() const
    {
        return runBroker({u"restore"_s, u"--from"_s, backupFolder(), u"--data"_s, restoredFolder()});
    }
    static bool isRefusal(const Outcome &outcome)
    {
        const QByteArray &err = outcome.err;
        return outcome.exitCode == 1 && outcome.out.isEmpty() && err.startsWith("meshtray-broker: ") &&
               err.endsWith(".\n") && err.count('\n') == 1;
    }
    /// Names and contents of everything under a folder.
    static QMap<QString, QByteArray> contentOf(const QString &folder)
    {
        QMap<QString, QByteArray> content;
        QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            content.insert(file.fileName(), file.open(QFile::ReadOnly) ? file.readAll() : QByteArray());
        }
        return content;
    }
    static bool isPrivate(const QString &path)
    {
        return !(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                             QFile::WriteOther | QFile::ExeOther));
    }
    /// What is beside the data folder.
    QStringList neighbours() const
    {
        return QFileInfo(dataFolder()).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void aBackupIsForItsOwnerOnlyAndSaysThatItIsSecret()
    {
        const Outcome made = backUp();
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QJsonObject said = made.json().object();
        QCOMPARE(said[u"backup"_s].toString(), backupFolder());
        const QString key = ownerKey();
        QVERIFY(said[u"files"_s].toArray().contains(u"broker.sqlite"_s));
        QVERIFY(said[u"secretKeys"_s].toArray().contains(key));
        QVERIFY(said[u"warning"_s].toString().contains(u"secret keys"_s));
        QVERIFY(said[u"missingOwnerKeys"_s].isArray() && !said[u"warning"_s].toString().contains(u"missing"_s));
        QVERIFY(isPrivate(backupFolder()));
        const auto content = contentOf(backupFolder());
        for (auto file = content.cbegin(); file != content.cend(); ++file)
            QVERIFY2(isPrivate(file.key()), qPrintable(file.key()));
        QVERIFY(content.contains(backupFolder() + u'/' + key));
        QCOMPARE(content[backupFolder() + u'/' + key], contentOf(dataFolder())[dataFolder() + u'/' + key]);
        QVERIFY(!neighbours().join(u' ').contains(u"unfinished"_s));
    }

    void membersGoOnWhereTheBackupIsServed()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        {
            const auto from = connected(alice);
            for (int i = 0; i < 3; ++i) {
                from->send(sealed(alice, bob, u"waiting %1"_s.arg(i), QString::number(i)));
                QVERIFY(!from->take(u"ack"_s).isEmpty());
            }
        }
        QCOMPARE(backUp().exitCode, 0);
        const Outcome restored = restore();
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QCOMPARE(restored.json()[u"restored"_s].toString(), restoredFolder());
        QVERIFY(isPrivate(restoredFolder()));

        QVERIFY(broker().kill());
        BrokerProcess other(restoredFolder());
        QVERIFY(other.start());
        WireClient to(other.webSocketUrl());
        to.send(hello(bob));
        QVERIFY(!to.take(u"hello_ack"_s).isEmpty());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(opened(bob, alice, to.take(u"push"_s)), u"waiting %1"_s.arg(i));
        const Outcome invited = runBroker({u"invite"_s, u"create"_s, u"lab"_s, u"--data"_s, restoredFolder()});
        QVERIFY2(invited.exitCode == 0, invited.err.constData()); // the owner's key came along
    }

    void aBackupDuringSendsIsOfOneMoment()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto from = connected(alice);
        int acked = 0;
        const auto sendOne = [&] {
            from->send(sealed(alice, bob, QString::number(acked), u"id-%1"_s.arg(acked)));
            if (from->take(u"ack"_s)[u"queued"_s].toBool())
                ++acked;
        };
        for (int i = 0; i < 50; ++i)
            sendOne();
        const int before = acked;
        const auto process = startBroker({u"backup"_s, u"--data"_s, dataFolder(), u"--to"_s, backupFolder()});
        while (process->state() != QProcess::NotRunning)
            sendOne();
        QCOMPARE(process->exitCode(), 0);
        QVERIFY(acked > before);

        QCOMPARE(restore().exitCode, 0);
        BrokerProcess other(restoredFolder());
        QVERIFY(other.start());
        WireClient to(other.webSocketUrl());
        to.send(hello(bob));
        QVERIFY(!to.take(u"hello_ack"_s).isEmpty());
        QVERIFY(to.hearsNo(u"error"_s));
        int received = 0;
        while (true) {
            const QJsonObject push = to.take(u"push"_s, std::chrono::milliseconds(received < before ? 5000 : 300));
            if (push.isEmpty())
                break;
            QCOMPARE(opened(bob, alice, push), QString::number(received++)); // none is missing in between
        }
        QVERIFY2(received >= before && received <= acked, qPrintable(u"%1 of %2"_s.arg(received).arg(acked)));
    }

    void nothingIsOverwritten()
    {
        QCOMPARE(backUp().exitCode, 0);
        const auto first = contentOf(backupFolder());
        QVERIFY(isRefusal(backUp()));
        QCOMPARE(contentOf(backupFolder()), first);

        QVERIFY(broker().terminate());
        const auto data = contentOf(dataFolder());
        QVERIFY(isRefusal(runBroker({u"restore"_s, u"--from"_s, backupFolder(), u"--data"_s, dataFolder()})));
        QCOMPARE(contentOf(dataFolder()), data);
        QVERIFY(!neighbours().join(u' ').contains(u"unfinished"_s));
    }

    void anEmptyFolderIsAsGoodAsNone()
    {
        QCOMPARE(backUp().exitCode, 0);
        QVERIFY(QDir().mkdir(restoredFolder()));
        QCOMPARE(restore().exitCode, 0);
        QVERIFY(isPrivate(restoredFolder()));
    }

    void whereNoBrokerWasThereIsNothingToBackUp()
    {
        const QString nothing = dataFolder() + u"-nothing"_s;
        QVERIFY(isRefusal(runBroker({u"backup"_s, u"--data"_s, nothing, u"--to"_s, backupFolder()})));
        QVERIFY(!QFile::exists(nothing) && !QFile::exists(backupFolder()));
    }

    void aDamagedBackupIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("damage");
        for (const auto &damage : {u"flip"_s, u"truncate"_s, u"remove"_s}) {
            for (const auto &file : {u"broker.sqlite"_s, u"key"_s, u"backup.json"_s})
                QTest::newRow(qPrintable(file + u' ' + damage)) << file << damage;
        }
    }
    void aDamagedBackupIsRefused()
    {
        QFETCH(QString, file);
        QFETCH(QString, damage);
        QCOMPARE(backUp().exitCode, 0);
        const QString path = backupFolder() + u'/' + (file == u"key" ? ownerKey() : file);
        if (damage == u"flip")
            overwrite(path, QFileInfo(path).size() / 2, QByteArray(1, '\x01'));
        else if (damage == u"truncate")
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        else
            QVERIFY(QFile::remove(path));
        QVERIFY(isRefusal(restore()));
        QVERIFY(!QFile::exists(restoredFolder()));
        QVERIFY(!neighbours().join(u' ').contains(u"unfinished"_s));
    }

    void aBackupCannotLeadOutOfItsFolder()
    {
        QCOMPARE(backUp().exitCode, 0);
        const QString path = backupFolder() + u"/backup.json"_s;
        QJsonObject manifest = QJsonDocument::fromJson(contentOf(backupFolder())[path]).object();
        QJsonObject digests = manifest[u"sha256"_s].toObject();
        const QByteArray stray("from outside");
        overwrite(backupFolder() + u"/../x"_s, 0, stray);
        digests[u"../x"_s] = QString::fromLatin1(QCryptographicHash::hash(stray, QCryptographicHash::Sha256).toHex());
        manifest[u"sha256"_s] = digests;
        QVERIFY(QFile::remove(path));
        overwrite(path, 0, QJsonDocument(manifest).toJson());

        // Elsewhere, so that nothing is in the way of what is not to be written.
        QVERIFY(QDir().mkdir(inner()));
        const Outcome outcome =
            runBroker({u"restore"_s, u"--from"_s, backupFolder(), u"--data"_s, inner() + u"/restored"_s});
        QVERIFY(isRefusal(outcome));
        QVERIFY2(outcome.err.contains("(backup.json)"), outcome.err.constData());
        QVERIFY(QDir(inner()).isEmpty());
    }

    void whatIsRestoredIsNotReportedAsFailed()
    {
        QCOMPARE(backUp().exitCode, 0);
        QVERIFY(QDir().mkdir(inner()));
        QVERIFY(QFile::setPermissions(inner(), QFile::WriteOwner | QFile::ExeOwner)); // cannot be synced
        const QString restored = inner() + u"/restored"_s;
        const Outcome outcome =
            runBroker({u"restore"_s, u"--from"_s, backupFolder(), u"--data"_s, restored}, obeyModes);
        QVERIFY(QFile::setPermissions(inner(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QVERIFY2(outcome.err.contains("Cannot write"), outcome.err.constData());
        QCOMPARE(outcome.json()[u"restored"_s].toString(), restored);
        QVERIFY(BrokerProcess(restored).start());
    }

    void aBackupHasWhatLinksLeadTo()
    {
        const QStringList names{u"tls.pem"_s, ownerKey()};
        QMap<QString, QByteArray> content;
        for (const QString &name : names) {
            const QString path = dataFolder() + u'/' + name;
            const QString elsewhere = dataFolder() + u"-elsewhere-"_s + QFileInfo(name).fileName();
            content.insert(name, contentOf(dataFolder())[path]);
            QVERIFY(QFile::rename(path, elsewhere));
            QVERIFY(QFile::link(elsewhere, path));
        }
        const Outcome made = backUp();
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QCOMPARE(made.json()[u"missingOwnerKeys"_s].toArray(), QJsonArray());
        for (const QString &name : names) {
            const QString path = backupFolder() + u'/' + name;
            QVERIFY2(!QFileInfo(path).isSymLink() && isPrivate(path), qPrintable(name));
            QCOMPARE(contentOf(backupFolder())[path], content[name]);
        }
        QCOMPARE(restore().exitCode, 0);
    }

    void aLinkThatLeadsNowhereIsTold()
    {
        QVERIFY(QFile::remove(dataFolder() + u"/tls.pem"_s));
        QVERIFY(QFile::link(dataFolder() + u"-gone"_s, dataFolder() + u"/tls.pem"_s));
        QVERIFY(isRefusal(backUp()));
        QVERIFY(!QFile::exists(backupFolder()));
    }

    void linksInABackupAreNotFollowed()
    {
        QCOMPARE(backUp().exitCode, 0);
        const QString path = backupFolder() + u"/tls.pem"_s;
        QVERIFY(QFile::rename(path, dataFolder() + u"-same"_s));
        QVERIFY(QFile::link(dataFolder() + u"-same"_s, path));
        QVERIFY(isRefusal(restore()));
        QVERIFY(!QFile::exists(restoredFolder()));
    }

    void anOwnersKeyThatIsNotThereIsTold()
    {
        const QJsonArray missing{QString::fromLatin1(meshId())};
        QVERIFY(QFile::remove(dataFolder() + u'/' + ownerKey()));
        const Outcome made = backUp();
        QVERIFY2(made.exitCode == 0, made.err.constData()); // the desktop's are in the keychain
        QCOMPARE(made.json()[u"missingOwnerKeys"_s].toArray(), missing);
        QVERIFY(made.json()[u"warning"_s].toString().contains(u"missingOwnerKeys"_s));
        QCOMPARE(QDir(backupFolder()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"backup.json"_s, u"broker.sqlite"_s, u"tls.pem"_s}));
        const Outcome restored = restore();
        QCOMPARE(restored.json()[u"missingOwnerKeys"_s].toArray(), missing);
        QVERIFY(restored.json()[u"warning"_s].toString().contains(u"missingOwnerKeys"_s));
    }

    void misuseIsTold()
    {
        for (const QStringList &arguments :
             {QStringList{u"backup"_s, u"--data"_s, dataFolder()}, QStringList{u"restore"_s, u"--data"_s, dataFolder()},
              QStringList{u"backup"_s, u"--to"_s, backupFolder()}})
            QCOMPARE(runBroker(arguments).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
