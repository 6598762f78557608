// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/brokeraddress.h"
#include "net/tlsidentity.h"
#include "support/vouchedfor.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::net;
using namespace Qt::StringLiterals;

/// Pins, and addresses that carry one.
class TestTlsPin : public QObject {
    Q_OBJECT

    // 32 bytes whose base64 has both characters in which the alphabets differ, and padding
    static inline const QByteArray hash = QByteArray(30, '\xfb') + "\xff\xfe";
    static QString asBase64() { return QString::fromLatin1(hash.toBase64()); }
    static QString forUrls()
    {
        return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    static Result<BrokerAddress> at(const QString &url) { return BrokerAddress::parse(QUrl(url)); }

private Q_SLOTS:
    void aPinIsReadInEveryFormOfBase64_data()
    {
        QTest::addColumn<QString>("text");
        QString unpadded = asBase64();
        unpadded.chop(1);
        QVERIFY(asBase64().contains(u'+') && asBase64().contains(u'/') && asBase64().endsWith(u'='));
        QTest::newRow("as brokers print it") << asBase64();
        QTest::newRow("without padding") << unpadded;
        QTest::newRow("for URLs") << forUrls();
        QTest::newRow("for URLs, padded") << forUrls() + u'=';
    }

    void aPinIsReadInEveryFormOfBase64()
    {
        QFETCH(QString, text);
        const auto pin = TlsPin::parse(u"sha256:"_s + text);
        QVERIFY(pin);
        QCOMPARE(pin->toString(), "sha256:" + hash.toBase64());
        QCOMPARE(pin->toUrlText(), u"sha256:"_s + forUrls());
    }

    void whatIsNoPinIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no hash") << u"sha256:"_s;
        QTest::newRow("no kind") << asBase64();
        QTest::newRow("another kind") << u"sha1:"_s + asBase64();
        QTest::newRow("another case") << u"SHA256:"_s + asBase64();
        QTest::newRow("a character short") << u"sha256:"_s + forUrls().chopped(1);
        QTest::newRow("a character more") << u"sha256:"_s + forUrls() + u'A';
        QTest::newRow("not base64") << u"sha256:"_s + QString(43, u'*');
        QTest::newRow("a space within") << u"sha256:"_s + forUrls().replace(3, 1, u" "_s);
        QTest::newRow("bits that count for nothing") << u"sha256:"_s + QString(42, u'A') + u'B';
        QTest::newRow("in hex") << u"sha256:"_s + QString(64, u'a');
        QTest::newRow("very long") << u"sha256:"_s + QString(1'000'000, u'A');
        QTest::newRow("beyond latin") << u"sha256:"_s + QString(43, QChar(0x0141)); // one byte of it is an A
    }

    void whatIsNoPinIsRefusedInWords()
    {
        QFETCH(QString, text);
        const auto pin = TlsPin::parse(text);
        QVERIFY(!pin);
        QCOMPARE(pin.error().code, ErrorCode::InvalidInput);
        QVERIFY(pin.error().message.contains(u"pin"_s) && pin.error().message.endsWith(u'.'));
    }

    void itMatchesItsKeyAlone()
    {
        const auto identity = TlsIdentity::generate(1'750'000'000'000);
        const auto other = TlsIdentity::generate(1'750'000'000'000);
        const auto pin = TlsPin::parse(QString::fromLatin1(identity->spkiPin()));
        QVERIFY(pin);
        QVERIFY(pin->matches(identity->certificate()));
        QVERIFY(!pin->matches(other->certificate()));
        QVERIFY(!pin->matches(QSslCertificate()));
    }

    void itIsTheHashThatOthersCompute()
    {
        const auto pin = TlsPin::parse(QString::fromLatin1(test::vouchedForPin));
        QVERIFY(pin);
        QVERIFY(pin->matches(QSslCertificate(test::vouchedForPem)));
    }

    // A key of a kind that is not known here reads as nothing at all, and nothing has a hash too.
    void theHashOfNothingMatchesNothing()
    {
        const auto pin = TlsPin::parse(u"sha256:47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"_s);
        QVERIFY(pin);
        QVERIFY(!pin->matches(QSslCertificate()));
    }

    void anAddressWithoutAPinStaysAsItIs()
    {
        for (const auto &url :
             {u"ws://127.0.0.1:7900/ws"_s, u"wss://broker.example/ws"_s, u"wss://broker.example/ws?a=%2B&spin=1&b"_s}) {
            const auto address = at(url);
            QVERIFY(address);
            QCOMPARE(address->url, QUrl(url));
            QVERIFY(!address->pin);
        }
    }

    void aPinIsTakenOutOfTheAddress_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("rest");
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(u"sha256:"_s + asBase64()));
        QTest::newRow("for URLs") << u"pin=sha256:"_s + forUrls() << QString();
        QTest::newRow("base64") << u"pin=sha256:"_s + asBase64() << QString();
        QTest::newRow("percent-encoded") << u"pin="_s + encoded << QString();
        QTest::newRow("its name percent-encoded") << u"%70in=sha256:"_s + forUrls() << QString();
        QTest::newRow("first") << u"pin=sha256:"_s + forUrls() + u"&a=%2B&b"_s << u"a=%2B&b"_s;
        QTest::newRow("last") << u"a=%2B&b&pin=sha256:"_s + forUrls() << u"a=%2B&b"_s;
    }

    void aPinIsTakenOutOfTheAddress()
    {
        QFETCH(QString, query);
        QFETCH(QString, rest);
        const auto address = at(u"wss://10.0.0.7:7900/ws?"_s + query);
        QVERIFY(address);
        QVERIFY(address->pin);
        QCOMPARE(address->pin->toUrlText(), u"sha256:"_s + forUrls());
        QCOMPARE(address->url.toString(QUrl::FullyEncoded),
                 u"wss://10.0.0.7:7900/ws"_s + (rest.isEmpty() ? QString() : u'?' + rest));
    }

    void addressesThatCannotBeMeantAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("url");
        const QString pin = u"pin=sha256:"_s + forUrls();
        QTest::newRow("nothing") << QString();
        QTest::newRow("another scheme") << u"https://broker.example/ws"_s;
        QTest::newRow("no host") << u"wss:///ws"_s;
        QTest::newRow("a pin without TLS") << u"ws://10.0.0.7:7900/ws?"_s + pin;
        QTest::newRow("two pins") << u"wss://10.0.0.7:7900/ws?"_s + pin + u'&' + pin;
        QTest::newRow("an empty pin") << u"wss://10.0.0.7:7900/ws?pin="_s;
        QTest::newRow("a pin without a value") << u"wss://10.0.0.7:7900/ws?pin"_s;
        QTest::newRow("a damaged pin") << u"wss://10.0.0.7:7900/ws?"_s + pin.chopped(4);
        QTest::newRow("a damaged pin without TLS") << u"ws://10.0.0.7:7900/ws?pin=x"_s;
    }

    void addressesThatCannotBeMeantAreRefusedInWords()
    {
        QFETCH(QString, url);
        const auto address = at(url);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::InvalidInput);
        QVERIFY(address.error().message.endsWith(u'.'));
    }

    void anAddressIsMadeWithAPinAndReadAgain()
    {
        const auto pin = TlsPin::parse(u"sha256:"_s + asBase64());
        QCOMPARE(pinnedUrl(u"ws://[fd00::1]:7900/ws"_s, *pin), u"wss://[fd00::1]:7900/ws?pin=sha256:"_s + forUrls());
        QCOMPARE(pinnedUrl(u"ws://h:1/ws?a=1"_s, *pin), u"wss://h:1/ws?a=1&pin=sha256:"_s + forUrls());
        const auto address = at(pinnedUrl(u"wss://h:1/ws"_s, *pin));
        QVERIFY(address);
        QCOMPARE(*address->pin, *pin);
    }

    void theHttpSideIsOnTheSameHostAndPort()
    {
        QCOMPARE(at(u"wss://h:7900/ws?pin=sha256:"_s + forUrls())->httpUrl(u"/join"_s), QUrl(u"https://h:7900/join"_s));
        QCOMPARE(at(u"ws://[::1]/ws?x#y"_s)->httpUrl(u"/health"_s), QUrl(u"http://[::1]/health"_s));
    }
};

QTEST_GUILESS_MAIN(TestTlsPin)
#include "test_tlspin.moc"
