// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "protocol/plainenvelope.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::protocol;
using namespace Qt::StringLiterals;

class TestPlainEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEnvelopeHasAFreshNonce();
    void onlyStrictBase64OfUtf8IsRead_data();
    void onlyStrictBase64OfUtf8IsRead();
    void textForPeopleIsPrintable();
    void controlCharactersAreNotPrintable();
};

void TestPlainEnvelope::everyEnvelopeHasAFreshNonce()
{
    const PlainEnvelope first = makePlainEnvelope(u"to everyone");
    QCOMPARE(crypto::fromBase64(first.nonce).value_or(QByteArray()).size(), 24);
    QVERIFY(makePlainEnvelope(u"to everyone").nonce != first.nonce);
}

void TestPlainEnvelope::onlyStrictBase64OfUtf8IsRead_data()
{
    QTest::addColumn<QByteArray>("ciphertext");
    QTest::newRow("text that was not encoded") << QByteArray("to everyone");
    QTest::newRow("no padding") << QByteArray("dG8gZXZlcnlvbmU0NQ");
    QTest::newRow("invalid UTF-8") << crypto::toBase64("\xff\xfe");
    QTest::newRow("half a character") << crypto::toBase64("a\xf0\x9f\x9a");
    QTest::newRow("surrogate") << crypto::toBase64("\xed\xa0\x80");
}

void TestPlainEnvelope::onlyStrictBase64OfUtf8IsRead()
{
    QFETCH(const QByteArray, ciphertext);
    QVERIFY(!readPlainEnvelope(ciphertext));
}

void TestPlainEnvelope::textForPeopleIsPrintable()
{
    QVERIFY(isPrintable(u""));
    QVERIFY(isPrintable(u"two\nlines\r\n\tand a tab, 日本語, עברית, 👩‍👩‍👧 🚀"));
}

void TestPlainEnvelope::controlCharactersAreNotPrintable()
{
    for (const char16_t c : {u'\0', u'\x07', u'\x1b', u'\x7f', u'\x85', u'\uffff'})
        QVERIFY(!isPrintable(u"text"_s + c));
}

QTEST_GUILESS_MAIN(TestPlainEnvelope)
#include "test_plainenvelope.moc"
