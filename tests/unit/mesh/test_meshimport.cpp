// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "configtext.h"
#include "mesh/meshimport.h"
#include "meshworld.h"

using namespace meshtray;
using namespace meshtray::test;

namespace {

/// A keychain that says yes to every write and keeps none.
class LyingStore final : public SecretStore {
public:
    void read(const QString &name, QObject *context, Read done) override
    {
        m_memory.read(name, context, std::move(done));
    }
    void write(const QString &, crypto::SecureBuffer, QObject *context, Done done) override
    {
        m_memory.remove(QStringLiteral("nothing"), context, std::move(done));
    }
    void remove(const QString &name, QObject *context, Done done) override
    {
        m_memory.remove(name, context, std::move(done));
    }

private:
    MemorySecretStore m_memory;
};

QStringList fates(const ImportReport &report)
{
    static const QStringList names{u"new"_s, u"key"_s, u"same"_s, u"other"_s, u"unusable"_s, u"done"_s};
    QStringList result;
    for (const ImportItem &item : report.meshes)
        result += names.at(static_cast<qsizetype>(item.fate.index()));
    return result;
}

} // namespace

/// Meshes from the command-line client's file.
class MeshImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<MeshImport> m_import;

    QString path() const { return m_world->folder.filePath(u"config.json"_s); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("no file for the test");
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<ImportReport> run(ImportMode mode)
    {
        std::optional<Result<ImportReport>> report;
        m_import->fromClient(path(), mode, this, [&](const Result<ImportReport> &result) { report = result; });
        if (!QTest::qWaitFor([&] { return report.has_value(); }))
            qFatal("the import was never answered");
        return *report;
    }
    Mesh *mesh(const QString &id) const { return m_world->meshes->find(*MeshId::parse(id)); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_import = std::make_unique<MeshImport>(*m_world->meshes, m_world->clock);
    }
    void cleanup()
    {
        m_import.reset();
        m_world.reset();
    }

    void aPreviewTellsEachMeshApartAndChangesNothing()
    {
        m_world->addMesh(u"here"_s, 'a');
        m_world->addMesh(u"elsewhere"_s, 'a');
        m_world->addMesh(u"lost"_s, 'l');
        m_world->drop(u"mesh/lost"_s);
        m_world->keep(u"mesh/strange"_s, keysOf('x'));
        const QByteArray file = configFile({configEntry("new", keysOf('n')), configEntry("here", keysOf('a')),
                                            configEntry("elsewhere", keysOf('b')), configEntry("lost", keysOf('l')),
                                            configEntry("strange", keysOf('s')), "{}"});
        write(file);
        const auto report = run(ImportMode::Preview);
        QVERIFY(report);
        QCOMPARE(fates(*report), (QStringList{u"new"_s, u"same"_s, u"other"_s, u"key"_s, u"other"_s, u"unusable"_s}));
        QCOMPARE(report->meshes.at(0).slug, u"new-slug"_s);
        QVERIFY(!std::get<ImportUnusable>(report->meshes.at(5).fate).why.isEmpty());
        QVERIFY(!mesh(u"new"_s));
        QVERIFY(!m_world->keyAt(u"mesh/new"_s));
        QVERIFY(!m_world->keyAt(u"mesh/lost"_s));
        QCOMPARE(content(), file);
    }

    void anImportedMeshHasItsKeyInTheKeychainAndConnects()
    {
        const QByteArray file = configFile({configEntry("m1", keysOf('a')), configEntry("m2", keysOf('b'))});
        write(file);
        const auto report = run(ImportMode::Import);
        QVERIFY(report);
        QCOMPARE(fates(*report), (QStringList{u"done"_s, u"done"_s}));
        QVERIFY(m_world->keyAt(u"mesh/m1"_s) == keysOf('a').publicKey());
        QVERIFY(m_world->keyAt(u"mesh/m2"_s) == keysOf('b').publicKey());
        const MeshRecord &record = mesh(u"m1"_s)->record();
        QCOMPARE(record.member.toString(), u"mem-m1"_s);
        QCOMPARE(record.displayName, u"Ada"_s);
        QVERIFY(!record.owner);
        QTRY_COMPARE(m_world->network.attempts(), 2);
        QCOMPARE(content(), file);

        m_import.reset();
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        QTRY_VERIFY(std::holds_alternative<Online>(mesh(u"m1"_s)->keyState()));
        QVERIFY(!mesh(u"m1"_s)->record().owner);
        QCOMPARE(mesh(u"m1"_s)->findPeer(u"owner"_s).error().code, ErrorCode::NotFound);
    }

    void aKeyThatIsThereAndDifferentIsNeverReplaced()
    {
        m_world->addMesh(u"here"_s, 'a');
        m_world->keep(u"mesh/strange"_s, keysOf('x'));
        const QByteArray file = configFile({configEntry("here", keysOf('b')), configEntry("strange", keysOf('s'))});
        write(file);
        const auto report = run(ImportMode::ImportAndRemove);
        QVERIFY(report);
        QCOMPARE(fates(*report), (QStringList{u"other"_s, u"other"_s}));
        QVERIFY(m_world->keyAt(u"mesh/here"_s) == keysOf('a').publicKey());
        QVERIFY(m_world->keyAt(u"mesh/strange"_s) == keysOf('x').publicKey());
        QCOMPARE(report->removed, 0);
        QCOMPARE(content(), file);
    }

    void aLostKeyIsPutBackAndTheMeshConnects()
    {
        m_world->addMesh(u"lost"_s, 'l');
        m_import.reset();
        m_world->drop(u"mesh/lost"_s);
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        m_import = std::make_unique<MeshImport>(*m_world->meshes, m_world->clock);
        QTRY_VERIFY(std::holds_alternative<KeyUnavailable>(mesh(u"lost"_s)->keyState()));
        write(configFile({configEntry("lost", keysOf('l'))}));
        QCOMPARE(fates(*run(ImportMode::Import)), QStringList{u"done"_s});
        QTRY_VERIFY(std::holds_alternative<Online>(mesh(u"lost"_s)->keyState()));
    }

    void onlyMeshesThatAreSafelyHereAreTakenOutOfTheFile()
    {
        m_world->addMesh(u"other"_s, 'x');
        m_world->addMesh(u"same"_s, 's');
        const QByteArray bad = "{\"slug\":\"bad\"}";
        const QByteArray other = configEntry("other", keysOf('y'));
        write(configFile({configEntry("m1", keysOf('a')), other, configEntry("same", keysOf('s')), bad,
                          configEntry("m2", keysOf('b'))}));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto report = run(ImportMode::ImportAndRemove);
        QVERIFY(report);
        QCOMPARE(report->removed, 3);
        QVERIFY(!report->notRemoved);
        QCOMPARE(content(), configFile({other, bad}));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aKeychainThatDoesNotKeepIsFoundOutAndTheFileStays()
    {
        LyingStore lying;
        MeshService meshes(m_world->folder.path(), lying, m_world->network.factory(), m_world->clock);
        m_import = std::make_unique<MeshImport>(meshes, m_world->clock);
        const QByteArray file = configFile({configEntry("m1", keysOf('a'))});
        write(file);
        const auto report = run(ImportMode::ImportAndRemove);
        QVERIFY(report);
        QCOMPARE(fates(*report), QStringList{u"unusable"_s});
        QCOMPARE(report->removed, 0);
        QCOMPARE(content(), file);
        QVERIFY(meshes.meshes().empty());
        m_import.reset();
    }

    void aLockedKeyringIsNamedAndNothingIsChanged()
    {
        write(configFile({configEntry("m1", keysOf('a'))}));
        m_world->secrets.answerAllWith(SecretError{SecretError::Kind::Locked, u"locked now"_s});
        const auto report = run(ImportMode::Import);
        QVERIFY(report);
        QCOMPARE(std::get<ImportUnusable>(report->meshes.at(0).fate).why, u"locked now"_s);
        QVERIFY(!mesh(u"m1"_s));
    }

    void aMeshThatWasBeingLeftIsBroughtInAfterThat()
    {
        m_world->addMesh(u"m1"_s, 'a');
        m_world->secrets.answerAllWith(SecretError{SecretError::Kind::Locked, u"locked"_s});
        bool left = false;
        m_world->meshes->leave(*MeshId::parse(u"m1"), this, [&](const auto &) { left = true; });
        QTRY_VERIFY(left);
        m_world->secrets.answerAllWith(std::nullopt);
        write(configFile({configEntry("m1", keysOf('a'))}));
        QCOMPARE(fates(*run(ImportMode::Import)), QStringList{u"done"_s});
        m_import.reset();
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        QTRY_VERIFY(std::holds_alternative<Online>(mesh(u"m1"_s)->keyState()));
    }

    void anUnusableFileIsAnErrorThatSaysSo()
    {
        QCOMPARE(run(ImportMode::Import).error().code, ErrorCode::NotFound);
        write("[]");
        QCOMPARE(run(ImportMode::Import).error().code, ErrorCode::InvalidInput);
        write(QByteArray(protocol::largestClientConfig + 1, ' '));
        QCOMPARE(run(ImportMode::Import).error().code, ErrorCode::InvalidInput);
        m_import->fromClient(m_world->folder.path(), ImportMode::Preview, this,
                             [](const auto &result) { QCOMPARE(result.error().code, ErrorCode::InvalidInput); });
        bool refused = false;
        m_import->fromClient(path(), ImportMode::Preview, this,
                             [&](const auto &result) { refused = result.error().code == ErrorCode::Unavailable; });
        QVERIFY(refused);
    }

    void theFileIsTheOneOfThePersonsHome()
    {
        QVERIFY(MeshImport::clientPath().endsWith(u"/.claudemesh/config.json"_s));
    }
};

QTEST_GUILESS_MAIN(MeshImportTest)
#include "test_meshimport.moc"
