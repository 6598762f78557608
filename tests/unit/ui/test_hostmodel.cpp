// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"

#include "ui/hostmodel.h"
#include "ui/qrcode.h"

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

    void whatIsTooLongForACodeGivesNone()
    {
        QrCode code;
        code.setText(QString(3000, u'x'));
        QCOMPARE(code.modules(), 0);
    }
};

QTEST_MAIN(HostModelTest)
#include "test_hostmodel.moc"
