// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "ui/meshautomation.h"

#include "crypto/safetynumber.h"

#include <QJsonArray>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

/// Leaving, importing, comparing and the status, as automation answers.
class TestMeshAutomation : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<MeshAutomation> m_automation;

    template <class Command>
    Result<QJsonObject> run(const Command &command)
    {
        std::optional<Result<QJsonObject>> answer;
        m_automation->run(command, this, [&](const Result<QJsonObject> &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("there was no answer");
        return *answer;
    }
    Mesh *find(const QString &slug) const { return m_world->meshes.findByText(slug).value_or(nullptr); }
    MeshList written() const
    {
        QFile file(m_world->folder.filePath(u"meshes.json"_s));
        return file.open(QFile::ReadOnly) ? meshesFromJson(file.readAll()).value_or(MeshList{}) : MeshList{};
    }
    QString statusOf(const QString &slug) const { return QString::fromLatin1(protocol::toWire(find(slug)->status())); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<SampleWorld>();
        m_automation = std::make_unique<MeshAutomation>(m_world->meshes, m_world->hosting, m_world->clock);
    }
    void cleanup()
    {
        m_automation.reset();
        m_world.reset();
    }

    void anOpenRoadHasToBeWanted()
    {
        protocol::InvitePayload payload;
        payload.meshId = u"mesh-far"_s;
        payload.meshSlug = u"far"_s;
        payload.brokerUrl = u"ws://broker.invalid:7900/ws"_s;
        payload.expiresAt = 1'750'000'000 + 3600;
        payload.meshRootKey = QString::fromLatin1(crypto::toBase64Url(QByteArray(32, 'k')));
        const QString link = protocol::inviteLink(protocol::signInvite(payload, keysOf('o')));
        const auto refused = run(JoinCommand{.link = link, .displayName = {}});
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(u"--unencrypted"_s));
        const auto tried = run(JoinCommand{.link = link, .displayName = {}, .road = JoinCommand::Road::AlsoOpen});
        QVERIFY(!tried && !tried.error().message.contains(u"--unencrypted"_s));
    }

    void aMeshThatWasLeftIsGone()
    {
        m_world->addMesh(u"acme"_s);
        const auto left = run(LeaveCommand{u"acme"_s});
        QVERIFY(left);
        QCOMPARE((*left)[u"slug"_s].toString(), u"acme"_s);
        QVERIFY(!left->contains(u"remains"_s));
        QVERIFY(!find(u"acme"_s));
        QCOMPARE(run(LeaveCommand{u"acme"_s}).error().code, ErrorCode::NotFound);
    }

    void aSafetyNumberIsTheSameOnBothSides()
    {
        m_world->addMesh(u"acme"_s);
        const QString key = QString::fromLatin1(hexKeyOf('l'));
        const auto answer = run(SafetyNumberCommand{u"acme"_s, key});
        QVERIFY(answer);
        QCOMPARE((*answer)[u"peer"_s].toString(), key);
        QCOMPARE((*answer)[u"safetyNumber"_s].toString(),
                 crypto::safetyNumber(keysOf('l').publicKey(), keysOf('n').publicKey()));
        QCOMPARE((*answer)[u"safetyNumber"_s].toString().size(), 35);
        const QString own = QString::fromLatin1(hexKeyOf('n'));
        QCOMPARE(run(SafetyNumberCommand{u"acme"_s, own}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(run(SafetyNumberCommand{u"acme"_s, u"*"_s}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(run(SafetyNumberCommand{u"acme"_s, u"nobody"_s}).error().code, ErrorCode::NotFound);
    }

    void aStatusIsForAllMeshesOrForOne()
    {
        m_world->addMesh(u"acme"_s);
        m_world->addMesh(u"home"_s);
        QVERIFY(run(SetStatusCommand{protocol::Status::DoNotDisturb, {}}));
        QVERIFY(run(SetStatusCommand{protocol::Status::Working, u"home"_s}));
        QCOMPARE(statusOf(u"acme"_s), u"dnd"_s);
        QCOMPARE(statusOf(u"home"_s), u"working"_s);
        QCOMPARE(m_world->meshes.statusOfAll(), protocol::Status::DoNotDisturb);
        m_world->addMesh(u"new"_s);
        QCOMPARE(statusOf(u"new"_s), u"dnd"_s);

        QTRY_COMPARE(written().meshes.size(), 3); // what the next start reads
        QCOMPARE(written().status, protocol::Status::DoNotDisturb);
        QVERIFY(!written().meshes.at(0).status);
        QCOMPARE(written().meshes.at(1).status, protocol::Status::Working);

        const auto answer = run(SetStatusCommand{protocol::Status::Idle, {}});
        QVERIFY(answer);
        QCOMPARE((*answer)[u"meshes"_s].toArray().size(), 3);
        QCOMPARE(statusOf(u"home"_s), u"idle"_s);
    }

    void theBrokerIsToldTheStatusAgainAfterReconnecting()
    {
        m_world->addMesh(u"acme"_s);
        QVERIFY(run(SetStatusCommand{protocol::Status::Working, u"acme"_s}));
        m_world->letIn();
        QVERIFY(!m_world->network.latest()->takeSent(u"hello"_s).isEmpty());
        QTRY_VERIFY(!m_world->network.latest()->hasSentNothing());
        QCOMPARE(m_world->network.latest()->takeSent(u"set_status"_s).value("status"_L1).toString(), u"working"_s);
    }

    void aBackupIsRestored()
    {
        const auto secret = [](const QByteArray &text) {
            return std::make_shared<crypto::SecureBuffer>(crypto::SecureBuffer::copyOf(crypto::asBytes(text)));
        };
        m_world->addMesh(u"acme"_s);
        const QString path = m_world->folder.filePath(u"all.cmb"_s);
        const auto made = run(BackupCommand{path, secret("correct horse battery")});
        QVERIFY(made);
        QCOMPARE((*made)[u"meshes"_s].toInt(), 1);
        const auto restored = run(RestoreCommand{path, ImportMode::Import, secret("correct horse battery")});
        QVERIFY(restored);
        QCOMPARE((*restored)[u"meshes"_s][0].toObject()[u"state"_s].toString(), u"same_key"_s);
        QCOMPARE(run(RestoreCommand{path, ImportMode::Import, secret("another passphrase")}).error().code,
                 ErrorCode::Refused);
        QCOMPARE(run(BackupCommand{path + u'x', {}}).error().code, ErrorCode::InvalidInput);
    }

    void anImportTellsOfEachMesh()
    {
        const QString path = m_world->folder.filePath(u"config.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"meshes\":[{\"slug\":\"bad\"}]}");
        file.close();
        const auto answer = run(ImportCommand{path, ImportMode::Preview});
        QVERIFY(answer);
        const QJsonObject mesh = (*answer)[u"meshes"_s][0].toObject();
        QCOMPARE(mesh[u"state"_s].toString(), u"unusable"_s);
        QCOMPARE(mesh[u"slug"_s].toString(), u"bad"_s);
        QVERIFY(!mesh[u"reason"_s].toString().isEmpty());
        QCOMPARE(run(ImportCommand{path + u'x', ImportMode::Import}).error().code, ErrorCode::NotFound);
    }
};

QTEST_MAIN(TestMeshAutomation)
#include "test_meshautomation.moc"
