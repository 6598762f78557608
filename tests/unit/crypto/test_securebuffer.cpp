// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "crypto/securebuffer.h"

#include <QTest>

#include <algorithm>
#include <type_traits>

using namespace meshtray::crypto;

class TestSecureBuffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewBufferIsZero();
    void noBytesNeedNoMemory();
    void aMoveLeavesTheSourceEmpty();
    void movingOntoItselfKeepsTheBytes();
    void aCopyIsMadeOnlyWhenAskedFor();
    void comparingTellsEqualFromDifferent();
    void wipingLeavesZeros();
};

void TestSecureBuffer::aNewBufferIsZero()
{
    const SecureBuffer buffer(1000);
    QCOMPARE(buffer.size(), size_t{1000});
    QVERIFY(std::ranges::all_of(buffer.bytes(), [](unsigned char byte) { return byte == 0; }));
}

void TestSecureBuffer::noBytesNeedNoMemory()
{
    QVERIFY(SecureBuffer().isEmpty());
    QVERIFY(SecureBuffer(0).isEmpty());
    QVERIFY(SecureBuffer::copyOf({}).isEmpty());
}

void TestSecureBuffer::aMoveLeavesTheSourceEmpty()
{
    const QByteArray bytes("secret");
    SecureBuffer first = SecureBuffer::copyOf(asBytes(bytes));
    SecureBuffer second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): it is what is tested
    QVERIFY(equalInConstantTime(second.bytes(), asBytes(bytes)));
    SecureBuffer third(99);
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move): it is what is tested
    QVERIFY(equalInConstantTime(third.bytes(), asBytes(bytes)));
}

void TestSecureBuffer::movingOntoItselfKeepsTheBytes()
{
    const QByteArray bytes("secret");
    SecureBuffer buffer = SecureBuffer::copyOf(asBytes(bytes));
    SecureBuffer &same = buffer;
    buffer = std::move(same);
    QVERIFY(equalInConstantTime(buffer.bytes(), asBytes(bytes)));
}

void TestSecureBuffer::aCopyIsMadeOnlyWhenAskedFor()
{
    QVERIFY(!std::is_copy_constructible_v<SecureBuffer>);
    QVERIFY(!std::is_copy_assignable_v<SecureBuffer>);
    SecureBuffer first = SecureBuffer::copyOf(asBytes(QByteArray("secret")));
    const SecureBuffer second = SecureBuffer::copyOf(first.bytes());
    first.bytes()[0] = 'S';
    QCOMPARE(second.bytes()[0], static_cast<unsigned char>('s'));
}

void TestSecureBuffer::comparingTellsEqualFromDifferent()
{
    const QByteArray a("secret");
    QVERIFY(equalInConstantTime(asBytes(a), asBytes(QByteArray("secret"))));
    QVERIFY(!equalInConstantTime(asBytes(a), asBytes(QByteArray("secreT"))));
    QVERIFY(!equalInConstantTime(asBytes(a), asBytes(QByteArray("secre"))));
    QVERIFY(!equalInConstantTime(asBytes(a), {}));
    QVERIFY(equalInConstantTime({}, {}));
}

void TestSecureBuffer::wipingLeavesZeros()
{
    std::array<unsigned char, 4> bytes = {1, 2, 3, 4};
    wipe(bytes);
    QVERIFY((bytes == std::array<unsigned char, 4>{}));
    wipe({});
}

QTEST_GUILESS_MAIN(TestSecureBuffer)
#include "test_securebuffer.moc"
