// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>

#include <functional>

class QObject;

namespace meshtray::notify {

/// Makes a call and gives its answer, or its error, to `answer`, within ten seconds; never after `context` is gone.
void callOnBus(const QDBusConnection &bus, const QDBusMessage &message, QObject *context,
               std::function<void(const QDBusMessage &)> answer);

} // namespace meshtray::notify
