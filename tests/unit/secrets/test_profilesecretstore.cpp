// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/memorysecretstore.h"
#include "secrets/profilesecretstore.h"
#include "secrets/secreterrors.h"

#include "vaultparts.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

class TestProfileSecretStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_keychain;
    std::unique_ptr<PassphraseSecretStore> m_vault;
    std::unique_ptr<ProfileSecretStore> m_store;

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<MemorySecretStore>();
        m_vault = std::make_unique<PassphraseSecretStore>(m_folder->filePath(u"secrets.vault"_s), cheap);
        m_store = std::make_unique<ProfileSecretStore>(*m_keychain, *m_vault);
    }

    void withoutAFileEverythingIsTheKeychains()
    {
        QVERIFY(writeTo(*m_store, u"mesh/one"_s, "secret"));
        QCOMPARE(bytesFrom(*m_keychain, u"mesh/one"_s), "secret");
        QVERIFY(removeFrom(*m_store, u"mesh/one"_s));
        QCOMPARE(errorOf(readFrom(*m_keychain, u"mesh/one"_s)), Kind::Absent);
        for (const Kind kind : {Kind::Locked, Kind::NoService, Kind::TimedOut, Kind::Absent}) {
            m_keychain->answerAllWith(secretError(kind));
            QCOMPARE(errorOf(readFrom(*m_store, u"mesh/one"_s)), kind);
            QCOMPARE(errorOf(writeTo(*m_store, u"mesh/one"_s, "other")), kind);
        }
    }

    void noKeychainNeverMakesAFileByItself()
    {
        m_keychain->answerAllWith(secretError(Kind::NoService));
        QCOMPARE(errorOf(writeTo(*m_store, u"mesh/one"_s, "secret")), Kind::NoService);
        QCOMPARE(errorOf(readFrom(*m_store, u"mesh/one"_s)), Kind::NoService);
        QVERIFY(!QFile::exists(m_vault->path()));
    }

    void withTheFileNewSecretsGoThereAndAreReadFromThereFirst()
    {
        QVERIFY(writeTo(*m_store, u"mesh/one"_s, "old") && create(*m_vault));
        QCOMPARE(bytesFrom(*m_store, u"mesh/one"_s), "old"); // still the keychain's
        QVERIFY(writeTo(*m_store, u"mesh/one"_s, "new") && writeTo(*m_store, u"mesh/two"_s, "other"));
        QCOMPARE(bytesFrom(*m_store, u"mesh/one"_s), "new");
        QCOMPARE(bytesFrom(*m_keychain, u"mesh/one"_s), "old"); // nothing is replaced there
        QCOMPARE(errorOf(readFrom(*m_keychain, u"mesh/two"_s)), Kind::Absent);
        QCOMPARE(errorOf(readFrom(*m_store, u"mesh/three"_s)), Kind::Absent);
    }

    void whatTheKeychainMayHaveIsNotCalledAbsent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("locked") << static_cast<int>(Kind::Locked);
        QTest::newRow("no service") << static_cast<int>(Kind::NoService);
        QTest::newRow("no answer") << static_cast<int>(Kind::TimedOut);
        QTest::newRow("refused") << static_cast<int>(Kind::Denied);
    }
    void whatTheKeychainMayHaveIsNotCalledAbsent()
    {
        QFETCH(int, kind);
        QVERIFY(create(*m_vault, passphrase, {u"mesh/old"_s}));
        m_keychain->answerAllWith(secretError(Kind(kind)));
        const auto found = readFrom(*m_store, u"mesh/old"_s);
        QCOMPARE(errorOf(found), Kind(kind));
        QVERIFY2(found.error().message.contains(u"keyring may have it"_s), qPrintable(found.error().message));
        m_keychain->answerAllWith({});
        QCOMPARE(errorOf(readFrom(*m_store, u"mesh/old"_s)), Kind::Absent);
    }

    void withoutAKeychainWhatIsNewerThanTheFileIsAbsent()
    {
        QVERIFY(create(*m_vault, passphrase, {u"mesh/old"_s}));
        m_keychain->answerAllWith(secretError(Kind::NoService));
        QCOMPARE(errorOf(readFrom(*m_store, u"mesh/new"_s)), Kind::Absent);
        m_keychain->answerAllWith(secretError(Kind::Locked)); // it is there, so it could have it
        QCOMPARE(errorOf(readFrom(*m_store, u"mesh/new"_s)), Kind::Locked);
    }

    void theListOfOldNamesOutlivesARestart()
    {
        QVERIFY(create(*m_vault, passphrase, {u"mesh/old"_s}) && writeTo(*m_vault, u"mesh/new"_s, "secret"));
        m_keychain->answerAllWith(secretError(Kind::NoService));
        PassphraseSecretStore vault(m_vault->path(), cheap);
        ProfileSecretStore store(*m_keychain, vault);
        QVERIFY(unlock(vault));
        QCOMPARE(errorOf(readFrom(store, u"mesh/old"_s)), Kind::NoService);
        QCOMPARE(bytesFrom(store, u"mesh/new"_s), "secret");
    }

    void aLockedFileAnswersLockedWhateverTheKeychainHas()
    {
        QVERIFY(writeTo(*m_store, u"mesh/one"_s, "old") && create(*m_vault) && lock(*m_vault));
        QCOMPARE(errorOf(readFrom(*m_store, u"mesh/one"_s)), Kind::Locked);
        QCOMPARE(errorOf(writeTo(*m_store, u"mesh/one"_s, "new")), Kind::Locked);
        QCOMPARE(errorOf(removeFrom(*m_store, u"mesh/one"_s)), Kind::Locked);
        QCOMPARE(bytesFrom(*m_keychain, u"mesh/one"_s), "old");
    }

    void removalRemovesFromBothOrFromNeither()
    {
        QVERIFY(writeTo(*m_store, u"mesh/one"_s, "old") && create(*m_vault, passphrase, {u"mesh/one"_s}));
        QVERIFY(writeTo(*m_store, u"mesh/one"_s, "new"));
        for (const Kind kind : {Kind::Locked, Kind::NoService}) {
            m_keychain->answerAllWith(secretError(kind));
            QCOMPARE(errorOf(removeFrom(*m_store, u"mesh/one"_s)), kind);
            QCOMPARE(bytesFrom(*m_vault, u"mesh/one"_s), "new");
        }
        m_keychain->answerAllWith({});
        QVERIFY(removeFrom(*m_store, u"mesh/one"_s));
        QCOMPARE(errorOf(readFrom(*m_keychain, u"mesh/one"_s)), Kind::Absent);
        QCOMPARE(errorOf(readFrom(*m_vault, u"mesh/one"_s)), Kind::Absent);
        m_keychain->answerAllWith(secretError(Kind::NoService));
        QCOMPARE(errorOf(readFrom(*m_store, u"mesh/one"_s)), Kind::Absent); // it is known to be gone
    }

    void withoutAKeychainWhatWasNeverThereIsRemoved()
    {
        QVERIFY(create(*m_vault) && writeTo(*m_store, u"mesh/one"_s, "secret"));
        m_keychain->answerAllWith(secretError(Kind::NoService));
        QVERIFY(removeFrom(*m_store, u"mesh/one"_s));
        QCOMPARE(errorOf(readFrom(*m_vault, u"mesh/one"_s)), Kind::Absent);
    }

    void whoWaitsIsToldOnceTheFileIsOpen()
    {
        QSignalSpy unlocked(m_store.get(), &ProfileSecretStore::unlocked);
        QVERIFY(create(*m_vault));
        QCOMPARE(unlocked.size(), 1);
        QVERIFY(lock(*m_vault) && !unlock(*m_vault, "not the passphrase"));
        QCOMPARE(unlocked.size(), 1);
        QVERIFY(unlock(*m_vault) && unlock(*m_vault));
        QCOMPARE(unlocked.size(), 2);
    }

    void theKeychainIsAskedHowItIs()
    {
        const auto check = [&] {
            DoneAnswer answer;
            m_store->checkKeychain(answer.context(), answer.callback());
            return answer.wait();
        };
        QVERIFY(check());
        for (const Kind kind : {Kind::Locked, Kind::NoService}) {
            m_keychain->answerAllWith(secretError(kind));
            QCOMPARE(errorOf(check()), kind);
        }
    }
};

QTEST_GUILESS_MAIN(TestProfileSecretStore)
#include "test_profilesecretstore.moc"
