// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/limits.h"
#include "wiretest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// What `serve` can be told, what it logs, and how it fails to start.
class TestOperation : public WireTest {
    Q_OBJECT

    static bool isOneSentence(const QByteArray &text)
    {
        return text.startsWith("meshtray-broker: ") && text.endsWith(".\n") && text.count('\n') == 1;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString elsewhere() const { return dataFolder() + u"-other"_s; }

private Q_SLOTS:
    void helpListsEveryLimit()
    {
        const Outcome help = runBroker({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const broker::Limit &limit : broker::limits())
            QVERIFY2(help.out.contains(QByteArray("--") + limit.name), limit.name);
    }

    void everyLimitIsTakenAtItsDefault()
    {
        QStringList options;
        for (const broker::Limit &limit : broker::limits()) {
            if (limit.kind != broker::LimitKind::Switch && limit.kind != broker::LimitKind::Origins)
                options << u"--"_s + QLatin1StringView(limit.name) << limit.text({});
        }
        options << u"--block-loopback"_s << u"--allow-origin"_s << u"https://a.example"_s << u"--allow-origin"_s
                << u"https://b.example"_s << u"--rate"_s << u"off"_s;
        restart(options);
    }

    void aLimitThatIsSetHolds()
    {
        restart({u"--max-connections"_s, u"1"_s});
        const auto first = connected(join(u"Alice"_s));
        const auto second = dial();
        second->send(hello(join(u"Bob"_s)));
        QCOMPARE(second->take(u"error"_s)[u"code"_s].toString(), u"capacity"_s);
    }

    void aRateThatIsOffLetsAFloodThrough()
    {
        const Person alice = join(u"Alice"_s);
        const auto flood = [&] {
            const auto client = connected(alice);
            for (int i = 0; i < 5; ++i)
                client->send(sealed(alice, alice, u"hello"_s, QString::number(i)));
            client->hearsNo(u"none"_s);
            return metric("broker_messages_rejected_total{reason=\"rate_limited\"}");
        };
        restart({u"--rate"_s, u"1:2"_s});
        QVERIFY(flood() > 0);
        restart({u"--rate"_s, u"off"_s});
        QCOMPARE(flood(), -1);
    }

    void whatDoesNotFitIsRefusedInASentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("number") << QStringList{u"--max-connections"_s, u"0"_s};
        QTest::newRow("tooMuch") << QStringList{u"--max-connections"_s, u"10001"_s};
        QTest::newRow("word") << QStringList{u"--max-waiting"_s, u"many"_s};
        QTest::newRow("noUnit") << QStringList{u"--retention"_s, u"7"_s};
        QTest::newRow("rate") << QStringList{u"--rate"_s, u"100"_s};
        QTest::newRow("size") << QStringList{u"--max-unsent"_s, u"1MB"_s};
        QTest::newRow("empty") << QStringList{u"--max-unsent"_s, u""_s};
        QTest::newRow("origin") << QStringList{u"--allow-origin"_s, u"example.org"_s};
        QTest::newRow("logFormat") << QStringList{u"--log-format"_s, u"xml"_s};
        QTest::newRow("contradiction") << QStringList{u"--ping-interval"_s, u"75s"_s};
        QTest::newRow("otherContradiction") << QStringList{u"--max-unauthenticated"_s, u"3"_s};
    }
    void whatDoesNotFitIsRefusedInASentence()
    {
        QFETCH(QStringList, options);
        const Outcome outcome = runBroker(QStringList{u"serve"_s, u"--data"_s, elsewhere()} + options);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(isOneSentence(outcome.err), outcome.err.constData());
        QVERIFY(!QFile::exists(elsewhere()));
    }

    void aTakenPortIsNamedAndNothingIsLeftBehind()
    {
        const QString address = u"127.0.0.1:%1"_s.arg(broker().port());
        const Outcome outcome = runBroker({u"serve"_s, u"--data"_s, elsewhere(), u"--listen"_s, address});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(isOneSentence(outcome.err), outcome.err.constData());
        QVERIFY(outcome.err.contains(address.toLatin1()));
        QVERIFY(!QFile::exists(elsewhere()));
    }

    void aSecondBrokerOfAFolderSaysOnlyThat()
    {
        const Outcome outcome = runBroker({u"serve"_s, u"--data"_s, dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(isOneSentence(outcome.err), outcome.err.constData());
    }

    void aFolderThatCannotBeWrittenIsNotTakenForAnotherBrokers()
    {
        QVERIFY(QDir().mkdir(elsewhere()));
        QVERIFY(QFile::setPermissions(elsewhere(), QFile::ReadOwner | QFile::ExeOwner));
        const Outcome outcome = runBroker(
            {u"serve"_s, u"--data"_s, elsewhere(), u"--listen"_s, u"127.0.0.1:0"_s, u"--tls"_s, u"off"_s}, obeyModes);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("broker.lock could not be made"), outcome.err.constData());
    }

    void anOlderDatabaseThatAnotherBrokerServesIsNotMigrated()
    {
        QVERIFY(QDir().mkdir(elsewhere()));
        const QString path = elsewhere() + u"/broker.sqlite"_s;
        QVERIFY(QFile(path).open(QFile::WriteOnly)); // version 0: nothing is in it yet
        QLockFile other(elsewhere() + u"/broker.lock"_s);
        QVERIFY(other.tryLock());
        const QStringList serve{u"serve"_s, u"--data"_s, elsewhere(), u"--listen"_s, u"127.0.0.1:0"_s};
        const Outcome outcome = runBroker(serve);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(isOneSentence(outcome.err), outcome.err.constData());
        QVERIFY2(outcome.err.contains("Another broker"), outcome.err.constData());
        QCOMPARE(bytesOf(path), QByteArray());
        other.unlock();
        QVERIFY(BrokerProcess(elsewhere()).start());
        QVERIFY(!bytesOf(path).isEmpty());
    }

    void aDatabaseThatIsNotToBeTouchedIsNot_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("advice");
        for (const auto &what :
             {u"zeroed page"_s, u"garbage"_s, u"truncated"_s, u"text"_s, u"no header"_s, u"foreign"_s})
            QTest::newRow(qPrintable(what)) << what << QByteArray("restore it from a backup");
        QTest::newRow("newer") << u"newer"_s << QByteArray("Update this one");
    }
    void aDatabaseThatIsNotToBeTouchedIsNot()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, advice);
        QVERIFY(broker().terminate());
        const QString path = dataFolder() + u"/broker.sqlite"_s;
        QByteArray bytes = bytesOf(path);
        const qsizetype page = 4096;
        const qsizetype middle = bytes.size() / page / 2 * page;
        if (what == u"zeroed page"_s)
            bytes.replace(middle, page, QByteArray(page, '\0'));
        else if (what == u"garbage"_s)
            bytes.replace(middle, page, QByteArray(page, '\x5a'));
        else if (what == u"truncated"_s)
            bytes.truncate(middle);
        else if (what == u"text"_s)
            bytes = QByteArray("Dear broker, this is not a database. ").repeated(200);
        else if (what == u"no header"_s)
            bytes.replace(0, 100, QByteArray(100, '\0'));
        else if (what == u"foreign"_s)
            bytes.replace(68, 4, "ABCD"); // application_id
        else
            bytes.replace(60, 4, QByteArray("\0\0\3\xe8", 4)); // user_version
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();

        const Outcome outcome = runBroker({u"serve"_s, u"--data"_s, dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(isOneSentence(outcome.err), outcome.err.constData());
        QVERIFY2(outcome.err.contains(advice), outcome.err.constData());
        QCOMPARE(bytesOf(path), bytes);
    }

    void aLogOfJsonIsOneObjectALine()
    {
        restart({u"--log-format"_s, u"json"_s});
        const auto client = connected(join(u"Alice\nEve \"}"_s));
        QTRY_VERIFY(broker().log().contains("connected"));
        QByteArrayList lines = broker().log().split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        QVERIFY(lines.size() >= 2);
        for (const QByteArray &line : lines) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            QCOMPARE(entry.keys(), (QStringList{u"category"_s, u"level"_s, u"message"_s, u"time"_s}));
            QVERIFY(QDateTime::fromString(entry[u"time"_s].toString(), Qt::ISODateWithMs).isValid());
            QVERIFY(entry[u"time"_s].toString().endsWith(u'Z'));
            QCOMPARE(entry[u"level"_s].toString(), u"info"_s);
            QVERIFY(entry[u"category"_s].toString().startsWith(u"meshtray."_s));
            QVERIFY(!entry[u"message"_s].toString().isEmpty());
        }
    }

    void aLogOfTextIsOneLineAMessage()
    {
        const auto client = connected(join(u"Alice"_s));
        QTRY_VERIFY(broker().log().contains("connected"));
        QByteArrayList lines = broker().log().split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        static const QRegularExpression form(
            uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (info|warning) meshtray\.[a-z]+: \S.*$)"_s);
        for (const QByteArray &line : lines)
            QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "test_operation.moc"
