// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/buscall.h"

#include <QDBusPendingCallWatcher>

#include <chrono>

namespace meshtray::notify {
namespace {

constexpr std::chrono::milliseconds callTimeout = std::chrono::seconds(10);

} // namespace

void callOnBus(const QDBusConnection &bus, const QDBusMessage &message, QObject *context,
               std::function<void(const QDBusMessage &)> answer)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, int(callTimeout.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        answer(watcher->reply());
    });
}

} // namespace meshtray::notify
