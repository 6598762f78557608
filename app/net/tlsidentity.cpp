// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/tlsidentity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace meshtray::net {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::net)
};

template <auto release>
struct Release {
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

constexpr long x509Version3 = 2;
constexpr int serialBits = 127; // positive, and within the 20 bytes of RFC 5280
constexpr long oneDay = 24 * 3600;
constexpr long tenYears = 3652 * oneDay;
constexpr size_t largestPem = 64 * 1024;

bool name(X509 *certificate)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("Meshtray broker");
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1;
}

bool setSerial(X509 *certificate)
{
    const Number number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509 *certificate, qint64 wallMs)
{
    const time_t from = static_cast<time_t>(wallMs / 1000) - oneDay;
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), from + tenYears) != nullptr;
}

Certificate selfSigned(EVP_PKEY *key, qint64 wallMs)
{
    Certificate certificate(X509_new());
    X509 *raw = certificate.get();
    const bool isDone = raw && X509_set_version(raw, x509Version3) == 1 && setSerial(raw) && name(raw) &&
                        setValidity(raw, wallMs) && X509_set_pubkey(raw, key) == 1 &&
                        X509_sign(raw, key, EVP_sha256()) > 0;
    return isDone ? std::move(certificate) : nullptr;
}

crypto::SecureBuffer contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return crypto::SecureBuffer::copyOf({reinterpret_cast<const unsigned char *>(data), static_cast<size_t>(size)});
}

Bio reading(std::span<const unsigned char> bytes)
{
    return Bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

/// Instead of asking for a password on the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &end);
    return der;
}

bool isOfAKindWeUse(const EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    return kind == EVP_PKEY_EC || kind == EVP_PKEY_RSA;
}

} // namespace

TlsIdentity::TlsIdentity(crypto::SecureBuffer pem, QSslCertificate certificate)
    : m_pem(std::make_shared<const crypto::SecureBuffer>(std::move(pem)))
    , m_certificate(std::move(certificate))
{
}

Result<TlsIdentity> TlsIdentity::generate(qint64 wallMs)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get(), wallMs) : nullptr;
    const Bio memory(BIO_new(BIO_s_secmem())); // clears what it frees
    const bool isWritten =
        certificate && memory &&
        PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1 &&
        PEM_write_bio_X509(memory.get(), certificate.get()) == 1;
    if (!isWritten) {
        ERR_clear_error();
        return fail(ErrorCode::Unsupported, Words::tr("A TLS key could not be made on this system."));
    }
    return TlsIdentity(contentOf(memory.get()), QSslCertificate(derOf(certificate.get()), QSsl::Der));
}

Result<TlsIdentity> TlsIdentity::fromPem(std::span<const unsigned char> pem)
{
    const auto corrupt = [] {
        ERR_clear_error(); // what OpenSSL leaves behind would be blamed on the thread's next TLS connection
        return fail(ErrorCode::Corrupt, Words::tr("The TLS certificate or its key is damaged."));
    };
    if (pem.empty() || pem.size() > largestPem)
        return corrupt();
    const Key key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, noPassword, nullptr));
    const Certificate certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, noPassword, nullptr));
    if (!key || !certificate || !isOfAKindWeUse(key.get()) || X509_check_private_key(certificate.get(), key.get()) != 1)
        return corrupt();
    return TlsIdentity(crypto::SecureBuffer::copyOf(pem), QSslCertificate(derOf(certificate.get()), QSsl::Der));
}

QByteArray TlsIdentity::spkiPin() const
{
    return net::spkiPin(m_certificate);
}

QSslConfiguration TlsIdentity::serverConfiguration() const
{
    const auto bytes = m_pem->bytes();
    const auto text =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QSslConfiguration configuration;
    configuration.setLocalCertificate(m_certificate);
    configuration.setPrivateKey(QSslKey(text, m_certificate.publicKey().algorithm(), QSsl::Pem, QSsl::PrivateKey));
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({}); // else each context loads all of the system's
    return configuration;
}

QByteArray spkiPin(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    return "sha256:" + QCryptographicHash::hash(key, QCryptographicHash::Sha256).toBase64();
}

} // namespace meshtray::net
