// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "configtext.h"
#include "crypto/backup.h"
#include "mesh/meshbackup.h"
#include "mesh/meshimport.h"
#include "meshworld.h"

#include <QDir>

using namespace meshtray;
using namespace meshtray::test;

namespace {

crypto::SecureBuffer secret(const QByteArray &text)
{
    return crypto::SecureBuffer::copyOf(crypto::asBytes(text));
}

const QByteArray passphrase = "correct horse battery";

} // namespace

/// All meshes in one file, and back.
class MeshBackupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;

    QString path() const { return m_world->folder.filePath(u"all.cmb"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file for the test");
    }
    Result<qsizetype> backUp(const QByteArray &with = passphrase)
    {
        MeshBackup backup(*m_world->meshes);
        std::optional<Result<qsizetype>> done;
        backup.write(path(), secret(with), this, [&](const Result<qsizetype> &result) { done = result; });
        if (!QTest::qWaitFor([&] { return done.has_value(); }))
            qFatal("the backup was never answered");
        return *done;
    }
    Result<ImportReport> restore(World &world, ImportMode mode, const QByteArray &with = passphrase)
    {
        MeshImport import(*world.meshes, world.clock);
        std::optional<Result<ImportReport>> done;
        import.fromBackup(path(), secret(with), mode, this, [&](const auto &result) { done = result; });
        if (!QTest::qWaitFor([&] { return done.has_value(); }))
            qFatal("the restore was never answered");
        return *done;
    }
    QStringList namesInFolder() const { return QDir(m_world->folder.path()).entryList(QDir::Files); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void whatWasBackedUpIsThereAgainOnAnotherComputer()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        m_world->addMesh(u"mesh02"_s, 'b', std::nullopt);
        QCOMPARE(backUp().value_or(-1), 2);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!content().contains("mesh01"));

        World other;
        QVERIFY(std::holds_alternative<ImportNew>(restore(other, ImportMode::Preview)->meshes.at(0).fate));
        QVERIFY(other.meshes->meshes().empty());
        const auto report = restore(other, ImportMode::Import);
        QVERIFY(report);
        QCOMPARE(report->meshes.size(), 2);
        const MeshRecord &here = m_world->meshes->meshes().front()->record();
        const MeshRecord &there = other.meshes->find(here.mesh)->record();
        QCOMPARE(there.member.bytes(), here.member.bytes());
        QCOMPARE(there.slug, here.slug);
        QCOMPARE(there.displayName, here.displayName);
        QCOMPARE(there.brokerUrl, here.brokerUrl);
        QVERIFY(there.publicKey == here.publicKey);
        QVERIFY(there.owner == here.owner);
        QVERIFY(!other.meshes->find(*MeshId::parse(u"mesh02"))->record().owner);
        QVERIFY(other.keyAt(u"mesh/mesh01"_s) == keysOf('a').publicKey());
        QVERIFY(other.keyAt(u"mesh/mesh02"_s) == keysOf('b').publicKey());
        QTRY_COMPARE(other.network.attempts(), 2);
    }

    void aLostKeyComesBackFromABackup()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        QVERIFY(backUp());
        m_world->drop(u"mesh/mesh01"_s);
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        Mesh *mesh = m_world->meshes->find(*MeshId::parse(u"mesh01"));
        QTRY_VERIFY(std::holds_alternative<KeyUnavailable>(mesh->keyState()));
        QVERIFY(restore(*m_world, ImportMode::Import));
        QTRY_VERIFY(std::holds_alternative<Online>(mesh->keyState()));
    }

    void aBackupThatLacksAKeyIsNotMade()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        m_world->addMesh(u"mesh02"_s, 'b');
        m_world->drop(u"mesh/mesh02"_s);
        const auto done = backUp();
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"mesh02-slug"_s));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(!namesInFolder().join(u' ').contains(u".cmb"_s));
    }

    void aFileThatIsThereIsNeverReplaced()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        put("mine");
        QCOMPARE(backUp().error().code, ErrorCode::AlreadyExists);
        QCOMPARE(content(), QByteArray("mine"));
        QCOMPARE(namesInFolder().filter(u".cmb"_s), QStringList{u"all.cmb"_s});
    }

    void aShortPassphraseAndNothingToBackUpAreRefused()
    {
        QCOMPARE(backUp().error().code, ErrorCode::NotFound);
        m_world->addMesh(u"mesh01"_s, 'a');
        QCOMPARE(backUp("eleven char").error().code, ErrorCode::InvalidInput);
        QVERIFY(backUp("twelve chars"));
    }

    void anotherPassphraseOrAChangedFileOpensNothing()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        QVERIFY(backUp());
        World other;
        QCOMPARE(restore(other, ImportMode::Import, "another passphrase").error().code, ErrorCode::Refused);
        QByteArray changed = content();
        changed.back() = static_cast<char>(changed.back() ^ 1);
        put(changed);
        QCOMPARE(restore(other, ImportMode::Import).error().code, ErrorCode::Refused);
        put("no backup");
        QCOMPARE(restore(other, ImportMode::Import).error().code, ErrorCode::Corrupt);
        QVERIFY(other.meshes->meshes().empty());
    }

    void aBackupOfTheCommandLineClientIsRestored()
    {
        const QByteArray file = configFile({configEntry("m1", keysOf('a'))});
        put(*crypto::makeBackup(crypto::asBytes(passphrase), crypto::asBytes(file)));
        const auto report = restore(*m_world, ImportMode::Import);
        QVERIFY(report);
        QVERIFY(std::holds_alternative<ImportDone>(report->meshes.at(0).fate));
        QVERIFY(m_world->keyAt(u"mesh/m1"_s) == keysOf('a').publicKey());
    }

    /// Made by the command-line client.
    void aBackupWithoutMeshesIsOneOfNone()
    {
        put(QByteArray::fromBase64(
            "Q01CMQABAgMEBQYHCAkKCwwNDg96gYiPlp2kq7K5wMfO1dzj6vH4/wYNFBuzwVs3Req7UVXj3CQjG4nAIzsBjiCjv"
            "Os0xz9W8S4g1Q/+cxzsFhfZJNo="));
        const auto report = restore(*m_world, ImportMode::Import);
        QVERIFY(report);
        QVERIFY(report->meshes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MeshBackupTest)
#include "test_meshbackup.moc"
