// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/listenaddress.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::net;
using namespace Qt::StringLiterals;

class TestListenAddress : public QObject {
    Q_OBJECT

    static QStringList names(const QList<LocalAddress> &addresses)
    {
        QStringList found;
        for (const LocalAddress &address : addresses)
            found.append(address.interfaceName);
        return found;
    }

private Q_SLOTS:
    void whatPeopleWriteIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QTest::newRow("address") << u"192.168.1.10:7901"_s << u"192.168.1.10:7901"_s;
        QTest::newRow("everywhere") << u"0.0.0.0:7900"_s << u"0.0.0.0:7900"_s;
        QTest::newRow("ipv6") << u"[::1]:7900"_s << u"[::1]:7900"_s;
        QTest::newRow("colonAndPort") << u":7902"_s << u"127.0.0.1:7902"_s;
        QTest::newRow("port") << u"7902"_s << u"127.0.0.1:7902"_s;
        QTest::newRow("anyPort") << u"127.0.0.1:0"_s << u"127.0.0.1:0"_s;
        QTest::newRow("localhost") << u"localhost:7900"_s << u"127.0.0.1:7900"_s;
    }
    void whatPeopleWriteIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        const auto address = ListenAddress::parse(text);
        QVERIFY(address);
        QCOMPARE(address->toString(), meant);
        QCOMPARE(address->webSocketUrl(), u"ws://%1/ws"_s.arg(meant));
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u""_s, u":"_s, u"127.0.0.1"_s, u"127.0.0.1:"_s, u"127.0.0.1:65536"_s,
                                 u"127.0.0.1:-1"_s, u"127.0.0.1:+1"_s, u"127.0.0.1: 1"_s, u"::1:7900"_s,
                                 u"[127.0.0.1]:7900"_s, u"host:7900"_s, u"[::1:7900"_s, u"1.2.3.4.5:7900"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QString, text);
        const auto address = ListenAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::InvalidInput);
    }

    void physicalPrivateNetworksComeFirst()
    {
        const QList<LocalAddress> found = ranked({{QHostAddress(u"172.17.0.1"_s), u"docker0"_s},
                                                  {QHostAddress(u"8.8.8.8"_s), u"eth1"_s},
                                                  {QHostAddress(u"10.8.0.2"_s), u"tun0"_s},
                                                  {QHostAddress(u"fd00::1"_s), u"eth0"_s},
                                                  {QHostAddress(u"192.168.1.4"_s), u"wlan0"_s}});
        QCOMPARE(names(found), (QStringList{u"wlan0"_s, u"eth0"_s, u"eth1"_s, u"tun0"_s, u"docker0"_s}));
    }

    void loopbackIsNotReachable()
    {
        const auto found = reachableAddresses();
        for (const LocalAddress &address : found)
            QVERIFY2(!address.host.isLoopback(), qPrintable(address.host.toString()));
    }

    void theAdvertisedUrlPrefersWhatOthersCanReach()
    {
        const ListenAddress loopback{QHostAddress(QHostAddress::LocalHost), 7900};
        const ListenAddress lan{QHostAddress(u"192.168.1.4"_s), 7901};
        QCOMPARE(advertisedUrl({loopback, lan}), u"ws://192.168.1.4:7901/ws"_s);
        QCOMPARE(advertisedUrl({loopback}), u"ws://127.0.0.1:7900/ws"_s);
        QCOMPARE(advertisedUrl({}), QString());
        const QString anywhere = advertisedUrl({ListenAddress{QHostAddress(QHostAddress::AnyIPv4), 7900}});
        QVERIFY2(!anywhere.contains(u"0.0.0.0"), qPrintable(anywhere));
    }

    void onlyAFamilyThatIsListenedToIsAdvertised_data()
    {
        QTest::addColumn<QHostAddress>("every");
        QTest::addColumn<QStringList>("reachable");
        QTest::addColumn<QString>("url");
        const QHostAddress every4(QHostAddress::AnyIPv4);
        const QHostAddress every6(QHostAddress::AnyIPv6);
        const QHostAddress every(QHostAddress::Any);
        QTest::newRow("v4") << every4 << QStringList{u"fd00::1"_s, u"192.168.1.4"_s} << u"ws://192.168.1.4:7900/ws"_s;
        QTest::newRow("v6") << every6 << QStringList{u"192.168.1.4"_s, u"fd00::1"_s} << u"ws://[fd00::1]:7900/ws"_s;
        QTest::newRow("both") << every << QStringList{u"fd00::1"_s, u"192.168.1.4"_s} << u"ws://[fd00::1]:7900/ws"_s;
        QTest::newRow("no v4") << every4 << QStringList{u"fd00::1"_s} << u"ws://127.0.0.1:7900/ws"_s;
        QTest::newRow("no v6") << every6 << QStringList{u"192.168.1.4"_s} << u"ws://[::1]:7900/ws"_s;
        QTest::newRow("neither") << every << QStringList{} << u"ws://127.0.0.1:7900/ws"_s;
    }
    void onlyAFamilyThatIsListenedToIsAdvertised()
    {
        QFETCH(QHostAddress, every);
        QFETCH(QStringList, reachable);
        QFETCH(QString, url);
        QList<LocalAddress> addresses;
        for (const QString &address : reachable)
            addresses.append({QHostAddress(address), u"eth0"_s});
        QCOMPARE(advertisedUrl({ListenAddress{every, 7900}}, addresses), url);
    }
};

QTEST_GUILESS_MAIN(TestListenAddress)
#include "test_listenaddress.moc"
