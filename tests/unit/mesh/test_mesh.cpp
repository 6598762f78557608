// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "mesh/mesh.h"
#include "secrets/memorysecretstore.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QTest>

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
        m_mesh = std::make_unique<Mesh>(record(), *m_secrets, m_network->factory(), *m_clock);
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
        QVERIFY(m_mesh->send(u"owner"_s, u"hi"_s, protocol::Priority::Next));
        const auto &sent = std::get<Sent>(m_mesh->inbox().messages().last().origin);
        QCOMPARE(sent.target, keysOf('o').publicKey().toHex());
    }

    void aNameBehindAStarIsNoBroadcast()
    {
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        const auto sent = m_mesh->send(u"*bob"_s, u"secret"_s, protocol::Priority::Next);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::NotFound);
    }

    void whatWaitsGoesToTheBrokersNewAddress()
    {
        m_mesh->start();
        QTRY_VERIFY(hasKey());
        const auto id = m_mesh->send(u"*"_s, u"hello"_s, protocol::Priority::Next);
        QVERIFY(id);
        m_mesh->setBrokerUrl(QUrl(u"ws://127.0.0.1:7901/ws"_s));
        QCOMPARE(m_network->latest()->url(), QUrl(u"ws://127.0.0.1:7901/ws"_s));
        m_network->latest()->accept();
        QVERIFY(!m_network->latest()->takeSent(u"hello"_s).isEmpty());
        m_network->latest()->inject(QJsonObject{{u"type"_s, u"hello_ack"_s}, {u"presenceId"_s, u"p1"_s}});
        QCOMPARE(m_network->latest()->takeSent(u"send"_s).value(u"id"_s).toString().toLatin1(), *id);
    }
};

QTEST_GUILESS_MAIN(MeshTest)
#include "test_mesh.moc"
