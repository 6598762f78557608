// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "mesh/hosting.h"
#include "secrets/memorysecretstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace meshtray;
using namespace Qt::StringLiterals;

namespace {

struct Desktop {
    QTemporaryDir folder;
    MemorySecretStore secrets;
    SystemClock clock;
    std::unique_ptr<MeshService> meshes;
    std::unique_ptr<HostingService> hosting;

    Desktop() { begin(); }

    void begin()
    {
        meshes = std::make_unique<MeshService>(folder.path(), secrets, client::webSocketTransports(), clock);
        hosting = std::make_unique<HostingService>(folder.path(), *meshes, clock);
    }
    void end()
    {
        hosting.reset();
        meshes.reset();
    }
    void beginAgain()
    {
        begin();
        if (!meshes->load())
            qFatal("the list of meshes cannot be read");
    }
    const Hosting &now() const { return std::get<Hosting>(hosting->state()); }
    QStringList names() const
    {
        QStringList names;
        for (const HostedMesh &mesh : now().meshes)
            names.append(mesh.name);
        return names;
    }
};

bool isOpen(const Mesh *mesh)
{
    return mesh && std::holds_alternative<client::Open>(mesh->connectionState());
}

HostRequest requestFor(const QString &name)
{
    return {name, {net::ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}}, u"alice"_s, u"First"_s};
}

} // namespace

/// One broker with several meshes of the same person.
class SeveralMeshesTest : public QObject {
    Q_OBJECT

    Result<Hosting> start(Desktop &desktop, const QString &name)
    {
        std::optional<Result<Hosting>> started;
        desktop.hosting->start(requestFor(name), this, [&](const Result<Hosting> &result) { started = result; });
        [&] { QTRY_VERIFY(started); }();
        return started.value_or(fail(ErrorCode::TimedOut, QString()));
    }

    void stop(Desktop &desktop)
    {
        std::optional<Result<void>> stopped;
        desktop.hosting->stop(this, [&](const Result<void> &result) { stopped = result; });
        QTRY_VERIFY(stopped);
        QVERIFY(*stopped);
    }

    Result<HostedMesh> create(Desktop &desktop, const QString &name)
    {
        std::optional<Result<HostedMesh>> made;
        desktop.hosting->createMesh(name, u"alice"_s, this, [&](const Result<HostedMesh> &result) { made = result; });
        [&] { QTRY_VERIFY(made); }();
        return made.value_or(fail(ErrorCode::TimedOut, QString()));
    }

private Q_SLOTS:
    void anotherMeshIsMadeOnTheRunningBrokerAndTakenInHand()
    {
        Desktop alice;
        const auto first = start(alice, {});
        QVERIFY(first);
        const auto second = create(alice, u"Second"_s);
        QVERIFY(second);
        QCOMPARE(alice.names(), QStringList({u"First"_s, u"Second"_s}));
        QCOMPARE(alice.now().tlsPin, first->tlsPin);
        QVERIFY(alice.now().mesh == second->id);
        QCOMPARE(alice.now().slug, u"second"_s);
        QTRY_VERIFY(isOpen(alice.meshes->find(first->mesh)));
        QTRY_VERIFY(isOpen(alice.meshes->find(second->id)));
    }

    void aNameThatIsTakenLeavesNothingBehind()
    {
        Desktop alice;
        const auto first = start(alice, {});
        QVERIFY(first);
        const auto again = create(alice, u"First"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(alice.now().meshes.size(), 1);
        QCOMPARE(alice.meshes->meshes().size(), size_t(1));
    }

    void aMeshThatIsMadeWhileTheBrokerStopsIsKeptWithItsAddress()
    {
        Desktop alice;
        const QUrl url(u"ws://127.0.0.1:7900/ws"_s);
        broker::BrokerHost broker;
        HostedMeshes *hosted = nullptr;
        HostedMeshes makesMeshes(alice.folder.path(), *alice.meshes, alice.clock,
                                 [&](const MeshId &, const std::function<void(Result<void>)> &noted) {
                                     noted({});
                                     hosted->use(nullptr, {}); // the broker has been asked, and ends
                                 });
        hosted = &makesMeshes;
        broker::BrokerConfig config;
        config.dataFolder = alice.folder.filePath(u"broker"_s);
        config.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
        bool isUp = false;
        broker.start(config, this, [&](const auto &started) { isUp = started.has_value(); });
        QTRY_VERIFY(isUp);
        hosted->use(&broker, url);
        std::optional<Result<HostedMesh>> made;
        hosted->make(u"Late"_s, u"alice"_s, [&](const Result<HostedMesh> &result) { made = result; });
        QTRY_VERIFY(made);
        QVERIFY(*made);
        QCOMPARE(alice.meshes->find((*made)->id)->record().brokerUrl, url);
        alice.end();
        alice.beginAgain();
        QVERIFY(alice.meshes->find((*made)->id));
    }

    void withoutABrokerNoMeshIsMade()
    {
        Desktop alice;
        const auto made = create(alice, u"Second"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NotFound);
    }

    void allMeshesComeBackWithTheOneThatWasInHand()
    {
        Desktop alice;
        const auto first = start(alice, {});
        QVERIFY(first);
        const auto second = create(alice, u"Second"_s);
        QVERIFY(second && create(alice, u"Third"_s));
        QVERIFY(alice.hosting->administer(second->id));
        alice.end();

        alice.beginAgain();
        QCOMPARE(alice.hosting->meshesToCome().size(), 3);
        alice.hosting->resume();
        QTRY_VERIFY(std::holds_alternative<Hosting>(alice.hosting->state()));
        QVERIFY(alice.now().mesh == second->id);
        QCOMPARE(alice.names(), QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
        for (const auto &mesh : alice.meshes->meshes())
            QTRY_VERIFY(isOpen(mesh.get()));
    }

    void startedWithAnotherNameThatMeshIsMadeAndTheOldOneStays()
    {
        Desktop alice;
        const auto first = start(alice, u"First"_s);
        QVERIFY(first);
        stop(alice);
        const auto other = start(alice, u"Other"_s);
        QVERIFY(other);
        QVERIFY(other->mesh != first->mesh);
        QCOMPARE(other->slug, u"other"_s);
        QCOMPARE(alice.names(), QStringList({u"First"_s, u"Other"_s}));
        QTRY_VERIFY(isOpen(alice.meshes->find(first->mesh)));
    }

    void aNameOrSlugThatOneOfThemHasMeansThatOne()
    {
        Desktop alice;
        const auto first = start(alice, u"The First"_s);
        QVERIFY(first && create(alice, u"Second"_s));
        for (const QString &name : {u"The First"_s, u"the-first"_s}) {
            stop(alice);
            const auto again = start(alice, name);
            QVERIFY(again);
            QVERIFY(again->mesh == first->mesh);
            QCOMPARE(again->meshes.size(), 2);
        }
    }

    void aMeshThatOnlyTheBrokerKnowsOfIsTakenUpAgainBesideTheOthers()
    {
        Desktop alice;
        QVERIFY(start(alice, {}));
        QFile list(alice.folder.filePath(u"meshes.json"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray before = list.readAll();
        list.close();
        const auto second = create(alice, u"Second"_s);
        QVERIFY(second);
        const auto key = alice.meshes->find(second->id)->record().publicKey;
        alice.end();
        // as if the program had ended before the list was written
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(before);
        list.close();

        alice.beginAgain();
        QVERIFY(!alice.meshes->find(second->id));
        alice.hosting->resume();
        QTRY_VERIFY(std::holds_alternative<Hosting>(alice.hosting->state()));
        QCOMPARE(alice.now().meshes.size(), 2);
        QTRY_VERIFY(isOpen(alice.meshes->find(second->id)));
        QVERIFY(alice.meshes->find(second->id)->record().publicKey == key);
    }

    void aBrokerThatHasLostOneOfThemIsNotStarted()
    {
        Desktop alice;
        QVERIFY(start(alice, {}));
        alice.end();
        QVERIFY(QDir(alice.folder.filePath(u"broker"_s)).removeRecursively());
        alice.beginAgain();
        const auto started = start(alice, {});
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Corrupt);
    }

    void anInviteIsMadeForAnyOfThemWhicheverIsInHand()
    {
        Desktop alice;
        const auto first = start(alice, {});
        QVERIFY(first && create(alice, u"Second"_s));
        std::optional<Result<protocol::Invite>> made;
        alice.hosting->admin().createInvite(first->mesh, {}, this,
                                            [&](const Result<protocol::Invite> &invite) { made = invite; });
        QTRY_VERIFY(made);
        QVERIFY(*made);
        QCOMPARE((**made).payload.meshId, first->mesh.toString());
        QCOMPARE((**made).payload.meshSlug, first->slug);
    }

    void theMembersAreThoseOfTheMeshInHand()
    {
        Desktop alice;
        const auto first = start(alice, {});
        QVERIFY(first);
        const auto second = create(alice, u"Second"_s);
        QVERIFY(second);
        const auto shows = [&](const MeshId &mesh) {
            const auto &members = alice.hosting->admin().members();
            return members.size() == 1 && members.first().pubkey == alice.meshes->find(mesh)->record().publicKey;
        };
        QTRY_VERIFY(shows(second->id));
        QVERIFY(alice.hosting->administer(first->mesh));
        QTRY_VERIFY(shows(first->mesh));
        QVERIFY(!alice.hosting->administer(MeshId::random()));
    }

    void aRestartKeepsMeshesAndPort()
    {
        Desktop alice;
        const auto first = start(alice, {});
        QVERIFY(first);
        std::optional<Result<Hosting>> again;
        alice.hosting->restart(this, [&](const Result<Hosting> &result) { again = result; });
        QTRY_VERIFY(again);
        QVERIFY(*again);
        QVERIFY((*again)->listening == first->listening);
        QVERIFY((*again)->mesh == first->mesh);
        QTRY_VERIFY(isOpen(alice.meshes->find(first->mesh)));
    }
};

QTEST_GUILESS_MAIN(SeveralMeshesTest)
#include "test_severalmeshes.moc"
