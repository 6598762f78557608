// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"

#include <simdjson.h>

// Used by the .cpp files of this folder only, as jsonfields.h.
namespace meshtray::protocol {

/// Who is in a broker's list. An entry without a sound key is left out; whatever else is wrong with one counts as not
/// said. At most maxListedPeers, their texts cut to what is allowed.
QList<ListedPeer> readPeersList(simdjson::dom::array list);

} // namespace meshtray::protocol
