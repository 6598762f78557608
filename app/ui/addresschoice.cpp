// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/addresschoice.h"

#include "ui/wording.h"

#include <QCoreApplication>

namespace meshtray::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::ui::AddressChoice)
};

constexpr qsizetype longestName = 32;

QString wordsFor(net::AddressKind kind)
{
    switch (kind) {
    case net::AddressKind::Private:
        return Words::tr("Your network (%1)");
    case net::AddressKind::Public:
        return Words::tr("The internet: anybody can try to connect (%1)");
    case net::AddressKind::Shared:
        return Words::tr("Your provider's network: most people cannot reach it (%1)");
    case net::AddressKind::Vpn:
        return Words::tr("Only those in the VPN (%1)");
    case net::AddressKind::Inside:
        return Words::tr("Only containers and virtual machines on this computer (%1)");
    case net::AddressKind::SameLink:
        return Words::tr("Only what is on the same cable; the address changes often (%1)");
    }
    return {};
}

} // namespace

QString addressWords(const net::LocalAddress &address)
{
    return wordsFor(net::kindOf(address)).arg(singleLine(address.interfaceName, longestName));
}

} // namespace meshtray::ui
