// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "groups.h"

#include "crypto/encoding.h"
#include "protocol/invite.h"
#include "protocol/invitev2.h"

#include <QDateTime>
#include <QJsonDocument>

namespace meshtray::test {

using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

namespace {

/// What the upstream client says about a link, as our kind of error; "" for no error.
struct Verdict {
    std::optional<InviteError::Kind> kind;
    QString field;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

std::optional<Verdict> upstreamVerdict(const QString &text)
{
    using Kind = InviteError::Kind;
    constexpr QLatin1StringView shape("invite link shape invalid: ");
    if (text == "ok"_L1)
        return Verdict{};
    if (text.startsWith(shape))
        return Verdict{Kind::Shape, text.mid(shape.size()).section(u':', 0, 0)};
    if (text.contains("invite signature invalid"_L1))
        return Verdict{Kind::Signature, {}};
    if (text.contains("invite expired"_L1))
        return Verdict{Kind::Expired, {}};
    if (text.contains("JSON parse failed"_L1))
        return Verdict{Kind::NotJson, {}};
    if (text.contains("invalid invite format"_L1))
        return Verdict{Kind::Format, {}};
    return std::nullopt;
}

template <class Value>
Verdict verdictOf(const std::expected<Value, InviteError> &result)
{
    return result ? Verdict{} : Verdict{result.error().kind, result.error().field};
}

QByteArray describe(const Verdict &verdict)
{
    return verdict.kind ? "kind " + QByteArray::number(static_cast<int>(*verdict.kind)) + ' ' + verdict.field.toUtf8()
                        : QByteArrayLiteral("ok");
}

void checkLink(const QJsonObject &entry, QLatin1StringView field, const Invite &expected, qint64 now, Vector &vector)
{
    if (!entry.contains(field))
        return;
    const auto invite = parseInviteLink(entry.value(field).toString(), now);
    vector.expect(invite && invite->token == expected.token && invite->payloadJson == expected.payloadJson,
                  field.data());
}

void checkValidInvite(const VectorFile &file, const QJsonObject &entry, qint64 now, Vector vector)
{
    const QJsonObject json = entry.value("payload"_L1).toObject();
    const auto payload = parseInvitePayload(json, now);
    vector.expect(payload.has_value(), "the payload stands");
    auto owner = file.keysNamed(entry.value("owner_key"_L1).toString());
    if (!owner)
        owner = file.keysOf(json.value("owner_pubkey"_L1).toString());
    vector.expect(owner || !file.hasKeys(), "the owner's key is in the file");
    if (!payload)
        return;
    vector.expectSame(inviteCanonical(*payload), textOf(entry, "canonical"), "canonical");
    if (!owner)
        return;
    const Invite ours = signInvite(*payload, *owner);
    vector.expectSame(ours.payload.signature.toUtf8(), json.value("signature"_L1).toString().toUtf8(), "our signature");
    vector.expectSame(ours.payload.ownerPubkey.toUtf8(), json.value("owner_pubkey"_L1).toString().toUtf8(), "our key");
    vector.expectSame(ours.token, textOf(entry, "token"), "our token");
    vector.expectSame(crypto::fromBase64Url(ours.token).value_or(QByteArray()), textOf(entry, "json"), "our JSON");
    if (entry.contains("ic"_L1))
        vector.expectSame(inviteLink(ours).toUtf8(), textOf(entry, "ic"), "our link");
    for (const auto field : {"ic"_L1, "https"_L1, "https_locale"_L1, "token"_L1})
        checkLink(entry, field, ours, now, vector);
}

/// The payload in a link, as a broker would be sent it; nothing when there is no JSON object in it.
std::optional<QJsonObject> payloadIn(const QString &link)
{
    QByteArray token = link.trimmed().toLatin1();
    while (token.endsWith('/') || token.endsWith('='))
        token.chop(1);
    token = token.mid(token.lastIndexOf('/') + 1);
    const auto document = QJsonDocument::fromJson(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// A broker refuses for the signature exactly what upstream's refuses for it; that ours refuses bad shapes too is ours.
void checkBrokerVerdict(const QJsonObject &entry, Vector &vector)
{
    const QJsonObject answer = entry.value("broker_join_with_valid_token"_L1).toObject();
    if (answer.isEmpty())
        return;
    const bool taken = answer.value("body"_L1).toObject().value("ok"_L1).toBool();
    vector.expect(taken == (answer.value("status"_L1).toInt() == 200), "status and body agree");
    const bool badSignature =
        answer.value("body"_L1).toObject().value("error"_L1).toString() == "invite_bad_signature"_L1;
    const auto json = payloadIn(entry.value("input"_L1).toString());
    if (!json) {
        vector.expect(badSignature, "a payload that is no object is refused");
        return;
    }
    const auto payload = parseInvitePayload(*json, 0);
    if (badSignature)
        vector.expect(!payload, "the broker refuses it");
    else
        vector.expect(payload || payload.error().kind != InviteError::Kind::Signature, "the signature stands");
}

void checkTamperedInvite(const QJsonObject &entry, qint64 now, Vector vector)
{
    const auto expected = upstreamVerdict(entry.value("client_error"_L1).toString());
    vector.expect(expected.has_value(), "the reason is one we know");
    if (!expected)
        return;
    const auto invite = parseInviteLink(entry.value("input"_L1).toString(), now);
    vector.expectSame(describe(verdictOf(invite)), describe(*expected), "verdict");
    vector.expect(invite || !invite.error().message.isEmpty(), "there is a sentence for the person");
    checkBrokerVerdict(entry, vector);
}

} // namespace

void checkInvites(const VectorFile &file, Report &report)
{
    // Upstream's verdicts were made with the clock of their day: links that end before any day are the expired ones.
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject group = file.group(u"invites"_s);
    forEach(group.value("valid"_L1), u"valid"_s, [&](const QJsonObject &entry, const QString &name) {
        checkValidInvite(file, entry, now, Vector(report, name));
    });
    forEach(group.value("tampered"_L1), u"tampered"_s, [&](const QJsonObject &entry, const QString &name) {
        checkTamperedInvite(entry, now, Vector(report, name));
    });
}

void checkCapabilities(const VectorFile &file, Report &report)
{
    forEach(file.group(u"invite_v2"_s).value("list"_L1), u"list"_s, [&](const QJsonObject &entry, const QString &name) {
        Vector vector(report, name);
        const auto role = roleFromWire(textOf(entry, "role"));
        const auto owner = file.keysOf(entry.value("owner_pubkey"_L1).toString());
        vector.expect(role && (owner || !file.hasKeys()), "role and owner are known");
        if (!role)
            return;
        const InviteCapability capability{.meshId = entry.value("mesh_id"_L1).toString(),
                                          .inviteId = entry.value("invite_id"_L1).toString(),
                                          .expiresAt = entry.value("expires_at"_L1).toInteger(),
                                          .role = *role,
                                          .ownerPubkey = textOf(entry, "owner_pubkey")};
        const QByteArray signature = textOf(entry, "signature");
        vector.expectSame(inviteCanonical(capability), textOf(entry, "canonical"), "canonical");
        if (owner)
            vector.expectSame(signCapability(capability, *owner), signature, "our signature");
        vector.expect(verifyCapability(capability, signature), "the signature verifies");
        if (entry.contains("capability_v2_column"_L1))
            vector.expectSame(storedCapability(capability, signature), textOf(entry, "capability_v2_column"), "stored");
        InviteCapability other = capability;
        other.role = *role == Role::Admin ? Role::Member : Role::Admin;
        vector.expect(!verifyCapability(other, signature), "another role is refused");
    });
}

} // namespace meshtray::test
