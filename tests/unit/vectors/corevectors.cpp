// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "groups.h"

#include "crypto/backup.h"
#include "crypto/box.h"
#include "crypto/encoding.h"
#include "crypto/safetynumber.h"
#include "crypto/sign.h"
#include "crypto/topickey.h"
#include "protocol/hello.h"
#include "protocol/invitev2.h"
#include "protocol/requestfingerprint.h"
#include "protocol/session.h"

namespace meshtray::test {

using namespace meshtray::crypto;
using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

/// core.json names its keys in an object of its own.
class CoreFile {
public:
    explicit CoreFile(const QJsonObject &root)
        : m_root(root)
    {
    }

    QJsonObject at(QLatin1StringView name) const { return m_root.value(name).toObject(); }
    QJsonObject key(QLatin1StringView name) const { return at("keys"_L1).value(name).toObject(); }
    /// The seeds of core.json are known to be whole: checkCoreKeys has looked.
    KeyPair pair(QLatin1StringView name) const { return *KeyPair::fromSeed(asBytes(bytesOf(key(name), "seed"))); }

private:
    QJsonObject m_root;
};

/// The number behind the last bar of a canonical string.
qint64 lastNumber(const QByteArray &canonical)
{
    return canonical.mid(canonical.lastIndexOf('|') + 1).toLongLong();
}

bool checkCoreKeys(const CoreFile &core, Report &report)
{
    for (const auto name : {"owner"_L1, "alice"_L1, "bob"_L1, "session"_L1}) {
        Vector vector(report, name);
        const auto keys = KeyPair::fromSeed(asBytes(bytesOf(core.key(name), "seed")));
        vector.expect(keys.has_value(), "seed");
        if (!keys)
            return false;
        vector.expectSame(keys->publicKey().toHex(), textOf(core.key(name), "pub"), "pub");
        vector.expectSame(toHex(keys->secretBytes()), textOf(core.key(name), "sec"), "sec");
    }
    Vector vector(report, u"curve"_s);
    const KeyPair alice = core.pair("alice"_L1);
    vector.expectSame(toHex(*toCurve(alice.publicKey())), textOf(core.key("curve"_L1), "alice_pk"), "alice_pk");
    vector.expectSame(toHex(toCurve(alice).bytes()), textOf(core.key("curve"_L1), "alice_sk"), "alice_sk");
    return true;
}

void checkCoreHello(const CoreFile &core, Vector vector)
{
    const QJsonObject hello = core.at("hello"_L1);
    const QByteArray canonical = textOf(hello, "canonical");
    const QByteArrayList parts = canonical.split('|');
    const HelloFrame frame = makeHello(parts.value(0), parts.value(1), core.pair("alice"_L1), lastNumber(canonical));
    vector.expectSame(helloCanonical(frame), canonical, "canonical");
    vector.expectSame(frame.signature, textOf(hello, "signature"), "signature");
}

void checkCoreInvite(const CoreFile &core, Vector vector)
{
    const QJsonObject invite = core.at("invite_v1"_L1);
    const auto read = parseInviteLink(invite.value("token"_L1).toString(), 0);
    vector.expect(read.has_value(), "the token is read");
    if (!read)
        return;
    vector.expect(read->payloadJson == invite.value("payload"_L1).toObject(), "payload");
    vector.expectSame(inviteCanonical(read->payload), textOf(invite, "canonical"), "canonical");
    vector.expectSame(signInvite(read->payload, core.pair("owner"_L1)).token, textOf(invite, "token"), "our token");
}

void checkCoreCapability(const CoreFile &core, Vector vector)
{
    const QJsonObject invite = core.at("invite_v2"_L1);
    const QByteArrayList parts = textOf(invite, "canonical").split('|');
    const InviteCapability capability{.meshId = QString::fromUtf8(parts.value(1)),
                                      .inviteId = QString::fromUtf8(parts.value(2)),
                                      .expiresAt = parts.value(3).toLongLong(),
                                      .role = roleFromWire(parts.value(4)).value_or(Role::Admin),
                                      .ownerPubkey = core.pair("owner"_L1).publicKey().toHex()};
    vector.expectSame(inviteCanonical(capability), textOf(invite, "canonical"), "canonical");
    vector.expectSame(signCapability(capability, core.pair("owner"_L1)), textOf(invite, "signature"), "signature");
}

void checkCoreSession(const CoreFile &core, Report &report)
{
    const QJsonObject session = core.at("session"_L1);
    const KeyPair parent = core.pair("alice"_L1);
    const KeyPair own = core.pair("session"_L1);
    const QByteArray attested = textOf(session, "attest_canonical");
    const auto attestation = attestSession(parent, own.publicKey(), lastNumber(attested));
    Vector first(report, u"session attestation"_s);
    first.expectSame(attestationCanonical(attestation), attested, "canonical");
    first.expectSame(attestation.signature, textOf(session, "attest_signature"), "signature");

    const QByteArray canonical = textOf(session, "hello_canonical");
    const auto hello = makeSessionHello(canonical.split('|').value(1), parent.publicKey(), own, lastNumber(canonical));
    Vector second(report, u"session hello"_s);
    second.expectSame(sessionHelloCanonical(hello), canonical, "canonical");
    second.expectSame(hello.signature, textOf(session, "hello_signature"), "signature");
}

void checkCoreBox(const CoreFile &core, Vector vector)
{
    const QJsonObject box = core.at("direct_box"_L1);
    const KeyPair alice = core.pair("alice"_L1);
    const KeyPair bob = core.pair("bob"_L1);
    const SealedText sealed{textOf(box, "nonce"), textOf(box, "ciphertext")};
    const QByteArray nonce = fromBase64(sealed.nonce).value_or(QByteArray());
    const auto ours = seal(alice, bob.publicKey(), nonce, textOf(box, "plaintext"));
    vector.expect(ours == sealed, "sealed");
    vector.expectSame(open(bob, alice.publicKey(), sealed).value_or("(nothing)"), textOf(box, "plaintext"), "opened");
}

void checkCoreSafetyNumbers(const CoreFile &core, Vector vector)
{
    const QJsonObject numbers = core.at("sas"_L1);
    vector.expectSame(safetyNumber(core.pair("alice"_L1).publicKey(), core.pair("bob"_L1).publicKey()).toLatin1(),
                      textOf(numbers, "alice_bob"), "alice_bob");
    const QJsonObject observed = numbers.value("observed_head_cli"_L1).toObject();
    const auto a = PublicKey::fromHex(textOf(observed, "a"));
    const auto b = PublicKey::fromHex(textOf(observed, "b"));
    vector.expect(a && b, "the observed keys");
    if (a && b)
        vector.expectSame(safetyNumber(*a, *b).toLatin1(), textOf(observed, "cli_printed"), "as a client printed it");
}

void checkCoreBackup(const CoreFile &core, Vector vector)
{
    const QJsonObject backup = core.at("cmb"_L1);
    const QByteArray passphrase = textOf(backup, "passphrase");
    const QByteArray file = bytesOf(backup, "file_hex");
    const auto content = openBackup(asBytes(passphrase), file);
    vector.expectSame(content ? toHex(content->bytes()) : "(nothing)", toHex(asBytes(textOf(backup, "plaintext"))),
                      "opened");
    const auto made = makeBackup(asBytes(passphrase), asBytes(textOf(backup, "plaintext")), file.mid(4, backupSaltSize),
                                 file.mid(4 + backupSaltSize, backupNonceSize));
    vector.expectSame(toHex(asBytes(made.value_or(QByteArray()))), textOf(backup, "file_hex"), "made");
}

void checkCoreTopic(const CoreFile &core, Vector vector)
{
    const QJsonObject topic = core.at("topic_key"_L1);
    const auto opened = openTopicKey(core.pair("alice"_L1), {textOf(topic, "nonce"), textOf(topic, "encryptedKey")});
    vector.expect(opened.has_value(), "the key opens");
    if (!opened)
        return;
    vector.expectSame(toHex(opened->key.bytes()), textOf(topic, "topic_key"), "topic_key");
    vector.expectSame(toHex(opened->sender), textOf(topic, "sender_x25519_pub"), "sender");
    const QJsonObject body = topic.value("v2_body"_L1).toObject();
    vector.expectSame(
        openFromTopic(opened->key, {textOf(body, "nonce"), textOf(body, "ciphertext")}).value_or("(nothing)"),
        textOf(body, "plaintext"), "body");
}

void checkCoreFingerprint(const CoreFile &core, Vector vector)
{
    const QJsonObject entry = core.at("request_fingerprint"_L1);
    const SendRequest request{.envelopeVersion = entry.value("envelope_version"_L1).toInt(),
                              .kind = SendRequest::Kind::Direct,
                              .destination = textOf(entry, "ref"),
                              .replyToId = textOf(entry, "reply_to"),
                              .priority = textOf(entry, "priority"),
                              .meta = std::nullopt,
                              .body = textOf(entry, "body")};
    vector.expectSame(requestFingerprint(request), textOf(entry, "hex"), "hex");
}

} // namespace

void checkCore(const VectorFile &file, Report &report)
{
    const CoreFile core(file.root());
    if (!checkCoreKeys(core, report))
        return;
    checkCoreHello(core, Vector(report, u"hello"_s));
    checkCoreInvite(core, Vector(report, u"invite_v1"_s));
    checkCoreCapability(core, Vector(report, u"invite_v2"_s));
    checkCoreSession(core, report);
    checkCoreBox(core, Vector(report, u"direct_box"_s));
    checkCoreSafetyNumbers(core, Vector(report, u"sas"_s));
    checkCoreBackup(core, Vector(report, u"cmb"_s));
    checkCoreTopic(core, Vector(report, u"topic_key"_s));
    checkCoreFingerprint(core, Vector(report, u"request_fingerprint"_s));
}

} // namespace meshtray::test
