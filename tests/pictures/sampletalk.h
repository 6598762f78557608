// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sampleworld.h"

namespace meshtray::test {

/// Whom the conversations with the things that are hard to lay out are with.
constexpr char sara = 's';                       ///< writes Arabic, mixed with English
constexpr char verbose = 'v';                    ///< has a long name, writes long texts and code
constexpr char workingSession = 'x';             ///< a session of lena's
constexpr char endedSession = 'z';               ///< another, which is there no longer
constexpr QByteArrayView releases = "#releases"; ///< a topic

/// What fillWithTalk() has, and beside it what is hard to lay out: right-to-left names and texts, code, words without a
/// place to break, a mesh that cannot be reached.
void fillWithMore(SampleWorld &world);
/// What fillWithTalk() has, and a member with sessions.
void fillWithSessions(SampleWorld &world);
/// Puts some of it on the disk too, where it is searched. Of the first mesh.
void keepTalk(SampleWorld &world);

} // namespace meshtray::test
