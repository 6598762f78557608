// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/archive.h"
#include "crypto/encoding.h"
#include "crypto/keys.h"

#include <QTest>

#include <array>

using namespace meshtray;
using namespace meshtray::crypto;

namespace {

SecureBuffer keyOf(const QByteArray &hex)
{
    return SecureBuffer::copyOf(asBytes(*fromHex(hex)));
}

const QByteArray sunscreen = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                             "future, sunscreen would be it.";

} // namespace

/// Sealing of what is kept on a disk.
class TestArchive : public QObject {
    Q_OBJECT

    const SecureBuffer m_key = SecureBuffer::copyOf(asBytes(randomBytes(archiveKeySize)));

private Q_SLOTS:
    // draft-irtf-cfrg-xchacha-03, A.3.1
    void theKnownAnswerIsGiven()
    {
        const SecureBuffer key = keyOf("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
        const QByteArray associated = *fromHex("50515253c0c1c2c3c4c5c6c7");
        const QByteArray nonce = *fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
        const QByteArray expected = nonce + *fromHex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                                     "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                                     "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                                     "21f9664c97637da9768812f615c68b13b52e"
                                                     "c0875924c1c7987947deafd8780acf49");
        QCOMPARE(sealRecord(key, associated, sunscreen, nonce).value().toHex(), expected.toHex());
        QCOMPARE(openRecord(key, associated, expected), sunscreen);
    }

    void whatIsSealedOpensAgain_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte") << QByteArray("x");
        QTest::newRow("binary") << QByteArray(1000, '\0');
        QTest::newRow("long") << QByteArray(200'000, 'y');
    }
    void whatIsSealedOpensAgain()
    {
        QFETCH(const QByteArray, content);
        const auto record = sealRecord(m_key, "here", content);
        QCOMPARE(record->size(), content.size() + archiveOverhead);
        const auto opened = openRecord(m_key, "here", *record);
        QVERIFY(opened);
        QCOMPARE(*opened, content);
    }

    void aNonceIsNeverUsedTwice()
    {
        const auto once = sealRecord(m_key, {}, "same");
        const auto twice = sealRecord(m_key, {}, "same");
        QVERIFY(once->first(archiveNonceSize) != twice->first(archiveNonceSize));
        QVERIFY(once->sliced(archiveNonceSize) != twice->sliced(archiveNonceSize));
    }

    void everyChangedBitIsNoticed()
    {
        const QByteArray record = *sealRecord(m_key, "here", "content");
        for (qsizetype bit = 0; bit < record.size() * 8; ++bit) {
            QByteArray changed = record;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!openRecord(m_key, "here", changed));
        }
    }

    void aShortenedRecordIsNoticed()
    {
        const QByteArray record = *sealRecord(m_key, "here", "content");
        for (qsizetype size = 0; size < record.size(); ++size)
            QVERIFY(!openRecord(m_key, "here", record.first(size)));
        QVERIFY(!openRecord(m_key, "here", record + '\0'));
    }

    void anotherPlaceOrKeyDoesNotOpenIt()
    {
        const QByteArray record = *sealRecord(m_key, "here", "content");
        QVERIFY(!openRecord(m_key, "there", record));
        QVERIFY(!openRecord(m_key, {}, record));
        QVERIFY(!openRecord(SecureBuffer::copyOf(asBytes(randomBytes(archiveKeySize))), "here", record));
    }

    void aFailureLeavesNothingInTheBuffer()
    {
        const QByteArray record = *sealRecord(m_key, "here", "content");
        QByteArray buffer;
        QVERIFY(openRecordInto(m_key, "here", record, buffer));
        QCOMPARE(buffer, "content");
        QVERIFY(!openRecordInto(m_key, "there", record, buffer));
        QVERIFY(buffer.isEmpty());
    }

    void aKeyOfAnotherSizeDoesNothing()
    {
        const SecureBuffer tooShort(archiveKeySize - 1);
        QVERIFY(!sealRecord(tooShort, {}, "content"));
        QVERIFY(!sealRecord(SecureBuffer(), {}, "content"));
        QVERIFY(!openRecord(tooShort, {}, *sealRecord(m_key, {}, "content")));
        QVERIFY(!sealRecord(m_key, {}, "content", QByteArray(archiveNonceSize - 1, '\0')));
        QVERIFY(!recordDigest(tooShort, {}, 16));
        QVERIFY(!recordDigest(m_key, {}, 15));
    }

    void aDigestStandsForItsFieldsAndItsKey()
    {
        const std::array<QByteArrayView, 2> fields{"ab", "c"};
        const std::array<QByteArrayView, 2> moved{"a", "bc"};
        const std::array<QByteArrayView, 3> more{"ab", "c", ""};
        const auto digest = recordDigest(m_key, fields, 16);
        QCOMPARE(digest->size(), 16);
        QCOMPARE(recordDigest(m_key, fields, 16), digest);
        QVERIFY(recordDigest(m_key, moved, 16) != digest);
        QVERIFY(recordDigest(m_key, more, 16) != digest);
        QVERIFY(recordDigest(SecureBuffer(archiveKeySize), fields, 16) != digest);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "test_archive.moc"
