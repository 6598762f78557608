// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"

#include <QTest>

using namespace meshtray::crypto;

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLengthComesBackFromEveryForm();
    void hexOfEitherCaseIsRead();
    void whatIsNotHexGivesNothing_data();
    void whatIsNotHexGivesNothing();
    void whatIsNotStandardBase64GivesNothing_data();
    void whatIsNotStandardBase64GivesNothing();
    void whatIsNotUrlBase64GivesNothing_data();
    void whatIsNotUrlBase64GivesNothing();
};

void TestEncoding::everyLengthComesBackFromEveryForm()
{
    QByteArray bytes;
    for (int length = 0; length <= 64; ++length) {
        QCOMPARE(fromHex(toHex(asBytes(bytes))), bytes);
        QCOMPARE(fromBase64(toBase64(bytes)), bytes);
        QCOMPARE(fromBase64Url(toBase64Url(bytes)), bytes);
        QCOMPARE(toHex(asBytes(bytes)), bytes.toHex());
        QCOMPARE(toBase64(bytes), bytes.toBase64());
        bytes += static_cast<char>(length * 37 + 11);
    }
}

void TestEncoding::hexOfEitherCaseIsRead()
{
    QCOMPARE(fromHex("00fFAb"), QByteArray::fromHex("00ffab"));
}

void TestEncoding::whatIsNotHexGivesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("odd length") << QByteArray("abc");
    QTest::newRow("one character") << QByteArray("a");
    QTest::newRow("foreign letter") << QByteArray("0g");
    QTest::newRow("foreign letter at the end") << QByteArray("00ffzz");
    QTest::newRow("space") << QByteArray("00 ff");
    QTest::newRow("prefix") << QByteArray("0x00");
    QTest::newRow("nul") << QByteArray("00\0\0", 4);
    QTest::newRow("high bytes") << QByteArray("\xff\xfe");
}

void TestEncoding::whatIsNotHexGivesNothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!fromHex(text));
}

void TestEncoding::whatIsNotStandardBase64GivesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no padding") << QByteArray("YQ");
    QTest::newRow("half the padding") << QByteArray("YQ=");
    QTest::newRow("too much padding") << QByteArray("YQ===");
    QTest::newRow("other alphabet") << QByteArray("-_-_");
    QTest::newRow("line end") << QByteArray("YWJj\n");
    QTest::newRow("space") << QByteArray("YW Jj");
    QTest::newRow("bits left over") << QByteArray("YR==");
    QTest::newRow("one character") << QByteArray("Y");
    QTest::newRow("text behind the padding") << QByteArray("YQ==YQ==");
}

void TestEncoding::whatIsNotStandardBase64GivesNothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!fromBase64(text));
}

void TestEncoding::whatIsNotUrlBase64GivesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("YQ==");
    QTest::newRow("other alphabet") << QByteArray("+/+/");
    QTest::newRow("bits left over") << QByteArray("YR");
    QTest::newRow("one character") << QByteArray("Y");
    QTest::newRow("dot") << QByteArray("YWJj.");
}

void TestEncoding::whatIsNotUrlBase64GivesNothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!fromBase64Url(text));
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "test_encoding.moc"
