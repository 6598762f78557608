// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "vaultparts.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

class TestPassphraseSecretStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    template <class State>
    static bool is(const PassphraseSecretStore &vault)
    {
        return std::holds_alternative<State>(vault.state());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"secrets.vault"_s);
    }

    void thereIsNoneUntilItIsMade()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(is<NoVault>(vault));
        QCOMPARE(errorOf(readFrom(vault, u"mesh/one"_s)), Kind::Locked);
        QCOMPARE(errorOf(writeTo(vault, u"mesh/one"_s, "secret")), Kind::Locked);
        QCOMPARE(unlock(vault).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(create(vault));
        QVERIFY(is<VaultUnlocked>(vault));
        QVERIFY(QFile::exists(m_path));
    }

    void whatIsWrittenIsReadBackAfterARestart()
    {
        const auto binary = QByteArray("\0\xff\0abc\n\0", 8);
        {
            PassphraseSecretStore vault(m_path, cheap);
            QVERIFY(create(vault));
            QVERIFY(writeTo(vault, u"mesh/one"_s, "first"));
            QVERIFY(writeTo(vault, u"mesh/one"_s, binary));
            QVERIFY(writeTo(vault, u"mesh/ünö"_s, "second"));
            QCOMPARE(bytesFrom(vault, u"mesh/one"_s), binary);
            QVERIFY(removeFrom(vault, u"mesh/never"_s));
        }
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(is<VaultLocked>(vault));
        QVERIFY(unlock(vault));
        QCOMPARE(bytesFrom(vault, u"mesh/one"_s), binary);
        QCOMPARE(bytesFrom(vault, u"mesh/ünö"_s), "second");
        QVERIFY(removeFrom(vault, u"mesh/one"_s));
        QCOMPARE(errorOf(readFrom(vault, u"mesh/one"_s)), Kind::Absent);
    }

    void untilItIsUnlockedEverythingIsLocked()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault) && writeTo(vault, u"mesh/one"_s, "secret"));
        QVERIFY(lock(vault));
        QVERIFY(is<VaultLocked>(vault));
        const QByteArray before = contentOf(m_path);
        const auto found = readFrom(vault, u"mesh/one"_s);
        QCOMPARE(errorOf(found), Kind::Locked);
        QVERIFY2(found.error().message.contains(u"passphrase"_s), qPrintable(found.error().message));
        QCOMPARE(errorOf(readFrom(vault, u"mesh/never"_s)), Kind::Locked);
        QCOMPARE(errorOf(writeTo(vault, u"mesh/one"_s, "other")), Kind::Locked);
        QCOMPARE(errorOf(removeFrom(vault, u"mesh/one"_s)), Kind::Locked);
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(unlock(vault));
        QCOMPARE(bytesFrom(vault, u"mesh/one"_s), "secret");
    }

    void aWrongPassphraseIsToldFromADamagedFile()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault) && writeTo(vault, u"mesh/one"_s, "secret") && lock(vault));
        const auto refused = unlock(vault, "four words and none");
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(is<VaultLocked>(vault));

        const QByteArray good = contentOf(m_path);
        QByteArray bad = good;
        bad[bad.size() / 2] = static_cast<char>(bad[bad.size() / 2] ^ 1);
        QVERIFY(overwrite(m_path, bad));
        const auto damaged = unlock(vault);
        QCOMPARE(damaged.error().code, ErrorCode::Corrupt);
        QVERIFY(damaged.error().message != refused.error().message);
        QVERIFY(is<VaultDamaged>(vault));
        QCOMPARE(errorOf(readFrom(vault, u"mesh/one"_s)), Kind::Corrupt);
        QCOMPARE(errorOf(writeTo(vault, u"mesh/one"_s, "other")), Kind::Corrupt);
        QCOMPARE(contentOf(m_path), bad); // it is left as it is

        QVERIFY(overwrite(m_path, good));
        QVERIFY(unlock(vault));
        QCOMPARE(bytesFrom(vault, u"mesh/one"_s), "secret");
    }

    void aShortPassphraseIsNotTaken()
    {
        PassphraseSecretStore vault(m_path, cheap);
        const auto refused = create(vault, "eleven byte");
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY2(refused.error().message.contains(u"12"_s), qPrintable(refused.error().message));
        QVERIFY(is<NoVault>(vault));
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(!create(vault, QByteArray(1025, 'x')));
        QVERIFY(create(vault, "twelve bytes"));
    }

    void aFileThatIsThereIsNeverReplacedByANewOne()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault) && writeTo(vault, u"mesh/one"_s, "secret"));
        const QByteArray before = contentOf(m_path);
        QCOMPARE(create(vault, "another passphrase").error().code, ErrorCode::AlreadyExists);
        QVERIFY(is<VaultUnlocked>(vault));
        PassphraseSecretStore other(m_path, cheap);
        QCOMPARE(create(other, "another passphrase").error().code, ErrorCode::AlreadyExists);
        QVERIFY(is<VaultLocked>(other));
        QCOMPARE(contentOf(m_path), before);
    }

    void theOtherPassphraseOpensItOnceItIsChanged()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault) && writeTo(vault, u"mesh/one"_s, "secret"));
        const auto change = [&](const QByteArray &old, const QByteArray &fresh) {
            return waitFor([&](QObject *context, auto done) {
                vault.changePassphrase(secret(old), secret(fresh), context, std::move(done));
            });
        };
        QCOMPARE(change("not it at all", "a fresh passphrase").error().code, ErrorCode::Refused);
        QCOMPARE(change(passphrase, "short").error().code, ErrorCode::InvalidInput);
        QVERIFY(change(passphrase, "a fresh passphrase"));
        QVERIFY(writeTo(vault, u"mesh/two"_s, "later"));
        QVERIFY(lock(vault));
        QCOMPARE(unlock(vault).error().code, ErrorCode::Refused);
        QVERIFY(unlock(vault, "a fresh passphrase"));
        QCOMPARE(bytesFrom(vault, u"mesh/one"_s), "secret");
        QCOMPARE(bytesFrom(vault, u"mesh/two"_s), "later");
    }

    void theFileIsForItsOwnerAndHasNothingInTheClear()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault, passphrase, {u"mesh/elsewhere"_s}) && writeTo(vault, u"mesh/one"_s, "a secret text"));
        QCOMPARE(QFile::permissions(m_path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner),
                 QFile::Permissions());
        const QByteArray file = contentOf(m_path);
        for (const QByteArray &text : {QByteArray("a secret text"), QByteArray("mesh/"), passphrase})
            QVERIFY(!file.contains(text));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"secrets.vault"_s));
    }

    void aDiskThatRefusesChangesNothing()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault) && writeTo(vault, u"mesh/one"_s, "secret"));
        const QByteArray before = contentOf(m_path);
        QVERIFY(QDir(m_folder->path()).mkdir(u"secrets.vault.new"_s)); // in the way of the temporary file
        const auto refused = writeTo(vault, u"mesh/one"_s, "other");
        QCOMPARE(errorOf(refused), Kind::Failed);
        QVERIFY2(refused.error().message.contains(m_path), qPrintable(refused.error().message));
        QCOMPARE(errorOf(writeTo(vault, u"mesh/two"_s, "other")), Kind::Failed);
        QCOMPARE(errorOf(removeFrom(vault, u"mesh/one"_s)), Kind::Failed);
        QCOMPARE(bytesFrom(vault, u"mesh/one"_s), "secret");
        QCOMPARE(errorOf(readFrom(vault, u"mesh/two"_s)), Kind::Absent);
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(QDir(m_folder->path()).rmdir(u"secrets.vault.new"_s));
        QVERIFY(writeTo(vault, u"mesh/one"_s, "other"));
    }

    void whatAKilledProgramLeftIsNoObstacle()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault));
        QVERIFY(overwrite(m_path + u".new"_s, "half of it"));
        QVERIFY(writeTo(vault, u"mesh/one"_s, "secret"));
        QVERIFY(!QFile::exists(m_path + u".new"_s));
    }

    void whatIsTooLargeIsNotWritten()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault));
        QCOMPARE(errorOf(writeTo(vault, u"mesh/huge"_s, QByteArray(3 * 1024 * 1024, 'x'))), Kind::Failed);
        QVERIFY(writeTo(vault, u"mesh/one"_s, "secret"));
        QVERIFY(lock(vault) && unlock(vault));
    }

    void callsAreDoneInOrderAndAnsweredFromTheEventLoop()
    {
        PassphraseSecretStore vault(m_path, cheap);
        ReadAnswer answer;
        QSignalSpy changed(&vault, &PassphraseSecretStore::stateChanged);
        bool wasUnlocked = false;
        vault.create(secret(passphrase), {}, answer.context(),
                     [&](const Result<void> &) { wasUnlocked = is<VaultUnlocked>(vault); });
        vault.write(u"mesh/one"_s, secret("secret"), answer.context(), [](const auto &) { });
        vault.read(u"mesh/one"_s, answer.context(), answer.callback());
        QCOMPARE(answer.count(), 0);
        QVERIFY(is<NoVault>(vault));
        const auto found = answer.wait();
        QVERIFY(found && found->size() == 6);
        QVERIFY(wasUnlocked);
        QCOMPARE(changed.size(), 1);
    }

    void thereIsNoAnswerOnceTheContextIsGone()
    {
        PassphraseSecretStore vault(m_path, cheap);
        QVERIFY(create(vault));
        bool called = false;
        auto context = std::make_unique<QObject>();
        vault.read(u"mesh/one"_s, context.get(), [&](const auto &) { called = true; });
        context.reset();
        QVERIFY(lock(vault)); // queued behind it
        QVERIFY(!called);
        vault.unlock(secret(passphrase), this, [&](const auto &) { called = true; });
    } // and it may end with a call open

    void theGuiThreadNeverWaitsForTheKey()
    {
        PassphraseSecretStore vault(m_path); // as expensive as for people
        QVERIFY(create(vault) && lock(vault));
        qint64 longestGap = 0;
        QElapsedTimer sinceTick, whole;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, this, [&] { longestGap = std::max(longestGap, sinceTick.restart()); });
        sinceTick.start();
        whole.start();
        ticks.start(5);
        QVERIFY(unlock(vault));
        longestGap = std::max(longestGap, sinceTick.elapsed());
        QVERIFY2(longestGap * 2 < whole.elapsed(), qPrintable(u"%1 of %2 ms"_s.arg(longestGap).arg(whole.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPassphraseSecretStore)
#include "test_passphrasesecretstore.moc"
