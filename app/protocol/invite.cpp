// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/invite.h"

#include "crypto/encoding.h"
#include "crypto/sign.h"
#include "protocol/jsonwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

#include <cmath>

namespace meshtray::protocol {
namespace {

using namespace Qt::StringLiterals;

constexpr int version = 1;
constexpr double largestExactInteger = 9007199254740991.0;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(InviteError)
};

std::unexpected<InviteError> wrongShape(const QString &field)
{
    return std::unexpected(InviteError{
        InviteError::Kind::Shape, field,
        field.isEmpty()
            ? Texts::tr("This is not an invite. Ask the person who sent it for a new link.")
            : Texts::tr("This invite is incomplete: its field “%1” is missing or wrong. Ask for a new link.")
                  .arg(field)});
}

bool isHexOf(const QString &text, qsizetype length)
{
    return text.size() == length && crypto::fromHex(text.toUtf8()).has_value();
}

bool isWholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble();
    return value.isDouble() && std::trunc(number) == number && std::abs(number) <= largestExactInteger;
}

/// The first field that is missing or wrong, in the order of the canonical string; "" when all are as they must be.
QString firstBadField(const QJsonObject &json)
{
    const auto isText = [&json](QLatin1StringView field) { return !json.value(field).toString().isEmpty(); };
    if (!json.value("v"_L1).isDouble() || json.value("v"_L1).toDouble() != version)
        return u"v"_s;
    for (const auto field : {"mesh_id"_L1, "mesh_slug"_L1, "broker_url"_L1}) {
        if (!isText(field))
            return field;
    }
    const QJsonValue expiry = json.value("expires_at"_L1);
    if (!isWholeNumber(expiry) || expiry.toDouble() <= 0)
        return u"expires_at"_s;
    if (!isText("mesh_root_key"_L1))
        return u"mesh_root_key"_s;
    if (!roleFromWire(json.value("role"_L1).toString().toUtf8()))
        return u"role"_s;
    if (!isHexOf(json.value("owner_pubkey"_L1).toString(), 64))
        return u"owner_pubkey"_s;
    if (!isHexOf(json.value("signature"_L1).toString(), 128))
        return u"signature"_s;
    return {};
}

bool isWebSocketUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1);
}

/// In the order of the fields that the first issuers used: the same payload gives the same token everywhere.
QByteArray toJson(const InvitePayload &payload)
{
    constexpr qsizetype usualSize = 640;
    return JsonWriter(usualSize)
        .number("v", version)
        .text("mesh_id", payload.meshId)
        .text("mesh_slug", payload.meshSlug)
        .text("broker_url", payload.brokerUrl)
        .number("expires_at", payload.expiresAt)
        .text("mesh_root_key", payload.meshRootKey)
        .text("role", toWire(payload.role))
        .text("owner_pubkey", payload.ownerPubkey)
        .text("signature", payload.signature)
        .finish();
}

} // namespace

QByteArray toWire(Role role)
{
    return role == Role::Admin ? QByteArrayLiteral("admin") : QByteArrayLiteral("member");
}

std::optional<Role> roleFromWire(QByteArrayView text)
{
    for (const Role role : {Role::Member, Role::Admin}) {
        if (text == toWire(role))
            return role;
    }
    return std::nullopt;
}

QByteArray inviteCanonical(const InvitePayload &payload)
{
    return QByteArray::number(version) + '|' + payload.meshId.toUtf8() + '|' + payload.meshSlug.toUtf8() + '|' +
           payload.brokerUrl.toUtf8() + '|' + QByteArray::number(payload.expiresAt) + '|' +
           payload.meshRootKey.toUtf8() + '|' + toWire(payload.role) + '|' + payload.ownerPubkey.toUtf8();
}

std::expected<InvitePayload, InviteError> parseInvitePayload(const QJsonObject &json, qint64 nowSeconds)
{
    if (const QString field = firstBadField(json); !field.isEmpty())
        return wrongShape(field);
    const InvitePayload payload{
        .meshId = json.value("mesh_id"_L1).toString(),
        .meshSlug = json.value("mesh_slug"_L1).toString(),
        .brokerUrl = json.value("broker_url"_L1).toString(),
        .expiresAt = json.value("expires_at"_L1).toInteger(),
        .meshRootKey = json.value("mesh_root_key"_L1).toString(),
        .role = *roleFromWire(json.value("role"_L1).toString().toUtf8()),
        .ownerPubkey = json.value("owner_pubkey"_L1).toString(),
        .signature = json.value("signature"_L1).toString(),
    };
    const auto owner = crypto::PublicKey::fromHex(payload.ownerPubkey.toUtf8());
    if (!owner || !crypto::verifyHex(*owner, inviteCanonical(payload), payload.signature.toUtf8()))
        return std::unexpected(InviteError{
            InviteError::Kind::Signature,
            {},
            Texts::tr(
                "This invite was changed after its owner signed it. Do not use it; ask the owner for a new link.")});
    if (nowSeconds != 0 && payload.expiresAt < nowSeconds)
        return std::unexpected(
            InviteError{InviteError::Kind::Expired, {}, Texts::tr("This invite has expired. Ask for a new link.")});
    // Other clients accept any text here, so a signature that does not stand is reported before it.
    if (!isWebSocketUrl(payload.brokerUrl))
        return wrongShape(u"broker_url"_s);
    return payload;
}

Invite signInvite(InvitePayload payload, const crypto::KeyPair &owner)
{
    payload.ownerPubkey = QString::fromLatin1(owner.publicKey().toHex());
    payload.signature = QString::fromLatin1(crypto::signToHex(owner, inviteCanonical(payload)));
    const QByteArray json = toJson(payload);
    return {std::move(payload), QJsonDocument::fromJson(json).object(), crypto::toBase64Url(json)};
}

} // namespace meshtray::protocol
