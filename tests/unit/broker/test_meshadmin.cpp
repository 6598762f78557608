// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerparts.h"

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// What the host does to meshes.
class TestMeshAdmin : public QObject {
    Q_OBJECT

    static NewMesh named(const QString &name)
    {
        return {MeshId::random(), MemberId::random(), name, crypto::KeyPair::generate().publicKey(), u"Olga"_s};
    }

private Q_SLOTS:
    void aTakenNameIsRefused()
    {
        BrokerParts parts;
        const auto made = createMesh(*parts.store, named(u"  Home "_s), 0);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
    }

    void aTakenSlugGetsANumber()
    {
        BrokerParts parts;
        const auto made = createMesh(*parts.store, named(u"HOME!"_s), 0);
        QVERIFY(made);
        QCOMPARE(made->slug, u"home-2"_s);
    }

    void aNameThatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u"   "_s;
        QTest::newRow("too long") << u"x"_s.repeated(65);
        QTest::newRow("turned around") << u"emoh\u202e"_s;
    }
    void aNameThatCannotBeReadIsRefused()
    {
        QFETCH(QString, name);
        BrokerParts parts;
        const auto made = createMesh(*parts.store, named(name), 0);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    }

    void aHostNameInAnInviteIsRemembered_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("remembered");
        QTest::newRow("name") << u"ws://Broker.Example:7900/ws"_s << QByteArray("broker.example") << true;
        QTest::newRow("final dot") << u"wss://broker.example./ws"_s << QByteArray("broker.example") << true;
        QTest::newRow("umlaut") << u"ws://bücher.example/ws"_s << QByteArray("xn--bcher-kva.example") << true;
        QTest::newRow("other") << u"ws://broker.example/ws"_s << QByteArray("evil.example") << false;
        QTest::newRow("address") << u"ws://192.168.1.4/ws"_s << QByteArray("192.168.1.4") << false;
    }
    void aHostNameInAnInviteIsRemembered()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, name);
        QFETCH(bool, remembered);
        BrokerParts parts;
        protocol::InvitePayload payload;
        payload.meshId = parts.mesh().toString();
        payload.meshSlug = u"home"_s;
        payload.brokerUrl = url;
        payload.expiresAt = parts.clock.wallMs() / 1000 + 60;
        QVERIFY(!isInvitedTo(*parts.store, name));
        const auto invite = protocol::signInvite(payload, parts.ownerKeys);
        QVERIFY(registerInvite(*parts.store, invite, 1, parts.clock.wallMs()));
        QCOMPARE(isInvitedTo(*parts.store, name), remembered);
    }

    void theOwnerIsListedAsAdmin()
    {
        BrokerParts parts;
        const auto members = memberInfos(*parts.store, parts.mesh(), parts.clock.wallMs());
        QVERIFY(members && members->size() == 1);
        QCOMPARE(members->first().role, protocol::Role::Admin);
        QCOMPARE(members->first().connections, 0);
        QCOMPARE(members->first().joinedAt.toMSecsSinceEpoch(), parts.clock.wallMs());
    }

    void membersOfAnUnknownMeshAreNotFound()
    {
        BrokerParts parts;
        const auto members = memberInfos(*parts.store, MeshId::random(), parts.clock.wallMs());
        QVERIFY(!members);
        QCOMPARE(members.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestMeshAdmin)
#include "test_meshadmin.moc"
