// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/firewallmodel.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class FirewallTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;

    QString root() const { return m_root->path() + u'/'; }
    void write(const QString &path, const QByteArray &content = {})
    {
        QVERIFY(QDir().mkpath(QFileInfo(root() + path).path()));
        QFile file(root() + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void run(const QString &service)
    {
        const QString folder = root() + u"run/systemd/units"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::link(u"0123456789abcdef"_s, folder + u"/invocation:%1.service"_s.arg(service)));
    }

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void theCommandFitsTheFirewall_data()
    {
        QTest::addColumn<FirewallFacts>("facts");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("word");
        using enum Firewall;
        QTest::newRow("none") << FirewallFacts{} << QString() << u"no firewall"_s;
        QTest::newRow("ufw") << FirewallFacts{{Ufw}, {Ufw}} << u"sudo ufw allow 7901/tcp"_s << u"ufw is on"_s;
        QTest::newRow("firewalld")
            << FirewallFacts{{Firewalld}, {Firewalld}}
            << u"sudo firewall-cmd --permanent --add-port=7901/tcp && sudo firewall-cmd --reload"_s
            << u"firewalld is on"_s;
        QTest::newRow("nftables") << FirewallFacts{{Nftables}, {Nftables}}
                                  << u"sudo nft insert rule inet filter input tcp dport 7901 accept"_s
                                  << u"until the next restart"_s;
        QTest::newRow("iptables") << FirewallFacts{{Iptables}, {Iptables}}
                                  << u"sudo iptables -I INPUT -p tcp --dport 7901 -j ACCEPT"_s
                                  << u"until the next restart"_s;
        QTest::newRow("ufw, which manages others") << FirewallFacts{{Ufw, Nftables}, {Ufw, Nftables, Iptables}}
                                                   << u"sudo ufw allow 7901/tcp"_s << u"ufw is on"_s;
        QTest::newRow("ufw is off, nftables is on")
            << FirewallFacts{{Nftables}, {Ufw, Nftables}}
            << u"sudo nft insert rule inet filter input tcp dport 7901 accept"_s << u"nft is on"_s;
        QTest::newRow("only installed") << FirewallFacts{{}, {Nftables, Iptables}} << u"sudo nft list ruleset"_s
                                        << u"no firewall that is on"_s;
        QTest::newRow("ufw, off") << FirewallFacts{{}, {Ufw}} << u"sudo ufw status"_s << u"no firewall that is on"_s;
    }

    void theCommandFitsTheFirewall()
    {
        QFETCH(const FirewallFacts, facts);
        QFETCH(const QString, command);
        QFETCH(const QString, word);
        const FirewallHint hint = firewallHint(facts, 7901);
        QCOMPARE(hint.command, command);
        QVERIFY2(hint.sentence.contains(word), qPrintable(hint.sentence));
        QVERIFY2(!hint.sentence.contains(u'%'), qPrintable(hint.sentence));
    }

    void nothingIsSeenWhereNothingIs() { QCOMPARE(lookAtFirewall(root()), FirewallFacts()); }

    void ufwIsOnWhenItsSettingsSaySo()
    {
        write(u"usr/sbin/ufw"_s);
        run(u"ufw"_s); // its service runs as well when it lets everything through
        write(u"etc/ufw/ufw.conf"_s, "# ENABLED=yes\nENABLED=no\nLOGLEVEL=low\n");
        QCOMPARE(lookAtFirewall(root()), FirewallFacts({{}, {Firewall::Ufw}}));
        write(u"etc/ufw/ufw.conf"_s, "LOGLEVEL=low\nENABLED=yes\n");
        QCOMPARE(lookAtFirewall(root()), FirewallFacts({{Firewall::Ufw}, {Firewall::Ufw}}));
    }

    void servicesThatRunAreSeen()
    {
        write(u"usr/bin/firewall-cmd"_s);
        write(u"usr/sbin/nft"_s);
        write(u"sbin/iptables"_s);
        run(u"firewalld"_s);
        const FirewallFacts facts = lookAtFirewall(root());
        QCOMPARE(facts.active, QList<Firewall>({Firewall::Firewalld}));
        QCOMPARE(facts.installed, QList<Firewall>({Firewall::Firewalld, Firewall::Nftables, Firewall::Iptables}));
    }

    void theCommandCanBeCopied()
    {
        write(u"usr/sbin/ufw"_s);
        write(u"etc/ufw/ufw.conf"_s, "ENABLED=yes\n");
        FirewallModel model(root());
        QVERIFY(model.sentence().isEmpty());
        QSignalSpy changed(&model, &FirewallModel::changed);
        model.look(7902);
        QVERIFY(changed.wait());
        QCOMPARE(model.command(), u"sudo ufw allow 7902/tcp"_s);
        model.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), model.command());
        model.clear();
        QVERIFY(model.sentence().isEmpty());
    }
};

QTEST_MAIN(FirewallTest)
#include "test_firewall.moc"
