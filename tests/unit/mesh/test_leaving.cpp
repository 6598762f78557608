// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/leavemesh.h"
#include "meshworld.h"

#include <QDir>
#include <QSignalSpy>

using namespace meshtray;
using namespace meshtray::test;

/// Leaving a mesh, and what the next start does when the program ended in the middle of it.
class LeavingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;

    static MeshId id(const QString &mesh = u"mesh01"_s) { return *MeshId::parse(mesh); }
    Result<LeftMesh> leave(const QString &mesh = u"mesh01"_s)
    {
        std::optional<Result<LeftMesh>> left;
        m_world->meshes->leave(id(mesh), this, [&](const Result<LeftMesh> &result) { left = result; });
        if (!QTest::qWaitFor([&] { return left.has_value(); }))
            qFatal("leaving was never answered");
        return *left;
    }
    /// A file of messages; made when there is none.
    QString messageFile(const QString &name)
    {
        const QString folder = m_world->folder.filePath(u"messages"_s);
        QDir().mkpath(folder);
        const QString path = folder + u'/' + name;
        QFile file(path);
        if (!file.open(QFile::Append))
            qFatal("no file for the test");
        return path;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void nothingOfAMeshThatWasLeftIsThereAnyMore()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        m_world->addMesh(u"mesh02"_s, 'b');
        m_world->keep(u"mesh/mesh01/next"_s, keysOf('n'));
        m_world->keep(u"history/mesh01"_s, keysOf('h'));
        m_world->keep(u"history/mesh02"_s, keysOf('h'));
        const QStringList files{messageFile(u"mesh01.sqlite"_s), messageFile(u"mesh01.sqlite-wal"_s),
                                messageFile(u"mesh01.sqlite-shm"_s), messageFile(u"mesh01.sqlite.aside-1"_s)};
        const QString other = messageFile(u"mesh02.sqlite"_s);
        QSignalSpy removed(m_world->meshes.get(), &MeshService::meshRemoved);

        const auto left = leave();
        QVERIFY(left);
        QVERIFY(!left->remains);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!m_world->meshes->find(id()));
        for (const QString &name : {u"mesh/mesh01"_s, u"mesh/mesh01/next"_s, u"history/mesh01"_s})
            QVERIFY(!m_world->keyAt(name));
        for (const QString &file : files)
            QVERIFY(!QFile::exists(file));
        QTRY_VERIFY(m_world->written().leaving.isEmpty());
        QCOMPARE(m_world->written().meshes.size(), 1);

        QVERIFY(m_world->keyAt(u"mesh/mesh02"_s));
        QVERIFY(m_world->keyAt(u"history/mesh02"_s));
        QVERIFY(QFile::exists(other));
        QCOMPARE(leave().error().code, ErrorCode::NotFound);
    }

    void theConnectionOfAMeshThatWasLeftIsGone()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        QTRY_COMPARE(m_world->network.attempts(), 1);
        QVERIFY(leave());
        QVERIFY(!m_world->network.latest());
    }

    void whatAnEndOfTheProgramLeftBehindIsDeletedAtTheNextStart()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        m_world->addMesh(u"mesh02"_s, 'b');
        const QString file = messageFile(u"mesh01.sqlite"_s);
        m_world->secrets.answerAllWith(SecretError{SecretError::Kind::Locked, u"locked"_s});
        const auto left = leave();
        QVERIFY(left);
        QVERIFY(left->remains);
        QCOMPARE(left->remains->code, ErrorCode::Unavailable);
        m_world->secrets.answerAllWith(std::nullopt);
        QVERIFY(m_world->keyAt(u"mesh/mesh01"_s));
        QVERIFY(QFile::exists(file));

        m_world->restart();
        QVERIFY(m_world->meshes->load());
        QVERIFY(!m_world->meshes->find(id()));
        QTRY_VERIFY(!QFile::exists(file));
        QVERIFY(!m_world->keyAt(u"mesh/mesh01"_s));
        QTRY_VERIFY(m_world->written().leaving.isEmpty());
        QVERIFY(m_world->meshes->find(id(u"mesh02"_s)));
        QVERIFY(m_world->keyAt(u"mesh/mesh02"_s));
    }

    void aListThatCannotBeWrittenKeepsTheMesh()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        const QString list = m_world->folder.filePath(u"meshes.json"_s);
        QVERIFY(QFile::remove(list));
        QVERIFY(QDir().mkpath(list + u"/in-the-way"_s));
        QCOMPARE(leave().error().code, ErrorCode::Io);
        QVERIFY(m_world->meshes->find(id()));
        QVERIFY(m_world->keyAt(u"mesh/mesh01"_s));
    }

    void comingBackTakesANewKeyAndIsNotUndoneByTheNextStart()
    {
        m_world->addMesh(u"mesh01"_s, 'a');
        m_world->secrets.answerAllWith(SecretError{SecretError::Kind::Locked, u"locked"_s});
        QVERIFY(leave()->remains);
        m_world->secrets.answerAllWith(std::nullopt);

        m_world->server.answers = {R"({"ok":true,"memberId":"mem02"})"};
        std::optional<Result<MeshId>> joined;
        m_world->meshes->join(m_world->inviteTo(u"mesh01"_s), u"bob"_s, this, [&](const auto &r) { joined = r; });
        QTRY_VERIFY(joined);
        QVERIFY(*joined);
        const auto key = m_world->keyAt(u"mesh/mesh01"_s);
        QVERIFY(key && *key != keysOf('a').publicKey());
        m_world->restart();
        QVERIFY(m_world->meshes->load());
        QTRY_VERIFY(std::holds_alternative<Online>(m_world->meshes->find(id())->keyState()));
        QVERIFY(m_world->keyAt(u"mesh/mesh01"_s) == key);
    }

    void aMeshThatIsHostedHereIsNotLeftBeforeHostingStops()
    {
        m_world->meshes = std::make_unique<MeshService>(m_world->folder.path(), m_world->secrets,
                                                        client::webSocketTransports(), m_world->clock);
        HostingService hosting(m_world->folder.path(), *m_world->meshes, m_world->clock);
        std::optional<Result<Hosting>> started;
        hosting.start({u"home"_s, {net::ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}}, u"ada"_s}, this,
                      [&](const auto &result) { started = result; });
        QTRY_VERIFY(started);
        QVERIFY(*started);
        const MeshId mesh = (*started)->mesh;

        std::optional<Result<LeftMesh>> left;
        const auto ask = [&] {
            left.reset();
            leaveMesh(*m_world->meshes, hosting, mesh, this, [&](const auto &result) { left = result; });
        };
        ask();
        QTRY_VERIFY(left);
        QCOMPARE(left->error().code, ErrorCode::Refused);
        QVERIFY(m_world->meshes->find(mesh));

        bool stopped = false;
        hosting.stop(this, [&](const auto &) { stopped = true; });
        QTRY_VERIFY(stopped);
        ask();
        QTRY_VERIFY(left);
        QVERIFY(*left);
        QVERIFY(!m_world->meshes->find(mesh));
        QVERIFY(hosting.meshesToCome().isEmpty());

        // and hosting begins anew, without it
        started.reset();
        hosting.start({{}, {}, u"ada"_s, u"first"_s}, this, [&](const auto &result) { started = result; });
        QTRY_VERIFY(started);
        QVERIFY(*started);
        QVERIFY((*started)->mesh != mesh);
        stopped = false;
        hosting.stop(this, [&](const auto &) { stopped = true; });
        QTRY_VERIFY(stopped);
    }
};

QTEST_GUILESS_MAIN(LeavingTest)
#include "test_leaving.moc"
