// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QStringView>

namespace meshtray::net {

/// The one key that a TLS server is known by, whatever certificate it comes in and whoever signed that: the SHA-256 of
/// its SubjectPublicKeyInfo (RFC 7469). Not a secret.
class TlsPin {
public:
    /// "sha256:" and 32 bytes in base64 of either alphabet, padded or not. Nothing else is taken for a pin.
    static Result<TlsPin> parse(QStringView text);

    bool matches(const QSslCertificate &certificate) const;
    /// As a broker prints its own: base64 with padding.
    QByteArray toString() const;
    /// The same with the alphabet of URLs and without padding, so that it stands in a query as it is.
    QString toUrlText() const;

    friend bool operator==(const TlsPin &, const TlsPin &) = default;

private:
    explicit TlsPin(QByteArray hash)
        : m_hash(std::move(hash))
    {
    }
    QByteArray m_hash; ///< 32 bytes
};

/// What to tell a person when another key was shown. Says what to do; fits a line of a window.
QString wrongKeySentence();

} // namespace meshtray::net
