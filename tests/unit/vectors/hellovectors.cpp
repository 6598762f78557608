// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "groups.h"

#include "crypto/encoding.h"
#include "crypto/sign.h"
#include "protocol/hello.h"
#include "protocol/jsnumber.h"
#include "protocol/session.h"

#include <QJsonDocument>

namespace meshtray::test {

using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

std::optional<JsonNumber> numberOf(const QJsonObject &entry, QLatin1StringView field)
{
    const QJsonValue value = entry.value(field);
    if (!value.isDouble())
        return std::nullopt;
    return JsonNumber{value.toDouble(), javaScriptText(value.toDouble())};
}

std::optional<crypto::KeyPair> keysFor(const VectorFile &file, const QJsonObject &entry, QLatin1StringView name,
                                       const char *publicKey)
{
    auto keys = file.keysNamed(entry.value(name).toString());
    return keys ? std::move(keys) : file.keysOf(QString::fromUtf8(textOf(entry, publicKey)));
}

/// The hello as a broker gets it: written as JSON, and read by our own parser.
std::optional<HelloFrame> receivedHello(const QJsonObject &entry)
{
    QJsonObject json{{u"type"_s, u"hello"_s}};
    for (const auto field : {"meshId"_L1, "memberId"_L1, "pubkey"_L1, "timestamp"_L1, "signature"_L1})
        json.insert(field, entry.value(field));
    const auto frame = parseClientFrame(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!frame || !std::holds_alternative<HelloFrame>(*frame))
        return std::nullopt;
    return std::get<HelloFrame>(*frame);
}

void checkSignedHello(const VectorFile &file, const QJsonObject &entry, Vector vector)
{
    const auto frame = receivedHello(entry);
    vector.expect(frame.has_value(), "the frame is read");
    if (!frame)
        return;
    const QByteArray canonical = helloCanonical(*frame);
    vector.expectSame(canonical, textOf(entry, "canonical"), "canonical");
    if (entry.contains("canonical_hex"_L1))
        vector.expectSame(canonical, bytesOf(entry, "canonical_hex"), "canonical_hex");
    const auto key = crypto::PublicKey::fromHex(frame->pubkey);
    vector.expect(key && crypto::verifyHex(*key, canonical, frame->signature), "signature verifies");
    const auto keys = keysFor(file, entry, "key"_L1, "pubkey");
    vector.expect(keys || !file.hasKeys(), "its key is in the file");
    if (!keys)
        return;
    const auto timestamp = static_cast<qint64>(frame->timestamp ? frame->timestamp->value : 0);
    const HelloFrame ours = makeHello(frame->meshId, frame->memberId, *keys, timestamp);
    vector.expectSame(ours.signature, frame->signature, "our signature");
    vector.expectSame(ours.pubkey, frame->pubkey, "our key");
}

template <class Rejection>
QByteArray verdictText(const std::optional<Rejection> &rejection)
{
    return rejection ? toWire(*rejection) : QByteArrayLiteral("ok");
}

SessionAttestation attestationOf(const QJsonObject &entry)
{
    return {.sessionPubkey = textOf(entry, "sessionPubkey"),
            .parentMemberPubkey = textOf(entry, "parentMemberPubkey"),
            .expiresAt = numberOf(entry, "expiresAt"_L1),
            .signature = textOf(entry, "signature")};
}

qint64 nowOf(const QJsonObject &entry)
{
    return entry.value("now"_L1).toInteger();
}

} // namespace

void checkHello(const VectorFile &file, Report &report)
{
    const QJsonObject group = file.group(u"hello"_s);
    forEach(group.value("valid"_L1), u"valid"_s, [&](const QJsonObject &entry, const QString &name) {
        checkSignedHello(file, entry, Vector(report, name));
    });
    forEach(group.value("verdicts"_L1), u"verdicts"_s, [&](const QJsonObject &entry, const QString &name) {
        Vector vector(report, name);
        const auto frame = receivedHello(entry);
        vector.expect(frame.has_value(), "the frame is read");
        if (frame)
            vector.expectSame(verdictText(checkHello(*frame, nowOf(entry))), textOf(entry, "expect"), "verdict");
    });
}

void checkAttestations(const VectorFile &file, Report &report)
{
    forEach(file.group(u"session_attestation"_s).value("list"_L1), u"list"_s,
            [&](const QJsonObject &entry, const QString &name) {
                Vector vector(report, name);
                const SessionAttestation attestation = attestationOf(entry);
                const QByteArray expected = textOf(entry, "expect");
                vector.expectSame(verdictText(checkAttestation(attestation, nowOf(entry))), expected, "verdict");
                if (entry.contains("canonical"_L1))
                    vector.expectSame(attestationCanonical(attestation), textOf(entry, "canonical"), "canonical");
                const auto parent = keysFor(file, entry, "parent"_L1, "parentMemberPubkey");
                const auto session = crypto::PublicKey::fromHex(attestation.sessionPubkey);
                if (expected != "ok")
                    return;
                vector.expect((parent && session && attestation.expiresAt) || !file.hasKeys(),
                              "its keys are in the file");
                if (!parent || !session || !attestation.expiresAt)
                    return;
                if (const auto named = file.keysNamed(entry.value("session"_L1).toString()))
                    vector.expectSame(named->publicKey().toHex(), session->toHex(), "session");
                const auto ours = attestSession(*parent, *session, static_cast<qint64>(attestation.expiresAt->value));
                vector.expectSame(ours.signature, attestation.signature, "our signature");
            });
}

void checkSessionHellos(const VectorFile &file, Report &report)
{
    forEach(
        file.group(u"session_hello"_s).value("list"_L1), u"list"_s, [&](const QJsonObject &entry, const QString &name) {
            Vector vector(report, name);
            const auto session = keysFor(file, entry, "session"_L1, "sessionPubkey");
            const auto parent = keysFor(file, entry, "parent"_L1, "parentMemberPubkey");
            vector.expect(session && parent, "its keys are in the file");
            if (!session || !parent)
                return;
            const qint64 timestamp = entry.value("timestamp"_L1).toInteger();
            SessionHello hello = makeSessionHello(textOf(entry, "meshId"), parent->publicKey(), *session, timestamp);
            vector.expectSame(sessionHelloCanonical(hello), textOf(entry, "canonical"), "canonical");
            vector.expectSame(hello.signature, textOf(entry, "signature"), "our signature");
            hello.signature = textOf(entry, "signature");
            vector.expectSame(verdictText(checkSessionHello(hello, timestamp)), "ok", "verdict");
            hello.meshId += 'x';
            vector.expectSame(verdictText(checkSessionHello(hello, timestamp)), "bad_signature", "of another mesh");
        });
}

} // namespace meshtray::test
