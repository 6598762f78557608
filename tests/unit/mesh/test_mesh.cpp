// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "mesh/historyfiles.h"
#include "mesh/mesh.h"
#include "secrets/memorysecretstore.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace meshtray;
using namespace Qt::StringLiterals;

namespace {

crypto::KeyPair keysOf(char seed)
{
    const QByteArray bytes(32, seed);
    return *crypto::KeyPair::fromSeed(crypto::asBytes(bytes));
}

MeshRecord record()
{
    return {*MeshId::parse(QByteArrayView("mesh01")),
            *MemberId::parse(QByteArrayView("mem01")),
            u"acme"_s,
            u"bob"_s,
            QUrl(u"ws://127.0.0.1:7900/ws"_s),
            keysOf('b').publicKey(),
            keysOf('o').publicKey(),
            {}};
}

} // namespace

class MeshTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<test::FakeNetwork> m_network;
    std::unique_ptr<Mesh> m_mesh;

    std::unique_ptr<QTemporaryDir> m_folder;

    /// As after a start of the program.
    void begin()
    {
        m_mesh.reset();
        m_mesh = std::make_unique<Mesh>(record(), MeshEnvironment{*m_secrets, m_network->factory(), *m_clock,
                                                                  historyFileOf(m_folder->path(), record().mesh)});
    }
    void letIn()
    {
        m_network->latest()->accept();
        QVERIFY(!m_network->latest()->takeSent(u"hello"_s).isEmpty());
        m_network->latest()->inject(QJsonObject{{u"type"_s, u"hello_ack"_s}, {u"presenceId"_s, u"p1"_s}});
    }
    void startAndLetIn()
    {
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        letIn();
    }
    /// The id it has, empty when it was refused.
    QByteArray send(const QString &to, const QString &text)
    {
        std::optional<Result<QByteArray>> sent;
        m_mesh->send(to, text, protocol::Priority::Next, this, [&](const Result<QByteArray> &id) { sent = id; });
        if (!QTest::qWaitFor([&] { return sent.has_value(); }))
            qFatal("sending was never answered");
        return sent->value_or(QByteArray());
    }
    QJsonObject pushOf(const QString &messageId, const QByteArray &nonce, const QString &text) const
    {
        const auto alice = keysOf('a');
        const auto sealed = crypto::seal(alice, keysOf('b').publicKey(), nonce, text.toUtf8());
        return {{u"type"_s, u"push"_s},
                {u"messageId"_s, messageId},
                {u"meshId"_s, record().mesh.toString()},
                {u"senderPubkey"_s, QString::fromLatin1(alice.publicKey().toHex())},
                {u"senderName"_s, u"alice"_s},
                {u"priority"_s, u"next"_s},
                {u"nonce"_s, QString::fromLatin1(sealed->nonce)},
                {u"ciphertext"_s, QString::fromLatin1(sealed->ciphertext)},
                {u"createdAt"_s, u"2026-01-01T00:00:00.000Z"_s}};
    }
    const Sent &lastSent() const { return std::get<Sent>(m_mesh->inbox().messages().last().origin); }
    template <class State>
    bool isLast() const
    {
        return std::holds_alternative<State>(lastSent().state);
    }

    void keep(const crypto::KeyPair &keys)
    {
        bool kept = false;
        m_secrets->write(secretNameOf(record().mesh), crypto::SecureBuffer::copyOf(keys.secretBytes()), this,
                         [&](const auto &written) { kept = written.has_value(); });
        QTRY_VERIFY(kept);
    }
    SecretError::Kind startAndWaitFor(SecretError::Kind kind)
    {
        m_secrets->answerNextWith(secretErrorOf(kind));
        m_mesh->start();
        if (!QTest::qWaitFor([&] { return std::holds_alternative<KeyUnavailable>(m_mesh->keyState()); }))
            qFatal("the key was not refused");
        return std::get<KeyUnavailable>(m_mesh->keyState()).error.kind;
    }
    static SecretError secretErrorOf(SecretError::Kind kind) { return {kind, u"not now"_s}; }
    bool hasKey() const { return std::holds_alternative<Online>(m_mesh->keyState()); }

private Q_SLOTS:
    void init()
    {
        m_secrets = std::make_unique<MemorySecretStore>();
        m_clock = std::make_unique<test::ManualClock>();
        m_network = std::make_unique<test::FakeNetwork>();
        keep(keysOf('b'));
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
    }
    void cleanup() { m_mesh.reset(); }

    void aKeyringThatIsUnlockedLaterIsNoticed_data()
    {
        QTest::addColumn<SecretError::Kind>("kind");
        QTest::newRow("locked") << SecretError::Kind::Locked;
        QTest::newRow("no service yet") << SecretError::Kind::NoService;
        QTest::newRow("silent") << SecretError::Kind::TimedOut;
    }
    void aKeyringThatIsUnlockedLaterIsNoticed()
    {
        QFETCH(SecretError::Kind, kind);
        QCOMPARE(startAndWaitFor(kind), kind);
        QCOMPARE(m_network->attempts(), 0);
        m_clock->advance(std::chrono::seconds(2));
        QTRY_VERIFY(hasKey());
        QCOMPARE(m_network->attempts(), 1);
    }

    void askingAgainGrowsRarer()
    {
        startAndWaitFor(SecretError::Kind::Locked);
        m_secrets->answerNextWith(secretErrorOf(SecretError::Kind::Locked));
        m_clock->advance(std::chrono::seconds(2));
        QTRY_VERIFY(std::holds_alternative<KeyUnavailable>(m_mesh->keyState()));
        m_clock->advance(std::chrono::seconds(3));
        QVERIFY(std::holds_alternative<KeyUnavailable>(m_mesh->keyState()));
        m_clock->advance(std::chrono::seconds(1));
        QTRY_VERIFY(hasKey());
    }

    void anAbsentKeyIsNotAskedForAgainByItself()
    {
        QCOMPARE(startAndWaitFor(SecretError::Kind::Absent), SecretError::Kind::Absent);
        QCOMPARE(m_clock->pending(), 0);
        m_mesh->retryUnlock();
        QTRY_VERIFY(hasKey());
    }

    void whileItIsAskedForAgainTheReasonStands()
    {
        startAndWaitFor(SecretError::Kind::Absent);
        QString reason;
        const auto send = [&] {
            m_mesh->send(u"*"_s, u"hello"_s, protocol::Priority::Next, this,
                         [&](const Result<QByteArray> &sent) { reason = sent ? QString() : sent.error().message; });
        };
        m_mesh->retryUnlock();
        QVERIFY(std::holds_alternative<Unlocking>(m_mesh->keyState()));
        send();
        QCOMPARE(reason, u"not now"_s);
        QTRY_VERIFY(hasKey());
    }

    void anotherKeyThanTheOneJoinedWithIsNotUsed()
    {
        keep(keysOf('x'));
        m_mesh->start();
        QTRY_VERIFY(std::holds_alternative<KeyUnavailable>(m_mesh->keyState()));
        QCOMPARE(std::get<KeyUnavailable>(m_mesh->keyState()).error.kind, SecretError::Kind::Corrupt);
        QCOMPARE(m_network->attempts(), 0);
    }

    void theOwnerIsTheOwnerWhoeverCallsThemselvesThat()
    {
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        m_mesh->inbox().introduce(keysOf('m').publicKey().toHex(), u"owner"_s);
        QVERIFY(!send(u"owner"_s, u"hi"_s).isEmpty());
        QCOMPARE(lastSent().target, keysOf('o').publicKey().toHex());
    }

    void aNameBehindAStarIsNoBroadcast()
    {
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        QVERIFY(send(u"*bob"_s, u"secret"_s).isEmpty());
    }

    void whatWaitsGoesToTheBrokersNewAddress()
    {
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        const QByteArray id = send(u"*"_s, u"hello"_s);
        QVERIFY(!id.isEmpty());
        m_mesh->setBrokerUrl(QUrl(u"ws://127.0.0.1:7901/ws"_s));
        QCOMPARE(m_network->latest()->url(), QUrl(u"ws://127.0.0.1:7901/ws"_s));
        letIn();
        QCOMPARE(m_network->latest()->takeSent(u"send"_s).value(u"id"_s).toString().toLatin1(), id);
    }

    void aReceivedMessageIsKeptThenShownThenConfirmed()
    {
        startAndLetIn();
        QSignalSpy received(m_mesh.get(), &Mesh::received);
        m_network->latest()->inject(pushOf(u"m1"_s, crypto::randomBytes(24), u"hi"_s));
        QVERIFY(m_network->latest()->hasSentNothing()); // the disk is not that fast
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(m_network->latest()->takeSent(u"client_ack"_s).value(u"brokerMessageId"_s).toString(), u"m1"_s);
        begin();
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        QCOMPARE(m_mesh->inbox().messages().size(), 1);
        QCOMPARE(m_mesh->inbox().messages().first().text, u"hi"_s);
        QCOMPARE(m_mesh->inbox().unread(), 1);
    }

    void aCopyIsConfirmedButNotShownAlsoAfterARestart()
    {
        startAndLetIn();
        const QByteArray nonce = crypto::randomBytes(24);
        m_network->latest()->inject(pushOf(u"m1"_s, nonce, u"hi"_s));
        m_network->latest()->inject(pushOf(u"m1"_s, nonce, u"hi"_s));
        m_network->latest()->inject(pushOf(u"m2"_s, nonce, u"hi"_s)); // another id, the same envelope
        int confirmed = 0;
        QTRY_VERIFY((confirmed += m_network->latest()->takeSent(u"client_ack"_s).isEmpty() ? 0 : 1) == 3);
        QTRY_COMPARE(m_mesh->inbox().messages().size(), 1);

        begin();
        startAndLetIn();
        m_network->latest()->inject(pushOf(u"m3"_s, nonce, u"hi"_s));
        QTRY_VERIFY(!m_network->latest()->hasSentNothing());
        QVERIFY(!m_network->latest()->takeSent(u"client_ack"_s).isEmpty());
        QCOMPARE(m_mesh->inbox().messages().size(), 1);
    }

    void whatWasReadIsReadAfterARestart()
    {
        startAndLetIn();
        m_network->latest()->inject(pushOf(u"m1"_s, crypto::randomBytes(24), u"hi"_s));
        QTRY_COMPARE(m_mesh->inbox().unread(), 1);
        m_mesh->inbox().markRead(keysOf('a').publicKey().toHex());
        begin();
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        QCOMPARE(m_mesh->inbox().unread(), 0);
        QCOMPARE(m_mesh->inbox().nameFor(keysOf('a').publicKey().toHex()), u"alice"_s);
    }

    void whatWaitedGoesOutAfterARestartAsTheSameMessage()
    {
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        const QByteArray id = send(QString::fromLatin1(keysOf('a').publicKey().toHex()), u"hello"_s);
        begin();
        startAndLetIn();
        const QByteArray before = m_network->latest()->takeText();
        QVERIFY(before.contains(id));
        begin();
        startAndLetIn();
        QCOMPARE(m_network->latest()->takeText(), before);
        QVERIFY(isLast<client::Waiting>());
        m_network->latest()->inject(QJsonObject{
            {u"type"_s, u"ack"_s}, {u"id"_s, QString::fromLatin1(id)}, {u"messageId"_s, u"b1"_s}, {u"queued"_s, true}});
        QVERIFY(isLast<client::Accepted>());
        begin();
        startAndLetIn();
        QVERIFY(m_network->latest()->hasSentNothing());
        QVERIFY(isLast<client::Accepted>());
    }

    void aRefusedMessageIsTriedAgainByHandAsTheSame()
    {
        startAndLetIn();
        const QByteArray id = send(u"*"_s, u"hello"_s);
        const QByteArray before = m_network->latest()->takeText();
        m_network->latest()->inject(QJsonObject{{u"type"_s, u"ack"_s},
                                                {u"id"_s, QString::fromLatin1(id)},
                                                {u"messageId"_s, u""_s},
                                                {u"queued"_s, false},
                                                {u"error"_s, u"invalid target: nobody"_s}});
        QVERIFY(isLast<client::Refused>());
        begin();
        startAndLetIn();
        QVERIFY(isLast<client::Refused>());
        QVERIFY(m_network->latest()->hasSentNothing());
        std::optional<Result<QByteArray>> retried;
        m_mesh->retry(id, this, [&](const Result<QByteArray> &result) { retried = result; });
        QTRY_VERIFY(retried.has_value());
        QCOMPARE(retried->value(), id);
        QVERIFY(isLast<client::Waiting>());
        QCOMPARE(m_network->latest()->takeText(), before);
    }

    void whatIsCancelledStaysCancelledAfterARestart()
    {
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        const QByteArray id = send(u"*"_s, u"hello"_s);
        QVERIFY(m_mesh->cancel(id));
        QCOMPARE(std::get<client::Cancelled>(lastSent().state).trace, client::Trace::None);
        begin();
        startAndLetIn();
        QCOMPARE(std::get<client::Cancelled>(lastSent().state).trace, client::Trace::None);
        QVERIFY(m_network->latest()->hasSentNothing());
    }

    void aHistoryWhoseKeyWasLostMakesTheMeshWaitUntilItIsSetAside()
    {
        startAndLetIn();
        m_network->latest()->inject(pushOf(u"m1"_s, crypto::randomBytes(24), u"hi"_s));
        QTRY_COMPARE(m_mesh->inbox().unread(), 1);
        m_mesh.reset();
        bool removed = false;
        m_secrets->remove(historySecretNameOf(record().mesh), this, [&](const auto &) { removed = true; });
        QTRY_VERIFY(removed);

        begin();
        m_mesh->start();
        QTRY_VERIFY(std::holds_alternative<HistoryUnavailable>(m_mesh->keyState()));
        QCOMPARE(m_network->latest(), nullptr);
        QString aside;
        m_mesh->setHistoryAside(this, [&](const Result<QString> &moved) { aside = moved.value_or(QString()); });
        QTRY_VERIFY(hasKey());
        QVERIFY(QFile::exists(aside));
        QVERIFY(m_mesh->inbox().messages().isEmpty());
    }

    void aDamagedHistoryIsLeftAsItIs()
    {
        m_mesh.reset();
        const QString path = historyFileOf(m_folder->path(), record().mesh);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no database, whatever it is called") > 0);
        file.close();
        begin();
        m_mesh->start();
        QTRY_VERIFY(std::holds_alternative<HistoryUnavailable>(m_mesh->keyState()));
        QCOMPARE(std::get<HistoryUnavailable>(m_mesh->keyState()).error.code, ErrorCode::Corrupt);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("this is no database"));
    }
};

QTEST_GUILESS_MAIN(MeshTest)
#include "test_mesh.moc"
