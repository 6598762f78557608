// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "ui/singleinstance.h"
#include "ui/singleinstanceclient.h"

#include <QJsonArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject {
    Q_OBJECT

    /// The client blocks, so it runs in a thread of its own, as it does in a process of its own.
    static Result<QJsonObject> ask(const QString &folder, const QStringList &arguments, const QByteArray &secret = {})
    {
        std::optional<Result<QJsonObject>> answer;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            answer = askRunningInstance(folder,
                                        {arguments, u"token"_s, crypto::SecureBuffer::copyOf(crypto::asBytes(secret))});
        }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        if (finished.isEmpty())
            finished.wait(30'000);
        thread->wait();
        return *answer;
    }

    static void echo(const InstanceRequest &request, QObject *, const SingleInstance::Answer &answer)
    {
        if (request.arguments.contains(u"fail"_s))
            return answer(fail(ErrorCode::Refused, u"No."_s));
        answer(QJsonObject{{u"args"_s, QJsonArray::fromStringList(request.arguments)},
                           {u"token"_s, request.activationToken}});
    }

    QTemporaryDir m_home;
    QString m_folder; ///< with a short path: the socket may stand in it
    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        m_folder = m_home.filePath(u"profiles/%1"_s.arg(++m_count));
    }

    void theFolderIsMadeForTheUserOnly()
    {
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_folder) & others));
    }

    void aProfileIsTakenOnlyOnce()
    {
        SingleInstance first(m_folder);
        QVERIFY(first.claim());
        SingleInstance second(m_folder);
        const auto claimed = second.claim();
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().code, ErrorCode::AlreadyExists);
    }

    void anotherProfileIsFree()
    {
        SingleInstance first(m_folder);
        QVERIFY(first.claim());
        SingleInstance other(m_folder + u"-other"_s);
        QVERIFY(other.claim());
    }

    void theWordsArriveAsTheyWereGiven()
    {
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QVERIFY(instance.listen(echo));
        const QStringList words{u"send"_s, u"a b"_s, u"$(reboot) ; \"quoted\" 'x'"_s, u"line\nline"_s, u"ä😀"_s, u""_s};
        const auto answer = ask(m_folder, words);
        QVERIFY(answer);
        QCOMPARE(answer->value(u"args"_s).toArray(), QJsonArray::fromStringList(words));
        QCOMPARE(answer->value(u"token"_s).toString(), u"token"_s);
    }

    void anErrorKeepsItsCodeAndSentence()
    {
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QVERIFY(instance.listen(echo));
        const auto answer = ask(m_folder, {u"fail"_s});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Refused);
        QCOMPARE(answer.error().message, u"No."_s);
    }

    void aSecretArrivesAndNeverPassesInTheClear()
    {
        const QByteArray secret = "a passphrase, ä and \0 too"_ba + '\0';
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QByteArray arrived;
        QVERIFY(instance.listen([&](const InstanceRequest &request, QObject *, const SingleInstance::Answer &answer) {
            const auto bytes = request.secret.bytes();
            arrived = QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
            answer(QJsonObject());
        }));
        QVERIFY(ask(m_folder, {u"keys"_s, u"unlock"_s}, secret));
        QCOMPARE(arrived, secret);
        QVERIFY(ask(m_folder, {u"status"_s}));
        QVERIFY(arrived.isEmpty());

        const auto keys = crypto::KeyPair::generate();
        const auto sealed = sealSecret(crypto::SecureBuffer::copyOf(crypto::asBytes(secret)), keys.publicKey());
        QVERIFY(sealed);
        const QByteArray line = writeRequest({{u"keys"_s}, {}}, *sealed);
        QVERIFY(!line.contains("passphrase") && !line.contains(secret.toBase64().first(16)));
        const auto request = parseRequest(line, keys);
        QVERIFY(request && crypto::equalInConstantTime(request->secret.bytes(), crypto::asBytes(secret)));
        QVERIFY(!parseRequest(line, crypto::KeyPair::generate())); // for nobody else
    }

    void aSecretThatIsTooLargeIsNotSent()
    {
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QVERIFY(instance.listen(echo));
        QCOMPARE(ask(m_folder, {u"keys"_s}, QByteArray(4097, 'x')).error().code, ErrorCode::InvalidInput);
        QVERIFY(ask(m_folder, {u"keys"_s}, QByteArray(4096, 'x')));
    }

    void withNobodyRunningNothingIsMade()
    {
        const auto answer = ask(m_folder, {u"status"_s});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void aSocketLeftByADeadProcessIsReplaced()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile stale(socketPaths(m_folder).first());
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QVERIFY(instance.listen(echo));
        QVERIFY(ask(m_folder, {u"status"_s}));
    }

    void theSocketIsForTheUserOnly()
    {
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QVERIFY(instance.listen(echo));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(socketPaths(m_folder).first()) & others));
    }

    void withoutARuntimeFolderTheProfilesOwnIsUsed()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QVERIFY(instance.listen(echo));
        QVERIFY(ask(m_folder, {u"status"_s}));
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("status\n");
        QTest::newRow("a list") << QByteArray("[\"status\"]\n");
        QTest::newRow("words that are no text") << QByteArray("{\"args\":[1]}\n");
        QTest::newRow("one word as text") << QByteArray("{\"args\":\"status\"}\n");
        QTest::newRow("a token that is no text") << QByteArray("{\"args\":[],\"activationToken\":{}}\n");
        QTest::newRow("a secret that is no text") << QByteArray("{\"args\":[],\"sealed\":1}\n");
        QTest::newRow("a secret that is not sealed") << QByteArray("{\"args\":[],\"sealed\":\"c2VjcmV0\"}\n");
        QTest::newRow("a secret without end")
            << QByteArray("{\"args\":[],\"sealed\":\"" + QByteArray(300'000, 'A') + "\"}\n");
        QTest::newRow("too many words") << QByteArray("{\"args\":[" + QByteArray("\"a\",").repeated(64) + "\"a\"]}\n");
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, line);
        const auto request = parseRequest(line, crypto::KeyPair::generate());
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::InvalidInput);
    }

    void anEndlessRequestIsCutOff()
    {
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QVERIFY(instance.listen(echo));
        QLocalSocket socket;
        QSignalSpy disconnected(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(socketPaths(m_folder).first());
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(2 * maxRequestBytes, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 4'000);
    }

    void aSilentCallerIsDropped()
    {
        SingleInstance instance(m_folder);
        QVERIFY(instance.claim());
        QVERIFY(instance.listen(echo));
        QLocalSocket socket;
        QSignalSpy disconnected(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(socketPaths(m_folder).first());
        QVERIFY(socket.waitForConnected());
        QTRY_COMPARE_WITH_TIMEOUT(disconnected.size(), 1, 15'000);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_singleinstance.moc"
