// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "crypto/keys.h"
#include "crypto/sign.h"

#include <QTest>

#include <set>

using namespace meshtray::crypto;

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairIsAnother();
    void aPairComesBackFromItsBytes();
    void aPairWhosePublicHalfIsNotItsOwnIsRefused();
    void bytesOfAnotherLengthAreRefused();
    void aCloneSignsTheSameAndOutlivesItsOriginal();
    void aKeyIsReadInEitherCaseAndWrittenInLower();
    void aFingerprintIsTheFirstSixteenDigitsInFours();
    void keysThatAreNoGoodPointsHaveNoCurveForm_data();
    void keysThatAreNoGoodPointsHaveNoCurveForm();
    void aChangedTextOrSignatureDoesNotVerify();
    void aSignatureOfTheWrongFormDoesNotVerify();
};

void TestKeys::everyPairIsAnother()
{
    QVERIFY(initialise());
    std::set<PublicKey> seen;
    for (int i = 0; i < 50; ++i)
        seen.insert(KeyPair::generate().publicKey());
    QCOMPARE(seen.size(), size_t{50});
}

void TestKeys::aPairComesBackFromItsBytes()
{
    const KeyPair keys = KeyPair::generate();
    const auto again = KeyPair::fromBytes(keys.secretBytes());
    QVERIFY(again);
    QCOMPARE(again->publicKey(), keys.publicKey());
    QVERIFY(equalInConstantTime(again->secretBytes(), keys.secretBytes()));
}

void TestKeys::aPairWhosePublicHalfIsNotItsOwnIsRefused()
{
    SecureBuffer bytes = SecureBuffer::copyOf(KeyPair::generate().secretBytes());
    bytes.bytes()[63] ^= 1;
    QVERIFY(!KeyPair::fromBytes(bytes.bytes()));
    bytes.bytes()[63] ^= 1;
    QVERIFY(KeyPair::fromBytes(bytes.bytes()));
    bytes.bytes()[0] ^= 1;
    QVERIFY(!KeyPair::fromBytes(bytes.bytes()));
}

void TestKeys::bytesOfAnotherLengthAreRefused()
{
    const QByteArray bytes(65, 'x');
    const auto all = asBytes(bytes);
    for (const size_t size : {size_t{0}, size_t{31}, size_t{33}, size_t{64}, size_t{65}}) {
        QVERIFY(!PublicKey::fromBytes(all.first(size)));
        QVERIFY(!KeyPair::fromSeed(all.first(size)));
        QVERIFY(!KeyPair::fromBytes(all.first(size)));
    }
    QVERIFY(!KeyPair::fromBytes(all.first(32)));
    QVERIFY(PublicKey::fromBytes(all.first(32)));
}

void TestKeys::aCloneSignsTheSameAndOutlivesItsOriginal()
{
    auto original = std::make_unique<KeyPair>(KeyPair::generate());
    const QByteArray signature = signToHex(*original, "text");
    const KeyPair copy = original->clone();
    original.reset();
    QCOMPARE(signToHex(copy, "text"), signature);
}

void TestKeys::aKeyIsReadInEitherCaseAndWrittenInLower()
{
    const QByteArray hex = KeyPair::generate().publicKey().toHex();
    const auto upper = PublicKey::fromHex(hex.toUpper());
    QVERIFY(upper);
    QCOMPARE(upper->toHex(), hex);
    QVERIFY(!PublicKey::fromHex(hex.left(62)));
    QVERIFY(!PublicKey::fromHex(hex + "00"));
    QVERIFY(!PublicKey::fromHex("system"));
    QVERIFY(!PublicKey::fromHex(""));
}

void TestKeys::aFingerprintIsTheFirstSixteenDigitsInFours()
{
    const auto key = PublicKey::fromHex("8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c");
    QVERIFY(key);
    QCOMPARE(key->fingerprint(), QStringLiteral("8a88 e3dd 7409 f195"));
}

void TestKeys::keysThatAreNoGoodPointsHaveNoCurveForm_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("all zero, of order 4") << QByteArray(64, '0');
    QTest::newRow("neutral") << "01" + QByteArray(62, '0');
    QTest::newRow("of order 2") << "ec" + QByteArray(60, 'f') + "7f";
    QTest::newRow("of order 8") << QByteArray("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
    QTest::newRow("not on the curve") << QByteArray(64, 'f');
    QTest::newRow("no point with this coordinate") << "02" + QByteArray(62, '0');
}

void TestKeys::keysThatAreNoGoodPointsHaveNoCurveForm()
{
    QFETCH(const QByteArray, hex);
    const auto key = PublicKey::fromHex(hex);
    QVERIFY(key);
    QVERIFY(!toCurve(*key));
}

void TestKeys::aChangedTextOrSignatureDoesNotVerify()
{
    const KeyPair keys = KeyPair::generate();
    const QByteArray signature = signToHex(keys, "what was said");
    QCOMPARE(signature.size(), 128);
    QVERIFY(verifyHex(keys.publicKey(), "what was said", signature));
    QVERIFY(verifyHex(keys.publicKey(), "what was said", signature.toUpper()));
    QVERIFY(!verifyHex(keys.publicKey(), "what was sajd", signature));
    QVERIFY(!verifyHex(KeyPair::generate().publicKey(), "what was said", signature));
    for (const qsizetype at : {0, 63, 64, 127}) {
        QByteArray changed = signature;
        changed[at] = changed[at] == '0' ? '1' : '0';
        QVERIFY(!verifyHex(keys.publicKey(), "what was said", changed));
    }
}

void TestKeys::aSignatureOfTheWrongFormDoesNotVerify()
{
    const KeyPair keys = KeyPair::generate();
    const QByteArray signature = signToHex(keys, "");
    QVERIFY(verifyHex(keys.publicKey(), "", signature));
    QVERIFY(!verifyHex(keys.publicKey(), "", signature.left(126)));
    QVERIFY(!verifyHex(keys.publicKey(), "", signature + "00"));
    QVERIFY(!verifyHex(keys.publicKey(), "", ""));
    QVERIFY(!verifyHex(keys.publicKey(), "", QByteArray(128, 'g')));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "test_keys.moc"
