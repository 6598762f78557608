// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

namespace meshtray {

/// One callable made of several, for std::visit.
template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

} // namespace meshtray
