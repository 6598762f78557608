// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/box.h"
#include "crypto/encoding.h"
#include "crypto/nonce.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace meshtray::crypto;

namespace {

constexpr qint64 moment = 1'775'000'000'123;

/// The field as the commitment takes it in: its length in four bytes, big-endian, and then the field.
QByteArray prefixed(const QByteArray &field)
{
    const auto size = static_cast<quint32>(field.size());
    QByteArray text;
    for (const int shift : {24, 16, 8, 0})
        text += static_cast<char>(size >> shift & 0xff);
    return text + field;
}

QByteArray rawBytes(const PublicKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.bytes().data()), PublicKey::size);
}

} // namespace

class TestNonce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNonceOfOursIsVouchedFor();
    void theCommitmentIsWhatTheFormatSays();
    void noTwoNoncesAreTheSame();
    void aCopySentBackIsReflected();
    void underAnotherMeshOrAnotherKeyItIsForeign();
    void aChangedTimeOrRandomPartIsForeign();
    void aRandomNonceIsForeign();
    void aNonceOfAnotherSizeIsForeign();
    void toOneselfItIsVouchedFor();

private:
    KeyPair m_alice = KeyPair::generate();
    KeyPair m_bob = KeyPair::generate();
    QByteArray m_nonce = makeNonce("mesh1", m_alice.publicKey(), m_bob.publicKey(), moment);
};

void TestNonce::aNonceOfOursIsVouchedFor()
{
    QCOMPARE(m_nonce.size(), boxNonceSize);
    QCOMPARE(examineNonce(m_nonce, "mesh1", m_alice.publicKey(), m_bob.publicKey()), NonceVerdict::Vouched);
    QCOMPARE(nonceTime(m_nonce), moment);
}

void TestNonce::theCommitmentIsWhatTheFormatSays()
{
    const QByteArray text = prefixed("meshtray-nonce-v1") + prefixed("mesh1") +
                            prefixed(rawBytes(m_alice.publicKey())) + prefixed(rawBytes(m_bob.publicKey())) +
                            prefixed(m_nonce.left(14));
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256);
    QCOMPARE(m_nonce.mid(14).toHex(), hash.left(10).toHex());
    QCOMPARE(m_nonce.left(6).toHex().toLongLong(nullptr, 16), moment);
}

void TestNonce::noTwoNoncesAreTheSame()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(makeNonce("mesh1", m_alice.publicKey(), m_bob.publicKey(), moment));
    QCOMPARE(seen.size(), 1000);
}

void TestNonce::aCopySentBackIsReflected()
{
    QCOMPARE(examineNonce(m_nonce, "mesh1", m_bob.publicKey(), m_alice.publicKey()), NonceVerdict::Reflected);
}

void TestNonce::underAnotherMeshOrAnotherKeyItIsForeign()
{
    const PublicKey eve = KeyPair::generate().publicKey();
    QCOMPARE(examineNonce(m_nonce, "mesh2", m_alice.publicKey(), m_bob.publicKey()), NonceVerdict::Foreign);
    QCOMPARE(examineNonce(m_nonce, "", m_alice.publicKey(), m_bob.publicKey()), NonceVerdict::Foreign);
    QCOMPARE(examineNonce(m_nonce, "mesh1", eve, m_bob.publicKey()), NonceVerdict::Foreign);
    QCOMPARE(examineNonce(m_nonce, "mesh1", m_alice.publicKey(), eve), NonceVerdict::Foreign);
}

void TestNonce::aChangedTimeOrRandomPartIsForeign()
{
    for (qsizetype i = 0; i < m_nonce.size(); ++i) {
        QByteArray changed = m_nonce;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QCOMPARE(examineNonce(changed, "mesh1", m_alice.publicKey(), m_bob.publicKey()), NonceVerdict::Foreign);
    }
}

void TestNonce::aRandomNonceIsForeign()
{
    QCOMPARE(examineNonce(randomBytes(boxNonceSize), "mesh1", m_alice.publicKey(), m_bob.publicKey()),
             NonceVerdict::Foreign);
}

void TestNonce::aNonceOfAnotherSizeIsForeign()
{
    for (const qsizetype size : {qsizetype{0}, qsizetype{5}, qsizetype{23}})
        QCOMPARE(examineNonce(m_nonce.left(size), "mesh1", m_alice.publicKey(), m_bob.publicKey()),
                 NonceVerdict::Foreign);
    QCOMPARE(examineNonce(m_nonce + 'x', "mesh1", m_alice.publicKey(), m_bob.publicKey()), NonceVerdict::Foreign);
}

void TestNonce::toOneselfItIsVouchedFor()
{
    const QByteArray nonce = makeNonce("mesh1", m_alice.publicKey(), m_alice.publicKey(), 0);
    QCOMPARE(examineNonce(nonce, "mesh1", m_alice.publicKey(), m_alice.publicKey()), NonceVerdict::Vouched);
    QCOMPARE(nonceTime(nonce), 0);
}

QTEST_GUILESS_MAIN(TestNonce)
#include "test_nonce.moc"
