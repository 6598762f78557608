// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/localaddresses.h"

#include <QString>

namespace meshtray::ui {

/// Who can reach this address, and by which interface, in words: "Your network (wlan0)".
QString addressWords(const net::LocalAddress &address);

} // namespace meshtray::ui
