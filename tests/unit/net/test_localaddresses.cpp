// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/localaddresses.h"

#include <QTest>

#include <algorithm>

using namespace meshtray::net;
using namespace Qt::StringLiterals;

class TestLocalAddresses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoCanReachAnAddress_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("address");
        QTest::addColumn<AddressKind>("kind");
        const auto row = [](const QString &interface, const QString &address, AddressKind kind) {
            QTest::newRow(qPrintable(interface + u' ' + address)) << interface << address << kind;
        };
        const QString home = u"192.168.1.4"_s;
        for (const auto &card : {u"eth0"_s, u"enp3s0"_s, u"eno1"_s, u"wlan0"_s, u"wlp2s0"_s, u"en0"_s, u"br0"_s,
                                 u"bond0"_s, u"vmbr0"_s, u"usb0"_s, u"Ethernet"_s})
            row(card, home, AddressKind::Private);
        row(u"eth0"_s, u"10.1.2.3"_s, AddressKind::Private);
        row(u"eth0"_s, u"172.20.0.5"_s, AddressKind::Private);
        row(u"eth0"_s, u"fd00::5"_s, AddressKind::Private);
        row(u"eth0"_s, u"203.0.113.9"_s, AddressKind::Public);
        row(u"eth0"_s, u"2001:db8::9"_s, AddressKind::Public);
        row(u"wwan0"_s, u"100.72.1.1"_s, AddressKind::Shared);
        for (const auto &vpn : {u"tun0"_s, u"tap1"_s, u"wg0"_s, u"ppp0"_s, u"utun3"_s, u"ztabcdef12"_s, u"tailscale0"_s,
                                u"nordlynx"_s, u"proton0"_s})
            row(vpn, u"10.8.0.2"_s, AddressKind::Vpn);
        row(u"tailscale0"_s, u"100.101.102.103"_s, AddressKind::Vpn);
        for (const auto &inside : {u"docker0"_s, u"br-3f2a"_s, u"veth12"_s, u"virbr0"_s, u"vmnet8"_s, u"vboxnet0"_s,
                                   u"lxcbr0"_s, u"lxdbr0"_s, u"podman0"_s, u"cni0"_s, u"vEthernet (WSL)"_s})
            row(inside, u"172.17.0.1"_s, AddressKind::Inside);
        row(u"eth0"_s, u"169.254.7.7"_s, AddressKind::SameLink);
        row(u"docker0"_s, u"169.254.7.7"_s, AddressKind::SameLink);
    }

    void whoCanReachAnAddress()
    {
        QFETCH(const QString, interface);
        QFETCH(const QString, address);
        QFETCH(const AddressKind, kind);
        QCOMPARE(kindOf({QHostAddress(address), interface}), kind);
    }

    void theMostUsefulComeFirst()
    {
        const QList<LocalAddress> best{
            {QHostAddress(u"192.168.1.4"_s), u"wlan0"_s},  {QHostAddress(u"fd00::4"_s), u"wlan0"_s},
            {QHostAddress(u"203.0.113.9"_s), u"eth1"_s},   {QHostAddress(u"2001:db8::9"_s), u"eth1"_s},
            {QHostAddress(u"100.72.1.1"_s), u"wwan0"_s},   {QHostAddress(u"10.8.0.2"_s), u"tun0"_s},
            {QHostAddress(u"172.17.0.1"_s), u"docker0"_s}, {QHostAddress(u"169.254.7.7"_s), u"eth2"_s},
        };
        QList<LocalAddress> shuffled = best;
        std::ranges::reverse(shuffled);
        const QList<LocalAddress> found = ranked(shuffled);
        for (qsizetype i = 0; i < best.size(); ++i)
            QCOMPARE(found[i].host.toString(), best[i].host.toString());
    }

    void whatIsEquallyGoodStaysInOrder()
    {
        const QList<LocalAddress> found =
            ranked({{QHostAddress(u"192.168.1.9"_s), u"wlan0"_s}, {QHostAddress(u"192.168.1.4"_s), u"eth0"_s}});
        QCOMPARE(found.first().interfaceName, u"wlan0"_s);
    }
};

QTEST_GUILESS_MAIN(TestLocalAddresses)
#include "test_localaddresses.moc"
