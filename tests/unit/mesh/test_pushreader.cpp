// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/box.h"
#include "crypto/encoding.h"
#include "crypto/nonce.h"
#include "mesh/pushreader.h"

#include <QTest>

using namespace meshtray;
using crypto::KeyPair;

namespace {

constexpr qint64 now = 1'750'000'000'000;

KeyPair keysOf(char seed)
{
    const QByteArray bytes(32, seed);
    return *KeyPair::fromSeed(crypto::asBytes(bytes));
}

MeshRecord recordFor(const KeyPair &own)
{
    return {*MeshId::parse(QByteArrayView("mesh01")),
            *MemberId::parse(QByteArrayView("mem01")),
            QStringLiteral("acme"),
            QStringLiteral("bob"),
            QUrl(QStringLiteral("ws://127.0.0.1:7900/ws")),
            own.publicKey(),
            own.publicKey(),
            {}};
}

protocol::PushFrame pushFrom(const KeyPair &sender, const crypto::SealedText &sealed)
{
    protocol::PushFrame push;
    push.messageId = "m1";
    push.meshId = "mesh01";
    push.senderPubkey = sender.publicKey().toHex();
    push.senderName = QStringLiteral("alice");
    push.nonce = sealed.nonce;
    push.ciphertext = sealed.ciphertext;
    push.createdAt = "2026-01-02T03:04:05.678Z";
    return push;
}

std::optional<Message> messageOf(const protocol::PushFrame &push, const MeshRecord &mesh, const KeyPair &keys,
                                 qint64 wallMs)
{
    const auto read = readPush(push, mesh, keys, {mesh.mesh}, wallMs);
    return read ? std::optional(read->message) : std::nullopt;
}

QByteArray fingerprintOf(const protocol::PushFrame &push)
{
    const auto bob = keysOf('b');
    return readPush(push, recordFor(bob), bob, {}, now)->fingerprint;
}

const Received &from(const Message &message)
{
    return std::get<Received>(message.origin);
}

} // namespace

class PushReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSealedMessageIsOpenedAndVouchedFor()
    {
        const auto alice = keysOf('a');
        const auto bob = keysOf('b');
        const auto nonce = crypto::makeNonce("mesh01", alice.publicKey(), bob.publicKey(), now);
        const auto sealed = crypto::seal(alice, bob.publicKey(), nonce, "héllo\nmesh");
        const auto message = messageOf(pushFrom(alice, *sealed), recordFor(bob), bob, now);
        QVERIFY(message);
        QCOMPARE(message->text, QString::fromUtf8("héllo\nmesh"));
        QCOMPARE(from(*message).trust, Trust::Direct);
        QCOMPARE(from(*message).senderKey, alice.publicKey().toHex());
        QCOMPARE(from(*message).senderName, QStringLiteral("alice"));
        QCOMPARE(message->at, QDateTime({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC));
    }

    void aStockClientsRandomNonceIsNoReasonForDoubt()
    {
        const auto alice = keysOf('a');
        const auto bob = keysOf('b');
        const auto sealed = crypto::seal(alice, bob.publicKey(), crypto::randomBytes(24), "hi");
        QCOMPARE(from(*messageOf(pushFrom(alice, *sealed), recordFor(bob), bob, now)).trust, Trust::Direct);
    }

    void aCopySentBackIsMarkedAsSuch()
    {
        const auto alice = keysOf('a');
        const auto bob = keysOf('b');
        // Sealed by bob for alice; the box is the same in both directions, so bob can open it too.
        const auto nonce = crypto::makeNonce("mesh01", bob.publicKey(), alice.publicKey(), now);
        const auto sealed = crypto::seal(bob, alice.publicKey(), nonce, "mine");
        QCOMPARE(from(*messageOf(pushFrom(alice, *sealed), recordFor(bob), bob, now)).trust, Trust::Reflected);
    }

    void aCopyFromAnotherMeshOfOursIsMarkedAsSuch()
    {
        const auto alice = keysOf('a');
        const auto bob = keysOf('b');
        const auto nonce = crypto::makeNonce("mesh02", alice.publicKey(), bob.publicKey(), now);
        const auto sealed = crypto::seal(alice, bob.publicKey(), nonce, "there");
        const auto push = pushFrom(alice, *sealed);
        const MeshId other = *MeshId::parse(QByteArrayView("mesh02"));
        const auto own = recordFor(bob);
        QCOMPARE(from(readPush(push, own, bob, {own.mesh, other}, now)->message).trust, Trust::CrossMesh);
        QCOMPARE(from(readPush(push, own, bob, {own.mesh}, now)->message).trust, Trust::Direct);
    }

    void everyCopyOfAnEnvelopeHasOneFingerprint()
    {
        const auto alice = keysOf('a');
        const auto sealed = crypto::seal(alice, keysOf('b').publicKey(), crypto::randomBytes(24), "hi");
        const auto again = crypto::seal(alice, keysOf('b').publicKey(), crypto::randomBytes(24), "hi");
        auto push = pushFrom(alice, *sealed);
        const QByteArray fingerprint = fingerprintOf(push);
        QCOMPARE(fingerprint.size(), 32);
        push.messageId = "another";
        push.createdAt = "2027-01-02T03:04:05.678Z";
        push.senderPubkey = push.senderPubkey.toUpper();
        QCOMPARE(fingerprintOf(push), fingerprint);
        QVERIFY(fingerprintOf(pushFrom(alice, *again)) != fingerprint);
    }

    void aCopyUnderTheOtherKeyOfTheSameCurvePointIsACopy()
    {
        const auto alice = keysOf('a');
        const auto sealed = crypto::seal(alice, keysOf('b').publicKey(), crypto::randomBytes(24), "hi");
        auto push = pushFrom(alice, *sealed);
        const QByteArray fingerprint = fingerprintOf(push);
        QByteArray key = QByteArray::fromHex(push.senderPubkey);
        key[31] = static_cast<char>(key[31] ^ 0x80); // the sign of x, which X25519 does not know
        push.senderPubkey = key.toHex();
        QCOMPARE(fingerprintOf(push), fingerprint);
    }

    void anUnopenedEnvelopeCannotStandForAnother()
    {
        const auto alice = keysOf('a');
        const auto sealed = crypto::seal(alice, keysOf('b').publicKey(), crypto::randomBytes(24), "hi");
        auto junk = pushFrom(alice, *sealed);
        junk.ciphertext = crypto::toBase64("junk");
        QVERIFY(fingerprintOf(junk) != fingerprintOf(pushFrom(alice, *sealed)));
    }

    void messagesWithoutANonceAreNotTakenForCopies()
    {
        QVERIFY(fingerprintOf(pushFrom(keysOf('a'), {"", crypto::toBase64("hello")})).isEmpty());
    }

    void theMemberBehindASessionIsNamedButNotItself()
    {
        const auto alice = keysOf('a');
        const auto bob = keysOf('b');
        const auto sealed = crypto::seal(alice, bob.publicKey(), crypto::randomBytes(24), "hi");
        auto push = pushFrom(alice, *sealed);
        push.senderMemberPubkey = push.senderPubkey;
        QVERIFY(from(*messageOf(push, recordFor(bob), bob, now)).memberKey.isEmpty());
        push.senderMemberPubkey = keysOf('m').publicKey().toHex();
        QCOMPARE(from(*messageOf(push, recordFor(bob), bob, now)).memberKey, push.senderMemberPubkey);
    }

    void aBoxForSomebodyElseCouldNotBeDecrypted()
    {
        const auto alice = keysOf('a');
        const auto bob = keysOf('b');
        const auto sealed = crypto::seal(alice, keysOf('c').publicKey(), crypto::randomBytes(24), "secret");
        const auto message = messageOf(pushFrom(alice, *sealed), recordFor(bob), bob, now);
        QCOMPARE(from(*message).trust, Trust::Undecryptable);
        QVERIFY(message->text.isEmpty());
    }

    void readableTextOnlyClaimsItsSenderAndStandsAmongBroadcasts()
    {
        const auto bob = keysOf('b');
        const auto message =
            messageOf(pushFrom(keysOf('a'), {"", crypto::toBase64("to everyone")}), recordFor(bob), bob, now);
        QCOMPARE(from(*message).trust, Trust::Plain);
        QCOMPARE(from(*message).target, "*");
        QCOMPARE(message->text, QStringLiteral("to everyone"));
    }

    void textWithControlCharactersIsNotTakenForText()
    {
        const auto bob = keysOf('b');
        const auto message =
            messageOf(pushFrom(keysOf('a'), {"", crypto::toBase64("bell\x07")}), recordFor(bob), bob, now);
        QCOMPARE(from(*message).trust, Trust::Undecryptable);
    }

    void textWithoutASenderIsNotAuthenticated()
    {
        const auto bob = keysOf('b');
        auto push = pushFrom(keysOf('a'), {"", crypto::toBase64("who am I")});
        push.senderPubkey.clear();
        const auto message = messageOf(push, recordFor(bob), bob, now);
        QCOMPARE(from(*message).trust, Trust::NotAuthenticated);
        QVERIFY(from(*message).senderKey.isEmpty());
    }

    void aSenderThatIsNoKeyIsNobodyAndNamesCannotTurnTheReadingDirection()
    {
        const auto bob = keysOf('b');
        auto push = pushFrom(keysOf('a'), {"", crypto::toBase64("x")});
        push.senderPubkey = "junk";
        push.senderName = QString::fromUtf8("ev\u202eil\nname");
        const auto message = messageOf(push, recordFor(bob), bob, now);
        QVERIFY(from(*message).senderKey.isEmpty());
        QVERIFY(!from(*message).senderName.contains(QChar(0x202e)));
        QVERIFY(!from(*message).senderName.contains(u'\n'));
    }

    void newsOfTheBrokerIsNobodysMessage()
    {
        const auto bob = keysOf('b');
        auto push = pushFrom(keysOf('a'), {});
        push.senderPubkey = "system";
        QVERIFY(!messageOf(push, recordFor(bob), bob, now));
    }

    void aTimeThatIsNoneBecomesNow()
    {
        const auto bob = keysOf('b');
        auto push = pushFrom(keysOf('a'), {"", crypto::toBase64("x")});
        push.createdAt = "yesterday";
        QCOMPARE(messageOf(push, recordFor(bob), bob, now)->at.toMSecsSinceEpoch(), now);
    }
};

QTEST_GUILESS_MAIN(PushReaderTest)
#include "test_pushreader.moc"
