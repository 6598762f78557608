// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/automationjson.h"

#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class TestAutomationJson : public QObject {
    Q_OBJECT

    static MeshRecord record()
    {
        const auto key = crypto::KeyPair::generate().publicKey();
        return {*MeshId::parse(u"M1"),
                *MemberId::parse(u"B1"),
                u"home"_s,
                u"Ada"_s,
                QUrl(u"ws://127.0.0.1:7900/ws"_s),
                key,
                key,
                QDateTime::currentDateTimeUtc()};
    }

private Q_SLOTS:
    void aReceivedMessageTellsWhoHowAndWhen()
    {
        const QDateTime at(QDate(2026, 3, 1), QTime(12, 0, 0, 5), Qt::UTC);
        const Message message{"id1", at, protocol::Priority::Now, u"hello"_s,
                              Received{Trust::Direct, "ab", u"Bob"_s, {}}};
        const QJsonObject expected{{u"id"_s, u"id1"_s},
                                   {u"mesh"_s, u"M1"_s},
                                   {u"from"_s, QJsonObject{{u"key"_s, u"ab"_s}, {u"name"_s, u"Bob"_s}}},
                                   {u"text"_s, u"hello"_s},
                                   {u"at"_s, u"2026-03-01T12:00:00.005Z"_s},
                                   {u"trust"_s, u"direct"_s},
                                   {u"priority"_s, u"now"_s}};
        QCOMPARE(receivedToJson(record(), message), expected);
    }

    void whatWentToManySaysSo()
    {
        const Message message{"id1", QDateTime::currentDateTimeUtc(), protocol::Priority::Next, u"all"_s,
                              Received{Trust::Plain, "ab", u"Bob"_s, "*"}};
        const QJsonObject json = receivedToJson(record(), message);
        QCOMPARE(json[u"to"_s].toString(), u"*"_s);
        QCOMPARE(json[u"trust"_s].toString(), u"plain"_s);
    }

    void onlyAnAcceptedMessageHasTheBrokersId()
    {
        QCOMPARE(sentToJson("1", client::Accepted{"m"}),
                 QJsonObject({{u"id"_s, u"1"_s}, {u"state"_s, u"accepted"_s}, {u"messageId"_s, u"m"_s}}));
        QCOMPARE(sentToJson("1", client::Waiting{}), QJsonObject({{u"id"_s, u"1"_s}, {u"state"_s, u"waiting"_s}}));
        QCOMPARE(sentToJson("1", client::NotConfirmed{}),
                 QJsonObject({{u"id"_s, u"1"_s}, {u"state"_s, u"not_confirmed"_s}}));
    }

    void hostingTellsWhereItListens()
    {
        const MeshId home = *MeshId::parse(u"M1");
        const Hosting hosting{home,
                              u"home"_s,
                              {net::ListenAddress{QHostAddress::LocalHost, 7901}},
                              {{home, u"home"_s, u"Home"_s}, {*MeshId::parse(u"M2"), u"work"_s, u"Work"_s}}};
        const QJsonObject json = hostingToJson(hosting);
        QCOMPARE(json[u"state"_s].toString(), u"on"_s);
        QCOMPARE(json[u"mesh"_s].toString(), u"M1"_s);
        QCOMPARE(json[u"listening"_s].toArray(), QJsonArray({u"127.0.0.1:7901"_s}));
        QCOMPARE(json[u"meshes"_s].toArray().size(), 2);
        QCOMPARE(json[u"meshes"_s][1].toObject(),
                 QJsonObject({{u"mesh"_s, u"M2"_s}, {u"slug"_s, u"work"_s}, {u"name"_s, u"Work"_s}}));
        QVERIFY(!json.contains(u"tlsPin"_s));
        Hosting secured = hosting;
        secured.tlsPin = "sha256:abc";
        QCOMPARE(hostingToJson(secured)[u"tlsPin"_s].toString(), u"sha256:abc"_s);
        QVERIFY(!hostingToJson(secured).contains(u"withoutTls"_s));
        Hosting bare = hosting;
        bare.withoutTls = Error{ErrorCode::Unavailable, u"locked"_s};
        QCOMPARE(hostingToJson(bare)[u"withoutTls"_s].toString(), u"locked"_s);
        QCOMPARE(hostingToJson(HostFailed{{ErrorCode::Io, u"taken"_s}}),
                 QJsonObject({{u"state"_s, u"failed"_s}, {u"reason"_s, u"taken"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestAutomationJson)
#include "test_automationjson.moc"
