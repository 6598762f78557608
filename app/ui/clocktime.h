// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTime>

namespace meshtray::ui {

/// A time of the day as it was typed: "7", "07:30", "7.30", "0730". Invalid for anything else.
QTime readClockTime(const QString &text);
/// "07:30", the same in every language: it is typed as well as read.
QString writtenClockTime(QTime time);

} // namespace meshtray::ui
