// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/wakewatch.h"

#include "net/linux/clockwatch.h"
#include "net/linux/systemsignal.h"

using namespace Qt::StringLiterals;

namespace meshtray::net {

WakeWatch::WakeWatch(QObject *parent)
    : QObject(parent)
{
    // https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
    const auto *sleeping = new SystemSignal({u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                             u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, u"b"_s},
                                            this);
    connect(sleeping, &SystemSignal::received, this, [this](const QVariantList &arguments) {
        const bool isGoingToSleep = arguments.at(0).toBool();
        if (!isGoingToSleep)
            Q_EMIT woke();
    });
    // Beside it and not instead of it: whether logind is there, and speaks of every sleep, cannot be known beforehand.
    connect(new ClockWatch(this), &ClockWatch::jumped, this, &WakeWatch::woke);
}

} // namespace meshtray::net
