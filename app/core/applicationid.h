// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace meshtray {

/// The desktop's name among programs: of its desktop entry (without ".desktop"), its icon and its AppStream component,
/// and on the session bus (freedesktop.org Desktop Entry Specification, "File naming").
inline constexpr QLatin1StringView applicationId("org.meshtray.Meshtray");

} // namespace meshtray
