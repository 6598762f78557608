// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

namespace meshtray {

/// Secret keys must not reach the disk by a core dump, nor a debugger of the same user, nor files of ours other people.
/// For main(), before anything else.
void keepToOurselves();

} // namespace meshtray
