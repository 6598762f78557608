// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/keys.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/keyringwatch.h"
#include "support/session/sessionkeyring.h"

#include "answers.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

class KeychainLocked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!sessionFolder().isEmpty(), "run this through tests/support/with-session --keyring locked");
    }

    // first: the session comes up with a keyring that is locked and empty
    void inAFreshLockedKeyringAllIsLocked()
    {
        QCOMPARE(errorOf(readFrom(m_store, u"mesh/one"_s)), Kind::Locked);
        QCOMPARE(errorOf(writeTo(m_store, u"mesh/one"_s, m_secret)), Kind::Locked);
        QCOMPARE(errorOf(removeFrom(m_store, u"mesh/one"_s)), Kind::Locked);
    }

    void aLockedEntryIsLockedAndIntactAfterUnlocking()
    {
        QVERIFY(unlockSessionKeyring());
        QVERIFY(writeTo(m_store, u"mesh/one"_s, m_secret));
        QVERIFY(lockSessionKeyring());
        QCOMPARE(errorOf(readFrom(m_store, u"mesh/one"_s)), Kind::Locked);
        QVERIFY(unlockSessionKeyring());
        QCOMPARE(bytesFrom(m_store, u"mesh/one"_s), m_secret);
    }

    void lockingAndUnlockingAreHeardOf()
    {
        QVERIFY(unlockSessionKeyring());
        const keyring::KeyringWatch watch;
        QSignalSpy heard(&watch, &keyring::KeyringWatch::changed);
        QVERIFY(lockSessionKeyring());
        QTRY_VERIFY(!heard.isEmpty());
        heard.clear();
        QCOMPARE(errorOf(readFrom(m_store, u"mesh/one"_s)), Kind::Locked);
        QCOMPARE(heard.size(),
                 0); // asking is nothing to be heard of, or whoever asks when it hears would go on for ever
        QVERIFY(unlockSessionKeyring());
        QTRY_VERIFY(!heard.isEmpty());
    }

    void writingOverALockedEntryChangesNothing()
    {
        QVERIFY(unlockSessionKeyring());
        QVERIFY(writeTo(m_store, u"mesh/one"_s, m_secret));
        QVERIFY(lockSessionKeyring());
        QCOMPARE(errorOf(writeTo(m_store, u"mesh/one"_s, crypto::randomBytes(64))), Kind::Locked);
        QCOMPARE(errorOf(removeFrom(m_store, u"mesh/one"_s)), Kind::Locked);
        QVERIFY(unlockSessionKeyring());
        QCOMPARE(bytesFrom(m_store, u"mesh/one"_s), m_secret);
    }

    void theAnswerComesAtOnceAndNotByTheDeadline()
    {
        QVERIFY(unlockSessionKeyring());
        QVERIFY(writeTo(m_store, u"mesh/one"_s, m_secret));
        QVERIFY(lockSessionKeyring());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(errorOf(readFrom(m_store, u"mesh/one"_s)), Kind::Locked);
        QVERIFY(timer.elapsed() < 5000); // the deadline is 10 s
    }

    void theErrorTellsThePersonWhatToDo()
    {
        QVERIFY(lockSessionKeyring());
        const auto found = readFrom(m_store, u"mesh/one"_s);
        QVERIFY(!found);
        QVERIFY(found.error().message.contains(u"Unlock"_s));
    }

private:
    const QByteArray m_secret = crypto::randomBytes(64);
    KeychainSecretStore m_store{u"meshtray-test"_s};
};

QTEST_GUILESS_MAIN(KeychainLocked)
#include "keychain_locked.moc"
