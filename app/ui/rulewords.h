// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/policy.h"
#include "ui/placenames.h"

namespace meshtray::ui {

/// What a rule is for: "From lena@desk · in studio · priority now", or "Every message".
QString conditionWords(const notify::Rule &rule, const PlaceNames &names);
/// What it does then, in a sentence.
QString treatmentWords(notify::Treatment treatment);
/// "Any priority", "Next and now", "Now only".
QString urgencyWords(const std::optional<notify::Urgency> &atLeast);

} // namespace meshtray::ui
