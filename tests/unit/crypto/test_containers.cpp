// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/backup.h"
#include "crypto/encoding.h"
#include "crypto/sealedbox.h"
#include "crypto/topickey.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::crypto;

/// What the known answers leave out: refusals of sealed boxes, topic keys and backups.
class TestContainers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSealedBoxOpensWithItsOwnKeyOnly();
    void aSealedBoxThatIsTooShortStaysShut();
    void nothingIsSealedForAnUnusableKey();
    void aTopicTextOpensWithItsKeyOnly();
    void aTopicKeyReachesTheMemberItWasSealedFor();
    void keysOfAnotherSizeAreRefused();
    void aBackupOpensWithItsPassphraseOnly();
    void twoBackupsOfOneContentDiffer();
    void aFileThatIsNoBackupIsNotTried_data();
    void aFileThatIsNoBackupIsNotTried();
    void aChangedBackupIsRefused();
};

void TestContainers::aSealedBoxOpensWithItsOwnKeyOnly()
{
    const KeyPair keys = KeyPair::generate();
    const auto sealed = sealAnonymously(*toCurve(keys.publicKey()), "root key");
    QVERIFY(sealed);
    const auto opened = openAnonymous(toCurve(keys), *sealed);
    QVERIFY(opened);
    QVERIFY(equalInConstantTime(opened->bytes(), asBytes(QByteArray("root key"))));
    QVERIFY(!openAnonymous(toCurve(KeyPair::generate()), *sealed));
    QByteArray changed = *sealed;
    changed.back() = static_cast<char>(changed.back() ^ 1);
    QVERIFY(!openAnonymous(toCurve(keys), changed));
}

void TestContainers::aSealedBoxThatIsTooShortStaysShut()
{
    const SecureBuffer secret = toCurve(KeyPair::generate());
    QVERIFY(!openAnonymous(secret, ""));
    QVERIFY(!openAnonymous(secret, QByteArray(47, 'x')));
    QVERIFY(!openAnonymous(SecureBuffer(31), QByteArray(80, 'x')));
}

void TestContainers::nothingIsSealedForAnUnusableKey()
{
    QVERIFY(!sealAnonymously(CurvePublicKey{}, "root key"));
}

void TestContainers::aTopicTextOpensWithItsKeyOnly()
{
    const SecureBuffer key = SecureBuffer::copyOf(asBytes(randomBytes(topicKeySize)));
    const auto sealed = sealForTopic(key, randomBytes(boxNonceSize), "hello topic");
    QVERIFY(sealed);
    QCOMPARE(openFromTopic(key, *sealed), QByteArray("hello topic"));
    QVERIFY(!openFromTopic(SecureBuffer(topicKeySize), *sealed));
    QVERIFY(!openFromTopic(key, {sealed->nonce, "AAAA"}));
    QVERIFY(!openFromTopic(key, {"AAAA", sealed->ciphertext}));
}

void TestContainers::aTopicKeyReachesTheMemberItWasSealedFor()
{
    const KeyPair alice = KeyPair::generate();
    const KeyPair bob = KeyPair::generate();
    const SecureBuffer key = SecureBuffer::copyOf(asBytes(randomBytes(topicKeySize)));
    const auto sealed = sealTopicKey(alice, bob.publicKey(), randomBytes(boxNonceSize), key);
    QVERIFY(sealed);
    const auto opened = openTopicKey(bob, *sealed);
    QVERIFY(opened);
    QVERIFY(equalInConstantTime(opened->key.bytes(), key.bytes()));
    QVERIFY(opened->sender == *toCurve(alice.publicKey()));
    QVERIFY(!openTopicKey(KeyPair::generate(), *sealed));
    QVERIFY(!openTopicKey(bob, {sealed->nonce, sealed->ciphertext.left(8)}));
}

void TestContainers::keysOfAnotherSizeAreRefused()
{
    const KeyPair keys = KeyPair::generate();
    QVERIFY(!sealForTopic(SecureBuffer(31), randomBytes(boxNonceSize), "text"));
    QVERIFY(!sealForTopic(SecureBuffer(topicKeySize), randomBytes(23), "text"));
    QVERIFY(!sealTopicKey(keys, keys.publicKey(), randomBytes(boxNonceSize), SecureBuffer(33)));
    QVERIFY(!openFromTopic(SecureBuffer(), {toBase64(QByteArray(24, 'n')), toBase64(QByteArray(20, 'x'))}));
}

void TestContainers::aBackupOpensWithItsPassphraseOnly()
{
    const QByteArray content("{\"version\":1}");
    const auto file = makeBackup(asBytes(QByteArray("passphrase")), asBytes(content));
    QVERIFY(file);
    QVERIFY(file->startsWith("CMB1"));
    const auto opened = openBackup(asBytes(QByteArray("passphrase")), *file);
    QVERIFY(opened);
    QVERIFY(equalInConstantTime(opened->bytes(), asBytes(content)));
    const auto refused = openBackup(asBytes(QByteArray("Passphrase")), *file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(!refused.error().message.isEmpty());
}

void TestContainers::twoBackupsOfOneContentDiffer()
{
    const QByteArray passphrase("passphrase");
    const auto first = makeBackup(asBytes(passphrase), asBytes(passphrase));
    const auto second = makeBackup(asBytes(passphrase), asBytes(passphrase));
    QVERIFY(first && second);
    QVERIFY(first->mid(4, backupSaltSize) != second->mid(4, backupSaltSize));
    QVERIFY(first->mid(20, backupNonceSize) != second->mid(20, backupNonceSize));
}

void TestContainers::aFileThatIsNoBackupIsNotTried_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other magic") << "CMB2" + QByteArray(100, 'x');
    QTest::newRow("cut off") << "CMB1" + QByteArray(55, 'x');
    QTest::newRow("too large") << "CMB1" + QByteArray(largestBackup, 'x');
}

void TestContainers::aFileThatIsNoBackupIsNotTried()
{
    QFETCH(const QByteArray, file);
    const auto opened = openBackup(asBytes(QByteArray("passphrase")), file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
}

void TestContainers::aChangedBackupIsRefused()
{
    const QByteArray passphrase("passphrase");
    const QByteArray file = *makeBackup(asBytes(passphrase), asBytes(QByteArray("content")));
    for (const qsizetype at : {qsizetype{4}, qsizetype{20}, qsizetype{44}, file.size() - 1}) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QCOMPARE(openBackup(asBytes(passphrase), changed).error().code, ErrorCode::Refused);
    }
}

QTEST_GUILESS_MAIN(TestContainers)
#include "test_containers.moc"
