// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "meshworld.h"

using namespace meshtray;
using namespace meshtray::test;

namespace {

const QString place = u"mesh/mesh01"_s;
const QString nextPlace = u"mesh/mesh01/next"_s;

} // namespace

/// Joining a mesh again with a new key.
class RejoiningTest : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;

    Mesh &mesh() const { return *m_world->meshes->find(*MeshId::parse(u"mesh01")); }
    Result<MeshId> joinAgain(const protocol::Invite &invite)
    {
        std::optional<Result<MeshId>> joined;
        m_world->meshes->joinAgain(invite, u"bob"_s, this, [&](const Result<MeshId> &result) { joined = result; });
        if (!QTest::qWaitFor([&] { return joined.has_value(); }))
            qFatal("joining again was never answered");
        return *joined;
    }
    Result<MeshId> joinAgain() { return joinAgain(m_world->inviteTo(u"mesh01"_s)); }
    std::optional<crypto::PublicKey> presentedKey(qsizetype request) const
    {
        const QString hex = m_world->server.requests.value(request).value("peer_pubkey"_L1).toString();
        return crypto::PublicKey::fromHex(hex.toLatin1());
    }
    QByteArray helloKey() const
    {
        auto *transport = m_world->network.latest();
        if (!transport)
            return {};
        transport->accept();
        return transport->takeSent(u"hello"_s).value("pubkey"_L1).toString().toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->addMesh(u"mesh01"_s, 'a');
        QTRY_COMPARE(m_world->network.attempts(), 1);
    }
    void cleanup() { m_world.reset(); }

    void theNewKeyTakesThePlaceOfTheOldOneAndConnects()
    {
        m_world->server.answers = {R"({"ok":true,"memberId":"mem02"})"};
        QVERIFY(joinAgain());
        const auto key = presentedKey(0);
        QVERIFY(key && *key != keysOf('a').publicKey());
        QVERIFY(mesh().record().publicKey == *key);
        QCOMPARE(mesh().record().member.toString(), u"mem02"_s);
        QVERIFY(m_world->keyAt(place) == key);
        QVERIFY(!m_world->keyAt(nextPlace));
        QTRY_COMPARE(m_world->network.attempts(), 2);
        QCOMPARE(helloKey(), key->toHex());
        QTRY_COMPARE(m_world->written().meshes.first().keyMove, KeyMove::Done);
        QVERIFY(m_world->written().meshes.first().publicKey == *key);
    }

    void aRefusalLeavesEverythingAsItWas()
    {
        m_world->server.answers = {R"({"ok":false,"error":"invite_expired"})"};
        QCOMPARE(joinAgain().error().code, ErrorCode::Refused);
        QVERIFY(mesh().record().publicKey == keysOf('a').publicKey());
        QVERIFY(m_world->keyAt(place) == keysOf('a').publicKey());
        QVERIFY(!m_world->keyAt(nextPlace));
        QCOMPARE(m_world->network.attempts(), 1);
        QCOMPARE(helloKey(), keysOf('a').publicKey().toHex());
    }

    void aLostAnswerPresentsTheSameKeyAgain()
    {
        QCOMPARE(joinAgain().error().code, ErrorCode::TimedOut);
        QVERIFY(m_world->keyAt(place) == keysOf('a').publicKey());
        QVERIFY(m_world->keyAt(nextPlace) == presentedKey(0));
        m_world->server.answers = {R"({"ok":true,"memberId":"mem02","alreadyMember":true})"};
        QVERIFY(joinAgain());
        QVERIFY(presentedKey(1) == presentedKey(0));
        QVERIFY(m_world->keyAt(place) == presentedKey(0));
    }

    void aLostKeyIsReplaced()
    {
        m_world->drop(place);
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        QTRY_VERIFY(std::holds_alternative<KeyUnavailable>(mesh().keyState()));
        QCOMPARE(std::get<KeyUnavailable>(mesh().keyState()).error.kind, SecretError::Kind::Absent);
        QVERIFY(std::get<KeyUnavailable>(mesh().keyState()).error.message.contains(u"join again"_s));
        m_world->server.answers = {R"({"ok":true,"memberId":"mem02"})"};
        QVERIFY(joinAgain());
        QTRY_VERIFY(std::holds_alternative<Online>(mesh().keyState()));
        QVERIFY(m_world->keyAt(place) == presentedKey(0));
    }

    void withALockedKeyringNothingIsSent()
    {
        m_world->secrets.answerNextWith({SecretError::Kind::Locked, u"locked"_s});
        QCOMPARE(joinAgain().error().code, ErrorCode::Unavailable);
        QVERIFY(m_world->server.requests.isEmpty());
    }

    /// The record says which key is the mesh's, whatever stands where when the program ends.
    void aMoveThatWasCutShortIsGoneOnWith_data()
    {
        QTest::addColumn<char>("there");
        QTest::addColumn<char>("next");
        QTest::newRow("before the pair was moved") << 'a' << 'n';
        QTest::newRow("the old one was lost") << '-' << 'n';
        QTest::newRow("before the next one was removed") << 'n' << 'n';
        QTest::newRow("before the list said so") << 'n' << '-';
    }
    void aMoveThatWasCutShortIsGoneOnWith()
    {
        QFETCH(char, there);
        QFETCH(char, next);
        MeshList list = m_world->written();
        list.meshes.first().publicKey = keysOf('n').publicKey();
        list.meshes.first().keyMove = KeyMove::Pending;
        const auto arrange = [&](const QString &name, char seed) {
            if (seed == '-')
                m_world->drop(name);
            else
                m_world->keep(name, keysOf(seed));
        };
        m_world->meshes.reset();
        arrange(place, there);
        arrange(nextPlace, next);
        QFile file(m_world->folder.filePath(u"meshes.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(toJson(list));
        file.close();

        m_world->restart();
        QVERIFY(m_world->meshes->load());
        QTRY_VERIFY(std::holds_alternative<Online>(mesh().keyState()));
        QTRY_COMPARE(m_world->written().meshes.first().keyMove, KeyMove::Done);
        QVERIFY(m_world->keyAt(place) == keysOf('n').publicKey());
        QVERIFY(!m_world->keyAt(nextPlace));
        QCOMPARE(helloKey(), keysOf('n').publicKey().toHex());
    }

    void anAnswerAboutTheOldKeyDoesNotStandInTheWayOfTheNewOne()
    {
        MeshRecord record = mesh().record();
        record.publicKey = keysOf('n').publicKey();
        m_world->keep(place, keysOf('n'));
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        const qsizetype before = m_world->network.attempts();
        mesh().renew(record); // while the key is being read for the first time
        QTRY_VERIFY(m_world->network.attempts() > before);
        QVERIFY(std::holds_alternative<Online>(mesh().keyState()));
        QCOMPARE(m_world->network.attempts(), before + 1);
        QCOMPARE(helloKey(), keysOf('n').publicKey().toHex());
    }

    void aKeyThatWasNeverLetInIsNotUsed()
    {
        m_world->keep(nextPlace, keysOf('n'));
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        QTRY_VERIFY(std::holds_alternative<Online>(mesh().keyState()));
        QCOMPARE(helloKey(), keysOf('a').publicKey().toHex());
    }

    void anInviteOfAnotherOwnerIsRefused()
    {
        const auto joined = joinAgain(m_world->inviteTo(u"mesh01"_s, u"acme"_s, 'x'));
        QCOMPARE(joined.error().code, ErrorCode::Refused);
        QVERIFY(m_world->server.requests.isEmpty());
    }

    void theOwnerKeepsTheKey()
    {
        m_world->addMesh(u"mesh02"_s, 'o');
        QCOMPARE(joinAgain(m_world->inviteTo(u"mesh02"_s)).error().code, ErrorCode::Refused);
        QVERIFY(m_world->server.requests.isEmpty());
    }

    void aMeshWithoutAKnownOwnerLearnsIt()
    {
        m_world->addMesh(u"mesh03"_s, 'a', std::nullopt);
        m_world->server.answers = {R"({"ok":true,"memberId":"mem02"})"};
        QVERIFY(joinAgain(m_world->inviteTo(u"mesh03"_s)));
        const Mesh *joined = m_world->meshes->find(*MeshId::parse(u"mesh03"));
        QVERIFY(joined->record().owner == keysOf('o').publicKey());
        QVERIFY(joined->findPeer(u"owner"_s));
    }

    void whoIsNotInTheMeshCannotJoinAgain()
    {
        QCOMPARE(joinAgain(m_world->inviteTo(u"mesh09"_s)).error().code, ErrorCode::NotFound);
    }

    void whatWaitedToBeSentIsRefusedWithAReason()
    {
        std::optional<Result<QByteArray>> id;
        mesh().send(QString::fromLatin1(keysOf('p').publicKey().toHex()), u"hello"_s, protocol::Priority::Next, this,
                    [&](const Result<QByteArray> &result) { id = result; });
        QTRY_VERIFY(id);
        QVERIFY(*id);
        m_world->server.answers = {R"({"ok":true,"memberId":"mem02"})"};
        QVERIFY(joinAgain());
        const Message *message = mesh().inbox().findSent(**id);
        QVERIFY(message);
        QVERIFY(std::holds_alternative<client::Refused>(std::get<Sent>(message->origin).state));
    }
};

QTEST_GUILESS_MAIN(RejoiningTest)
#include "test_rejoining.moc"
