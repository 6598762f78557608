// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

// Small files of the person's desktop, which other programs and the person write as well. All of this blocks: not on
// the GUI thread.
namespace meshtray::ui {

/// Nothing when there is no such file. Io when it cannot be read, or has more than 1 MiB.
Result<std::optional<QByteArray>> readPersonFile(const QString &path);

/// Replaces the content, and makes the folders above; what a symbolic link leads to is what is replaced, and
/// permissions stay. Readers see the old content or the new one.
Result<void> writePersonFile(const QString &path, const QByteArray &content);

/// That there is none is no failure.
Result<void> removePersonFile(const QString &path);

} // namespace meshtray::ui
