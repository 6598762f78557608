// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/wakewatch.h"

namespace meshtray::net {

WakeWatch::WakeWatch(QObject *parent)
    : QObject(parent)
{
}

} // namespace meshtray::net
