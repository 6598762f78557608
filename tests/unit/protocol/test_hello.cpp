// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/ids.h"
#include "crypto/sign.h"
#include "protocol/hello.h"
#include "protocol/jsnumber.h"

#include <QTest>

#include <limits>

using namespace meshtray;
using namespace meshtray::protocol;

namespace {

constexpr qint64 now = 1'775'000'000'000;

HelloFrame signedAgain(HelloFrame frame, const crypto::KeyPair &keys)
{
    frame.signature = crypto::signToHex(keys, helloCanonical(frame));
    return frame;
}

} // namespace

class TestHello : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourHelloStandsBeforeAndAfterTheWire();
    void everyHelloNamesASessionOfItsOwn();
    void oneMinuteOffIsTheLimit();
    void aTimestampThatIsNoFiniteNumberIsSkewed();
    void anUpperCaseKeyStandsWhenItWasSignedSo();
    void idsOfAnotherFormAreMalformed_data();
    void idsOfAnotherFormAreMalformed();
    void theFirstFailureInOrderWins();
    void everySignedFieldIsCovered();
    void numbersAreWrittenAsJavaScriptDoes_data();
    void numbersAreWrittenAsJavaScriptDoes();

private:
    crypto::KeyPair m_keys = crypto::KeyPair::generate();
    HelloFrame m_hello = makeHello("mesh1", "mem1", m_keys, now);
};

void TestHello::ourHelloStandsBeforeAndAfterTheWire()
{
    QVERIFY(!checkHello(m_hello, now));
    const auto received = parseClientFrame(write(m_hello));
    QVERIFY(received);
    QVERIFY(!checkHello(std::get<HelloFrame>(*received), now));
    QCOMPARE(helloCanonical(m_hello), "mesh1|mem1|" + m_keys.publicKey().toHex() + "|1775000000000");
}

void TestHello::everyHelloNamesASessionOfItsOwn()
{
    QVERIFY(isIdentifier(m_hello.sessionId));
    QVERIFY(m_hello.pid && *m_hello.pid > 0);
    QVERIFY(!m_hello.cwd.isEmpty());
    QVERIFY(makeHello("mesh1", "mem1", m_keys, now).sessionId != m_hello.sessionId);
}

void TestHello::oneMinuteOffIsTheLimit()
{
    QVERIFY(!checkHello(m_hello, now + helloSkewLimitMs));
    QVERIFY(!checkHello(m_hello, now - helloSkewLimitMs));
    QCOMPARE(checkHello(m_hello, now + helloSkewLimitMs + 1), HelloRejection::TimestampSkew);
    QCOMPARE(checkHello(m_hello, now - helloSkewLimitMs - 1), HelloRejection::TimestampSkew);
}

void TestHello::aTimestampThatIsNoFiniteNumberIsSkewed()
{
    HelloFrame frame = m_hello;
    frame.timestamp.reset();
    QCOMPARE(checkHello(frame, now), HelloRejection::TimestampSkew);
    frame.timestamp = JsonNumber{std::numeric_limits<double>::quiet_NaN(), "NaN"};
    QCOMPARE(checkHello(frame, now), HelloRejection::TimestampSkew);
    frame.timestamp = JsonNumber{std::numeric_limits<double>::infinity(), "Infinity"};
    QCOMPARE(checkHello(frame, now), HelloRejection::TimestampSkew);
}

void TestHello::anUpperCaseKeyStandsWhenItWasSignedSo()
{
    HelloFrame frame = m_hello;
    frame.pubkey = frame.pubkey.toUpper();
    QCOMPARE(checkHello(frame, now), HelloRejection::BadSignature);
    QVERIFY(!checkHello(signedAgain(frame, m_keys), now));
}

void TestHello::idsOfAnotherFormAreMalformed_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("65 characters") << QByteArray(65, 'a');
    QTest::newRow("bar") << QByteArray("a|b");
    QTest::newRow("space") << QByteArray("a b");
    QTest::newRow("letter of another script") << QByteArray("mäsh");
    QTest::newRow("reserved") << QByteArray("claudemesh-session-hello");
}

void TestHello::idsOfAnotherFormAreMalformed()
{
    QFETCH(const QByteArray, id);
    HelloFrame frame = m_hello;
    frame.meshId = id;
    QCOMPARE(checkHello(signedAgain(frame, m_keys), now), HelloRejection::Malformed);
    frame = m_hello;
    frame.memberId = id;
    QCOMPARE(checkHello(signedAgain(frame, m_keys), now), HelloRejection::Malformed);
}

void TestHello::theFirstFailureInOrderWins()
{
    HelloFrame frame = m_hello;
    frame.signature[0] = frame.signature[0] == '0' ? '1' : '0';
    QCOMPARE(checkHello(frame, now), HelloRejection::BadSignature);
    frame.pubkey.chop(1);
    QCOMPARE(checkHello(frame, now), HelloRejection::Malformed);
    frame.timestamp = JsonNumber{0, "0"};
    QCOMPARE(checkHello(frame, now), HelloRejection::TimestampSkew);
}

void TestHello::everySignedFieldIsCovered()
{
    HelloFrame frame = m_hello;
    frame.meshId = "mesh2";
    QCOMPARE(checkHello(frame, now), HelloRejection::BadSignature);
    frame = m_hello;
    frame.memberId = "mem2";
    QCOMPARE(checkHello(frame, now), HelloRejection::BadSignature);
    frame = m_hello;
    frame.timestamp = JsonNumber{static_cast<double>(now) + 1, "1775000000001"};
    QCOMPARE(checkHello(frame, now), HelloRejection::BadSignature);
    frame = m_hello;
    frame.pubkey = crypto::KeyPair::generate().publicKey().toHex();
    QCOMPARE(checkHello(frame, now), HelloRejection::BadSignature);
}

void TestHello::numbersAreWrittenAsJavaScriptDoes_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("minus zero") << -0.0 << QByteArray("0");
    QTest::newRow("whole") << 1775000000123.0 << QByteArray("1775000000123");
    QTest::newRow("negative") << -5.0 << QByteArray("-5");
    QTest::newRow("fraction") << 1775000000123.5 << QByteArray("1775000000123.5");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("small") << 0.000001 << QByteArray("0.000001");
    QTest::newRow("smaller") << 0.0000001 << QByteArray("1e-7");
    QTest::newRow("smaller, more digits") << -0.000000123 << QByteArray("-1.23e-7");
    QTest::newRow("largest exact") << 9007199254740991.0 << QByteArray("9007199254740991");
    QTest::newRow("shortest digits, not the exact ones")
        << 123456789012345680000.0 << QByteArray("123456789012345680000");
    QTest::newRow("last without exponent") << 1e20 << QByteArray("100000000000000000000");
    QTest::newRow("first with exponent") << 1e21 << QByteArray("1e+21");
    QTest::newRow("largest") << std::numeric_limits<double>::max() << QByteArray("1.7976931348623157e+308");
    QTest::newRow("least") << std::numeric_limits<double>::denorm_min() << QByteArray("5e-324");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray();
}

void TestHello::numbersAreWrittenAsJavaScriptDoes()
{
    QFETCH(const double, number);
    QFETCH(const QByteArray, text);
    QCOMPARE(javaScriptText(number), text);
}

QTEST_GUILESS_MAIN(TestHello)
#include "test_hello.moc"
