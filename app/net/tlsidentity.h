// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "crypto/securebuffer.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>
#include <span>

namespace meshtray::net {

/// What a server shows and proves over TLS: a certificate and its private key. Copies share the key, which lies in
/// guarded memory. The TLS library has a copy of its own while a front serves with it.
class TlsIdentity {
public:
    /// A new key (EC P-256) with a certificate signed by itself, valid for ten years from a day before `wallMs` (Unix
    /// milliseconds), so that a client whose clock is behind takes it too.
    static Result<TlsIdentity> generate(qint64 wallMs);

    /// PEM text (RFC 7468) with one certificate and its key, EC or RSA, unencrypted, in any order. Corrupt when
    /// something is missing or they do not belong to each other.
    static Result<TlsIdentity> fromPem(std::span<const unsigned char> pem);
    const crypto::SecureBuffer &pem() const { return *m_pem; }

    const QSslCertificate &certificate() const { return m_certificate; }
    QByteArray spkiPin() const;

    /// For the sockets of a server: TLS 1.2 and later, no certificate asked of the client.
    QSslConfiguration serverConfiguration() const;

private:
    TlsIdentity(crypto::SecureBuffer pem, QSslCertificate certificate);

    std::shared_ptr<const crypto::SecureBuffer> m_pem;
    QSslCertificate m_certificate;
};

/// "sha256:" and the base64 of the SHA-256 of the certificate's SubjectPublicKeyInfo (the hash of RFC 7469): the same
/// for as long as the key is the same.
QByteArray spkiPin(const QSslCertificate &certificate);

} // namespace meshtray::net
