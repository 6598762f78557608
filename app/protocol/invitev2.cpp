// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/invitev2.h"

#include "crypto/sign.h"
#include "protocol/jsonwriter.h"

#include <QRegularExpression>

namespace meshtray::protocol {

using namespace Qt::StringLiterals;

QByteArray inviteCanonical(const InviteCapability &capability)
{
    return "v=2|" + capability.meshId.toUtf8() + '|' + capability.inviteId.toUtf8() + '|' +
           QByteArray::number(capability.expiresAt) + '|' + toWire(capability.role) + '|' + capability.ownerPubkey;
}

QByteArray signCapability(const InviteCapability &capability, const crypto::KeyPair &owner)
{
    return crypto::signToHex(owner, inviteCanonical(capability));
}

bool verifyCapability(const InviteCapability &capability, QByteArrayView signatureHex)
{
    const auto owner = crypto::PublicKey::fromHex(capability.ownerPubkey);
    return owner && crypto::verifyHex(*owner, inviteCanonical(capability), signatureHex);
}

QByteArray storedCapability(const InviteCapability &capability, QByteArrayView signatureHex)
{
    constexpr qsizetype usualSize = 384;
    return JsonWriter(usualSize)
        .text("canonical", inviteCanonical(capability))
        .text("signature", signatureHex)
        .finish();
}

std::optional<QByteArray> inviteCode(QStringView text)
{
    constexpr qsizetype longest = 512;
    static const QRegularExpression form(
        u"\\A(?:claudemesh://i/|(?:https?://)?[A-Za-z0-9.:\\[\\]-]+/(?:[a-z]{2}/)?i/)?([A-Za-z0-9]{6,16})/?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > longest)
        return std::nullopt;
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLatin1();
}

} // namespace meshtray::protocol
