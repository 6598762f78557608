// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// What this process takes of the machine's memory, in bytes.
namespace meshtray::test {

qint64 residentBytes();
/// The most there has been since the start, or since the last reset.
qint64 peakOfResidentBytes();
void resetPeakOfResidentBytes();

} // namespace meshtray::test
