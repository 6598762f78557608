// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/instancesecret.h"

#include "crypto/encoding.h"
#include "crypto/sealedbox.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

/// Of sealed bytes, as base64.
constexpr qsizetype mostSealedBytes = 2 * qsizetype(maxSecretBytes);

QByteArrayView viewOf(const crypto::SecureBuffer &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()), static_cast<qsizetype>(secret.size())};
}

} // namespace

QByteArray writeKeyQuestion()
{
    return "{\"wants\":\"key\"}\n"_ba;
}

bool isKeyQuestion(const QByteArray &line)
{
    return line == writeKeyQuestion();
}

QJsonObject keyToJson(const crypto::PublicKey &key)
{
    return {{u"key"_s, QString::fromLatin1(key.toHex())}};
}

std::optional<crypto::PublicKey> keyFromJson(const QJsonObject &json)
{
    return crypto::PublicKey::fromHex(json[u"key"_s].toString().toLatin1());
}

Result<QByteArray> sealSecret(const crypto::SecureBuffer &secret, const crypto::PublicKey &key)
{
    const auto recipient = crypto::toCurve(key);
    const auto sealed = recipient && secret.size() <= maxSecretBytes
                            ? crypto::sealAnonymously(*recipient, viewOf(secret))
                            : std::nullopt;
    if (!sealed)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("SingleInstance", "The passphrase cannot be handed over."));
    return crypto::toBase64(*sealed);
}

std::optional<crypto::SecureBuffer> openSecret(QByteArrayView sealed, const crypto::KeyPair &keys)
{
    const auto bytes = sealed.size() <= mostSealedBytes ? crypto::fromBase64(sealed) : std::nullopt;
    return bytes ? crypto::openAnonymous(crypto::toCurve(keys), *bytes) : std::nullopt;
}

} // namespace meshtray::ui
