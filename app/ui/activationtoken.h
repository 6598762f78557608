// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace meshtray::ui {

/// The desktop's leave to raise a window, for as long as this lives. Qt's Wayland plugin takes it from the environment
/// (XDG_ACTIVATION_TOKEN) while a window asks to be activated; a token is good for once, and is not left for processes
/// that are started later.
class ActivationToken {
public:
    /// Tokens with anything but printable ASCII in them, which no compositor makes, are not handed on.
    explicit ActivationToken(const QString &token);
    ~ActivationToken();
    ActivationToken(const ActivationToken &) = delete;
    ActivationToken &operator=(const ActivationToken &) = delete;
};

} // namespace meshtray::ui
