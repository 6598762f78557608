// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace meshtray::net {

/// Tells that this machine has just woken from a sleep, during which connections may have died unnoticed. Advice: it
/// may come twice for one sleep, after the clock was only set, or never. Costs nothing while nothing happens: no timer,
/// no polling. GUI thread; nothing blocks.
///
/// Linux: the signal of systemd-logind over the system bus, and where that is missing the kernel's word that the wall
/// clock has jumped, which a sleep makes it do too. Other systems: never.
class WakeWatch : public QObject {
    Q_OBJECT
public:
    explicit WakeWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void woke();
};

} // namespace meshtray::net
