// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/box.h"
#include "crypto/encoding.h"

#include <QTest>

using namespace meshtray::crypto;

class TestBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSealedOpensForTheRecipientOnly();
    void anySingleChangedByteKeepsItShut();
    void aNonceOfAnotherSizeIsRefusedOnBothSides();
    void textThatIsNotStrictBase64KeepsItShut();
    void aSenderKeyThatIsNoGoodPointOpensNothing_data();
    void aSenderKeyThatIsNoGoodPointOpensNothing();
    void nothingIsSealedForAKeyThatIsNoGoodPoint_data();
    void nothingIsSealedForAKeyThatIsNoGoodPoint();

private:
    KeyPair m_alice = KeyPair::generate();
    KeyPair m_bob = KeyPair::generate();
    QByteArray m_nonce = randomBytes(boxNonceSize);
    SealedText m_sealed;
};

void TestBox::initTestCase()
{
    const auto sealed = seal(m_alice, m_bob.publicKey(), m_nonce, "héllo");
    QVERIFY(sealed);
    m_sealed = *sealed;
}

void TestBox::whatIsSealedOpensForTheRecipientOnly()
{
    QCOMPARE(open(m_bob, m_alice.publicKey(), m_sealed), QByteArray("héllo"));
    const KeyPair eve = KeyPair::generate();
    QVERIFY(!open(eve, m_alice.publicKey(), m_sealed));
    QVERIFY(!open(m_bob, eve.publicKey(), m_sealed));
}

void TestBox::anySingleChangedByteKeepsItShut()
{
    const QByteArray box = *fromBase64(m_sealed.ciphertext);
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray changed = box;
        changed[i] = static_cast<char>(changed[i] ^ 0x40);
        QVERIFY(!open(m_bob, m_alice.publicKey(), {m_sealed.nonce, toBase64(changed)}));
    }
    for (qsizetype i = 0; i < m_nonce.size(); ++i) {
        QByteArray changed = m_nonce;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!open(m_bob, m_alice.publicKey(), {toBase64(changed), m_sealed.ciphertext}));
    }
}

void TestBox::aNonceOfAnotherSizeIsRefusedOnBothSides()
{
    for (const qsizetype size : {0, 23, 25}) {
        QVERIFY(!seal(m_alice, m_bob.publicKey(), QByteArray(size, 'n'), "text"));
        QVERIFY(!open(m_bob, m_alice.publicKey(), {toBase64(QByteArray(size, 'n')), m_sealed.ciphertext}));
    }
}

void TestBox::textThatIsNotStrictBase64KeepsItShut()
{
    QVERIFY(!open(m_bob, m_alice.publicKey(), {m_sealed.nonce, m_sealed.ciphertext + '\n'}));
    QVERIFY(!open(m_bob, m_alice.publicKey(), {' ' + m_sealed.nonce, m_sealed.ciphertext}));
    QVERIFY(!open(m_bob, m_alice.publicKey(), {m_sealed.nonce, ""}));
    QVERIFY(!open(m_bob, m_alice.publicKey(), {"", m_sealed.ciphertext}));
    QVERIFY(!open(m_bob, m_alice.publicKey(), {m_sealed.nonce, toBase64(QByteArray(15, 'x'))}));
}

void TestBox::aSenderKeyThatIsNoGoodPointOpensNothing_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("all zero") << QByteArray(64, '0');
    QTest::newRow("of small order") << "01" + QByteArray(62, '0');
    QTest::newRow("off the curve") << QByteArray(64, 'f');
}

void TestBox::aSenderKeyThatIsNoGoodPointOpensNothing()
{
    QFETCH(const QByteArray, hex);
    QVERIFY(!open(m_bob, *PublicKey::fromHex(hex), m_sealed));
}

void TestBox::nothingIsSealedForAKeyThatIsNoGoodPoint_data()
{
    aSenderKeyThatIsNoGoodPointOpensNothing_data();
}

void TestBox::nothingIsSealedForAKeyThatIsNoGoodPoint()
{
    QFETCH(const QByteArray, hex);
    QVERIFY(!seal(m_alice, *PublicKey::fromHex(hex), m_nonce, "text"));
}

QTEST_GUILESS_MAIN(TestBox)
#include "test_box.moc"
