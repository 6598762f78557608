// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "meshworld.h"

#include "mesh/hosting.h"

#include <QJsonArray>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

QString hexOf(char seed)
{
    return QString::fromLatin1(keysOf(seed).publicKey().toHex());
}

bool isOpen(const Mesh &mesh)
{
    return std::holds_alternative<client::Open>(mesh.connectionState());
}

/// A person's part of the desktop, with real sockets.
struct Desktop {
    QTemporaryDir folder;
    MemorySecretStore secrets;
    SystemClock clock;
    MeshService meshes{folder.path(), secrets, client::webSocketTransports(), clock};
    HostingService hosting{folder.path(), meshes, clock};
};

} // namespace

/// Who is who in a mesh, and what we say about ourselves there.
class MeshPresenceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;

    Mesh &openMesh()
    {
        Mesh &mesh = m_world->addMesh(u"mesh01"_s, 'b');
        if (!QTest::qWaitFor([&] { return m_world->network.latest() != nullptr; }))
            qFatal("the mesh does not connect");
        letIn();
        return mesh;
    }
    FakeTransport &socket() { return *m_world->network.latest(); }
    void letIn()
    {
        socket().accept();
        socket().takeAll();
        socket().inject(QJsonObject{{u"type"_s, u"hello_ack"_s}, {u"presenceId"_s, u"p1"_s}});
    }
    void comeBack()
    {
        socket().end(1001);
        m_world->clock.advance(std::chrono::seconds(1));
        letIn();
    }
    void list(const QJsonArray &peers)
    {
        socket().inject(QJsonObject{{u"type"_s, u"peers_list"_s}, {u"peers"_s, peers}});
    }
    static QJsonObject peer(char who, const QString &name)
    {
        return {{u"pubkey"_s, hexOf(who)}, {u"displayName"_s, name}, {u"status"_s, u"idle"_s}};
    }
    QString targetOf(Mesh &mesh, const QString &to)
    {
        std::optional<Result<QByteArray>> sent;
        mesh.send(to, u"hi"_s, protocol::Priority::Next, this, [&](const Result<QByteArray> &id) { sent = id; });
        if (!QTest::qWaitFor([&] { return sent.has_value(); }))
            qFatal("sending was never answered");
        const Message *message = *sent ? mesh.inbox().findSent(**sent) : nullptr;
        return message ? QString::fromLatin1(std::get<Sent>(message->origin).target) : QString();
    }

    MeshId host(Desktop &desktop)
    {
        std::optional<Result<Hosting>> started;
        const HostRequest request{u"Acme"_s, {{QHostAddress(QHostAddress::LocalHost), 0}}, u"alice"_s, u"Acme"_s};
        desktop.hosting.start(request, this, [&](const Result<Hosting> &result) { started = result; });
        if (!QTest::qWaitFor([&] { return started.has_value(); }) || !*started)
            qFatal("hosting did not start");
        return (*started)->mesh;
    }
    Mesh &join(Desktop &desktop, Desktop &hostedBy, const MeshId &mesh, const QString &name)
    {
        std::optional<Result<protocol::Invite>> invite;
        hostedBy.hosting.admin().createInvite(mesh, {}, this, [&](const auto &result) { invite = result; });
        if (!QTest::qWaitFor([&] { return invite.has_value(); }) || !*invite)
            qFatal("no invite");
        desktop.meshes.join(**invite, name, this, [](const Result<MeshId> &) { });
        const auto isIn = [&] {
            const Mesh *joined = desktop.meshes.find(mesh);
            return joined && isOpen(*joined);
        };
        if (!QTest::qWaitFor(isIn))
            qFatal("not let in");
        return *desktop.meshes.find(mesh);
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void somebodyListedCanBeWrittenToByName()
    {
        Mesh &mesh = openMesh();
        QCOMPARE(socket().peerQuestions(), 1);
        QCOMPARE(targetOf(mesh, u"anna"_s), QString());
        list({peer('a', u"anna"_s)});
        QCOMPARE(targetOf(mesh, u"anna"_s), hexOf('a'));
        QVERIFY(mesh.findPeer(u"anna"_s));
        QCOMPARE(mesh.nameFor(keysOf('a').publicKey().toHex()), u"anna"_s);
    }

    /// A broker must not be able to slip another key under a name that has been heard.
    void aNameHeardAndListedWithAnotherKeyMeansNobody()
    {
        Mesh &mesh = openMesh();
        mesh.inbox().introduce(keysOf('a').publicKey().toHex(), u"anna"_s);
        list({peer('m', u"anna"_s)});
        QCOMPARE(targetOf(mesh, u"anna"_s), QString());
        QCOMPARE(mesh.findPeer(u"anna"_s).error().code, ErrorCode::InvalidInput);
    }

    void aNameHeardFromAPeerStandsBeforeTheListed()
    {
        Mesh &mesh = openMesh();
        mesh.inbox().introduce(keysOf('a').publicKey().toHex(), u"anna"_s);
        list({peer('a', u"somebody else"_s)});
        QCOMPARE(mesh.nameFor(keysOf('a').publicKey().toHex()), u"anna"_s);
    }

    void theOwnerCannotBeListedAway()
    {
        Mesh &mesh = openMesh();
        list({peer('m', u"owner"_s)});
        QCOMPARE(targetOf(mesh, u"owner"_s), hexOf('o'));
    }

    void summaryAndGroupsAreToldAgainAfterReconnectingAndAfterAStart()
    {
        openMesh();
        const MeshId id = *MeshId::parse(u"mesh01");
        QVERIFY(m_world->meshes->setSummary(id, u" two\nlines "_s));
        QVERIFY(m_world->meshes->joinGroup(id, u"@dev"_s));
        QCOMPARE(socket().takeSent(u"set_summary"_s).value("summary"_L1), u"two lines"_s);
        QCOMPARE(socket().takeSent(u"join_group"_s).value("name"_L1), u"dev"_s);
        comeBack();
        QCOMPARE(socket().takeSent(u"set_summary"_s).value("summary"_L1), u"two lines"_s);
        QCOMPARE(socket().takeSent(u"join_group"_s).value("name"_L1), u"dev"_s);
        QTRY_COMPARE(m_world->written().meshes.first().groups, QList<QByteArray>{"dev"});

        m_world->restart();
        const qsizetype attempts = m_world->network.attempts();
        QVERIFY(m_world->meshes->load());
        QTRY_COMPARE(m_world->network.attempts(), attempts + 1);
        letIn();
        QCOMPARE(socket().takeSent(u"set_summary"_s).value("summary"_L1), u"two lines"_s);
        QCOMPARE(socket().takeSent(u"join_group"_s).value("name"_L1), u"dev"_s);
    }

    void aGroupIsLeftWhereTheBrokerHearsIt()
    {
        Mesh &mesh = openMesh();
        const MeshId id = *MeshId::parse(u"mesh01");
        QVERIFY(m_world->meshes->joinGroup(id, u"dev"_s));
        socket().end(1001);
        QCOMPARE(m_world->meshes->leaveGroup(id, u"dev"_s).error().code, ErrorCode::Unavailable);
        QCOMPARE(mesh.groups(), QList<QByteArray>{"dev"});
        m_world->clock.advance(std::chrono::seconds(1));
        letIn();
        socket().takeAll();
        QVERIFY(m_world->meshes->leaveGroup(id, u"dev"_s));
        QCOMPARE(socket().takeSent(u"leave_group"_s).value("name"_L1), u"dev"_s);
        QVERIFY(mesh.groups().isEmpty());
        QCOMPARE(m_world->meshes->leaveGroup(id, u"dev"_s).error().code, ErrorCode::NotFound);
    }

    void aNameThatNoBrokerTakesIsRefused()
    {
        openMesh();
        for (const QString &name : {u""_s, u"@"_s, u"two words"_s, u"all"_s, QString(65, u'x')})
            QCOMPARE(m_world->meshes->joinGroup(*MeshId::parse(u"mesh01"), name).error().code, ErrorCode::InvalidInput);
        QVERIFY(socket().hasSentNothing());
    }

    void aRealBrokerTellsWhoIsThereAndWhatTheyDo()
    {
        Desktop alice;
        Desktop bob;
        Desktop carol;
        const MeshId id = host(alice);
        Mesh &his = join(bob, alice, id, u"bob"_s);
        bob.meshes.setStatus(id, protocol::Status::Working);
        QVERIFY(bob.meshes.setSummary(id, u"writing tests"_s));
        QVERIFY(bob.meshes.joinGroup(id, u"dev"_s));
        // behind all of that on the same socket: when it has arrived, so has the rest
        his.send(u"owner"_s, u"done"_s, protocol::Priority::Now, this, [](const auto &) { });
        Mesh &hers = *alice.meshes.find(id);
        QTRY_COMPARE(hers.inbox().unread(), 1);

        Mesh &theirs = join(carol, alice, id, u"carol"_s);
        QTRY_VERIFY(theirs.peers().isKnown());
        QCOMPARE(theirs.peers().all().size(), 2);
        const Peer *peer = theirs.peers().find(his.record().publicKey.toHex());
        QVERIFY(peer);
        QCOMPARE(peer->name, u"bob"_s);
        QCOMPARE(peer->status, protocol::Status::Working);
        QCOMPARE(peer->summary, u"writing tests"_s);
        QCOMPARE(peer->groups, QList<QByteArray>{"dev"});
        QVERIFY(peer->online);
        QVERIFY(theirs.findPeer(u"bob"_s));
        theirs.send(u"@dev"_s, u"hello"_s, protocol::Priority::Now, this, [](const auto &) { });
        QTRY_COMPARE(his.inbox().unreadIn("@dev"), 1);
    }
};

QTEST_GUILESS_MAIN(MeshPresenceTest)
#include "test_meshpresence.moc"
