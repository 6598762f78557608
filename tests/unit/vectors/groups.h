// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"
#include "vectorfile.h"

// One function for each group of full.json, and one for core.json.
namespace meshtray::test {

void checkKeys(const VectorFile &file, Report &report);
void checkHello(const VectorFile &file, Report &report);
void checkInvites(const VectorFile &file, Report &report);
void checkBoxes(const VectorFile &file, Report &report);
void checkBroadcasts(const VectorFile &file, Report &report);
/// The part of crypto_box that tells direct targets from others.
void checkDirectTargets(const QJsonValue &examples, Report &report);
void checkAttestations(const VectorFile &file, Report &report);
void checkSessionHellos(const VectorFile &file, Report &report);
void checkCapabilities(const VectorFile &file, Report &report);
void checkSealedBoxes(const VectorFile &file, Report &report);
void checkTopics(const VectorFile &file, Report &report);
void checkSafetyNumbers(const VectorFile &file, Report &report);
void checkFingerprints(const VectorFile &file, Report &report);
void checkBackup(const VectorFile &file, Report &report);

void checkCore(const VectorFile &file, Report &report);

} // namespace meshtray::test
