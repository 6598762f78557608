// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/keys.h"
#include "secrets/keychainsecretstore.h"
#include "support/session/sessionkeyring.h"

#include "answers.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

/// Files of the session's folder that hold one of `needles`; `read` counts the files looked into.
QStringList filesWith(const QList<QByteArray> &needles, int &read)
{
    QStringList hits;
    QDirIterator files(sessionFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++read;
        const QByteArray content = file.readAll();
        if (std::ranges::any_of(needles, [&](const QByteArray &needle) { return content.contains(needle); }))
            hits.append(file.fileName());
    }
    return hits;
}

void writeText(const QString &name, const QByteArray &text)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"store"_s, u"--label=text"_s, u"server"_s, u"meshtray-test"_s, u"user"_s, name,
                                  u"type"_s, u"plaintext"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
    tool.write(text);
    tool.closeWriteChannel();
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.exitCode(), 0);
}

} // namespace

class KeychainUnlocked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!sessionFolder().isEmpty(), "run this through tests/support/with-session --keyring unlocked");
    }

    void whatIsWrittenIsReadBack()
    {
        const QByteArray secret = crypto::randomBytes(64);
        QVERIFY(writeTo(m_store, u"mesh/one"_s, secret));
        QCOMPARE(bytesFrom(m_store, u"mesh/one"_s), secret);
    }

    void zeroBytesAndHighBytesSurvive()
    {
        const auto secret = QByteArray("\0\xff\0abc\n\0", 8);
        QVERIFY(writeTo(m_store, u"mesh/binary"_s, secret));
        QCOMPARE(bytesFrom(m_store, u"mesh/binary"_s), secret);
    }

    void anotherStoreOfTheSameServiceReadsItToo()
    {
        const QByteArray secret = crypto::randomBytes(64);
        QVERIFY(writeTo(m_store, u"mesh/shared"_s, secret));
        KeychainSecretStore other(u"meshtray-test"_s);
        QCOMPARE(bytesFrom(other, u"mesh/shared"_s), secret);
    }

    void anotherServiceDoesNotSeeIt()
    {
        QVERIFY(writeTo(m_store, u"mesh/own"_s, crypto::randomBytes(64)));
        KeychainSecretStore other(u"meshtray-other"_s);
        QCOMPARE(errorOf(readFrom(other, u"mesh/own"_s)), Kind::Absent);
    }

    void writingAgainReplaces()
    {
        const QByteArray second = crypto::randomBytes(64);
        QVERIFY(writeTo(m_store, u"mesh/twice"_s, crypto::randomBytes(64)));
        QVERIFY(writeTo(m_store, u"mesh/twice"_s, second));
        QCOMPARE(bytesFrom(m_store, u"mesh/twice"_s), second);
    }

    void whatWasNeverWrittenIsAbsent() { QCOMPARE(errorOf(readFrom(m_store, u"mesh/never"_s)), Kind::Absent); }

    void whatWasRemovedIsAbsent()
    {
        QVERIFY(writeTo(m_store, u"mesh/gone"_s, crypto::randomBytes(64)));
        QVERIFY(removeFrom(m_store, u"mesh/gone"_s));
        QCOMPARE(errorOf(readFrom(m_store, u"mesh/gone"_s)), Kind::Absent);
    }

    void removingWhatIsAbsentSucceeds() { QVERIFY(removeFrom(m_store, u"mesh/never"_s)); }

    void anEntryOfAnotherKindIsCorruptAndNotReadInstead()
    {
        writeText(u"mesh/text"_s, "not ours");
        QCOMPARE(errorOf(readFrom(m_store, u"mesh/text"_s)), Kind::Corrupt);
        QCOMPARE(errorOf(writeTo(m_store, u"mesh/text"_s, crypto::randomBytes(64))), Kind::Corrupt);
        QVERIFY(removeFrom(m_store, u"mesh/text"_s));
        QVERIFY(writeTo(m_store, u"mesh/text"_s, crypto::randomBytes(64)));
    }

    void manyCallsAtOnceAreAnsweredInOrder()
    {
        DoneAnswer first, second;
        ReadAnswer read;
        const QByteArray a = crypto::randomBytes(64), b = crypto::randomBytes(64);
        m_store.write(u"mesh/queue"_s, crypto::SecureBuffer::copyOf(crypto::asBytes(a)), first.context(),
                      first.callback());
        m_store.write(u"mesh/queue"_s, crypto::SecureBuffer::copyOf(crypto::asBytes(b)), second.context(),
                      second.callback());
        m_store.read(u"mesh/queue"_s, read.context(), read.callback());
        const auto found = read.wait();
        QCOMPARE(first.count(), 1);
        QCOMPARE(second.count(), 1);
        QVERIFY(first.wait() && second.wait());
        QVERIFY(found && crypto::equalInConstantTime(found->bytes(), crypto::asBytes(b)));
    }

    void noCallbackOnceTheContextIsGone()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        m_store.read(u"mesh/one"_s, context.get(), [&](const auto &) { called = true; });
        context.reset();
        QVERIFY(readFrom(m_store, u"mesh/one"_s)); // queued behind it
        QVERIFY(!called);
    }

    void aStoreMayBeDestroyedWithCallsOpenAndFromItsOwnCallback()
    {
        bool called = false;
        auto store = std::make_unique<KeychainSecretStore>(u"meshtray-test"_s);
        store->read(u"mesh/one"_s, this, [&](const auto &) { called = true; });
        store.reset();
        QVERIFY(readFrom(m_store, u"mesh/one"_s));
        QVERIFY(!called);

        store = std::make_unique<KeychainSecretStore>(u"meshtray-test"_s);
        store->read(u"mesh/one"_s, this, [&](const auto &) { store.reset(); });
        QTRY_VERIFY(!store);
    }

    void nothingStandsInTheClearInTheHome()
    {
        const QByteArray secret = crypto::randomBytes(64);
        QVERIFY(writeTo(m_store, u"mesh/grep"_s, secret));
        const QList<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(),
                                      secret.toBase64(QByteArray::OmitTrailingEquals),
                                      secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
        int read = 0;
        QCOMPARE(filesWith(forms, read), QStringList());
        QVERIFY2(read > 1, "the keyring's own file must be among what was searched");

        // and the search does find what is there
        QFile planted(sessionFolder() + u"/data/planted"_s);
        QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write("key=" + secret.toBase64()) > 0);
        planted.close();
        QCOMPARE(filesWith(forms, read), QStringList(planted.fileName()));
        QVERIFY(planted.remove());
    }

private:
    KeychainSecretStore m_store{u"meshtray-test"_s};
};

QTEST_GUILESS_MAIN(KeychainUnlocked)
#include "keychain_unlocked.moc"
