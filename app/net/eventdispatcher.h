// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>

namespace meshtray::net {

/// An event loop for a thread with thousands of sockets, for QThread::setEventDispatcher; null where Qt's own has to
/// do. Qt's asks the kernel about every socket in every turn, however few have something to say: a turn then costs as
/// much as there are connections, busy or not.
QAbstractEventDispatcher *makeManySocketsDispatcher();

} // namespace meshtray::net
