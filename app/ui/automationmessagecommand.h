// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/automationcommand.h"

#include <optional>

namespace meshtray::ui {

/// The verbs about messages: send, inbox, sent, search, export, cancel, retry, history, retention. Nothing for another
/// verb.
std::optional<Result<AutomationCommand>> parseMessageCommand(const QString &verb, const QStringList &rest);

} // namespace meshtray::ui
