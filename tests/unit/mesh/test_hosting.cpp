// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "mesh/hosting.h"
#include "secrets/memorysecretstore.h"
#include "support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace meshtray;

namespace {

/// A person's part of the desktop without its windows: a folder, a keychain, meshes, and perhaps a broker.
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
};

HostRequest request()
{
    return {QStringLiteral("Acme Team"),
            {net::ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}},
            QStringLiteral("alice")};
}

bool isOpen(const Mesh *mesh)
{
    return mesh && std::holds_alternative<client::Open>(mesh->connectionState());
}

template <class T>
using Answer = std::optional<Result<T>>;

} // namespace

class HostingTest : public QObject {
    Q_OBJECT

    MeshId host(Desktop &desktop)
    {
        Answer<Hosting> started;
        desktop.hosting->start(request(), this, [&](const Result<Hosting> &result) { started = result; });
        [&] { QTRY_VERIFY(started); }();
        if (!started || !*started)
            qFatal("hosting did not start: %s", started ? qPrintable(started->error().message) : "no answer");
        return (*started)->mesh;
    }

    protocol::Invite invite(Desktop &desktop, const MeshId &mesh)
    {
        Answer<protocol::Invite> made;
        desktop.hosting->admin().createInvite(mesh, {}, this,
                                              [&](const Result<protocol::Invite> &result) { made = result; });
        [&] { QTRY_VERIFY(made); }();
        if (!made || !*made)
            qFatal("no invite");
        return **made;
    }

    Result<MeshId> join(Desktop &desktop, const protocol::Invite &with)
    {
        Answer<MeshId> joined;
        desktop.meshes->join(with, QStringLiteral("bob"), this, [&](const Result<MeshId> &result) { joined = result; });
        [&] { QTRY_VERIFY(joined); }();
        return joined.value_or(fail(ErrorCode::TimedOut, QString()));
    }

    bool hasKey(Desktop &desktop, const protocol::Invite &invite)
    {
        std::optional<bool> found;
        desktop.secrets.read(secretNameOf(*MeshId::parse(invite.payload.meshId)), this,
                             [&](const auto &secret) { found = secret.has_value(); });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(true);
    }

    std::unique_ptr<QTcpServer> endAndTakeThePort(Desktop &desktop)
    {
        const auto listening = std::get<Hosting>(desktop.hosting->state()).listening.first();
        desktop.end();
        auto blocker = std::make_unique<QTcpServer>();
        if (!blocker->listen(listening.host, listening.port))
            qFatal("the port could not be taken");
        return blocker;
    }

    void resumeInVain(Desktop &desktop)
    {
        desktop.begin();
        QVERIFY(desktop.meshes->load());
        desktop.hosting->resume();
        QTRY_VERIFY(std::holds_alternative<HostFailed>(desktop.hosting->state()));
        QCOMPARE(std::get<HostFailed>(desktop.hosting->state()).error.code, ErrorCode::Unavailable);
    }

    static void expectSuccess(const Result<QByteArray> &sent) { QVERIFY(sent); }

private Q_SLOTS:
    void aHostedMeshIsJoinedAndMessagesGoBothWays()
    {
        Desktop alice;
        Desktop bob;
        const MeshId id = host(alice);
        QVERIFY(join(bob, invite(alice, id)));
        Mesh *hers = alice.meshes->find(id);
        Mesh *his = bob.meshes->find(id);
        QTRY_VERIFY(isOpen(hers));
        QTRY_VERIFY(isOpen(his));

        const QString herKey = QString::fromLatin1(hers->record().publicKey.toHex());
        his->send(herKey, QStringLiteral("hello alice"), protocol::Priority::Next, this, expectSuccess);
        QTRY_COMPARE(hers->inbox().unread(), 1);
        const Message received = hers->inbox().messages().last();
        QCOMPARE(received.text, QStringLiteral("hello alice"));
        QCOMPARE(std::get<Received>(received.origin).trust, Trust::Direct);
        QCOMPARE(std::get<Received>(received.origin).senderName, QStringLiteral("bob"));
        QTRY_VERIFY(
            std::holds_alternative<client::Accepted>(std::get<Sent>(his->inbox().messages().last().origin).state));

        hers->send(QStringLiteral("bob"), QStringLiteral("hello bob"), protocol::Priority::Now, this, expectSuccess);
        QTRY_COMPARE(his->inbox().unread(), 1);
        QCOMPARE(his->inbox().messages().last().text, QStringLiteral("hello bob"));
    }

    void hostAndNewcomerCanWriteToEachOtherByNameBeforeAWordWasSaid()
    {
        Desktop alice;
        Desktop bob;
        const MeshId id = host(alice);
        QVERIFY(join(bob, invite(alice, id)));
        QTRY_VERIFY(!alice.meshes->find(id)->inbox().keysFor(QStringLiteral("bob")).isEmpty());
        QTRY_VERIFY(std::holds_alternative<Online>(alice.meshes->find(id)->keyState()));
        QTRY_VERIFY(std::holds_alternative<Online>(bob.meshes->find(id)->keyState()));
        alice.meshes->find(id)->send(QStringLiteral("bob"), QStringLiteral("hi"), protocol::Priority::Next, this,
                                     expectSuccess);
        bob.meshes->find(id)->send(QStringLiteral("owner"), QStringLiteral("hi"), protocol::Priority::Next, this,
                                   expectSuccess);
        QTRY_COMPARE(alice.meshes->find(id)->inbox().unread(), 1);
        QTRY_COMPARE(bob.meshes->find(id)->inbox().unread(), 1);
    }

    void theHostSeesWhoIsOnline()
    {
        Desktop alice;
        Desktop bob;
        const MeshId id = host(alice);
        QTRY_VERIFY(isOpen(alice.meshes->find(id)));
        QVERIFY(join(bob, invite(alice, id)));
        QTRY_COMPARE(alice.hosting->admin().members().size(), 2);
        QTRY_VERIFY(alice.hosting->admin().members().last().connections == 1);
        QCOMPARE(alice.hosting->admin().members().last().displayName, QStringLiteral("bob"));
        bob.end();
        QTRY_COMPARE(alice.hosting->admin().members().last().connections, 0);
    }

    void hostingGoesOnAfterARestartWithTheSameMeshAndIdentity()
    {
        Desktop alice;
        const MeshId id = host(alice);
        const auto key = alice.meshes->find(id)->record().publicKey;
        alice.end();

        alice.begin();
        QVERIFY(alice.meshes->load());
        alice.hosting->resume();
        QTRY_VERIFY(std::holds_alternative<Hosting>(alice.hosting->state()));
        QVERIFY(std::get<Hosting>(alice.hosting->state()).mesh == id);
        QTRY_VERIFY(isOpen(alice.meshes->find(id)));
        QVERIFY(alice.meshes->find(id)->record().publicKey == key);
        QCOMPARE(alice.meshes->meshes().size(), size_t(1));
    }

    void hostingThatCouldNotGoOnIsTriedAgainWhenHurried()
    {
        Desktop alice;
        const MeshId id = host(alice);
        const auto blocker = endAndTakeThePort(alice);
        resumeInVain(alice);

        blocker->close();
        alice.hosting->hurry();
        QTRY_VERIFY(std::holds_alternative<Hosting>(alice.hosting->state()));
        QVERIFY(std::get<Hosting>(alice.hosting->state()).mesh == id);
    }

    void hostingThatFailedCanBeStopped()
    {
        Desktop alice;
        host(alice);
        const auto blocker = endAndTakeThePort(alice);
        resumeInVain(alice);

        Answer<void> stopped;
        alice.hosting->stop(this, [&](const Result<void> &result) { stopped = result; });
        QTRY_VERIFY(stopped);
        QVERIFY(*stopped);
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
        blocker->close();
        alice.hosting->hurry();
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
        alice.end();
        alice.begin();
        alice.hosting->resume();
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
    }

    void startedAgainWithoutAnAddressItListensWhereTheMembersLookForIt()
    {
        Desktop alice;
        host(alice);
        const auto before = std::get<Hosting>(alice.hosting->state()).listening;
        bool stopped = false;
        alice.hosting->stop(this, [&](const Result<void> &result) { stopped = result.has_value(); });
        QTRY_VERIFY(stopped);
        Answer<Hosting> started;
        alice.hosting->start({{}, {}, QStringLiteral("alice")}, this,
                             [&](const Result<Hosting> &result) { started = result; });
        QTRY_VERIFY(started);
        QVERIFY(*started);
        QVERIFY((*started)->listening == before);
    }

    void aStoppedBrokerStaysStoppedUntilAskedForAndComesBackWithItsMesh()
    {
        Desktop alice;
        const MeshId id = host(alice);
        bool stopped = false;
        alice.hosting->stop(this, [&](const Result<void> &result) { stopped = result.has_value(); });
        QTRY_VERIFY(stopped);
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
        alice.hosting->resume();
        QVERIFY(std::holds_alternative<NotHosting>(alice.hosting->state()));
        QVERIFY(host(alice) == id);
    }

    void aMeshThatOnlyTheBrokerKnowsOfIsTakenUpAgain()
    {
        Desktop alice;
        const MeshId id = host(alice);
        const MeshRecord before = alice.meshes->find(id)->record();
        alice.end();
        QVERIFY(QFile::remove(alice.folder.filePath(QStringLiteral("meshes.json"))));

        alice.begin();
        QVERIFY(alice.meshes->load());
        QVERIFY(host(alice) == id);
        QTRY_VERIFY(isOpen(alice.meshes->find(id)));
        const MeshRecord &after = alice.meshes->find(id)->record();
        QVERIFY(after.publicKey == before.publicKey);
        QVERIFY(after.member == before.member);
        QCOMPARE(after.slug, before.slug);
        QCOMPARE(after.displayName, before.displayName);
    }

    void aMeshThatWasNotedButNeverMadeIsMade()
    {
        Desktop alice;
        alice.end();
        QFile note(alice.folder.filePath(QStringLiteral("hosting.json")));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write(toJson(HostingMemory{MeshId::random(), {}, HostingMemory::Wish::Rest}));
        note.close();

        alice.begin();
        QVERIFY(alice.meshes->load());
        const MeshId id = host(alice);
        QTRY_VERIFY(isOpen(alice.meshes->find(id)));
    }

    void aNoteThatCannotBeWrittenLeavesNoMeshBehind()
    {
        Desktop alice;
        QVERIFY(QDir(alice.folder.path()).mkdir(QStringLiteral("hosting.json")));
        Answer<Hosting> started;
        alice.hosting->start(request(), this, [&](const Result<Hosting> &result) { started = result; });
        QTRY_VERIFY(started);
        QVERIFY(!*started);
        QCOMPARE(started->error().code, ErrorCode::Io);
        QVERIFY(alice.meshes->meshes().empty());

        QVERIFY(QDir(alice.folder.path()).rmdir(QStringLiteral("hosting.json")));
        const MeshId id = host(alice);
        QTRY_VERIFY(isOpen(alice.meshes->find(id)));
    }

    void theNoteIsWrittenBeforeTheAnswerComes()
    {
        Desktop alice;
        std::optional<bool> noted;
        const QString path = alice.folder.filePath(QStringLiteral("hosting.json"));
        alice.hosting->start(request(), this, [&](const Result<Hosting> &result) {
            QFile file(path);
            const auto memory = hostingFromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
            noted = result && memory && *memory && (*memory)->mesh == result->mesh &&
                    (*memory)->wish == HostingMemory::Wish::Run;
        });
        QTRY_VERIFY(noted);
        QVERIFY(*noted);
    }

    void aBrokerOnAllAddressesOfIpv6IsReachedOverLoopback()
    {
        Desktop alice;
        HostRequest wide = request();
        wide.listen = {net::ListenAddress{QHostAddress(QHostAddress::AnyIPv6), 0}};
        Answer<Hosting> started;
        alice.hosting->start(wide, this, [&](const Result<Hosting> &result) { started = result; });
        QTRY_VERIFY(started);
        if (!*started)
            QSKIP("this machine has no IPv6");
        const Mesh *mesh = alice.meshes->find((*started)->mesh);
        QCOMPARE(mesh->record().brokerUrl.host(), QStringLiteral("::1"));
        QTRY_VERIFY(isOpen(mesh));
    }

    void theKeyForTlsIsKeptInTheKeychain()
    {
        Desktop alice;
        host(alice);
        const QByteArray pin = std::get<Hosting>(alice.hosting->state()).tlsPin;
        QVERIFY(pin.startsWith("sha256:"));
        QVERIFY(!std::get<Hosting>(alice.hosting->state()).withoutTls);
        alice.end();
        alice.begin();
        host(alice);
        QCOMPARE(std::get<Hosting>(alice.hosting->state()).tlsPin, pin);
    }

    void withoutAKeyForTlsHostingGoesOnAndSaysSo()
    {
        Desktop alice;
        alice.secrets.answerNextWith({SecretError::Kind::Locked, QStringLiteral("locked")});
        host(alice);
        const auto &hosting = std::get<Hosting>(alice.hosting->state());
        QVERIFY(hosting.tlsPin.isEmpty());
        QVERIFY(hosting.withoutTls);
        QCOMPARE(hosting.withoutTls->message, QStringLiteral("locked"));
        // Nothing was put over the key that may be there.
        std::optional<SecretError> kept;
        alice.secrets.read(QStringLiteral("broker/tls"), this,
                           [&](const auto &read) { kept = read ? SecretError{} : read.error(); });
        QTRY_VERIFY(kept);
        QCOMPARE(kept->kind, SecretError::Kind::Absent);
    }

    void aLockedKeychainLeavesNoMeshBehind()
    {
        Desktop alice;
        alice.secrets.answerAllWith(SecretError{SecretError::Kind::Locked, QStringLiteral("locked")});
        Answer<Hosting> started;
        alice.hosting->start(request(), this, [&](const Result<Hosting> &result) { started = result; });
        QTRY_VERIFY(started);
        QVERIFY(!*started);
        QCOMPARE(started->error().code, ErrorCode::Unavailable);
        QVERIFY(std::holds_alternative<HostFailed>(alice.hosting->state()));
        QVERIFY(alice.meshes->meshes().empty());
        QVERIFY(!QFile::exists(alice.folder.filePath(QStringLiteral("meshes.json"))));
        alice.secrets.answerAllWith(std::nullopt);
        host(alice);
        QCOMPARE(alice.meshes->meshes().size(), size_t(1));
    }

    void theSameInviteIsNotTriedForEver()
    {
        Desktop alice;
        test::ManualClock clock;
        clock.setWall(alice.clock.wallMs());
        alice.hosting = std::make_unique<HostingService>(alice.folder.path(), *alice.meshes, clock);
        const MeshId id = host(alice);
        QSet<QByteArray> tokens;
        QList<ErrorCode> refusals;
        for (int i = 0; i < 61; ++i) {
            alice.hosting->admin().createInvite(id, {}, this, [&](const Result<protocol::Invite> &made) {
                if (made)
                    tokens.insert(made->token);
                else
                    refusals.append(made.error().code);
            });
        }
        QTRY_VERIFY(!refusals.isEmpty());
        QCOMPARE(refusals, QList<ErrorCode>{ErrorCode::AlreadyExists});
        QCOMPARE(tokens.size(), 60);
    }

    void aUsedUpInviteIsRefusedInWordsAndLeavesNothing()
    {
        Desktop alice;
        Desktop bob;
        Desktop carol;
        const protocol::Invite once = invite(alice, host(alice));
        QVERIFY(join(bob, once));
        const auto refused = join(carol, once);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("used up")));
        QVERIFY(carol.meshes->meshes().empty());
        QVERIFY(!hasKey(carol, once));
    }

    void joiningTwiceIsRefusedAndTheKeyStays()
    {
        Desktop alice;
        Desktop bob;
        const MeshId id = host(alice);
        QVERIFY(join(bob, invite(alice, id)));
        const auto key = bob.meshes->find(id)->record().publicKey;
        const auto again = join(bob, invite(alice, id));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QVERIFY(bob.meshes->find(id)->record().publicKey == key);
    }

    void aBrokerThatIsNotThereIsSaidToBe()
    {
        Desktop alice;
        Desktop bob;
        const protocol::Invite late = invite(alice, host(alice));
        alice.end();
        const auto joined = join(bob, late);
        QVERIFY(!joined);
        QCOMPARE(joined.error().code, ErrorCode::Unavailable);
        QVERIFY(!hasKey(bob, late));
    }

    void aKeyThatCannotBeReadMakesTheMeshWaitAndReplacesNothing()
    {
        Desktop alice;
        const MeshId id = host(alice);
        alice.end();
        alice.begin();
        alice.secrets.answerNextWith({SecretError::Kind::Locked, QStringLiteral("locked")});
        QVERIFY(alice.meshes->load());
        Mesh *mesh = alice.meshes->find(id);
        QTRY_VERIFY(std::holds_alternative<KeyUnavailable>(mesh->keyState()));
        QCOMPARE(std::get<KeyUnavailable>(mesh->keyState()).error.kind, SecretError::Kind::Locked);
        bool isRefused = false;
        mesh->send(QStringLiteral("*"), QStringLiteral("x"), protocol::Priority::Next, this,
                   [&](const Result<QByteArray> &sent) { isRefused = !sent; });
        QVERIFY(isRefused);
        mesh->retryUnlock();
        QTRY_VERIFY(std::holds_alternative<Online>(mesh->keyState()));
    }

    void aDamagedListOfMeshesIsLeftAsItIs()
    {
        Desktop alice;
        host(alice);
        alice.end();
        QFile file(alice.folder.filePath(QStringLiteral("meshes.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{broken");
        file.close();
        alice.begin();
        const auto loaded = alice.meshes->load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{broken");
    }
};

QTEST_GUILESS_MAIN(HostingTest)
#include "test_hosting.moc"
