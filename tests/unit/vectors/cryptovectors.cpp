// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "groups.h"

#include "crypto/backup.h"
#include "crypto/box.h"
#include "crypto/encoding.h"
#include "crypto/safetynumber.h"
#include "crypto/sealedbox.h"
#include "crypto/topickey.h"

#include <sodium.h>

namespace meshtray::test {

using namespace meshtray::crypto;
using namespace Qt::StringLiterals;

namespace {

/// A pair by its name, or else by the public key that stands in the vector itself.
std::optional<KeyPair> keysFor(const VectorFile &file, const QJsonObject &entry, QLatin1StringView name,
                               QLatin1StringView publicKey)
{
    auto keys = file.keysNamed(entry.value(name).toString());
    return keys ? std::move(keys) : file.keysOf(entry.value(publicKey).toString());
}

SealedText sealedIn(const QJsonObject &entry, const char *ciphertext = "ciphertext")
{
    return {.nonce = textOf(entry, "nonce"), .ciphertext = textOf(entry, ciphertext)};
}

QByteArray ciphertextOf(const std::optional<SealedText> &sealed)
{
    return sealed ? sealed->ciphertext : QByteArrayLiteral("(nothing)");
}

QByteArray hexOf(const SecureBuffer &bytes)
{
    return toHex(bytes.bytes());
}

QByteArray sharedKey(const KeyPair &ours, const PublicKey &theirs)
{
    const auto curve = toCurve(theirs);
    std::array<unsigned char, crypto_box_BEFORENMBYTES> shared{};
    if (!curve || crypto_box_beforenm(shared.data(), curve->data(), toCurve(ours).bytes().data()) != 0)
        return {};
    return toHex(shared);
}

void checkValidBox(const VectorFile &file, const QJsonObject &entry, Vector vector)
{
    const auto sender = keysFor(file, entry, "sender"_L1, "sender_pubkey"_L1);
    const auto recipient = keysFor(file, entry, "recipient"_L1, "recipient_pubkey"_L1);
    vector.expect(sender && recipient, "its keys are in the file");
    if (!sender || !recipient)
        return;
    vector.expectSame(sender->publicKey().toHex(), textOf(entry, "sender_pubkey"), "sender");
    vector.expectSame(recipient->publicKey().toHex(), textOf(entry, "recipient_pubkey"), "recipient");
    const QByteArray plain = textOf(entry, "plaintext");
    if (entry.contains("plaintext_hex"_L1))
        vector.expectSame(toHex(asBytes(plain)), textOf(entry, "plaintext_hex"), "plaintext_hex");
    const SealedText sealed = sealedIn(entry);
    const QByteArray nonce = fromBase64(sealed.nonce).value_or(QByteArray());
    vector.expectSame(ciphertextOf(seal(*sender, recipient->publicKey(), nonce, plain)), sealed.ciphertext, "sealed");
    vector.expectSame(open(*recipient, sender->publicKey(), sealed).value_or("(nothing)"), plain, "opened");
    if (entry.contains("shared_key_beforenm"_L1))
        vector.expectSame(sharedKey(*sender, recipient->publicKey()), textOf(entry, "shared_key_beforenm"),
                          "shared key");
}

void checkOpening(const VectorFile &file, const QJsonObject &entry, Vector vector)
{
    const auto recipient = keysFor(file, entry, "recipient"_L1, "recipient_pubkey"_L1);
    const auto sender = PublicKey::fromHex(textOf(entry, "sender_pubkey"));
    vector.expect(recipient.has_value(), "the recipient's key is in the file");
    if (!recipient)
        return;
    const auto plain = sender ? open(*recipient, *sender, sealedIn(entry)) : std::nullopt;
    const QJsonValue expected = entry.value("upstream_result"_L1);
    vector.expect(plain.has_value() == expected.isString(), "opens exactly when it should");
    if (plain && expected.isString())
        vector.expectSame(*plain, expected.toString().toUtf8(), "opened");
}

/// Sealed again with the ephemeral key of the vector, step by step: libsodium itself always draws a new one.
QByteArray sealedAgain(const QJsonObject &entry, const CurvePublicKey &recipient, Vector &vector)
{
    const QByteArray secret = bytesOf(entry, "ephemeral_secret");
    if (secret.size() != crypto_box_SECRETKEYBYTES)
        return {};
    CurvePublicKey ephemeral;
    crypto_scalarmult_base(ephemeral.data(), asBytes(secret).data());
    vector.expectSame(toHex(ephemeral), textOf(entry, "ephemeral_public"), "ephemeral_public");
    std::array<unsigned char, crypto_box_NONCEBYTES> nonce;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, nonce.size());
    crypto_generichash_update(&state, ephemeral.data(), ephemeral.size());
    crypto_generichash_update(&state, recipient.data(), recipient.size());
    crypto_generichash_final(&state, nonce.data(), nonce.size());
    vector.expectSame(toHex(nonce), textOf(entry, "nonce_hex"), "nonce_hex");
    const QByteArray message = bytesOf(entry, "message_hex");
    QByteArray box(message.size() + boxTagSize, Qt::Uninitialized);
    if (crypto_box_easy(reinterpret_cast<unsigned char *>(box.data()), asBytes(message).data(),
                        static_cast<size_t>(message.size()), nonce.data(), recipient.data(),
                        asBytes(secret).data()) != 0)
        return {};
    return QByteArray(reinterpret_cast<const char *>(ephemeral.data()), ephemeral.size()) + box;
}

void checkSealedBox(const QJsonObject &entry, Vector vector)
{
    const QByteArray publicBytes = bytesOf(entry, "recipient_x25519_public");
    const SecureBuffer secret = SecureBuffer::copyOf(asBytes(bytesOf(entry, "recipient_x25519_secret")));
    vector.expect(publicBytes.size() == 32 && secret.size() == 32, "its keys are whole");
    if (publicBytes.size() != 32 || secret.size() != 32)
        return;
    CurvePublicKey recipient;
    crypto_scalarmult_base(recipient.data(), secret.bytes().data());
    vector.expectSame(toHex(recipient), toHex(asBytes(publicBytes)), "the recipient's two keys");
    if (entry.contains("recipient_x25519_public_base64url"_L1))
        vector.expectSame(toBase64Url(publicBytes), textOf(entry, "recipient_x25519_public_base64url"), "base64url");
    const QByteArray encoding = textOf(entry, "encoding");
    vector.expect(encoding == "URLSAFE_NO_PADDING" || encoding == "ORIGINAL", "an encoding we know");
    const bool urlSafe = encoding == "URLSAFE_NO_PADDING";
    const QByteArray text = textOf(entry, "sealed");
    const auto sealed = urlSafe ? fromBase64Url(text) : fromBase64(text);
    vector.expect(sealed.has_value(), "its encoding is right");
    const auto opened = openAnonymous(secret, sealed.value_or(QByteArray()));
    vector.expectSame(opened ? hexOf(*opened) : "(nothing)", textOf(entry, "message_hex"), "opened");
    if (entry.contains("ephemeral_secret"_L1) && sealed)
        vector.expectSame(toHex(asBytes(sealedAgain(entry, recipient, vector))), toHex(asBytes(*sealed)),
                          "sealed again");
    const auto ours = sealAnonymously(recipient, bytesOf(entry, "message_hex"));
    const auto reopened = ours ? openAnonymous(secret, *ours) : std::nullopt;
    vector.expectSame(reopened ? hexOf(*reopened) : "(nothing)", textOf(entry, "message_hex"), "sealed and opened");
}

void checkSealedTopicKey(const VectorFile &file, const QJsonObject &entry, const SecureBuffer &topicKey, Vector vector)
{
    const auto recipient = keysFor(file, entry, "recipient"_L1, "recipient_pubkey"_L1);
    vector.expect(recipient.has_value(), "the recipient's key is in the file");
    if (!recipient)
        return;
    const SealedText sealed = sealedIn(entry, "encryptedKey");
    const auto opened = openTopicKey(*recipient, sealed);
    vector.expectSame(opened ? hexOf(opened->key) : "(nothing)", hexOf(topicKey), "opened");
    if (!opened)
        return;
    if (entry.contains("sender_x25519_public"_L1))
        vector.expectSame(toHex(opened->sender), textOf(entry, "sender_x25519_public"), "sender");
    if (const auto sender = file.keysWithCurve(opened->sender)) {
        const auto ours =
            sealTopicKey(*sender, recipient->publicKey(), fromBase64(sealed.nonce).value_or(QByteArray()), topicKey);
        vector.expectSame(ciphertextOf(ours), sealed.ciphertext, "sealed");
    }
}

QByteArray backupKey(const QByteArray &passphrase, const QByteArray &salt)
{
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> key{};
    if (salt.size() != crypto_pwhash_SALTBYTES ||
        crypto_pwhash(key.data(), key.size(), passphrase.constData(), static_cast<size_t>(passphrase.size()),
                      asBytes(salt).data(), 2, 67'108'864, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return toHex(key);
}

} // namespace

void checkKeys(const VectorFile &file, Report &report)
{
    forEach(file.group(u"keys"_s).value("list"_L1), u"list"_s, [&](const QJsonObject &entry, const QString &name) {
        Vector vector(report, name);
        const auto keys = KeyPair::fromSeed(asBytes(bytesOf(entry, "seed")));
        vector.expect(keys.has_value(), "seed");
        if (!keys)
            return;
        vector.expectSame(keys->publicKey().toHex(), textOf(entry, "publicKey"), "publicKey");
        vector.expectSame(toHex(keys->secretBytes()), textOf(entry, "secretKey"), "secretKey");
        vector.expect(KeyPair::fromBytes(asBytes(bytesOf(entry, "secretKey"))).has_value(), "secretKey is a pair");
        const auto curve = toCurve(keys->publicKey());
        vector.expectSame(curve ? toHex(*curve) : "(nothing)", textOf(entry, "x25519_public"), "x25519_public");
        vector.expectSame(hexOf(toCurve(*keys)), textOf(entry, "x25519_secret"), "x25519_secret");
    });
}

void checkBoxes(const VectorFile &file, Report &report)
{
    const QJsonObject group = file.group(u"crypto_box"_s);
    forEach(group.value("valid"_L1), u"valid"_s,
            [&](const QJsonObject &entry, const QString &name) { checkValidBox(file, entry, Vector(report, name)); });
    forEach(group.value("negative"_L1), u"negative"_s,
            [&](const QJsonObject &entry, const QString &name) { checkOpening(file, entry, Vector(report, name)); });
    checkDirectTargets(group.value("direct_target_examples"_L1), report);
}

void checkSealedBoxes(const VectorFile &file, Report &report)
{
    forEach(file.group(u"crypto_box_seal"_s).value("list"_L1), u"list"_s,
            [&](const QJsonObject &entry, const QString &name) { checkSealedBox(entry, Vector(report, name)); });
}

void checkTopics(const VectorFile &file, Report &report)
{
    const QJsonObject group = file.group(u"topics_secretbox"_s);
    const SecureBuffer topicKey = SecureBuffer::copyOf(asBytes(bytesOf(group, "topic_key_hex")));
    forEach(group.value("messages"_L1), u"messages"_s, [&](const QJsonObject &entry, const QString &name) {
        Vector vector(report, name);
        const SealedText sealed = sealedIn(entry);
        const QByteArray plain = textOf(entry, "plaintext");
        const QByteArray nonce = fromBase64(sealed.nonce).value_or(QByteArray());
        vector.expectSame(ciphertextOf(sealForTopic(topicKey, nonce, plain)), sealed.ciphertext, "sealed");
        vector.expectSame(openFromTopic(topicKey, sealed).value_or("(nothing)"), plain, "opened");
    });
    forEach(group.value("sealed_keys"_L1), u"sealed_keys"_s, [&](const QJsonObject &entry, const QString &name) {
        checkSealedTopicKey(file, entry, topicKey, Vector(report, name));
    });
}

void checkSafetyNumbers(const VectorFile &file, Report &report)
{
    forEach(file.group(u"safety_number"_s).value("list"_L1), u"list"_s,
            [&](const QJsonObject &entry, const QString &name) {
                Vector vector(report, name);
                const QJsonArray keys = entry.value("pubkeys"_L1).toArray();
                const auto a = PublicKey::fromHex(keys.at(0).toString().toLatin1());
                const auto b = PublicKey::fromHex(keys.at(1).toString().toLatin1());
                vector.expect(a && b, "two keys");
                if (!a || !b)
                    return;
                if (const auto named = file.keysNamed(entry.value("a"_L1).toString()))
                    vector.expectSame(named->publicKey().toHex(), a->toHex(), "a");
                if (const auto named = file.keysNamed(entry.value("b"_L1).toString()))
                    vector.expectSame(named->publicKey().toHex(), b->toHex(), "b");
                const QByteArray expected = textOf(entry, "safety_number");
                vector.expectSame(safetyNumber(*a, *b).toLatin1(), expected, "number");
                vector.expectSame(safetyNumber(*b, *a).toLatin1(), expected, "number from the other side");
            });
}

void checkBackup(const VectorFile &file, Report &report)
{
    const QJsonObject group = file.group(u"backup_cmb1"_s);
    Vector vector(report, u"file"_s);
    const QByteArray passphrase = textOf(group, "passphrase");
    const QByteArray content = textOf(group, "plaintext");
    const QByteArray salt = bytesOf(group, "salt_hex");
    const QByteArray backup = fromBase64(textOf(group, "file_base64")).value_or(QByteArray());
    vector.expectSame(backupKey(passphrase, salt), textOf(group, "key_hex"), "key_hex");
    const auto made = makeBackup(asBytes(passphrase), asBytes(content), salt, bytesOf(group, "nonce_hex"));
    vector.expectSame(toHex(asBytes(made.value_or(QByteArray()))), toHex(asBytes(backup)), "made");
    const auto opened = openBackup(asBytes(passphrase), backup);
    vector.expectSame(opened ? hexOf(*opened) : "(nothing)", toHex(asBytes(content)), "opened");
    vector.expect(!openBackup(asBytes(passphrase + 'x'), backup), "another passphrase is refused");
}

} // namespace meshtray::test
