// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/nearness.h"

#include <QTest>

using namespace meshtray::net;
using namespace Qt::StringLiterals;

class TestNearness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void howFarAHostIs_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<Nearness>("nearness");
        const auto rows = [](Nearness nearness, const QStringList &hosts) {
            for (const QString &host : hosts)
                QTest::newRow(qPrintable(host)) << host << nearness;
        };
        rows(Nearness::ThisComputer, {u"127.0.0.1"_s, u"127.9.8.7"_s, u"::1"_s, u"localhost"_s, u"LOCALHOST"_s,
                                      u"localhost."_s, u"a.localhost"_s, u"0.0.0.0"_s, u"::"_s, u"::ffff:127.0.0.1"_s});
        rows(Nearness::PrivateNetwork,
             {u"10.0.0.0"_s, u"10.255.255.255"_s, u"172.16.0.1"_s, u"172.31.255.255"_s, u"192.168.0.1"_s, u"fc00::1"_s,
              u"fd12:3456::1"_s, u"::ffff:192.168.1.2"_s, u"laptop.local"_s, u"Laptop.LOCAL."_s, u"nas.home.arpa"_s,
              u"build.corp.internal"_s});
        rows(Nearness::SameLink, {u"169.254.1.1"_s, u"fe80::1"_s, u"fe80::1%eth0"_s});
        rows(Nearness::Shared, {u"100.64.0.1"_s, u"100.127.255.254"_s});
        rows(Nearness::Internet, {u"9.255.255.255"_s, u"11.0.0.0"_s, u"172.15.255.255"_s, u"172.32.0.1"_s,
                                  u"192.169.0.1"_s, u"100.63.255.255"_s, u"100.128.0.1"_s, u"203.0.113.7"_s,
                                  u"2001:db8::1"_s, u"::ffff:8.8.8.8"_s, u"2002:c0a8:101::1"_s});
        rows(Nearness::UnknownName, {u"broker"_s, u"broker.example.org"_s, u"notlocalhost"_s, u"local"_s, u"xlocal"_s,
                                     u"10.0.0.1.example.org"_s, u"192.168.1.1.local.example"_s, u""_s});
    }

    void howFarAHostIs()
    {
        QFETCH(const QString, host);
        QFETCH(const Nearness, nearness);
        QCOMPARE(nearnessOf(host), nearness);
    }

    void strangersAreOnTheWayOutsideOfPrivateNetworks()
    {
        QVERIFY(!leadsThroughStrangers(Nearness::ThisComputer));
        QVERIFY(!leadsThroughStrangers(Nearness::PrivateNetwork));
        QVERIFY(!leadsThroughStrangers(Nearness::SameLink));
        QVERIFY(leadsThroughStrangers(Nearness::Shared));
        QVERIFY(leadsThroughStrangers(Nearness::Internet));
        QVERIFY(leadsThroughStrangers(Nearness::UnknownName));
    }
};

QTEST_GUILESS_MAIN(TestNearness)
#include "test_nearness.moc"
