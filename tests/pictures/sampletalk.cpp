// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampletalk.h"

#include <QJsonArray>

namespace meshtray::test {

namespace {

void addArabic(SampleWorld &world, Mesh &mesh)
{
    const Received from{Trust::Direct, hexKeyOf(sara), u"سارة الخطيب"_s, {}};
    world.receive(mesh, u"صباح الخير، انتهت ترجمة الواجهة وأرسلتها للمراجعة."_s, from, 140);
    world.sent(mesh, u"Thank you! Does the branch i18n/ar build?"_s, hexKeyOf(sara), client::Accepted{"m"}, 135);
    world.receive(mesh, u"نعم، نجح البناء في 41 ثانية على main و release/2.4، وبقي تنبيه واحد فقط."_s, from, 130);
    world.receive(mesh, u"سارة joined the mesh"_s, {Trust::System, {}, {}, {}}, 190);
}

void addLong(SampleWorld &world, Mesh &mesh)
{
    const Received from{
        Trust::Direct, hexKeyOf(verbose), u"claude: Donaudampfschifffahrtsgesellschaft-migration-2026"_s, {}};
    world.receive(
        mesh,
        u"Here is what the failing test does:\n\n```cpp\nTEST(Refunds, areIdempotent)\n{\n    const auto key = "
        "makeKey(\"order-318\");\n    EXPECT_EQ(refund(key, 4200), refund(key, 4200)); // the second one is "
        "answered from the table\n}\n```\n\nThe call to `refund` returns before the row is committed."_s,
        from, 70);
    world.receive(mesh,
                  u"https://ci.example.org/acme/payments/pipelines/2026/11/"
                  "a8f5f167f44f4964e6c998dee827110c3c1d9a6b1f0e2d7c5b4a39281706f5e4/artifacts/report.html"_s,
                  from, 69);
    QString log = u"Log of the last run:"_s;
    for (int line = 1; line <= 40; ++line)
        log += u"\nstep %1 of 40: reconciled %2 entries in %3 ms"_s.arg(line).arg(line * 137).arg(line * 11);
    world.receive(mesh, log, from, 68);
    world.sent(mesh, u"I see. Please commit first, and answer `409` until then."_s, hexKeyOf(verbose),
               client::Accepted{"m"}, 60);
}

QJsonObject peer(char key, const QString &name, const QString &status, const QString &summary, const QJsonArray &groups)
{
    return {{u"pubkey"_s, QString::fromLatin1(hexKeyOf(key))},
            {u"displayName"_s, name},
            {u"status"_s, status},
            {u"summary"_s, summary},
            {u"groups"_s, groups}};
}

QJsonObject session(QJsonObject peer, const QString &cwd, const QString &model)
{
    peer[u"memberPubkey"_s] = QString::fromLatin1(hexKeyOf('l'));
    peer[u"peerRole"_s] = u"session"_s;
    peer[u"cwd"_s] = cwd;
    peer[u"model"_s] = model;
    peer[u"hostname"_s] = u"lenas-workstation"_s;
    return peer;
}

/// One works, one is idle, and one is there no longer.
void addSessions(SampleWorld &world, Mesh &mesh)
{
    Received from{Trust::Direct, hexKeyOf(workingSession), u"fix-login"_s, {}};
    from.memberKey = hexKeyOf('l');
    world.receive(mesh, u"The login retries three times now. Shall I open the pull request?"_s, from, 9);
    world.sent(mesh, u"Yes, and ask tomo to review it."_s, hexKeyOf(workingSession), client::Accepted{"m"}, 8);
    from.senderKey = hexKeyOf(endedSession);
    from.senderName = u"release-notes"_s;
    world.receive(mesh, u"The notes for 2.4 are in docs/CHANGES.md."_s, from, 55);
    world.receive(mesh, u"2.4 goes out at five, unless somebody finds something."_s,
                  {Trust::Plain, hexKeyOf('t'), u"tomo"_s, releases.toByteArray()}, 20);
}

QJsonArray listedSessions()
{
    return {session(peer(workingSession, u"fix-login"_s, u"working"_s, u"retries of the login"_s, {}),
                    u"/srv/lena/projects/shop/login"_s, u"opus"_s),
            session(peer('y', u"handbook"_s, u"idle"_s, {}, {}), u"/srv/lena/handbook"_s, u"sonnet"_s)};
}

/// Who is there, as the broker tells: some who have written, some who have not.
void addPeers(FakeTransport &broker, const QJsonArray &more = {})
{
    const QJsonObject reviewers{{u"name"_s, u"reviewers"_s}};
    const QJsonObject frontend{{u"name"_s, u"frontend"_s}};
    QJsonArray peers{
        peer('l', u"lena@desk"_s, u"idle"_s, {}, {reviewers}),
        peer('c', u"claude: checkout-api"_s, u"working"_s, u"retry logic of the payment webhooks, pull request 318"_s,
             {reviewers, frontend}),
        peer('t', u"tomo"_s, u"dnd"_s, u"in a call until three"_s, {frontend}),
        peer(sara, u"سارة الخطيب"_s, u"working"_s, u"ترجمة الواجهة"_s, {frontend}),
        peer('w', u"wu@workstation"_s, u"idle"_s, {}, {}),
    };
    for (const QJsonValue &one : more)
        peers.append(one);
    broker.inject(QJsonObject{{u"type"_s, u"peers_list"_s}, {u"peers"_s, peers}});
}

} // namespace

void fillWithMore(SampleWorld &world)
{
    fillWithTalk(world);
    Mesh &acme = *world.meshes.meshes().front();
    addArabic(world, acme);
    addLong(world, acme);
    addPeers(*world.network.at(0));
}

void fillWithSessions(SampleWorld &world)
{
    fillWithTalk(world);
    addSessions(world, *world.meshes.meshes().front());
    addPeers(*world.network.at(0), listedSessions());
}

void keepTalk(SampleWorld &world)
{
    struct Kept {
        char from;
        QString name;
        QString text;
        int minutesAgo;
    };
    const QList<Kept> all{
        {'c', u"claude: checkout-api"_s, u"Parked it is. Pull request 318 is up."_s, 12},
        {'t', u"tomo"_s, u"Where do I park the van on Thursday?"_s, 60 * 30},
        {sara, u"سارة الخطيب"_s, u"كلمة park تظهر في ثلاث جمل."_s, 60 * 50},
        {verbose, u"claude: Donaudampfschifffahrtsgesellschaft-migration-2026"_s,
         u"I need a decision before I go on: should a webhook that fails five times be parked, or dropped with a log "
         "line? Parked keeps the order of events, dropped keeps the queue short."_s,
         60 * 24 * 40},
    };
    History &history = world.meshes.meshes().front()->history();
    for (const Kept &kept : all) {
        store::MessageRecord message;
        message.id = "kept-" + QByteArray(1, kept.from);
        message.at = message.arrivedAt = world.clock.wallMs() - kept.minutesAgo * 60'000LL;
        message.conversation = message.peer = hexKeyOf(kept.from);
        message.peerName = kept.name;
        message.trust = "direct";
        message.text = kept.text;
        history.addReceived(message, {}, [](const auto &) { });
    }
    bool isOnDisk = false;
    history.markAllRead([&](const auto &) { isOnDisk = true; });
    static_cast<void>(QTest::qWaitFor([&] { return isOnDisk; }));
}

} // namespace meshtray::test
