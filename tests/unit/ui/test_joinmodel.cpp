// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "mesh/secretnames.h"
#include "ui/joinmodel.h"
#include "ui/qrcode.h"
#include "ui/qrreader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
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

    void joiningIsToldAndCanBeCalledOff()
    {
        QTcpServer broker;
        QVERIFY(broker.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&broker, &QTcpServer::newConnection);
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        joining.setLink(link(u"ws://127.0.0.1:%1/ws"_s.arg(broker.serverPort())));
        QVERIFY(joining.progressText().isEmpty());
        joining.join();
        QVERIFY(!joining.progressText().isEmpty());
        QTRY_VERIFY(joining.progressText().contains(QString::number(broker.serverPort())));
        QVERIFY(!connected.isEmpty() || connected.wait());
        joining.cancel();
        QCOMPARE(joining.phase(), JoinModel::Failed);
        QVERIFY2(joining.failure().contains(u"join again"_s), qPrintable(joining.failure()));
        QVERIFY(joining.progressText().isEmpty());
        QVERIFY(joining.canJoin());
        QVERIFY(world.meshes.meshes().empty());
        // the broker may know the key: the next attempt presents the same one
        joining.join();
        QVERIFY(connected.wait());
    }

    void whatIsCalledOffBeforeAnythingWasSentLeavesNothing()
    {
        QTcpServer broker;
        QVERIFY(broker.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&broker, &QTcpServer::newConnection);
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        joining.setLink(link(u"ws://127.0.0.1:%1/ws"_s.arg(broker.serverPort())));
        joining.join();
        joining.cancel();
        QTRY_COMPARE(joining.phase(), JoinModel::Asking);
        QVERIFY(joining.failure().isEmpty());
        QVERIFY(connected.isEmpty());
        bool isAbsent = false;
        world.secrets.read(secretNameOf(*MeshId::parse(u"mesh-far"_s)), this,
                           [&](const auto &secret) { isAbsent = !secret; });
        QTRY_VERIFY(isAbsent);
    }

    void anOpenConnectionNeedsASecondYes()
    {
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        QSignalSpy asked(&joining, &JoinModel::secondYesWanted);
        joining.setLink(link(u"ws://203.0.113.7:7900/ws"_s));
        QVERIFY(joining.plainNote().contains(u"203.0.113.7"_s));
        joining.join();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(joining.phase(), JoinModel::Asking);
        joining.joinInTheOpen();
        QCOMPARE(joining.phase(), JoinModel::Joining);
        joining.cancel();
        QTRY_VERIFY(joining.phase() != JoinModel::Joining);
        joining.setLink(link(u"ws://192.168.1.5:7900/ws"_s));
        QVERIFY(joining.plainNote().isEmpty());
    }

    void theReasonFitsTheAddress()
    {
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        QSet<QString> reasons;
        for (const auto &host : {u"203.0.113.7"_s, u"100.64.3.3"_s, u"broker.example.org"_s}) {
            joining.setLink(link(u"ws://%1:7900/ws"_s.arg(host)));
            reasons.insert(joining.plainNote().replace(host, u"X"_s));
        }
        QCOMPARE(reasons.size(), 3);
    }

    void whatIsDroppedIsRead()
    {
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        const QString invite = link(u"ws://127.0.0.1:7900/ws"_s);
        joining.take({}, u"  "_s + invite + u'\n');
        QVERIFY(joining.hasInvite());
        joining.take({QUrl(u"https://example.org/"_s)}, {});
        QVERIFY(!joining.hasInvite());
        joining.take({QUrl(invite)}, {});
        QVERIFY(joining.hasInvite());
        joining.take({}, QString(1'000'000, u'x'));
        QVERIFY(!joining.hasInvite());
        QVERIFY(joining.link().size() <= 64 * 1024);
    }

    void aPictureOfTheCodeIsRead()
    {
        QTemporaryDir folder;
        const QString invite = link(u"ws://127.0.0.1:7900/ws"_s);
        QrCode code;
        code.setText(invite);
        code.setSize(QSizeF(code.modules() * 4, code.modules() * 4));
        QImage image(code.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        code.paint(&painter);
        painter.end();
        const QString path = folder.filePath(u"code.png"_s);
        QVERIFY(image.save(path));
        if (!qrTexts(image))
            QSKIP("built without a reader");
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        joining.take({QUrl::fromLocalFile(path)}, path);
        QVERIFY(joining.isReading());
        QTRY_VERIFY(!joining.isReading());
        QCOMPARE(joining.link(), invite);
        QVERIFY(joining.hasInvite());
        joining.take({QUrl::fromLocalFile(folder.filePath(u"none.png"_s))}, {});
        QTRY_VERIFY(!joining.isReading());
        QVERIFY(!joining.hasInvite());
        QVERIFY(!joining.linkProblem().isEmpty());
        QGuiApplication::clipboard()->setImage(image);
        joining.paste();
        QTRY_VERIFY(joining.hasInvite());
    }

    void aShortCodeIsToldApart()
    {
        SampleWorld world;
        JoinModel joining(world.meshes, world.clock);
        joining.setLink(u"https://claudemesh.com/i/ABCD2345"_s);
        const QString problem = joining.linkProblem();
        joining.setLink(u"https://claudemesh.com/"_s);
        QVERIFY(!problem.isEmpty() && problem != joining.linkProblem());
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
