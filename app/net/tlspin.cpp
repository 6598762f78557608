// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/tlspin.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace meshtray::net {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::net::TlsPin)
};

constexpr auto kind = "sha256:"_L1;
constexpr qsizetype hashSize = 32;
constexpr qsizetype longestPin = 64; // far above the 51 characters of a padded one

constexpr auto padded = QByteArray::Base64Encoding;
constexpr auto forUrls = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

std::optional<QByteArray> readHash(QByteArray text)
{
    text.replace('+', '-').replace('/', '_');
    while (text.endsWith('='))
        text.chop(1);
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // Written again it has to be the same: else the last character carries bits that count for nothing.
    if (!decoded || (*decoded).size() != hashSize || (*decoded).toBase64(forUrls) != text)
        return std::nullopt;
    return *decoded;
}

} // namespace

Result<TlsPin> TlsPin::parse(QStringView text)
{
    if (text.startsWith(kind) && text.size() <= longestPin) {
        if (auto hash = readHash(text.sliced(kind.size()).toLatin1()))
            return TlsPin(*std::move(hash));
    }
    return fail(
        ErrorCode::InvalidInput,
        Words::tr("The pin in the broker's address is damaged: it is “sha256:” with 43 more characters. Ask for "
                  "a new link."));
}

bool TlsPin::matches(const QSslCertificate &certificate) const
{
    const QByteArray key = certificate.publicKey().toDer();
    // Of a kind of key that is not known here nothing can be said, and nothing would hash alike.
    return !key.isEmpty() && QCryptographicHash::hash(key, QCryptographicHash::Sha256) == m_hash;
}

QByteArray TlsPin::toString() const
{
    return "sha256:" + m_hash.toBase64(padded);
}

QString TlsPin::toUrlText() const
{
    return kind + QString::fromLatin1(m_hash.toBase64(forUrls));
}

QString wrongKeySentence()
{
    return Words::tr("Somebody else answers at the broker's address, or its key was changed. Nothing was sent there. "
                     "Ask the owner of the mesh.");
}

} // namespace meshtray::net
