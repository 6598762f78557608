// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "meshworld.h"

#include <optional>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

class MeshServiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;

    protocol::Invite inviteTo(const QString &mesh, const QString &slug = u"acme"_s) const
    {
        return m_world->inviteTo(mesh, slug);
    }
    Result<MeshId> join(const protocol::Invite &invite, const QString &name = u"bob"_s)
    {
        std::optional<Result<MeshId>> joined;
        m_world->meshes->join(invite, name, this, [&](const Result<MeshId> &result) { joined = result; });
        if (!QTest::qWaitFor([&] { return joined.has_value(); }))
            qFatal("join was never answered");
        return *joined;
    }
    void keep(const QString &mesh, const crypto::KeyPair &keys)
    {
        bool kept = false;
        m_world->meshes->keepKeys(*MeshId::parse(mesh), keys, this, [&](const Result<void> &) { kept = true; });
        QTRY_VERIFY(kept);
    }
    std::optional<crypto::PublicKey> keptKey(const QString &mesh)
    {
        return m_world->keyAt(secretNameOf(*MeshId::parse(mesh)));
    }
    QString presentedKey(qsizetype request) const
    {
        return m_world->server.requests.value(request).value("peer_pubkey"_L1).toString();
    }
    static QString hexOf(const crypto::PublicKey &key) { return QString::fromLatin1(key.toHex()); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void aKeyThatTheKeychainHasIsPresentedAgainAndNotReplaced()
    {
        keep(u"mesh01"_s, keysOf('b'));
        m_world->server.answers = {R"({"ok":true,"memberId":"mem01","alreadyMember":true})"};
        QVERIFY(join(inviteTo(u"mesh01"_s)));
        QCOMPARE(presentedKey(0), hexOf(keysOf('b').publicKey()));
        QVERIFY(keptKey(u"mesh01"_s) == keysOf('b').publicKey());
    }

    void anAnswerThatLeavesItOpenKeepsTheKey_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("cut off") << "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"ok\":true,\"memb"_ba;
        QTest::newRow("a gateway's") << "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"_ba;
    }

    void anAnswerThatLeavesItOpenKeepsTheKey()
    {
        QFETCH(QByteArray, answer);
        m_world->server.answers = {answer, R"({"ok":true,"memberId":"mem01"})"};
        const auto unknown = join(inviteTo(u"mesh01"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::TimedOut);
        QVERIFY(keptKey(u"mesh01"_s));
        QVERIFY(join(inviteTo(u"mesh01"_s)));
        QCOMPARE(presentedKey(1), presentedKey(0));
    }

    void aPinThatCannotBeCheckedIsRefusedAndNothingIsSent()
    {
        protocol::InvitePayload payload = inviteTo(u"mesh01"_s).payload;
        payload.brokerUrl += u"?pin=sha256:"_s + QString(43, u'A'); // without TLS
        const auto refused = join(protocol::signInvite(payload, keysOf('o')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(refused.error().message.contains(u"pin"_s));
        QVERIFY(!keptKey(u"mesh01"_s));
        QCOMPARE(m_world->server.requests.size(), 0);
    }

    void aRefusalRemovesANewKeyAndNeverOneThatWasThere()
    {
        keep(u"mesh01"_s, keysOf('b'));
        m_world->server.answers = {R"({"ok":false,"error":"invite_exhausted"})",
                                   R"({"ok":false,"error":"invite_exhausted"})"};
        QCOMPARE(join(inviteTo(u"mesh01"_s)).error().code, ErrorCode::Refused);
        QCOMPARE(join(inviteTo(u"mesh02"_s)).error().code, ErrorCode::Refused);
        QVERIFY(keptKey(u"mesh01"_s) == keysOf('b').publicKey());
        QVERIFY(!keptKey(u"mesh02"_s));
    }

    void aLostAnswerKeepsTheKeyForTheNextAttempt()
    {
        const auto lost = join(inviteTo(u"mesh01"_s));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::TimedOut);
        m_world->server.answers = {R"({"ok":true,"memberId":"mem01","alreadyMember":true})"};
        QVERIFY(join(inviteTo(u"mesh01"_s)));
        QCOMPARE(presentedKey(1), presentedKey(0));
    }

    void withALockedKeyringNothingIsSentAndNothingIsMade()
    {
        m_world->secrets.answerNextWith({SecretError::Kind::Locked, u"locked"_s});
        QCOMPARE(join(inviteTo(u"mesh01"_s)).error().code, ErrorCode::Unavailable);
        QVERIFY(m_world->server.requests.isEmpty());
        QVERIFY(!keptKey(u"mesh01"_s));
    }

    void meshesJoinedAtTheSameTimeAreAllRemembered()
    {
        m_world->server.answers = {R"({"ok":true,"memberId":"mem01"})", R"({"ok":true,"memberId":"mem02"})",
                                   R"({"ok":true,"memberId":"mem03"})"};
        int joined = 0;
        for (const QString &mesh : {u"mesh01"_s, u"mesh02"_s, u"mesh03"_s})
            m_world->meshes->join(inviteTo(mesh), u"bob"_s, this,
                                  [&](const auto &result) { joined += result ? 1 : 0; });
        QTRY_COMPARE(joined, 3);
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        QCOMPARE(m_world->meshes->meshes().size(), size_t(3));
    }

    void aNameIsSentAsOthersMaySeeIt()
    {
        m_world->server.answers = {R"({"ok":true,"memberId":"mem01"})"};
        QVERIFY(join(inviteTo(u"mesh01"_s), QString::fromUtf8("ev\u202eil\nname") + QString(100, u'x')));
        const QString sent = m_world->server.requests.first().value("display_name"_L1).toString();
        QVERIFY(sent.size() <= 64);
        QVERIFY(!sent.contains(QChar(0x202e)));
        QVERIFY(!sent.contains(u'\n'));
        QCOMPARE(m_world->meshes->meshes().front()->record().displayName, sent);
        QCOMPARE(join(inviteTo(u"mesh02"_s), u" \n"_s).error().code, ErrorCode::InvalidInput);
    }

    void aMeshIsFoundByIdBySlugAndByTheNameItCameFrom()
    {
        m_world->server.answers = {R"({"ok":true,"memberId":"mem01"})"};
        QVERIFY(join(inviteTo(u"mesh01"_s, u"acme-team"_s)));
        QVERIFY(m_world->meshes->findByText(u"mesh01"_s));
        QVERIFY(m_world->meshes->findByText(u"acme-team"_s));
        QVERIFY(m_world->meshes->findByText(u"Acme Team"_s));
        QCOMPARE(m_world->meshes->findByText(u"acme"_s).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(MeshServiceTest)
#include "test_meshservice.moc"
