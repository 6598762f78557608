// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/firewall.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::ui::Firewall)
};

struct Traces {
    Firewall firewall;
    QLatin1StringView program;
    QLatin1StringView service;
};

// those that manage others first
constexpr std::array traces{
    Traces{Firewall::Ufw, "ufw"_L1, "ufw"_L1},
    Traces{Firewall::Firewalld, "firewall-cmd"_L1, "firewalld"_L1},
    Traces{Firewall::Nftables, "nft"_L1, "nftables"_L1},
    Traces{Firewall::Iptables, "iptables"_L1, "iptables"_L1},
};

QString nameOf(Firewall firewall)
{
    const auto found = std::ranges::find(traces, firewall, &Traces::firewall);
    return firewall == Firewall::Firewalld ? u"firewalld"_s : QString(found->program);
}

QString commandFor(Firewall firewall, quint16 port)
{
    switch (firewall) {
    case Firewall::Ufw:
        return u"sudo ufw allow %1/tcp"_s.arg(port);
    case Firewall::Firewalld:
        return u"sudo firewall-cmd --permanent --add-port=%1/tcp && sudo firewall-cmd --reload"_s.arg(port);
    case Firewall::Nftables:
        return u"sudo nft insert rule inet filter input tcp dport %1 accept"_s.arg(port);
    case Firewall::Iptables:
        return u"sudo iptables -I INPUT -p tcp --dport %1 -j ACCEPT"_s.arg(port);
    }
    return {};
}

/// Shows the rules and changes nothing.
QString questionFor(Firewall firewall)
{
    switch (firewall) {
    case Firewall::Ufw:
        return u"sudo ufw status"_s;
    case Firewall::Firewalld:
        return u"sudo firewall-cmd --list-all"_s;
    case Firewall::Nftables:
        return u"sudo nft list ruleset"_s;
    case Firewall::Iptables:
        return u"sudo iptables -S INPUT"_s;
    }
    return {};
}

bool lastsUntilRestart(Firewall firewall)
{
    return firewall == Firewall::Nftables || firewall == Firewall::Iptables;
}

bool isInstalled(const QString &root, QLatin1StringView program)
{
    constexpr std::array folders{"usr/sbin/"_L1, "usr/bin/"_L1, "sbin/"_L1, "bin/"_L1};
    return std::ranges::any_of(folders,
                               [&](QLatin1StringView folder) { return QFileInfo::exists(root + folder + program); });
}

/// systemd leaves a link there while a service is up; everybody can see it.
bool isRunning(const QString &root, QLatin1StringView service)
{
    return QFileInfo(root + "run/systemd/units/invocation:"_L1 + service + ".service"_L1).isSymLink();
}

/// The service of ufw is up even when it lets everything through: its settings say.
bool isUfwOn(const QString &root)
{
    QFile file(root + "etc/ufw/ufw.conf"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 most = 64 * 1024;
    const auto lines = file.read(most).toLower().split('\n');
    return std::ranges::any_of(lines, [](const QByteArray &line) { return line.simplified() == "enabled=yes"; });
}

} // namespace

FirewallHint firewallHint(const FirewallFacts &facts, quint16 port)
{
    const QString portText = QString::number(port);
    if (facts.active.isEmpty() && facts.installed.isEmpty())
        return {Words::tr("Meshtray sees no firewall on this computer. When others cannot connect, look whether the "
                          "router or the Wi-Fi keeps its devices apart (“guest network”, “client isolation”)."),
                {}};
    if (facts.active.isEmpty()) {
        const Firewall installed = facts.installed.first();
        return {Words::tr("Meshtray sees no firewall that is on, but only an administrator sees all rules. When others "
                          "cannot connect to port %1, this command shows those of %2:")
                    .arg(portText, nameOf(installed)),
                questionFor(installed)};
    }
    const Firewall active = facts.active.first();
    const QString sentence =
        lastsUntilRestart(active)
            ? Words::tr("The firewall %1 is on. When others cannot connect, this command lets them in to port %2 until "
                        "the next restart; to keep it, put the rule into its settings:")
            : Words::tr("The firewall %1 is on. When others cannot connect, this command lets them in to port %2:");
    return {sentence.arg(nameOf(active), portText), commandFor(active, port)};
}

FirewallFacts lookAtFirewall(const QString &root)
{
    FirewallFacts facts;
    for (const Traces &trace : traces) {
        if (!isInstalled(root, trace.program))
            continue;
        facts.installed.append(trace.firewall);
        if (trace.firewall == Firewall::Ufw ? isUfwOn(root) : isRunning(root, trace.service))
            facts.active.append(trace.firewall);
    }
    return facts;
}

} // namespace meshtray::ui
