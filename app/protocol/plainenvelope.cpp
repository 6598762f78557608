// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/plainenvelope.h"

#include "crypto/box.h"
#include "crypto/encoding.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace meshtray::protocol {

PlainEnvelope makePlainEnvelope(QStringView text)
{
    return {.nonce = crypto::toBase64(crypto::randomBytes(crypto::boxNonceSize)),
            .ciphertext = crypto::toBase64(text.toUtf8())};
}

std::optional<QString> readPlainEnvelope(QByteArrayView ciphertext)
{
    const auto bytes = crypto::fromBase64(ciphertext);
    if (!bytes)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(*bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool isPrintable(QStringView text)
{
    return std::ranges::all_of(text.toUcs4(), [](char32_t c) {
        if (c == U'\t' || c == U'\n' || c == U'\r')
            return true;
        // Not "unassigned": the emoji of next year are unassigned to this year's tables.
        return QChar::category(c) != QChar::Other_Control && !QChar::isNonCharacter(c);
    });
}

bool isDirectTarget(QByteArrayView targetSpec)
{
    constexpr qsizetype keyLength = 64;
    return targetSpec.size() == keyLength &&
           std::ranges::all_of(targetSpec, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace meshtray::protocol
