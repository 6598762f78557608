// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/encoding.h"
#include "mesh/hosting.h"
#include "secrets/memorysecretstore.h"
#include "secrets/profilesecretstore.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "ui/settings.h"
#include "ui/windows.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace meshtray::test {

using namespace Qt::StringLiterals;

inline crypto::KeyPair keysOf(char seed)
{
    const QByteArray bytes(32, seed);
    return *crypto::KeyPair::fromSeed(crypto::asBytes(bytes));
}

inline QByteArray hexKeyOf(char seed)
{
    return keysOf(seed).publicKey().toHex();
}

/// A person with meshes whose brokers are played by the test, and everything said in them.
class SampleWorld {
public:
    SampleWorld()
        : vault(folder.path() + u"/secrets.vault"_s, {.operations = 1, .memoryKiB = 8})
        , keys(secrets, vault)
        , meshes(folder.path(), keys, network.factory(), clock)
        , hosting(folder.path(), meshes, clock)
        , settings(folder.path())
    {
    }

    /// Adds a mesh and waits until its connection is being opened.
    Mesh &addMesh(const QString &slug)
    {
        const auto id = *MeshId::parse(QStringView(u"mesh-"_s + slug));
        const MeshRecord record{id,
                                *MemberId::parse(QByteArrayView("member01")),
                                slug,
                                u"nadia@laptop"_s,
                                QUrl(u"ws://192.168.1.20:7900/ws"_s),
                                keysOf('n').publicKey(),
                                keysOf('n').publicKey(), // our own mesh: nobody is introduced
                                {}};
        bool adopted = false;
        meshes.keepKeys(id, keysOf('n'), &context, [&, record](const Result<void> &) {
            meshes.adopt(record, &context, [&](const Result<MeshId> &) { adopted = true; });
        });
        if (!QTest::qWaitFor([&] { return adopted; }))
            qFatal("the sample mesh was not adopted");
        Mesh &mesh = *meshes.find(id);
        if (!QTest::qWaitFor([&] { return std::holds_alternative<Online>(mesh.keyState()); }))
            qFatal("the sample mesh does not connect");
        return mesh;
    }

    /// The broker of the mesh added last lets us in.
    void letIn()
    {
        QVERIFY(QTest::qWaitFor([&] { return network.latest() != nullptr; }));
        network.latest()->accept();
        QVERIFY(QTest::qWaitFor([&] { return !network.latest()->hasSentNothing(); }));
        network.latest()->inject(QJsonObject{{u"type"_s, u"hello_ack"_s},
                                             {u"presenceId"_s, u"presence01"_s},
                                             {u"memberDisplayName"_s, u"nadia@laptop"_s},
                                             {u"serverTime"_s, double(clock.wallMs())}});
    }

    void receive(Mesh &mesh, const QString &text, const Received &from, int minutesAgo = 0)
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(clock.wallMs() - minutesAgo * 60'000LL, Qt::UTC);
        const QByteArray id = "received-" + QByteArray::number(++m_count);
        mesh.inbox().addReceived({id, at, protocol::Priority::Next, text, from});
    }

    void sent(Mesh &mesh, const QString &text, const QByteArray &to, const client::OutgoingState &state,
              int minutesAgo = 0)
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(clock.wallMs() - minutesAgo * 60'000LL, Qt::UTC);
        const QByteArray id = "sent-" + QByteArray::number(++m_count);
        mesh.inbox().addSent({id, at, protocol::Priority::Next, text, Sent{to, {}, state}});
    }

    QTemporaryDir folder;
    MemorySecretStore secrets; ///< the keychain
    PassphraseSecretStore vault;
    ProfileSecretStore keys;
    FakeNetwork network;
    ManualClock clock;
    QObject context;
    MeshService meshes;
    HostingService hosting;
    ui::SettingsStore settings;

private:
    int m_count = 0;
};

/// Conversations as they look in real life, with every state and every mark once.
inline void fillWithTalk(SampleWorld &world)
{
    Mesh &acme = world.addMesh(u"acme-payments"_s);
    world.letIn();
    const Received lena{Trust::Direct, hexKeyOf('l'), u"lena@desk"_s, {}};
    const Received agent{Trust::Direct, hexKeyOf('c'), u"claude: checkout-api"_s, {}};
    const Received tomo{Trust::Direct, hexKeyOf('t'), u"tomo"_s, {}};
    const int yesterday = 25 * 60;

    world.receive(acme, u"Standup moved to 10:15, same room."_s, {Trust::Plain, hexKeyOf('l'), u"lena@desk"_s, "*"},
                  yesterday);
    world.receive(acme, u"tomo joined the mesh"_s, {Trust::System, {}, {}, {}}, 190);
    world.receive(acme, u"Deploy window is open until noon."_s, {Trust::NotAuthenticated, {}, {}, "*"}, 160);
    world.sent(acme, u"Thanks, I will be there."_s, "*", client::Accepted{"m"}, 150);
    world.receive(acme, u"Can somebody look at the flaky refund test?"_s, {Trust::Plain, hexKeyOf('t'), u"tomo"_s, "*"},
                  40);

    world.receive(acme, u"Thanks for the review yesterday."_s, tomo, yesterday);
    world.receive(acme, u"Nice. The migration is through on staging, 41 seconds."_s, lena, 95);
    world.sent(acme, u"Great. Did the idempotency keys survive it?"_s, hexKeyOf('l'), client::Accepted{"m"}, 92);

    world.receive(acme, u"Morning! I started on the retry logic for the payment webhooks."_s, agent, yesterday - 5);
    world.sent(acme, u"Good. Please keep the old endpoint until Friday."_s, hexKeyOf('c'), client::Accepted{"m"},
               yesterday - 9);
    world.receive(acme, u"Understood, both stay up and share the queue."_s, agent, yesterday - 10);
    world.receive(acme, u"The test suite is green again. 212 passed, 0 failed, 3 skipped."_s, agent, 33);
    world.receive(acme,
                  u"I need a decision before I go on: should a webhook that fails five times be parked, or dropped "
                  "with a log line?\n\nParked keeps the order of events, dropped keeps the queue short. I lean "
                  "towards parking, with an alert at 100 parked events."_s,
                  agent, 32);
    world.sent(acme, u"Park them, alert at 50."_s, hexKeyOf('c'), client::Accepted{"m"}, 20);
    world.receive(acme, {}, {Trust::Undecryptable, hexKeyOf('c'), u"claude: checkout-api"_s, {}}, 18);
    world.receive(acme, u"Park them, alert at 50."_s, {Trust::Reflected, hexKeyOf('c'), u"claude: checkout-api"_s, {}},
                  17);
    world.receive(acme, u"Parked it is. Pull request 318 is up."_s, agent, 12);
    world.sent(acme, u"Looks good, merging after lunch."_s, hexKeyOf('c'), client::NotConfirmed{}, 8);
    world.sent(acme, u"One more thing: please add a dashboard panel for it."_s, hexKeyOf('c'),
               client::Refused{u"the recipient's queue is full, try again later"_s}, 6);
    world.sent(acme, u"And ping me when the panel is there."_s, hexKeyOf('c'), client::Waiting{}, 1);

    Mesh &home = world.addMesh(u"home"_s);
    world.receive(home, u"The backup finished, 3.2 GB."_s, {Trust::Direct, hexKeyOf('b'), u"nas"_s, {}}, 4000);
    home.inbox().markAllRead();
}

} // namespace meshtray::test
