// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/sign.h"
#include "protocol/hello.h"
#include "protocol/session.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::protocol;

namespace {
constexpr qint64 now = 1'775'000'000'000;
}

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAttestationStandsUntilItsLastMillisecond();
    void aDayIsTheLongestLife();
    void attestedKeysMustBeLowerCase();
    void anAttestationWithoutAnEndIsMalformed();
    void aSessionHelloStandsForAMinute();
    void aSessionHelloIsSignedByTheSession();
    void sessionKeysMustBeLowerCase();

private:
    crypto::KeyPair m_parent = crypto::KeyPair::generate();
    crypto::KeyPair m_session = crypto::KeyPair::generate();
};

void TestSession::anAttestationStandsUntilItsLastMillisecond()
{
    const auto attestation = attestSession(m_parent, m_session.publicKey(), now);
    QVERIFY(!checkAttestation(attestation, now - 1));
    QCOMPARE(checkAttestation(attestation, now), AttestationRejection::Expired);
}

void TestSession::aDayIsTheLongestLife()
{
    const auto attestation = attestSession(m_parent, m_session.publicKey(), now);
    QVERIFY(!checkAttestation(attestation, now - attestationLifeLimitMs));
    QCOMPARE(checkAttestation(attestation, now - attestationLifeLimitMs - 1), AttestationRejection::TtlTooLong);
}

void TestSession::attestedKeysMustBeLowerCase()
{
    auto attestation = attestSession(m_parent, m_session.publicKey(), now);
    attestation.sessionPubkey = attestation.sessionPubkey.toUpper();
    attestation.signature = crypto::signToHex(m_parent, attestationCanonical(attestation));
    QCOMPARE(checkAttestation(attestation, now - 1), AttestationRejection::Malformed);
}

void TestSession::anAttestationWithoutAnEndIsMalformed()
{
    auto attestation = attestSession(m_parent, m_session.publicKey(), now);
    attestation.expiresAt.reset();
    QCOMPARE(checkAttestation(attestation, now - 1), AttestationRejection::Malformed);
    QCOMPARE(toWire(AttestationRejection::Malformed), "malformed");
}

void TestSession::aSessionHelloStandsForAMinute()
{
    const auto hello = makeSessionHello("mesh1", m_parent.publicKey(), m_session, now);
    QVERIFY(!checkSessionHello(hello, now + helloSkewLimitMs));
    QVERIFY(!checkSessionHello(hello, now - helloSkewLimitMs));
    QCOMPARE(checkSessionHello(hello, now + helloSkewLimitMs + 1), SessionHelloRejection::TimestampSkew);
}

void TestSession::aSessionHelloIsSignedByTheSession()
{
    auto hello = makeSessionHello("mesh1", m_parent.publicKey(), m_session, now);
    hello.signature = crypto::signToHex(m_parent, sessionHelloCanonical(hello));
    QCOMPARE(checkSessionHello(hello, now), SessionHelloRejection::BadSignature);
    hello.signature.chop(2);
    QCOMPARE(checkSessionHello(hello, now), SessionHelloRejection::Malformed);
}

void TestSession::sessionKeysMustBeLowerCase()
{
    auto hello = makeSessionHello("mesh1", m_parent.publicKey(), m_session, now);
    hello.parentMemberPubkey = hello.parentMemberPubkey.toUpper();
    hello.signature = crypto::signToHex(m_session, sessionHelloCanonical(hello));
    QCOMPARE(checkSessionHello(hello, now), SessionHelloRejection::Malformed);
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
