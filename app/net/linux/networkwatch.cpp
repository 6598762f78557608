// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/networkwatch.h"

#include "net/linux/systemsignal.h"

using namespace Qt::StringLiterals;

namespace meshtray::net {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    // https://networkmanager.dev/docs/api/latest/gdbus-org.freedesktop.NetworkManager.html
    const auto *state = new SystemSignal({u"org.freedesktop.NetworkManager"_s, u"/org/freedesktop/NetworkManager"_s,
                                          u"org.freedesktop.NetworkManager"_s, u"StateChanged"_s, u"u"_s},
                                         this);
    connect(state, &SystemSignal::received, this, [this](const QVariantList &arguments) {
        constexpr uint connectedLocally = 50; // NM_STATE_CONNECTED_LOCAL; higher numbers reach further
        if (arguments.at(0).toUInt() >= connectedLocally)
            Q_EMIT cameBack();
    });
}

} // namespace meshtray::net
