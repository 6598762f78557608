// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "crypto/vault.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

using namespace meshtray;
using namespace meshtray::crypto;

/// The file that a passphrase opens: what it refuses, and with which of three answers.
class TestVault : public QObject {
    Q_OBJECT

    static constexpr PassphraseCost cheap{.operations = 1, .memoryKiB = 8};
    const QByteArray m_passphrase = "correct horse battery";
    const QByteArray m_content = "sixty-four bytes of a key, and others";

    QByteArray sealed(const PassphraseCost &cost = cheap) const
    {
        return VaultKey::make(asBytes(m_passphrase), cost)->seal(asBytes(m_content));
    }

    /// With a sum that fits again: as somebody would change it who knows the format.
    static QByteArray resummed(QByteArray file)
    {
        file.chop(32);
        return file + QCryptographicHash::hash(file, QCryptographicHash::Blake2b_256);
    }

    static QByteArray changedAt(QByteArray file, qsizetype place)
    {
        file[place] = static_cast<char>(file[place] ^ 1);
        return file;
    }

    ErrorCode errorOf(const QByteArray &file, const QByteArray &passphrase) const
    {
        const auto key = VaultKey::forFile(asBytes(passphrase), file);
        if (!key)
            return key.error().code;
        const auto content = key->open(file);
        return content ? ErrorCode::Unsupported : content.error().code;
    }

private Q_SLOTS:
    void whatWasSealedOpensWithThePassphrase()
    {
        const QByteArray file = sealed();
        const auto key = VaultKey::forFile(asBytes(m_passphrase), file);
        QVERIFY(key);
        const auto content = key->open(file);
        QVERIFY(content && equalInConstantTime(content->bytes(), asBytes(m_content)));
        QVERIFY(!file.contains(m_content.first(16)));
        const QByteArray again = key->seal(asBytes("other"));
        QVERIFY(VaultKey::forFile(asBytes(m_passphrase), again));
        QVERIFY(key->open(again));
    }

    void anEmptyContentIsSealedToo()
    {
        const auto key = VaultKey::make(asBytes(m_passphrase), cheap);
        const auto content = key->open(key->seal({}));
        QVERIFY(content && content->isEmpty());
    }

    void anotherPassphraseIsRefused()
    {
        QCOMPARE(errorOf(sealed(), "correct horse batterie"), ErrorCode::Refused);
        QCOMPARE(errorOf(sealed(), ""), ErrorCode::Refused);
        const QString sentence = VaultKey::forFile(asBytes("another one"), sealed()).error().message;
        QVERIFY2(sentence.contains(QStringLiteral("passphrase")), qPrintable(sentence));
    }

    void aDamagedFileIsCorruptEvenWithTheRightPassphrase()
    {
        const QByteArray file = sealed();
        for (qsizetype place = 0; place < file.size(); ++place)
            QCOMPARE(errorOf(changedAt(file, place), m_passphrase), ErrorCode::Corrupt);
        for (qsizetype length = 0; length < file.size(); ++length)
            QCOMPARE(errorOf(file.first(length), m_passphrase), ErrorCode::Corrupt);
        QCOMPARE(errorOf(file + 'x', m_passphrase), ErrorCode::Corrupt);
        QCOMPARE(errorOf(QByteArray(largestVault + 1, 'M'), m_passphrase), ErrorCode::Corrupt);
    }

    void nothingThatWasChangedOnPurposeOpens()
    {
        const QByteArray file = sealed();
        for (qsizetype place = 0; place < file.size() - 32; ++place) {
            if (place >= 4 && place < 12)
                continue; // another cost takes its time; see below
            const auto error = errorOf(resummed(changedAt(file, place)), m_passphrase);
            QVERIFY2(error == ErrorCode::Corrupt || error == ErrorCode::Refused, qPrintable(QString::number(place)));
        }
        const QByteArray other = VaultKey::make(asBytes(m_passphrase), cheap)->seal(asBytes(m_content));
        const QByteArray grafted = resummed(file.first(84) + other.sliced(84));
        QCOMPARE(errorOf(grafted, m_passphrase), ErrorCode::Corrupt);
    }

    void aFileCannotMakeUsUseUpTheMachine_data()
    {
        QTest::addColumn<quint32>("operations");
        QTest::addColumn<quint32>("memoryKiB");
        QTest::newRow("10 GiB") << 1U << 10U * 1024 * 1024;
        QTest::newRow("all there is") << 1U << 0xffffffffU;
        QTest::newRow("for days") << 0xffffffffU << 8U;
        QTest::newRow("nothing") << 0U << 0U;
    }
    void aFileCannotMakeUsUseUpTheMachine()
    {
        QFETCH(quint32, operations);
        QFETCH(quint32, memoryKiB);
        QByteArray file = sealed();
        qToBigEndian(operations, file.data() + 4);
        qToBigEndian(memoryKiB, file.data() + 8);
        QCOMPARE(errorOf(resummed(file), m_passphrase), ErrorCode::Corrupt);
    }

    void whatIsMadeForPeopleIsWithinTheBounds()
    {
        const PassphraseCost usual;
        QVERIFY(usual.operations <= highestVaultCost.operations && usual.memoryKiB <= highestVaultCost.memoryKiB);
        QCOMPARE(usual.operations, 3U); // what libsodium calls moderate
        QCOMPARE(usual.memoryKiB, 256U * 1024);
        const QByteArray file = sealed(usual);
        QCOMPARE(qFromBigEndian<quint32>(file.data() + 4), usual.operations);
        QVERIFY(VaultKey::forFile(asBytes(m_passphrase), file));
    }

    void twoFilesOfOneContentDiffer()
    {
        const auto key = VaultKey::make(asBytes(m_passphrase), cheap);
        QVERIFY(key->seal(asBytes(m_content)) != key->seal(asBytes(m_content)));
        QVERIFY(sealed().sliced(12, 16) != sealed().sliced(12, 16)); // the salts
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "test_vault.moc"
