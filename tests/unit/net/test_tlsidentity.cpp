// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/tlsidentity.h"

#include <QDateTime>
#include <QSslKey>
#include <QTest>

using namespace meshtray;
using namespace meshtray::net;
using namespace Qt::StringLiterals;

class TestTlsIdentity : public QObject {
    Q_OBJECT

    static constexpr qint64 now = 1'750'000'000'000;

    static QByteArray textOf(const TlsIdentity &identity)
    {
        const auto bytes = identity.pem().bytes();
        return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }
    static Result<TlsIdentity> read(const QByteArray &pem)
    {
        return TlsIdentity::fromPem(
            {reinterpret_cast<const unsigned char *>(pem.constData()), static_cast<size_t>(pem.size())});
    }

private Q_SLOTS:
    void aNewOneIsValidForTenYears()
    {
        const auto identity = TlsIdentity::generate(now);
        QVERIFY(identity);
        const QSslCertificate &certificate = identity->certificate();
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"Meshtray broker"_s});
        QVERIFY(certificate.isSelfSigned());
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.publicKey().length(), 256);
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
        QCOMPARE(certificate.effectiveDate(), made.addDays(-1));
        QVERIFY(certificate.expiryDate() > made.addDays(3640));
    }

    void noTwoAreTheSame()
    {
        const auto one = TlsIdentity::generate(now);
        const auto other = TlsIdentity::generate(now);
        QVERIFY(one && other);
        QVERIFY(one->spkiPin() != other->spkiPin());
        QVERIFY(one->certificate().serialNumber() != other->certificate().serialNumber());
    }

    void whatWasWrittenIsReadAgain()
    {
        const auto made = TlsIdentity::generate(now);
        const auto read = TlsIdentity::fromPem(made->pem().bytes());
        QVERIFY(read);
        QCOMPARE(read->certificate(), made->certificate());
        QCOMPARE(read->spkiPin(), made->spkiPin());
        QVERIFY(!read->serverConfiguration().privateKey().isNull());
    }

    void thePinIsTheHashOfTheKeyAlone()
    {
        const QByteArray pin = TlsIdentity::generate(now)->spkiPin();
        QVERIFY(pin.startsWith("sha256:"));
        QCOMPARE(QByteArray::fromBase64(pin.sliced(7)).size(), 32);
    }

    void whatIsDamagedIsRefused_data()
    {
        const QByteArray one = textOf(*TlsIdentity::generate(now));
        const QByteArray other = textOf(*TlsIdentity::generate(now));
        const qsizetype certificate = one.indexOf("-----BEGIN CERTIFICATE");
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("not PEM at all");
        QTest::newRow("only the key") << one.first(certificate);
        QTest::newRow("only the certificate") << one.sliced(certificate);
        QTest::newRow("another's certificate")
            << one.first(certificate) + other.sliced(other.indexOf("-----BEGIN CERTIFICATE"));
        QTest::newRow("cut") << one.chopped(40);
        QTest::newRow("huge") << one + QByteArray(100'000, '\n');
        QTest::newRow("locked with a password") << QByteArray(one).replace(
            "PRIVATE KEY-----\n", "PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                                  "DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n");
    }
    void whatIsDamagedIsRefused()
    {
        QFETCH(QByteArray, pem);
        const auto identity = read(pem);
        QVERIFY(!identity);
        QCOMPARE(identity.error().code, ErrorCode::Corrupt);
    }

    void nothingOlderThanTls12IsSpoken()
    {
        const QSslConfiguration configuration = TlsIdentity::generate(now)->serverConfiguration();
        QCOMPARE(configuration.protocol(), QSsl::TlsV1_2OrLater);
        QVERIFY(configuration.caCertificates().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTlsIdentity)
#include "test_tlsidentity.moc"
