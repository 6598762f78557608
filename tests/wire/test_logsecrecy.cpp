// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// What never gets into a log, however much is logged and whatever is done to the broker.
class TestLogSecrecy : public WireTest {
    Q_OBJECT

    /// What must not be found, and what it is.
    QMap<QByteArray, QByteArray> m_secrets;

    void keep(const char *what, const QByteArray &secret)
    {
        QVERIFY2(secret.size() >= 8, what);
        m_secrets.insert(secret, what);
    }
    void keep(const char *what, const QString &secret) { keep(what, secret.toUtf8()); }
    void keepKeys(const Person &person)
    {
        const auto bytes = person.keys.secretBytes();
        const QByteArray secret(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        keep("secret key", secret.first(32).toHex());
        keep("secret key", secret.toBase64().first(40));
        keep("public key", person.pubkey());
    }
    QJsonObject kept(const QJsonObject &frame)
    {
        for (const char *field : {"signature", "nonce", "ciphertext"}) {
            if (const QString value = frame[QLatin1StringView(field)].toString(); value.size() >= 8)
                keep(field, value);
        }
        return frame;
    }
    static void saidNoTo(WireClient &client, const QJsonObject &frame)
    {
        client.send(frame);
        QVERIFY(!client.take(u"error"_s).isEmpty());
    }

    void enrolAndBeRefused(const protocol::Invite &known, const Person &alice)
    {
        QCOMPARE(postJoin(joinRequest(known, alice.pubkey(), u"Alice again"_s)).answer().status, 200);
        QJsonObject forged = joinRequest(known, alice.pubkey(), u"Alice"_s);
        forged[u"invite_token"_s] = u"forged-token-forged-token"_s;
        keep("token", u"forged-token-forged-token"_s);
        QCOMPARE(postJoin(forged).answer().status, 400);
        QCOMPARE(HttpCall::post(broker().httpUrl(u"/join"_s), QByteArray("{\"secret-body\":")).answer().status, 400);
        keep("body", u"secret-body"_s);
        HttpCall::get(broker().httpUrl(u"/join/"_s + QString::fromLatin1(known.token))).answer();
        HttpCall::get(broker().httpUrl(u"/no-such-page?secret-query"_s)).answer();
        keep("query", u"secret-query"_s);
    }

    void greetBadly(const Person &alice)
    {
        QJsonObject forged = kept(hello(alice));
        forged[u"signature"_s] = QString(128, u'7');
        keep("signature", QString(64, u'7'));
        saidNoTo(*dial(), forged);
        const QJsonObject once = kept(hello(alice));
        const auto client = dial();
        client->send(once);
        QVERIFY(!client->take(u"hello_ack"_s).isEmpty());
        saidNoTo(*dial(), once); // replayed
        const Person stranger{crypto::KeyPair::generate(), alice.memberId};
        keepKeys(stranger);
        saidNoTo(*dial(), kept(hello(stranger)));
    }

    void sendAllKinds(const Person &alice, const Person &bob)
    {
        keep("text", u"secret-message-text"_s);
        const auto to = connected(bob);
        const auto from = dial();
        from->send(kept(hello(alice)));
        from->send(kept(sealed(alice, bob, u"secret-message-text"_s, u"1"_s)));
        QVERIFY(!to->take(u"push"_s).isEmpty());
        const QString plain = QString::fromLatin1(QByteArray("secret-message-text").toBase64());
        const auto send = [&](const QString &target, const QString &ciphertext) {
            from->send(kept({{u"type"_s, u"send"_s},
                             {u"id"_s, u"x"_s},
                             {u"targetSpec"_s, target},
                             {u"nonce"_s, u"bm9uY2Utbm9uY2Utbm9uY2U="_s},
                             {u"ciphertext"_s, ciphertext}}));
            QVERIFY(!from->take(u"ack"_s).isEmpty());
        };
        send(u"*"_s, plain);
        send(u"secret-target-secret"_s, plain);
        keep("target", u"secret-target-secret"_s);
        send(u"*"_s, plain + QString(70'000, u'A'));
        from->send(QByteArray("secret-message-text, not even JSON"));
        from->send(QByteArray(R"({"type":"send","secret-message-text":1})"));
        from->send(QJsonObject{{u"type"_s, u"set_summary"_s}, {u"summary"_s, u"secret-message-text"_s}});
        from->send(QJsonObject{{u"type"_s, u"set_status"_s}, {u"status"_s, u"dnd"_s}});
        from->send(QJsonObject{{u"type"_s, u"secret-message-text"_s}});
        QVERIFY(from->hearsNo(u"none"_s));
    }

private Q_SLOTS:
    void initTestCase() { qputenv("QT_LOGGING_RULES", "meshtray.*.debug=true"); }

    void nothingSecretIsLogged_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("json") << u"json"_s;
    }
    void nothingSecretIsLogged()
    {
        QFETCH(QString, format);
        m_secrets.clear();
        restart({u"--log-format"_s, format});
        const auto known = invite({u"--uses"_s, u"5"_s});
        keep("token", known.token);
        keep("root key", known.payload.meshRootKey);
        keep("owner's key", mesh()[u"ownerPubkey"_s].toString());
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        keepKeys(alice);
        keepKeys(bob);
        enrolAndBeRefused(known, alice);
        greetBadly(alice);
        sendAllKinds(alice, bob);
        const auto client = connected(bob);
        const Outcome banned =
            runBroker({u"member"_s, u"ban"_s, u"lab"_s, QString::fromLatin1(bob.memberId), u"--data"_s, dataFolder()});
        QVERIFY2(banned.exitCode == 0, banned.err.constData());
        QVERIFY(client->waitForClose());
        saidNoTo(*dial(), kept(hello(bob)));
        QVERIFY(broker().terminate());

        const QByteArray log = broker().log();
        for (const char *event : {"listening", "joined", "join refused", "hello refused", "connected"})
            QVERIFY2(log.contains(event), event);
        QVERIFY(m_secrets.size() > 15);
        for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
            QVERIFY2(!log.contains(secret.key()), secret.value().constData());
            QVERIFY2(!log.contains(secret.key().toBase64().chopped(4)), secret.value().constData());
        }
    }

    void noCoreDumpHoldsItsKeys()
    {
        QFile limits(u"/proc/%1/limits"_s.arg(broker().processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QVERIFY(limits.readAll().simplified().contains("Max core file size 1 1 bytes"));
    }
};

QTEST_GUILESS_MAIN(TestLogSecrecy)
#include "test_logsecrecy.moc"
