// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/hostmodel.h"
#include "ui/qrcode.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

/// A port nobody listens on at this moment.
QString freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QString::number(server.serverPort());
}

} // namespace

class HostModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyThisComputerIsTheChoiceNobodyHadToMake()
    {
        SampleWorld world;
        const HostModel host(world.hosting, world.clock);
        QVERIFY(!host.isOpenToNetwork());
        QCOMPARE(host.portText(), u"7900"_s);
        QCOMPARE(host.phase(), HostModel::Stopped);
        QVERIFY(host.canStart());
    }

    void theSentenceSaysWhoCanReachIt()
    {
        SampleWorld world;
        HostModel host(world.hosting, world.clock);
        const QString closed = host.reachText();
        host.setOpenToNetwork(true);
        if (host.addresses().isEmpty()) {
            QVERIFY(!host.addressProblem().isEmpty());
            QVERIFY(!host.canStart());
            return;
        }
        QVERIFY(host.reachText() != closed);
        for (int i = 0; i < host.addresses().size(); ++i)
            host.choose(i, false);
        QVERIFY(!host.addressProblem().isEmpty());
        QVERIFY(!host.canStart());
    }

    void aPortThatIsNoneIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("port");
        for (const auto &port : {u""_s, u"0"_s, u"65536"_s, u"-1"_s, u"http"_s})
            QTest::newRow(qPrintable(u"port "_s + port)) << port;
    }
    void aPortThatIsNoneIsRefusedInWords()
    {
        QFETCH(QString, port);
        SampleWorld world;
        HostModel host(world.hosting, world.clock);
        host.setPortText(port);
        QVERIFY(!host.addressProblem().isEmpty());
        QVERIFY(!host.canStart());
    }

    void hostingStartsInvitesAndStops()
    {
        SampleWorld world;
        HostModel host(world.hosting, world.clock);
        host.setPortText(freePort());
        host.setProperty("name", u"Acme Team"_s);
        host.start();
        QTRY_COMPARE(host.phase(), HostModel::Running);
        QVERIFY(host.listeningText().startsWith(u"ws://127.0.0.1:"_s));
        QVERIFY(!host.meshName().isEmpty());
        QTRY_COMPARE(host.members()->total(), 1);

        InviteMaker *maker = host.maker();
        maker->make();
        QVERIFY(maker->isBusy());
        QTRY_VERIFY(!maker->link().isEmpty());
        QVERIFY(maker->problem().isEmpty());
        QVERIFY(protocol::parseInviteLink(maker->link(), world.clock.wallMs() / 1000));
        QrCode code;
        code.setText(maker->link());
        QVERIFY(code.modules() > 0);

        host.stop();
        QTRY_COMPARE(host.phase(), HostModel::Stopped);
        QVERIFY(maker->link().isEmpty());
    }

    void aTakenPortIsToldAndTheBrokerDoesNotRun()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SampleWorld world;
        HostModel host(world.hosting, world.clock);
        host.setPortText(QString::number(other.serverPort()));
        host.start();
        QTRY_COMPARE(host.phase(), HostModel::Failed);
        QVERIFY(!host.failure().isEmpty());
        QVERIFY(host.canStart());
    }

    void aTakenPortHasAName()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SampleWorld world;
        HostModel host(world.hosting, world.clock);
        host.setPortText(QString::number(other.serverPort()));
        host.start();
        QTRY_COMPARE(host.phase(), HostModel::Failed);
        QTRY_VERIFY(!host.ports()->text().isEmpty());
        QVERIFY(host.ports()->text().contains(QString::number(other.serverPort())));
#ifdef Q_OS_LINUX
        QVERIFY(host.ports()->text().contains(QString::number(QCoreApplication::applicationPid())));
#endif
        const int next = host.ports()->nextFree();
        if (next == 0)
            QSKIP("no port above it is free");
        host.startAtNextPort();
        QTRY_COMPARE(host.phase(), HostModel::Running);
        QVERIFY(host.listeningText().contains(QString::number(next)));
        QVERIFY(host.ports()->text().isEmpty());
    }

    void whatIsNoTakenPortIsNotSaidToBeOne()
    {
        SampleWorld world;
        HostModel host(world.hosting, world.clock);
        QSignalSpy changed(host.ports(), &PortTrouble::changed);
        host.ports()->look({{QHostAddress(u"203.0.113.1"_s), 7900}});
        QVERIFY(changed.wait());
        QVERIFY(host.ports()->text().isEmpty());
        QCOMPARE(host.ports()->nextFree(), 0);
        host.startAtNextPort();
        QCOMPARE(host.phase(), HostModel::Stopped);
    }

    void theBrokerIsAskedWhereOthersLookForIt()
    {
        SampleWorld world;
        HostModel host(world.hosting, world.clock);
        host.setPortText(freePort());
        host.start();
        QTRY_COMPARE(host.phase(), HostModel::Running);
        // for this computer alone there is nothing to check and to open
        QCOMPARE(host.reach()->state(), ReachCheck::Unknown);
        QVERIFY(host.firewall()->sentence().isEmpty());
        host.stop();
        QTRY_COMPARE(host.phase(), HostModel::Stopped);
        host.setOpenToNetwork(true);
        if (host.addresses().isEmpty())
            QSKIP("this machine is in no network");
        QList<ReachCheck::State> states;
        connect(host.reach(), &ReachCheck::changed, &host, [&] { states += host.reach()->state(); });
        host.start();
        QTRY_COMPARE(host.phase(), HostModel::Running);
        QTRY_COMPARE(host.reach()->state(), ReachCheck::Answering);
        QCOMPARE(states.first(), ReachCheck::Checking);
        QVERIFY(host.reach()->text().contains(host.portText()));
        QTRY_VERIFY(!host.firewall()->sentence().isEmpty());
        host.stop();
        QTRY_COMPARE(host.reach()->state(), ReachCheck::Unknown);
        QVERIFY(host.firewall()->sentence().isEmpty());
    }

    void anAddressThatDoesNotAnswerIsSaid()
    {
        const auto addresses = net::reachableAddresses();
        if (addresses.isEmpty())
            QSKIP("this machine is in no network");
        ReachCheck reach;
        reach.check({{addresses.first().host, freePort().toUShort()}});
        QTRY_COMPARE(reach.state(), ReachCheck::Silent);
        QVERIFY(reach.text().contains(addresses.first().host.toString()));
    }

    void addressesSayWhoCanReachThem()
    {
        SampleWorld world;
        const HostModel host(world.hosting, world.clock);
        const auto addresses = net::reachableAddresses();
        QCOMPARE(host.addresses().size(), addresses.size());
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            const QString hint = host.addresses()[i].toMap().value(u"hint"_s).toString();
            QVERIFY2(hint.contains(addresses[i].interfaceName), qPrintable(hint));
            QVERIFY(hint != addresses[i].interfaceName);
        }
    }

    void whatIsTooLongForACodeGivesNone()
    {
        QrCode code;
        code.setText(QString(3000, u'x'));
        QCOMPARE(code.modules(), 0);
    }
};

QTEST_MAIN(HostModelTest)
#include "test_hostmodel.moc"
