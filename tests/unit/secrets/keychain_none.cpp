// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/keys.h"
#include "secrets/keychainsecretstore.h"
#include "support/session/sessionkeyring.h"

#include "answers.h"

#include <QDirIterator>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesOfTheHome()
{
    QStringList found;
    for (const auto *folder : {"home", "config", "data", "cache", "state"}) {
        QDirIterator files(sessionFolder() + u'/' + QLatin1StringView(folder), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
    }
    return found;
}

} // namespace

class KeychainNone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!sessionFolder().isEmpty(), "run this through tests/support/with-session --keyring none");
    }

    void everythingIsAnsweredWithNoService()
    {
        QCOMPARE(errorOf(readFrom(m_store, u"mesh/one"_s)), Kind::NoService);
        QCOMPARE(errorOf(writeTo(m_store, u"mesh/one"_s, crypto::randomBytes(64))), Kind::NoService);
        QCOMPARE(errorOf(removeFrom(m_store, u"mesh/one"_s)), Kind::NoService);
    }

    void theAnswerComesFromTheEventLoopAndNotFromTheCall()
    {
        ReadAnswer answer;
        m_store.read(u"mesh/one"_s, answer.context(), answer.callback());
        QCOMPARE(answer.count(), 0);
        QCOMPARE(errorOf(answer.wait()), Kind::NoService);
        QCOMPARE(answer.count(), 1);
    }

    void nothingIsWrittenAnywhereInstead()
    {
        QCOMPARE(errorOf(writeTo(m_store, u"mesh/one"_s, crypto::randomBytes(64))), Kind::NoService);
        QCOMPARE(filesOfTheHome(), QStringList());
    }

private:
    KeychainSecretStore m_store{u"meshtray-test"_s};
};

QTEST_GUILESS_MAIN(KeychainNone)
#include "keychain_none.moc"
