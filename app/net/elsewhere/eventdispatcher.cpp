// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/eventdispatcher.h"

namespace meshtray::net {

QAbstractEventDispatcher *makeManySocketsDispatcher()
{
    return nullptr;
}

} // namespace meshtray::net
