// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/joinmodel.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class JoinModelTest : public QObject {
    Q_OBJECT
private:
    static QString link(const QString &brokerUrl, qint64 expiresAt = 1'750'000'000 + 3 * 24 * 3600)
    {
        protocol::InvitePayload payload;
        payload.meshId = u"mesh-far"_s;
        payload.meshSlug = u"far"_s;
        payload.brokerUrl = brokerUrl;
        payload.expiresAt = expiresAt;
        payload.meshRootKey = QString::fromLatin1(crypto::toBase64Url(QByteArray(32, 'k')));
        return protocol::inviteLink(protocol::signInvite(payload, keysOf('o')));
    }

private Q_SLOTS:
    void aLinkIsReadAndNothingIsSentBeforeJoining()
    {
        QTcpServer broker;
        QVERIFY(broker.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&broker, &QTcpServer::newConnection);
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        joining.setDisplayName(u"nadia"_s);
        joining.setLink(link(u"ws://127.0.0.1:%1/ws"_s.arg(broker.serverPort())));
        QVERIFY(joining.hasInvite());
        QCOMPARE(joining.meshName(), u"far"_s);
        QCOMPARE(joining.brokerAddress(), u"ws://127.0.0.1:%1/ws"_s.arg(broker.serverPort()));
        QCOMPARE(joining.ownerFingerprint(), keysOf('o').publicKey().fingerprint());
        QCOMPARE(joining.roleText(), u"Member"_s);
        QVERIFY(!joining.expiryText().isEmpty());
        QVERIFY(joining.canJoin());
        QVERIFY(!connected.wait(100));
        joining.join();
        QCOMPARE(joining.phase(), JoinModel::Joining);
        QVERIFY(!connected.isEmpty() || connected.wait());
    }

    void whatIsNoInviteIsSaidInWords()
    {
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        joining.setLink(u"https://example.org/"_s);
        QVERIFY(!joining.hasInvite());
        QVERIFY(!joining.linkProblem().isEmpty());
        QVERIFY(!joining.canJoin());
        joining.setLink(link(u"ws://127.0.0.1:7900/ws"_s, 1'749'000'000));
        QVERIFY(!joining.hasInvite());
        QVERIFY(!joining.linkProblem().isEmpty());
        joining.setLink({});
        QVERIFY(joining.linkProblem().isEmpty());
    }

    void thePreviewTellsHowTheConnectionIsEncrypted()
    {
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        QVERIFY(joining.encryptionText().isEmpty());
        joining.setLink(link(u"ws://10.0.0.7:7900/ws"_s));
        QVERIFY(joining.encryptionText().isEmpty());
        joining.setLink(link(u"wss://broker.example/ws"_s));
        QVERIFY(joining.encryptionText().contains(u"certificate"_s));
        joining.setLink(link(u"wss://10.0.0.7:7900/ws?pin=sha256:"_s + QString(43, u'A')));
        QVERIFY(joining.encryptionText().contains(u"key"_s));
        QCOMPARE(joining.brokerAddress(), u"wss://10.0.0.7:7900/ws"_s);
        QVERIFY(joining.canJoin());
    }

    void aPinThatCannotBeCheckedIsAProblemOfTheLink()
    {
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        for (const auto &url : {u"wss://10.0.0.7:7900/ws?pin=sha256:AAAA"_s,
                                u"ws://10.0.0.7:7900/ws?pin=sha256:"_s + QString(43, u'A')}) {
            joining.setLink(link(url));
            QVERIFY(!joining.hasInvite());
            QVERIFY(joining.linkProblem().contains(u"pin"_s));
        }
    }

    void aMeshOneBelongsToCannotBeJoinedAgain()
    {
        SampleWorld world;
        world.addMesh(u"far"_s);
        JoinModel joining(world.meshes, world.clock);
        joining.setLink(link(u"ws://127.0.0.1:7900/ws"_s));
        QVERIFY(!joining.canJoin());
        QVERIFY(!joining.linkProblem().isEmpty());
    }

    void aNameIsNeededAndHasALimit()
    {
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        joining.setLink(link(u"ws://127.0.0.1:7900/ws"_s));
        joining.setDisplayName(u"  "_s);
        QVERIFY(!joining.canJoin());
        joining.setDisplayName(QString(65, u'n'));
        QVERIFY(!joining.canJoin());
        joining.setDisplayName(u"nadia"_s);
        QVERIFY(joining.canJoin());
    }

    void plainConnectionsOverTheInternetAreWarnedOf_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("open");
        QTest::newRow("this machine") << u"ws://127.0.0.1:7900/ws"_s << false;
        QTest::newRow("localhost") << u"ws://localhost:7900/ws"_s << false;
        QTest::newRow("IPv6 loopback") << u"ws://[::1]:7900/ws"_s << false;
        QTest::newRow("10/8") << u"ws://10.1.2.3:7900/ws"_s << false;
        QTest::newRow("172.16/12") << u"ws://172.31.255.1:7900/ws"_s << false;
        QTest::newRow("beside 172.16/12") << u"ws://172.32.0.1:7900/ws"_s << true;
        QTest::newRow("192.168/16") << u"ws://192.168.1.20:7900/ws"_s << false;
        QTest::newRow("IPv6 of a private network") << u"ws://[fd00::1]:7900/ws"_s << false;
        QTest::newRow("mDNS") << u"ws://laptop.local:7900/ws"_s << false;
        QTest::newRow("public address") << u"ws://203.0.113.7:7900/ws"_s << true;
        QTest::newRow("public name") << u"ws://broker.example.org/ws"_s << true;
        QTest::newRow("name that ends like localhost") << u"ws://notlocalhost/ws"_s << true;
        QTest::newRow("TLS") << u"wss://broker.example.org/ws"_s << false;
    }
    void plainConnectionsOverTheInternetAreWarnedOf()
    {
        QFETCH(QString, url);
        QFETCH(bool, open);
        QCOMPARE(travelsInTheOpen(QUrl(url)), open);
    }
};

QTEST_MAIN(JoinModelTest)
#include "test_joinmodel.moc"
