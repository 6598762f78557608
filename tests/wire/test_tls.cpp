// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QFile>
#include <QRegularExpression>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// wss and ws on one port.
class TestTls : public WireTest {
    Q_OBJECT

    QString keyFile() const { return dataFolder() + u"/tls.pem"_s; }
    Outcome serve(const QStringList &options = {}) const
    {
        return runBroker(QStringList{u"serve"_s, u"--data"_s, dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s} + options);
    }
    bool isRefusedWith(const QByteArray &sentence)
    {
        const Outcome outcome = serve();
        if (outcome.exitCode != 1 || !outcome.out.isEmpty() || !outcome.err.contains(sentence))
            qWarning("exit code %d, and it said %s", outcome.exitCode, outcome.err.constData());
        return outcome.exitCode == 1 && outcome.out.isEmpty() && outcome.err.contains(sentence);
    }

private Q_SLOTS:
    void itShowsTheKeyOfTheReadyLine()
    {
        const Person ada = join(u"Ada"_s);
        const auto client = connectedSecurely(ada);
        QVERIFY(broker().tlsPin().startsWith("sha256:"));
        QCOMPARE(client->peerPin(), broker().tlsPin());
    }

    void membersOfBothTalkToEachOther()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto secret = connectedSecurely(ada);
        const auto plain = connected(bob);
        secret->send(sealed(ada, bob, u"over TLS"_s, u"1"_s));
        QCOMPARE(opened(bob, ada, plain->take(u"push"_s)), u"over TLS"_s);
        plain->send(sealed(bob, ada, u"over TCP"_s, u"2"_s));
        QCOMPARE(opened(ada, bob, secret->take(u"push"_s)), u"over TCP"_s);
        QVERIFY(plain->peerPin().isEmpty());
    }

    void httpsAnswersToo()
    {
        const HttpAnswer answer = HttpCall::get(u"https://127.0.0.1:%1/health"_s.arg(broker().port())).answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"status"_s], u"ok"_s);
    }

    void theKeyOutlivesTheBroker()
    {
        const QByteArray pin = broker().tlsPin();
        QVERIFY(broker().terminate());
        QVERIFY(broker().start());
        QCOMPARE(broker().tlsPin(), pin);
    }

    void theKeyIsAFileOfItsOwnersAlone()
    {
        QVERIFY(QFile::exists(keyFile()));
        QCOMPARE(QFile::permissions(keyFile()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(broker().log().contains(keyFile().toUtf8()));
    }

    void aKeyThatOthersCanReadIsRefused()
    {
        QVERIFY(broker().terminate());
        QVERIFY(QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(isRefusedWith("can be read by others"));
    }

    void aDamagedKeyIsRefusedAndKept()
    {
        QVERIFY(broker().terminate());
        QFile file(keyFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(100));
        QVERIFY(isRefusedWith("does not hold a certificate and its key"));
        QCOMPARE(file.size(), 100);
    }

    void itCanBeOff()
    {
        QVERIFY(broker().terminate());
        QVERIFY(QFile::remove(keyFile()));
        BrokerProcess plain(dataFolder(), {u"--tls"_s, u"off"_s});
        QVERIFY(plain.start());
        QVERIFY(plain.tlsPin().isEmpty());
        QVERIFY(!QFile::exists(keyFile()));
        QVERIFY(WireClient(plain.webSocketUrl()).isOpen());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^cannot open wss:"_s));
        QVERIFY(!WireClient(plain.secureWebSocketUrl()).isOpen());
    }

    void onAndOffAreTheOnlyChoices() { QCOMPARE(serve({u"--tls"_s, u"maybe"_s}).exitCode, 2); }
};

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"
